import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// What is seen until the first project is open, or when it cannot be opened.
Rectangle {
    color: Theme.page

    ColumnLayout {
        anchors.centerIn: parent
        width: 460
        spacing: Theme.margin

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: "map"
            size: 64
            weight: 1.2
            color: Theme.accent
        }
        AppLabel {
            Layout.alignment: Qt.AlignHCenter
            text: qsTr("Bản đồ số an sinh xã hội")
            role: "title"
        }
        AppLabel {
            Layout.alignment: Qt.AlignHCenter
            visible: AppController.busy
            text: AppController.stage === "" ? qsTr("Đang mở dự án…") : AppController.stage
            muted: true
        }
        ErrorBar {
            Layout.fillWidth: true
        }
        AppButton {
            Layout.alignment: Qt.AlignHCenter
            visible: !AppController.busy
            primary: true
            text: qsTr("Mở dự án mặc định")
            onClicked: AppController.openOrCreate("")
        }
    }
}
