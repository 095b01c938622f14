import QtQuick
import Ansinh
import Ansinh.App

/// What is under the pointer.
Rectangle {
    implicitWidth: column.implicitWidth + 2 * Theme.gap
    implicitHeight: column.implicitHeight + Theme.gap
    radius: Theme.radius + 2
    color: Theme.raised
    border.width: 1
    border.color: Theme.hairline
    visible: MapController.hoverTitle !== ""

    Column {
        id: column
        anchors.centerIn: parent
        spacing: 1

        AppLabel {
            text: MapController.hoverTitle
            font.weight: Font.Bold
        }
        AppLabel {
            visible: text !== ""
            text: MapController.hoverText
            role: "small"
            muted: true
        }
    }
}
