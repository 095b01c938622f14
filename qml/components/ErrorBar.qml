import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// What went wrong, and what to do about it.
Rectangle {
    id: root

    implicitHeight: visible ? row.implicitHeight + 2 * Theme.space : 0
    visible: AppController.errorText !== ""
    color: Theme.dangerSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: AppController.errorText + " " + AppController.errorAdvice

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.space
        spacing: Theme.gap

        Icon {
            name: "warning"
            color: Theme.danger
        }
        ColumnLayout {
            spacing: 2

            AppLabel {
                Layout.fillWidth: true
                text: AppController.errorText
                font.weight: Font.Bold
                color: Theme.danger
                wrapMode: Text.Wrap
            }
            AppLabel {
                Layout.fillWidth: true
                visible: text !== ""
                text: AppController.errorAdvice
                wrapMode: Text.Wrap
            }
        }
        IconButton {
            iconName: "close"
            text: qsTr("Đóng thông báo")
            onClicked: AppController.dismissError()
        }
    }
}
