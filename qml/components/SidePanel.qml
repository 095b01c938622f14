import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Beside the map: what the colours mean, and the commune that is selected.
Rectangle {
    id: root

    signal profileWanted

    implicitWidth: 348
    color: Theme.panel

    Connections {
        target: panel.item

        function onClosed(): void {
            MapController.selected = "";
        }

        function onProfileWanted(): void {
            root.profileWanted();
        }
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: 1
        spacing: 0

        AppComboBox {
            objectName: "indicatorChooser"
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            Layout.bottomMargin: 0
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
        LegendCard {
            Layout.fillWidth: true
            titled: MapController.layer !== "progress"
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.hairline
        }
        LazyPage {
            id: panel
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: CommuneController.valid
            wanted: CommuneController.valid
            source: Qt.resolvedUrl("CommunePanel.qml")
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !CommuneController.valid

            AppLabel {
                anchors.centerIn: parent
                width: parent.width - 4 * Theme.margin
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("Chọn một phường, xã trên bản đồ hoặc trong danh sách để xem chi tiết")
                muted: true
                wrapMode: Text.Wrap
            }
        }
    }
    Rectangle {
        width: 1
        height: parent.height
        color: Theme.hairline
    }
}
