import QtQuick
import Ansinh
import Ansinh.App

/// What is under the pointer.
Rectangle {
    id: root

    property string title: MapController.hoverTitle
    property string text: MapController.hoverText

    implicitWidth: column.implicitWidth + 2 * Theme.gap
    implicitHeight: column.implicitHeight + Theme.gap
    radius: Theme.radius + 2
    color: Theme.raised
    border.width: 1
    border.color: Theme.hairline
    visible: title !== ""

    Column {
        id: column
        anchors.centerIn: parent
        spacing: 1

        AppLabel {
            text: root.title
            font.weight: Font.Bold
        }
        AppLabel {
            visible: text !== ""
            text: root.text
            role: "small"
            muted: true
        }
    }
}
