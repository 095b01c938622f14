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
    /// On the other day; -1 where there is none.
    required property int otherCount

    spacing: 10
    Layout.fillWidth: true
    opacity: count > 0 || otherCount > 0 ? 1 : 0.55
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + (otherCount < 0 ? "" : otherCount + " → ") + count

    Swatch {
        color: root.colour
        ink: root.ink
        look: root.look
    }
    AppLabel {
        Layout.fillWidth: true
        text: root.label
        role: "small"
        wrapMode: Text.Wrap
    }
    AppLabel {
        visible: root.otherCount >= 0
        text: root.otherCount
        role: "small"
        horizontalAlignment: Text.AlignRight
        Layout.preferredWidth: 40
    }
    AppLabel {
        Layout.preferredWidth: root.otherCount < 0 ? implicitWidth : 40
        text: root.count
        role: "small"
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignRight
    }
}
