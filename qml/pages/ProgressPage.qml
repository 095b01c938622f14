pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Where every commune stands in every indicator, and where the plan's tasks stand, on the day that the map shows.
FocusScope {
    id: root

    property string tab: "board"

    signal mapWanted

    function showOnMap(code: string): void {
        MapController.selected = code;
        mapWanted();
    }

    Shortcut {
        sequences: ["/", "Ctrl+F"]
        enabled: root.visible && root.tab === "board"
        onActivated: board.focusSearch()
    }
    Shortcut {
        sequences: ["Ctrl+Left", "["]
        enabled: root.visible
        onActivated: MapController.stepDate(-1)
    }
    Shortcut {
        sequences: ["Ctrl+Right", "]"]
        enabled: root.visible
        onActivated: MapController.stepDate(1)
    }

    FileDialog {
        id: saveDialog
        title: qsTr("Xuất tiến độ ngày %1").arg(MapController.asOfText)
        fileMode: FileDialog.SaveFile
        defaultSuffix: "xlsx"
        nameFilters: [qsTr("Sổ tính (*.xlsx)"), qsTr("Bảng CSV (*.csv)")]
        onAccepted: ProgressController.exportTo(selectedFile)
    }

    FileDialog {
        id: tasksDialog
        title: qsTr("Xuất kết quả nhiệm vụ ngày %1").arg(MapController.asOfText)
        fileMode: FileDialog.SaveFile
        defaultSuffix: "xlsx"
        nameFilters: saveDialog.nameFilters
        onAccepted: TaskController.exportTo(selectedFile)
    }
    Connections {
        target: ProgressController
        function onExported(path: string): void {
            ExportController.tell(path);
        }
    }
    Connections {
        target: TaskController
        function onExported(path: string): void {
            ExportController.tell(path);
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 54
            color: Theme.panel

            RowLayout {
                anchors.fill: parent
                anchors.leftMargin: Theme.margin
                anchors.rightMargin: Theme.margin
                spacing: Theme.gap

                SegmentedControl {
                    objectName: "progressTabs"
                    label: qsTr("Phần của trang Tiến độ")
                    current: root.tab
                    model: [
                        {
                            key: "board",
                            text: qsTr("Bảng"),
                            icon: "list"
                        },
                        {
                            key: "tasks",
                            text: qsTr("Nhiệm vụ"),
                            icon: "clock"
                        },
                        {
                            key: "devices",
                            text: qsTr("Thiết bị"),
                            icon: "device"
                        },
                        {
                            key: "opinions",
                            text: qsTr("Ý kiến"),
                            icon: "people"
                        },
                        {
                            key: "feedback",
                            text: qsTr("Phản ánh"),
                            icon: "info"
                        }
                    ]
                    onChosen: key => root.tab = key
                }
                Item {
                    Layout.fillWidth: true
                }
                AppLabel {
                    visible: root.tab === "board" && ProgressController.borrowed
                    Layout.maximumWidth: 340
                    text: "* " + AppController.templateMark
                    role: "small"
                    color: Theme.danger
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                    horizontalAlignment: Text.AlignRight
                }
                ChoiceBox {
                    objectName: "planChooser"
                    visible: root.tab === "board"
                    Layout.preferredWidth: 400
                    label: qsTr("Kế hoạch")
                    rows: ProgressController.plans
                    key: ProgressController.plan
                    popupWidth: 560
                    onChosen: key => ProgressController.plan = key
                }
                AppButton {
                    id: exportButton
                    objectName: "exportProgress"
                    visible: root.tab === "board" || root.tab === "tasks"
                    iconName: "download"
                    text: qsTr("Xuất")
                    onClicked: (root.tab === "tasks" ? tasksDialog : saveDialog).open()

                    Tip {
                        visible: exportButton.hovered
                        text: root.tab === "tasks" ? qsTr("Bảng kết quả từng nhiệm vụ, để nhập vào theodoinq.dcs.vn") : qsTr("Bảng đang xem, thành sổ tính hoặc CSV")
                    }
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.hairline
            }
        }
        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.margins: Theme.gap
            currentIndex: Math.max(0, ["board", "tasks", "devices", "opinions", "feedback"].indexOf(root.tab))

            ProgressBoard {
                id: board
                focus: true
                onMapWanted: code => root.showOnMap(code)
            }
            TaskTimeline {}
            DeviceBoard {
                onMapWanted: code => root.showOnMap(code)
            }
            OpinionBoard {
                onMapWanted: code => root.showOnMap(code)
            }
            FeedbackBoard {
                onMapWanted: code => root.showOnMap(code)
            }
        }
        DateControl {
            Layout.fillWidth: true
            radius: 0
            border.width: 0
        }
    }
}
