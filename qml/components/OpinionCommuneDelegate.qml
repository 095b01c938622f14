pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh

/// A commune with how many questions it answered; opened, what it answered.
ItemDelegate {
    id: root

    required property string code
    required property string name
    required property string countText
    required property list<string> questions
    required property list<string> answers
    property bool open: false

    signal openWanted
    signal mapWanted

    leftPadding: 0
    rightPadding: Theme.gap
    topPadding: 4
    bottomPadding: 4
    enabled: answers.length > 0
    Accessible.name: name + ", " + countText + (open ? ", " + questions.map((question, i) => question + " " + answers[i]).join("; ") : "")
    onClicked: openWanted()

    contentItem: ColumnLayout {
        spacing: 2

        RowLayout {
            spacing: Theme.space

            Icon {
                opacity: root.enabled ? 1 : 0
                name: root.open ? "down" : "right"
                size: 16
                color: Theme.muted
            }
            AppLabel {
                Layout.fillWidth: true
                text: root.name
                muted: !root.enabled
                font.weight: root.open ? Font.Bold : Font.Normal
            }
            AppLabel {
                text: root.enabled ? root.countText : qsTr("chưa trả lời")
                role: "small"
                muted: true
            }
            IconButton {
                visible: root.open
                iconName: "map"
                text: qsTr("Xem trên bản đồ")
                onClicked: root.mapWanted()
            }
        }
        Repeater {
            model: root.open ? root.questions : []

            ColumnLayout {
                id: line
                required property int index
                required property string modelData
                Layout.leftMargin: 16 + Theme.space
                spacing: 0

                AppLabel {
                    Layout.fillWidth: true
                    text: line.modelData
                    role: "small"
                    muted: true
                    wrapMode: Text.Wrap
                }
                AppLabel {
                    Layout.fillWidth: true
                    Layout.bottomMargin: 4
                    text: root.answers[line.index] ?? ""
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    background: Rectangle {
        color: root.hovered && root.enabled ? Theme.hover : "transparent"
        radius: Theme.radius

        FocusRing {
            anchors.margins: 0
            target: root
        }
    }
}
