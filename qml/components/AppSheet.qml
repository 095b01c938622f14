import QtQuick
import QtQuick.Controls.Basic
import Ansinh

/// A sheet over the window with a title and a button to close it: for reading.
Popup {
    id: root

    property alias title: body.title
    default property alias content: body.content

    parent: Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(parent ? parent.width - 80 : 760, 760)
    padding: Theme.margin + 4
    modal: true
    focus: true

    Overlay.modal: Rectangle {
        color: Qt.rgba(0, 0, 0, 0.45)
    }
    background: Card {}
    contentItem: SheetBody {
        id: body
        onClosed: root.close()
    }
}
