import QtQuick
import QtQuick.Controls.Basic
import Ansinh

/// A condition that is on or off. The text may take several lines.
CheckBox {
    id: root

    implicitHeight: Math.max(28, contentItem.implicitHeight + 8)
    padding: 0
    spacing: Theme.space
    font.pixelSize: Theme.textBody
    opacity: enabled ? 1 : 0.45
    Accessible.name: text

    indicator: Rectangle {
        x: 0
        y: (root.height - height) / 2
        width: 18
        height: 18
        radius: 4
        color: root.checked ? Theme.accent : root.hovered ? Theme.hover : Theme.raised
        border.width: root.checked ? 0 : 1
        border.color: Theme.muted

        Icon {
            anchors.centerIn: parent
            visible: root.checked
            name: "check"
            size: 14
            weight: 2.6
            color: Theme.accentText
        }
        FocusRing {
            target: root
        }
    }
    contentItem: Text {
        leftPadding: root.indicator.width + root.spacing
        text: root.text
        font: root.font
        color: Theme.text
        wrapMode: Text.Wrap
        verticalAlignment: Text.AlignVCenter
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
