import QtQuick
import QtQuick.Controls.Basic
import Ansinh

/// A field for a short text.
TextField {
    id: root

    property string label

    implicitHeight: Theme.control
    leftPadding: 10
    rightPadding: 10
    font.pixelSize: Theme.textBody
    color: Theme.text
    placeholderTextColor: Theme.muted
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    selectByMouse: true
    opacity: enabled ? 1 : 0.45
    Accessible.name: label

    background: Rectangle {
        radius: Theme.radius
        color: Theme.sunken
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.accent : Theme.hairline
    }
}
