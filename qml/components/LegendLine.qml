import QtQuick
import QtQuick.Layouts
import Ansinh

/// A class of the legend with its count.
RowLayout {
    id: root

    required property string label
    required property int count
    required property color colour
    required property color ink
    required property string look

    spacing: 10
    Layout.fillWidth: true
    opacity: count > 0 ? 1 : 0.55
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + count

    Swatch {
        color: root.colour
        ink: root.ink
        look: root.look
    }
    AppLabel {
        Layout.fillWidth: true
        text: root.label
        role: "small"
    }
    AppLabel {
        text: root.count
        role: "small"
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignRight
    }
}
