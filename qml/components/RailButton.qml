import QtQuick
import QtQuick.Controls.Basic
import Ansinh

/// An icon (or a mark of two letters) over a word.
AbstractButton {
    id: root

    property string iconName
    property string mark
    property bool on: false

    implicitWidth: 68
    implicitHeight: 56
    Accessible.name: text
    Accessible.role: Accessible.Button

    contentItem: Column {
        topPadding: 6
        spacing: 3

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.iconName !== ""
            name: root.iconName
            size: 22
            color: root.on ? Theme.accent : Theme.text
        }
        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.mark !== ""
            height: 22
            text: root.mark
            font.pixelSize: Theme.textLarge
            font.weight: Font.Bold
            color: Theme.text
        }
        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            text: root.text
            font.pixelSize: Theme.textSmall
            font.weight: root.on ? Font.Bold : Font.Normal
            color: root.on ? Theme.accent : Theme.text
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.on ? Theme.accentSoft : root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            target: root
        }
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
}
