import QtQuick
import Ansinh

/// A share as a bar, with a mark at what is due.
Item {
    id: root

    property real share: 0
    property real dueShare: -1
    property color color: Theme.accent
    property bool known: true

    implicitHeight: 10

    Rectangle {
        anchors.fill: parent
        anchors.topMargin: 1
        anchors.bottomMargin: 1
        radius: height / 2
        color: Theme.dark ? "#353c41" : "#e6e4dc"
        border.width: root.known ? 0 : 1
        border.color: Theme.muted
    }
    Rectangle {
        visible: root.known && root.share > 0
        y: 1
        width: Math.max(height, Math.min(1, root.share) * root.width)
        height: parent.height - 2
        radius: height / 2
        color: root.color
        border.width: 1
        border.color: Qt.rgba(0, 0, 0, 0.25)

        Behavior on width {
            NumberAnimation {
                duration: Theme.calm
                easing.type: Easing.OutCubic
            }
        }
    }
    Rectangle {
        visible: root.dueShare >= 0
        x: Math.min(1, root.dueShare) * root.width - width
        y: -2
        width: 2
        height: parent.height + 4
        color: Theme.text
    }
}
