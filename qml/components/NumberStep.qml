import QtQuick
import Ansinh

/// One end of a NumberField.
Rectangle {
    id: root

    required property string iconName
    property bool down: false
    property bool hovered: false

    implicitWidth: 28
    radius: Theme.radius - 1
    color: down ? Theme.pressed : hovered ? Theme.hover : "transparent"
    opacity: enabled ? 1 : 0.35

    Icon {
        anchors.centerIn: parent
        name: root.iconName
        size: 14
        color: Theme.text
    }
}
