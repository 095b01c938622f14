import QtQuick
import QtQuick.Controls.Basic
import Ansinh

/// A whole number with a step down and a step up; it may be typed as well.
SpinBox {
    id: root

    property string label

    implicitWidth: 104
    implicitHeight: Theme.control
    editable: true
    font.pixelSize: Theme.textBody
    opacity: enabled ? 1 : 0.45
    Accessible.name: label

    contentItem: TextInput {
        text: root.displayText
        font.pixelSize: Theme.textBody
        font.weight: Font.Bold
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentText
        selectByMouse: true
        horizontalAlignment: Qt.AlignHCenter
        verticalAlignment: Qt.AlignVCenter
        readOnly: !root.editable
        validator: root.validator
        inputMethodHints: Qt.ImhDigitsOnly
    }
    down.indicator: NumberStep {
        x: 2
        y: 2
        height: root.height - 4
        iconName: "minus"
        enabled: root.value > root.from
        down: root.down.pressed
        hovered: root.down.hovered
    }
    up.indicator: NumberStep {
        x: root.width - width - 2
        y: 2
        height: root.height - 4
        iconName: "plus"
        enabled: root.value < root.to
        down: root.up.pressed
        hovered: root.up.hovered
    }
    background: Rectangle {
        radius: Theme.radius
        color: Theme.sunken
        border.width: root.contentItem.activeFocus ? 2 : 1
        border.color: root.contentItem.activeFocus ? Theme.accent : Theme.hairline
    }
}
