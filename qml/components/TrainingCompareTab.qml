pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Two groupings side by side: figures, and who trains elsewhere.
Item {
    id: root

    readonly property TrainingComparison comparison: TrainingController.comparison
    property var figures: comparison.figures
    property var moves: comparison.moves

    signal communeWanted(string code)

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        spacing: Theme.space

        SegmentedControl {
            objectName: "compareAs"
            Layout.fillWidth: true
            Layout.rightMargin: Theme.gap
            label: qsTr("Xem hai cách xếp thế nào")
            current: root.comparison.beside ? "beside" : "moves"
            model: [
                {
                    key: "moves",
                    text: qsTr("Ai đổi nơi học")
                },
                {
                    key: "beside",
                    text: qsTr("Cạnh nhau")
                }
            ]
            onChosen: key => root.comparison.beside = key === "beside"
        }
        RowLayout {
            Layout.rightMargin: Theme.gap
            spacing: Theme.space

            AppLabel {
                Layout.preferredWidth: 42
                text: qsTr("Từ")
            }
            AppComboBox {
                objectName: "compareLeft"
                Layout.fillWidth: true
                label: qsTr("Cách xếp thứ nhất")
                popupWidth: 300
                model: root.comparison.groupings
                textRole: "name"
                valueRole: "key"
                currentIndex: root.comparison.leftIndex
                onActivated: root.comparison.left = currentValue
            }
        }
        RowLayout {
            Layout.rightMargin: Theme.gap
            spacing: Theme.space

            AppLabel {
                Layout.preferredWidth: 42
                text: qsTr("sang")
            }
            AppComboBox {
                objectName: "compareRight"
                Layout.fillWidth: true
                label: qsTr("Cách xếp thứ hai")
                popupWidth: 300
                model: root.comparison.groupings
                textRole: "name"
                valueRole: "key"
                currentIndex: root.comparison.rightIndex
                onActivated: root.comparison.right = currentValue
            }
        }
        Repeater {
            model: root.figures

            RowLayout {
                id: figure

                required property string name
                required property string before
                required property string after
                required property string change
                required property bool worse

                Layout.rightMargin: Theme.gap

                AppLabel {
                    Layout.fillWidth: true
                    text: figure.name
                    role: "small"
                }
                AppLabel {
                    Layout.preferredWidth: 72
                    horizontalAlignment: Text.AlignRight
                    text: figure.before
                    role: "small"
                }
                AppLabel {
                    Layout.preferredWidth: 72
                    horizontalAlignment: Text.AlignRight
                    text: figure.after
                    role: "small"
                }
                AppLabel {
                    Layout.preferredWidth: 76
                    horizontalAlignment: Text.AlignRight
                    text: figure.change
                    role: "small"
                    font.weight: Font.Bold
                    color: figure.change === "=" ? Theme.muted : figure.worse ? Theme.danger : Theme.good
                }
            }
        }
        ListView {
            objectName: "moveList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: root.moves
            // A shorter list takes the place of a longer one.
            cacheBuffer: 0
            boundsBehavior: Flickable.StopAtBounds
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Xã đổi nơi học")
            ScrollBar.vertical: AppScrollBar {}

            delegate: ItemDelegate {
                id: move

                required property string code
                required property string name
                required property string from
                required property string to
                required property string change
                required property bool longer

                width: ListView.view?.width ?? 0
                leftPadding: 4
                rightPadding: Theme.gap
                topPadding: 4
                bottomPadding: 4
                text: qsTr("%1: từ %2 sang %3").arg(name).arg(from).arg(to)
                Accessible.name: text + " " + change
                onClicked: root.communeWanted(code)

                contentItem: RowLayout {
                    ColumnLayout {
                        spacing: 0

                        AppLabel {
                            Layout.fillWidth: true
                            text: move.name
                            role: "small"
                            font.weight: Font.Bold
                        }
                        AppLabel {
                            Layout.fillWidth: true
                            text: move.from + " → " + move.to
                            role: "small"
                            muted: true
                        }
                    }
                    AppLabel {
                        text: move.change
                        role: "small"
                        color: move.longer ? Theme.danger : Theme.good
                    }
                }
                background: Rectangle {
                    radius: 4
                    color: move.hovered ? Theme.hover : "transparent"

                    FocusRing {
                        target: move
                    }
                }
            }
        }
    }
}
