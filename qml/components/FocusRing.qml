import QtQuick
import Ansinh

/// Around whatever has the keyboard. Shown for keyboard focus only, so that the mouse leaves no marks.
Rectangle {
    required property Item target

    anchors.fill: parent
    anchors.margins: -3
    radius: Theme.radius + 3
    color: "transparent"
    border.width: 2
    border.color: Theme.focus
    visible: target.activeFocus && (target["visualFocus"] ?? true)
}
