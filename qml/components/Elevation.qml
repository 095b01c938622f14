pragma ComponentBehavior: Bound

import QtQuick
import Ansinh

/// The shadow under a raised surface, made of plain rectangles: effects are not drawn by every back end.
Item {
    id: root

    property real radius: Theme.radius
    property int level: 2

    anchors.fill: parent
    z: -1

    Repeater {
        model: root.level * 2

        Rectangle {
            required property int index
            anchors.fill: parent
            anchors.margins: -1 - index
            anchors.topMargin: 1 - index
            anchors.bottomMargin: -2 - index * 1.5
            radius: root.radius + index + 1
            color: Theme.shadow
            opacity: 1 / (index + 1.6)
        }
    }
}
