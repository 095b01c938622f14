pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// The map on one sheet, for pictures: title, day, map, legend, source, sample mark. The caller opens the project and
/// sets day, layer and indicator at the controllers; `ready` turns true when the picture is whole.
Rectangle {
    id: root

    readonly property bool ready: MapController.ready && CompareController.ready && city.ready && width > 0 && MapController.scene.progress === (MapController.form === "hexagon" ? 1 : 0)
    readonly property string failure: AppController.errorText
    readonly property string title: {
        switch (MapController.layer) {
        case "training":
            return qsTr("Các lớp tập huấn chuyển đổi số");
        case "devices":
            return qsTr("Mức sẵn sàng thiết bị");
        case "points":
            return qsTr("Điểm an sinh, hạ tầng");
        default:
            return qsTr("Tiến độ: %1").arg(MapController.indicatorName);
        }
    }
    readonly property bool ofChange: CompareController.active && CompareController.mode === "change"
    readonly property bool sideBySide: CompareController.active && CompareController.mode === "side"
    readonly property bool wide: width >= 900

    implicitWidth: 1600
    implicitHeight: 1200
    width: implicitWidth
    height: implicitHeight
    color: Theme.panel

    Binding {
        target: MapController.scene
        property: "progress"
        value: MapController.form === "hexagon" ? 1 : 0
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        SampleBanner {
            Layout.fillWidth: true
            visible: AppController.sample
        }
        RowLayout {
            Layout.margins: Theme.margin
            spacing: Theme.margin

            ColumnLayout {
                spacing: 2

                AppLabel {
                    Layout.fillWidth: true
                    text: root.title
                    role: "title"
                    wrapMode: Text.Wrap
                }
                AppLabel {
                    Layout.fillWidth: true
                    text: AppController.cityName
                    muted: true
                }
            }
            AppLabel {
                text: root.ofChange ? qsTr("Thay đổi %1").arg(CompareController.span) : root.sideBySide ? qsTr("%1 (trái), %2 (phải)").arg(CompareController.otherDayText).arg(MapController.asOfText) : qsTr("Tính đến ngày %1").arg(MapController.asOfText)
                role: "large"
            }
        }
        RowLayout {
            spacing: 0

            Loader {
                Layout.fillWidth: true
                Layout.fillHeight: true
                active: root.sideBySide
                visible: active
                sourceComponent: ComparedMap {
                    lead: city
                    animated: false
                }
            }
            Rectangle {
                Layout.fillHeight: true
                visible: root.sideBySide
                implicitWidth: 1
                color: Theme.hairline
            }
            CityMap {
                id: city
                Layout.fillWidth: true
                Layout.fillHeight: true
                scene: MapController.scene
                paint: root.ofChange ? CompareController.changePaint : MapController.paint
                style: CityMapStyle {}
                surroundings: BaseMap.scene
                surroundingsPaint: BaseMap.paint
                landNames: BaseMap.landNames
                seaNames: BaseMap.seaNames
                trainingClasses: MapController.trainingShapes
                points: MapController.points
                labels: MapController.labels
                selectedCommune: MapController.selected
                heldPlace: ViewController.camera
                animated: false
            }
            LegendCard {
                Layout.alignment: Qt.AlignTop
                interactive: false
            }
        }
        AppLabel {
            Layout.fillWidth: true
            Layout.margins: Theme.space
            Layout.leftMargin: Theme.margin
            text: [qsTr("Nguồn: %1").arg(AppController.projectName), AppController.schematicCount > 0 ? qsTr("ranh giới sơ đồ, không phải ranh giới chính thức") : "", AppController.sample ? AppController.sampleMark : ""].filter(t => t !== "").join(" · ")
            role: "small"
            muted: true
            wrapMode: Text.Wrap
        }
    }
}
