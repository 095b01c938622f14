import QtQuick
import QtQuick.Controls.Basic
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
    background: Card {}
    contentItem: ConfirmBody {
        title: root.title
        text: root.text
        confirmText: root.confirmText
        onRefused: root.close()
        onConfirmed: {
            root.close();
            root.confirmed();
        }
    }
}
