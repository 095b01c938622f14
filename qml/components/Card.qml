import QtQuick
import Ansinh

/// A raised surface over the map.
Rectangle {
    id: root

    color: Theme.raised
    radius: Theme.radius + 2
    border.width: 1
    border.color: Theme.hairline

    Elevation {
        radius: root.radius
    }
    // What is on a card is not for the map below.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }
}
