import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// While a file is read or stored.
Item {
    ColumnLayout {
        anchors.centerIn: parent
        width: 420
        spacing: Theme.gap

        AppLabel {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: ImportController.files.join(", ")
            elide: Text.ElideMiddle
            font.weight: Font.Bold
        }
        AppLabel {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: AppController.stage === "" ? qsTr("Đang đọc tệp…") : AppController.stage
            muted: true
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 6
            radius: 3
            color: Theme.hairline

            Rectangle {
                width: parent.width * AppController.fraction
                height: parent.height
                radius: 3
                color: Theme.accent
            }
        }
        AppButton {
            Layout.alignment: Qt.AlignHCenter
            text: qsTr("Dừng")
            onClicked: ImportController.cancel()
        }
    }
}
