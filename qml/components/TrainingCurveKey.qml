pragma ComponentBehavior: Bound

import QtQuick
import Ansinh

/// What a line of the curve stands for.
Row {
    id: root

    required property color colour
    required property string text
    property bool dashed: false

    spacing: 6

    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Repeater {
            model: root.dashed ? 3 : 1

            Rectangle {
                width: root.dashed ? 5 : 19
                height: 2
                color: root.colour
            }
        }
    }
    AppLabel {
        text: root.text
        role: "small"
    }
}
