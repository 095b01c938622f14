pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// What a person has settled by hand, what it costs, and taking it back.
ColumnLayout {
    id: root

    property var settled: TrainingController.editor.settled
    property int count: TrainingController.settledCount
    property bool running: TrainingController.running

    spacing: 4

    RowLayout {
        AppLabel {
            Layout.fillWidth: true
            text: qsTr("Đã chốt bằng tay (%1)").arg(root.count)
            font.weight: Font.Bold
        }
        AppButton {
            implicitHeight: 28
            font.pixelSize: Theme.textSmall
            text: qsTr("Bỏ hết")
            enabled: !root.running
            onClicked: TrainingController.editor.giveUpAll()
        }
    }
    Repeater {
        model: root.settled

        RowLayout {
            id: line

            required property int index
            required property string text
            required property string kind
            required property string cost
            required property bool dear

            spacing: Theme.space

            Icon {
                name: line.kind === "held" ? "lock" : line.kind === "pinned" ? "tack" : line.kind === "host" ? "home" : line.kind === "no_host" ? "close" : "people"
                size: 16
                color: Theme.muted
            }
            ColumnLayout {
                spacing: 0

                AppLabel {
                    Layout.fillWidth: true
                    text: line.text
                    role: "small"
                    wrapMode: Text.Wrap
                }
                AppLabel {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: line.cost
                    role: "small"
                    muted: !line.dear
                    color: line.dear ? Theme.danger : Theme.muted
                }
            }
            IconButton {
                implicitWidth: 28
                implicitHeight: 28
                iconName: "close"
                iconSize: 14
                text: qsTr("Bỏ: %1").arg(line.text)
                enabled: !root.running
                onClicked: TrainingController.editor.giveUp(line.index)
            }
        }
    }
}
