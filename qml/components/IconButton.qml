import QtQuick
import QtQuick.Controls.Basic
import Ansinh

/// A square button with an icon. `text` is what it is called, for the tool tip and for screen readers.
Button {
    id: root

    property string iconName
    property bool framed: false
    property int iconSize: 20

    implicitWidth: Theme.control
    implicitHeight: Theme.control
    padding: 0
    opacity: enabled ? 1 : 0.4
    Accessible.name: text

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.iconName
            size: root.iconSize
            color: root.checked ? Theme.accent : Theme.text
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.checked ? Theme.accentSoft : root.down ? Theme.pressed : root.hovered ? Theme.hover : root.framed ? Theme.raised : "transparent"
        border.width: root.framed ? 1 : 0
        border.color: Theme.hairline

        FocusRing {
            target: root
        }
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
    Tip {
        text: root.text
        visible: root.hovered && root.text !== ""
    }
}
