import QtQuick
import Ansinh

/// The day that a map shows, where two are beside each other.
Rectangle {
    id: root

    property alias text: label.text
    /// Sizes on a wall, against those on a screen.
    property real unit: 1

    implicitWidth: label.implicitWidth + 2 * Theme.gap
    implicitHeight: label.implicitHeight + Theme.space
    radius: Theme.radius
    color: Theme.raised
    border.width: 1
    border.color: Theme.hairline

    AppLabel {
        id: label
        anchors.centerIn: parent
        role: "large"
        font.pixelSize: Theme.textLarge * root.unit
    }
}
