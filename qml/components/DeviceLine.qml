import QtQuick
import QtQuick.Layouts
import Ansinh

/// Devices of one kind: how many, in what condition.
RowLayout {
    id: root

    required property string name
    required property color colour
    required property string total
    required property string detail

    Layout.fillWidth: true
    spacing: Theme.space
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ": " + total + " " + detail

    Rectangle {
        implicitWidth: 8
        implicitHeight: 8
        radius: 2
        color: root.colour
    }
    AppLabel {
        text: root.name
        role: "small"
    }
    AppLabel {
        Layout.fillWidth: true
        text: root.detail
        role: "small"
        muted: true
        horizontalAlignment: Text.AlignRight
    }
    AppLabel {
        Layout.minimumWidth: 28
        text: root.total
        role: "small"
        font.weight: Font.Bold
        horizontalAlignment: Text.AlignRight
    }
}
