import QtQuick
import QtQuick.Controls.Basic
import Ansinh

/// A line of a menu, with a coloured mark where it stands for something on the map.
MenuItem {
    id: root

    property color mark: "transparent"

    implicitHeight: visible ? Theme.control : 0
    leftPadding: 10
    rightPadding: 10
    font.pixelSize: Theme.textBody
    opacity: enabled ? 1 : 0.45

    contentItem: Row {
        spacing: Theme.space

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.mark.a > 0
            width: 12
            height: 12
            radius: 3
            color: root.mark
        }
        AppLabel {
            anchors.verticalCenter: parent.verticalCenter
            width: root.availableWidth - x - (root.subMenu ? 16 : 0)
            text: root.text
        }
    }
    arrow: Icon {
        x: root.width - width - 8
        anchors.verticalCenter: parent.verticalCenter
        visible: root.subMenu !== null
        name: "right"
        size: 14
        color: Theme.muted
    }
    background: Rectangle {
        radius: Theme.radius - 2
        color: root.highlighted ? Theme.hover : "transparent"
    }
}
