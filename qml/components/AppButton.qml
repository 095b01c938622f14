import QtQuick
import QtQuick.Controls.Basic
import Ansinh

/// A button with words: filled when it is the one to press, else quiet.
Button {
    id: root

    property string iconName
    property bool primary: false
    property bool danger: false

    implicitHeight: Theme.control
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    font.pixelSize: Theme.textBody
    opacity: enabled ? 1 : 0.45
    Accessible.name: text

    contentItem: Row {
        spacing: 6

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.iconName !== ""
            name: root.iconName
            size: 18
            color: label.color
        }
        Text {
            id: label
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            font: root.font
            color: root.primary ? Theme.accentText : root.danger ? Theme.danger : Theme.text
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.primary ? (root.down ? Qt.darker(Theme.accent, 1.2) : root.hovered ? Qt.lighter(Theme.accent, 1.1) : Theme.accent)
                            : (root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.raised)
        border.width: root.primary ? 0 : 1
        border.color: root.danger ? Theme.danger : Theme.hairline

        FocusRing {
            target: root
        }
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
