pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Tab Thiết bị: what the readiness score is made of, what each commune has of it, and what hangs on the weights.
RowLayout {
    id: root

    readonly property list<color> partColours: Theme.dark ? ["#7db8e0", "#e0a458", "#8cc48c", "#c39bd3", "#c9c06a"] : ["#2f6f9f", "#c77f1f", "#4c8c4a", "#8a5a9e", "#8f8420"]

    signal mapWanted(string code)

    spacing: Theme.space

    component Panel: Rectangle {
        default property alias content: inner.data
        color: Theme.panel
        radius: Theme.radius + 2
        border.width: 1
        border.color: Theme.hairline

        ColumnLayout {
            id: inner
            anchors.fill: parent
            anchors.margins: Theme.margin
            spacing: Theme.space
        }
    }

    Panel {
        Layout.preferredWidth: 316
        Layout.maximumWidth: 316
        Layout.fillHeight: true

        RowLayout {
            AppLabel {
                Layout.fillWidth: true
                text: qsTr("Điểm gồm những gì")
                role: "large"
                wrapMode: Text.Wrap
            }
            AppButton {
                objectName: "resetWeights"
                implicitHeight: 28
                enabled: DeviceController.moved
                text: qsTr("Theo kế hoạch")
                onClicked: DeviceController.reset()
            }
        }
        Flickable {
            Layout.fillWidth: true
            Layout.fillHeight: true
            contentHeight: weights.implicitHeight
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: AppScrollBar {}

            ColumnLayout {
                id: weights
                width: parent.width
                spacing: Theme.gap

                Repeater {
                    model: DeviceController.parts

                    RowLayout {
                        id: line
                        required property int index
                        required property string part
                        required property string name
                        required property double weight
                        required property string weightText
                        required property string ownText
                        required property string meanText
                        spacing: 10

                        Rectangle {
                            Layout.alignment: Qt.AlignTop
                            Layout.topMargin: 4
                            implicitWidth: 12
                            implicitHeight: 12
                            radius: 2
                            color: root.partColours[line.index] ?? Theme.accent
                        }
                        WeightLine {
                            Layout.fillWidth: true
                            part: line.part
                            name: line.name
                            weight: line.weight
                            weightText: line.weightText
                            ownText: line.ownText
                            meanText: line.meanText
                            onMoved: weight => DeviceController.setWeight(line.part, weight)
                        }
                    }
                }
                AppLabel {
                    Layout.fillWidth: true
                    text: DeviceController.rule
                    role: "small"
                    muted: true
                    wrapMode: Text.Wrap
                }
                AppLabel {
                    Layout.fillWidth: true
                    visible: DeviceController.borrowed
                    text: "* " + AppController.templateMark
                    role: "small"
                    color: Theme.danger
                    wrapMode: Text.Wrap
                }
            }
        }
    }
    Panel {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumWidth: 300

        Flow {
            Layout.fillWidth: true
            spacing: Theme.margin

            Repeater {
                model: DeviceController.classes

                RowLayout {
                    id: level
                    required property string name
                    required property string range
                    required property int count
                    required property int before
                    required property color colour
                    required property string look
                    spacing: Theme.space

                    Swatch {
                        implicitWidth: 22
                        implicitHeight: 30
                        color: level.colour
                        look: level.look
                        ink: Theme.muted
                    }
                    ColumnLayout {
                        spacing: 0

                        RowLayout {
                            spacing: 6

                            Text {
                                text: level.count
                                font.pixelSize: Theme.textTitle
                                font.weight: Font.Bold
                                color: Theme.text
                            }
                            AppLabel {
                                visible: level.count !== level.before
                                text: qsTr("kế hoạch: %1").arg(level.before)
                                role: "small"
                                color: Theme.accent
                            }
                        }
                        AppLabel {
                            text: level.name + (level.range === "" ? "" : " · " + level.range)
                            role: "small"
                            muted: true
                        }
                    }
                }
            }
        }
        ListView {
            id: list
            objectName: "scoreList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: DeviceController.scores
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Mức sẵn sàng thiết bị theo phường, xã")
            Keys.onReturnPressed: root.mapWanted((currentItem as ScoreDelegate)?.code ?? "")
            ScrollBar.vertical: AppScrollBar {}

            ListRing {
                target: list
            }

            delegate: ScoreDelegate {
                width: ListView.view?.width ?? 0
                partColours: root.partColours
                focusPolicy: Qt.NoFocus
                highlighted: ListView.isCurrentItem && list.activeFocus
                onDoubleClicked: root.mapWanted(code)
            }
        }
    }
    Panel {
        Layout.preferredWidth: 300
        Layout.maximumWidth: 300
        Layout.fillHeight: true

        AppLabel {
            Layout.fillWidth: true
            text: qsTr("Nếu một trọng số đổi ±20 %")
            role: "large"
        }
        AppLabel {
            objectName: "changesText"
            Layout.fillWidth: true
            text: DeviceController.changesText
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        ListView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: DeviceController.changes
            boundsBehavior: Flickable.StopAtBounds
            spacing: 2
            section.property: "move"
            section.delegate: AppLabel {
                required property string section
                width: ListView.view?.width ?? 0
                topPadding: Theme.gap
                bottomPadding: 4
                text: section
                role: "small"
                font.weight: Font.Bold
                wrapMode: Text.Wrap
            }
            ScrollBar.vertical: AppScrollBar {}

            delegate: RowLayout {
                id: change
                required property string name
                required property string change
                required property bool better
                width: ListView.view?.width ?? 0
                spacing: 6

                Icon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: 2
                    name: "down"
                    rotation: change.better ? 180 : 0
                    size: 14
                    weight: 2.4
                    color: change.better ? Theme.good : Theme.danger
                }
                ColumnLayout {
                    spacing: 0

                    AppLabel {
                        Layout.fillWidth: true
                        text: change.name
                        font.pixelSize: 13
                    }
                    AppLabel {
                        Layout.fillWidth: true
                        text: change.change
                        role: "small"
                        muted: true
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
    }
}
