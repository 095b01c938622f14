pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Ansinh

/// A commune's readiness: its score as a bar made of what each part adds, its class, and the parts themselves.
ItemDelegate {
    id: root

    required property string code
    required property string name
    required property bool known
    required property double score
    required property string scoreText
    required property string className
    required property string classBefore
    required property color colour
    required property string knownText
    required property list<double> parts
    required property list<double> points
    required property string explained
    required property int index

    property list<color> partColours
    property real nameWidth: 170

    implicitHeight: 36
    padding: 0
    Accessible.name: [name, scoreText, className, explained].join(", ")

    contentItem: Item {
        AppLabel {
            x: Theme.gap
            width: root.nameWidth - 2 * Theme.gap
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            text: root.name
            font.pixelSize: 13
        }
        Row {
            id: bar
            x: root.nameWidth
            width: Math.max(60, parent.width - x - 258)
            height: 14
            anchors.verticalCenter: parent.verticalCenter

            Repeater {
                model: root.points.length

                Rectangle {
                    required property int index
                    width: bar.width * root.points[index]
                    height: bar.height
                    color: root.partColours[index] ?? Theme.accent
                    border.width: 1
                    border.color: Theme.panel
                }
            }
        }
        Rectangle {
            x: bar.x
            width: bar.width
            height: bar.height
            anchors.verticalCenter: parent.verticalCenter
            z: -1
            radius: 2
            color: Theme.sunken
            border.width: 1
            border.color: Theme.hairline
        }
        AppLabel {
            x: bar.x + bar.width + Theme.space
            width: 58
            height: parent.height
            horizontalAlignment: Text.AlignRight
            verticalAlignment: Text.AlignVCenter
            text: root.scoreText
            font.weight: Font.Bold
        }
        Swatch {
            x: bar.x + bar.width + 78
            anchors.verticalCenter: parent.verticalCenter
            width: 14
            height: 14
            color: root.colour
            look: root.known ? "solid" : "hatch"
            ink: Theme.muted
        }
        AppLabel {
            x: bar.x + bar.width + 100
            width: 158
            height: parent.height
            verticalAlignment: Text.AlignVCenter
            text: root.classBefore !== "" ? qsTr("%1 (kế hoạch: %2)").arg(root.className).arg(root.classBefore) : [root.className, root.knownText].filter(t => t !== "").join(" · ")
            role: "small"
            font.weight: root.classBefore !== "" ? Font.Bold : Font.Normal
            color: root.classBefore !== "" ? Theme.accent : Theme.text
        }
    }
    background: Rectangle {
        color: root.hovered || root.highlighted ? Theme.hover : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.hairline
        }
    }
    Tip {
        visible: root.hovered
        text: root.explained
    }
}
