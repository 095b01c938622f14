import QtQuick
import QtQuick.Templates as T
import Ansinh

/// Around whatever has the keyboard. Shown for keyboard focus only, so that the mouse leaves no marks.
Rectangle {
    required property T.Control target

    anchors.fill: parent
    anchors.margins: -3
    radius: Theme.radius + 3
    color: "transparent"
    border.width: 2
    border.color: Theme.focus
    visible: target.visualFocus
}
