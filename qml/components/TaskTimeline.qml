pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// A plan's tasks as its document numbers them, on a line of days with the chosen day marked.
Rectangle {
    id: root

    readonly property real textWidth: Math.min(520, Math.max(380, width * 0.36))
    readonly property real lineWidth: list.width - textWidth - Theme.margin

    color: Theme.panel
    radius: Theme.radius + 2
    border.width: 1
    border.color: Theme.hairline

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 1
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            Layout.bottomMargin: Theme.space
            spacing: Theme.gap

            ChoiceBox {
                objectName: "taskPlan"
                Layout.preferredWidth: 460
                Layout.fillWidth: true
                Layout.maximumWidth: 560
                label: qsTr("Kế hoạch")
                rows: TaskController.plans
                key: TaskController.plan
                popupWidth: 560
                onChosen: key => TaskController.plan = key
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                AppLabel {
                    Layout.fillWidth: true
                    objectName: "taskSummary"
                    text: TaskController.summary
                    font.weight: Font.DemiBold
                }
                AppLabel {
                    Layout.fillWidth: true
                    text: TaskController.planNote
                    role: "small"
                    muted: true
                }
            }
        }
        // The days
        Item {
            Layout.fillWidth: true
            implicitHeight: 40

            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.hairline
            }
            AppLabel {
                x: 64
                y: 18
                text: qsTr("Nhiệm vụ · chủ trì")
                role: "small"
                muted: true
            }
            Item {
                x: root.textWidth
                width: root.lineWidth
                height: parent.height

                Repeater {
                    model: TaskController.ticks

                    Item {
                        required property string label
                        required property double place
                        x: place * root.lineWidth

                        AppLabel {
                            anchors.horizontalCenter: parent.left
                            y: 20
                            text: parent.label
                            role: "small"
                            muted: true
                        }
                    }
                }
                Rectangle {
                    id: flag
                    readonly property real place: TaskController.dayPlace
                    x: Math.max(0, Math.min(parent.width - width, place * parent.width - width / 2))
                    width: flagText.width + 14
                    height: 19
                    radius: 4
                    color: Theme.accent

                    AppLabel {
                        id: flagText
                        objectName: "taskDay"
                        anchors.centerIn: parent
                        text: (flag.place < 0 ? "‹ " : "") + TaskController.dayText + (flag.place > 1 ? " ›" : "")
                        role: "small"
                        font.weight: Font.Bold
                        color: Theme.accentText
                    }
                }
            }
        }
        ListView {
            id: list
            objectName: "taskList"

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: TaskController.tasks
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Nhiệm vụ của kế hoạch")
            Keys.onReturnPressed: (currentItem as TaskDelegate)?.click()
            ScrollBar.vertical: AppScrollBar {}

            ListRing {
                target: list
            }

            delegate: TaskDelegate {
                width: ListView.view?.width ?? 0
                textWidth: root.textWidth
                focusPolicy: Qt.NoFocus
                highlighted: ListView.isCurrentItem && list.activeFocus
            }

            // The chosen day, behind the rows.
            Rectangle {
                parent: list.contentItem
                z: -1
                visible: TaskController.dayPlace >= 0 && TaskController.dayPlace <= 1
                x: root.textWidth + TaskController.dayPlace * root.lineWidth - 1
                width: 2
                height: Math.max(list.height, list.contentHeight)
                color: Theme.accent
            }
            Item {
                parent: list.contentItem
                z: -2
                x: root.textWidth
                width: root.lineWidth
                height: Math.max(list.height, list.contentHeight)

                Repeater {
                    model: TaskController.ticks

                    Rectangle {
                        required property double place
                        x: place * root.lineWidth
                        width: 1
                        height: parent?.height ?? 0
                        color: Theme.hairline
                    }
                }
            }
        }
    }
}
