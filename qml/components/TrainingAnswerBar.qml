import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Which grouping the map shows, how good it is, and taking steps back.
Rectangle {
    id: root

    /// "plan", "best", "draft", "difference".
    property string view: TrainingController.view
    property string answerText: TrainingController.answerText
    property string answerDetail: TrainingController.answerDetail
    property string summary: view === "difference" ? TrainingController.comparison.summary : TrainingController.summary
    /// Whether the draft keeps to the rules.
    property bool valid: TrainingController.valid

    readonly property bool draft: view === "draft"
    property string status: TrainingController.status
    readonly property color ink: status === "optimal" ? Theme.good : status === "infeasible" || (status === "by_hand" && !valid) ? Theme.danger : status === "by_hand" ? Theme.accent : Theme.text

    implicitHeight: column.implicitHeight + 2 * Theme.space
    color: Theme.panel

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.space
        spacing: 6

        RowLayout {
            spacing: Theme.space

            SegmentedControl {
                objectName: "viewSwitch"
                label: qsTr("Cách xếp trên bản đồ")
                current: root.view
                model: [
                    {
                        key: "plan",
                        text: qsTr("Hiện có")
                    },
                    {
                        key: "best",
                        text: qsTr("Tối ưu")
                    },
                    {
                        key: "draft",
                        text: qsTr("Đề xuất")
                    },
                    {
                        key: "difference",
                        text: qsTr("Khác biệt")
                    }
                ]
                onChosen: key => TrainingController.view = key
            }
            Item {
                Layout.fillWidth: true
            }
            IconButton {
                objectName: "undoButton"
                iconName: "undo"
                text: TrainingController.editor.undoText + " (Ctrl+Z)"
                enabled: TrainingController.editor.canUndo && !TrainingController.running
                onClicked: TrainingController.editor.undo()
            }
            IconButton {
                objectName: "redoButton"
                iconName: "redo"
                text: TrainingController.editor.redoText + " (Ctrl+Y)"
                enabled: TrainingController.editor.canRedo && !TrainingController.running
                onClicked: TrainingController.editor.redo()
            }
        }
        RowLayout {
            visible: root.draft && root.answerText !== ""
            spacing: Theme.space

            Icon {
                name: root.status === "optimal" || (root.status === "by_hand" && root.valid) ? "check" : root.status === "infeasible" || root.status === "by_hand" ? "warning" : "info"
                color: root.ink
                weight: 2.2
            }
            AppLabel {
                objectName: "answerText"
                Layout.fillWidth: true
                text: root.answerText
                font.weight: Font.Bold
                color: root.ink
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text + " " + root.answerDetail
            }
        }
        AppLabel {
            objectName: "answerDetail"
            Layout.fillWidth: true
            visible: root.draft && text !== ""
            text: root.answerDetail
            role: "small"
            wrapMode: Text.Wrap
        }
        AppLabel {
            Layout.fillWidth: true
            visible: !root.draft
            text: root.summary
            role: "small"
            wrapMode: Text.Wrap
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
}
