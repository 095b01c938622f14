import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// What went wrong, and what to do about it.
Rectangle {
    id: root

    property string text: AppController.errorText
    property string advice: AppController.errorAdvice

    implicitHeight: visible ? row.implicitHeight + 2 * Theme.space : 0
    visible: text !== ""
    color: Theme.dangerSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text + " " + advice

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
                text: root.text
                font.weight: Font.Bold
                color: Theme.danger
                wrapMode: Text.Wrap
            }
            AppLabel {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.advice
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
