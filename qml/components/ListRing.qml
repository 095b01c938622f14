import QtQuick
import Ansinh

/// Around a list that has the keyboard.
Rectangle {
    required property Item target

    parent: target
    anchors.fill: parent
    z: 1
    color: "transparent"
    border.width: 2
    border.color: Theme.focus
    visible: target.activeFocus
}
