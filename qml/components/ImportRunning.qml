import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// While a file is read or stored.
Item {
    id: root

    property list<string> files: ImportController.files
    property string stage: AppController.stage
    /// 0 … 1.
    property real fraction: AppController.fraction

    ColumnLayout {
        anchors.centerIn: parent
        width: 420
        spacing: Theme.gap

        AppLabel {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.files.join(", ")
            elide: Text.ElideMiddle
            font.weight: Font.Bold
        }
        AppLabel {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.stage === "" ? qsTr("Đang đọc tệp…") : root.stage
            muted: true
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 6
            radius: 3
            color: Theme.hairline

            Rectangle {
                width: parent.width * root.fraction
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
