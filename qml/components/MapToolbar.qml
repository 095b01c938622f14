import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Which layer, and for progress which indicator.
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
        AppComboBox {
            objectName: "indicatorChooser"
            Layout.fillWidth: true
            Layout.maximumWidth: 420
            visible: MapController.layer === "progress"
            label: qsTr("Chỉ tiêu")
            model: MapController.indicators
            textRole: "name"
            valueRole: "indicator"
            sectionRole: "plan"
            currentIndex: MapController.indicatorIndex
            displayText: MapController.indicatorName
            onActivated: MapController.indicator = currentValue
        }
        NoteLine {
            Layout.fillWidth: true
            visible: MapController.borrowed
            tone: "warning"
            text: qsTr("Mẫu của xã Thiện Hòa, Lạng Sơn; chưa áp dụng cho Đà Nẵng")
        }
        Item {
            Layout.fillWidth: true
            visible: !MapController.borrowed
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
}
