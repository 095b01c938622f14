import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Which layer the map shows.
Rectangle {
    id: root

    implicitHeight: 54
    color: Theme.panel

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        SegmentedControl {
            objectName: "layerSwitch"
            label: qsTr("Lớp bản đồ")
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
                    key: "points",
                    text: qsTr("Điểm"),
                    icon: "pin"
                }
            ]
            onChosen: key => MapController.layer = key
        }
        Item {
            Layout.fillWidth: true
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
}
