pragma ComponentBehavior: Bound

import QtQuick
import Ansinh

/// A piece of the map's colour and pattern, for legends and lists.
Rectangle {
    id: root

    property string look: "solid"
    property color ink: "transparent"

    implicitWidth: 22
    implicitHeight: 16
    radius: 3
    clip: true

    Repeater {
        model: root.look === "hatch" || root.look === "back_hatch" ? Math.ceil((root.width + root.height) / 6) + 2 : 0

        Rectangle {
            required property int index
            x: index * 6 - root.height / 2
            y: -root.height / 2
            width: 1.4
            height: root.height * 2
            color: root.ink
            antialiasing: true
            rotation: root.look === "hatch" ? 45 : -45
        }
    }
    Repeater {
        model: root.look === "lines" ? Math.ceil(root.height / 5) : 0

        Rectangle {
            required property int index
            y: 3 + index * 5
            width: root.width
            height: 1.2
            color: root.ink
        }
    }
    Repeater {
        id: dots

        readonly property int columns: Math.max(1, Math.floor(root.width / 7))

        model: root.look === "dots" ? columns * Math.ceil(root.height / 6) : 0

        Rectangle {
            required property int index
            x: 3 + index % dots.columns * 7
            y: 3 + Math.floor(index / dots.columns) * 6
            width: 2.2
            height: 2.2
            radius: 1.1
            color: root.ink
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: root.radius
        color: "transparent"
        border.width: 1
        border.color: Theme.dark ? Qt.rgba(1, 1, 1, 0.25) : Qt.rgba(0, 0, 0, 0.25)
    }
}
