import QtQuick.Dialogs
import Ansinh.App

FileDialog {
    objectName: "openDialog"
    title: qsTr("Mở tệp dự án")
    nameFilters: [qsTr("Dự án ansinh (*.ansinh *.sqlite)"), qsTr("Mọi tệp (*)")]
    onAccepted: AppController.openFile(selectedFile)
}
