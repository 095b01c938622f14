import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh

/// Asks before something that people would not want by accident.
Popup {
    id: root

    property string title
    property string text
    property string confirmText

    signal confirmed

    parent: Overlay.overlay
    anchors.centerIn: parent
    width: 440
    padding: Theme.margin + 4
    modal: true
    focus: true

    Overlay.modal: Rectangle {
        color: Qt.rgba(0, 0, 0, 0.45)
    }
    background: Rectangle {
        radius: Theme.radius + 4
        color: Theme.raised
        border.width: 1
        border.color: Theme.hairline
    }
    contentItem: ColumnLayout {
        spacing: Theme.gap

        AppLabel {
            Layout.fillWidth: true
            text: root.title
            role: "large"
            wrapMode: Text.Wrap
        }
        AppLabel {
            Layout.fillWidth: true
            text: root.text
            wrapMode: Text.Wrap
        }
        RowLayout {
            Layout.topMargin: Theme.space
            Layout.alignment: Qt.AlignRight
            spacing: Theme.space

            AppButton {
                text: qsTr("Thôi")
                focus: true
                onClicked: root.close()
            }
            AppButton {
                text: root.confirmText
                danger: true
                onClicked: {
                    root.close();
                    root.confirmed();
                }
            }
        }
    }
}
