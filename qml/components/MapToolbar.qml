import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Which layer the map shows, and which days; in two lines where one is too short.
Rectangle {
    id: root

    signal paperWanted(string kind)

    implicitHeight: bar.implicitHeight + 2 * Theme.space
    color: Theme.panel

    GridLayout {
        id: bar
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        anchors.topMargin: Theme.space
        anchors.bottomMargin: Theme.space
        columns: root.width < 1180 ? 1 : 2
        columnSpacing: Theme.gap
        rowSpacing: Theme.space

        SegmentedControl {
            objectName: "layerSwitch"
            label: qsTr("Lớp bản đồ")
            withIcons: root.width >= 780
            current: MapController.layer
            model: [
                {
                    key: "progress",
                    text: qsTr("Tiến độ"),
                    icon: "check"
                },
                {
                    key: "training",
                    text: qsTr("Tập huấn"),
                    icon: "people"
                },
                {
                    key: "devices",
                    text: qsTr("Thiết bị"),
                    icon: "device"
                },
                {
                    key: "feedback",
                    text: qsTr("Phản ánh"),
                    icon: "info"
                },
                {
                    key: "completeness",
                    text: qsTr("Báo cáo đủ"),
                    icon: "list"
                },
                {
                    key: "points",
                    text: qsTr("Điểm"),
                    icon: "pin"
                }
            ]
            onChosen: key => MapController.layer = key
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space

            CompareBar {}
            Item {
                Layout.fillWidth: true
            }
            IconButton {
                iconName: "left"
                enabled: ViewController.canGoBack
                text: qsTr("Góc nhìn trước (Alt+←)")
                onClicked: ViewController.goBack()
            }
            IconButton {
                iconName: "right"
                enabled: ViewController.canGoForward
                text: qsTr("Góc nhìn sau (Alt+→)")
                onClicked: ViewController.goForward()
            }
            IconButton {
                objectName: "savedViewsButton"
                iconName: "screen"
                checked: savedViews.panel !== null && savedViews.panel.visible
                text: qsTr("Góc nhìn đã lưu, trình chiếu (Ctrl+D)")
                onClicked: checked ? savedViews.panel.close() : savedViews.open()

                Shortcut {
                    sequence: "Ctrl+D"
                    enabled: root.visible
                    onActivated: savedViews.open()
                }
                LazyPage {
                    id: savedViews

                    readonly property var panel: item

                    function open(): void {
                        made().open();
                    }

                    source: Qt.resolvedUrl("SavedViewsPanel.qml")
                    anchors.right: parent.right
                    y: parent.height + Theme.space
                }
                Connections {
                    target: savedViews.item

                    function onPaperWanted(): void {
                        root.paperWanted("meeting");
                    }
                }
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
