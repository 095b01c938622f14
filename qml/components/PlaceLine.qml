import QtQuick
import QtQuick.Layouts
import Ansinh

/// A point of a commune.
RowLayout {
    id: root

    required property string name
    required property string category
    required property color colour
    required property string source

    Layout.fillWidth: true
    spacing: Theme.space
    Accessible.role: Accessible.StaticText
    Accessible.name: name + ", " + category

    Rectangle {
        implicitWidth: 10
        implicitHeight: 10
        radius: 5
        color: root.colour
    }
    AppLabel {
        Layout.fillWidth: true
        text: root.name
        role: "small"
    }
    AppLabel {
        Layout.maximumWidth: 140
        text: root.category
        role: "small"
        muted: true
    }
}
