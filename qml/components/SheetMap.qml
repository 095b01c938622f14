pragma ComponentBehavior: Bound

import QtQuick
import Ansinh
import Ansinh.App

/// The map of a sheet, as the window shows it: one day's, the change between two days, or both days side by side with
/// one camera.
Item {
    id: root

    /// Sizes on a wall, against those on a screen.
    property real unit: 1

    readonly property bool ofChange: CompareController.active && CompareController.mode === "change"
    readonly property bool sideBySide: CompareController.active && CompareController.mode === "side"
    readonly property bool ready: MapController.ready && CompareController.ready && city.ready && MapController.scene.progress === (MapController.form === "hexagon" ? 1 : 0)
    /// The day or days that are shown, as a sheet says them beside its title.
    readonly property string dayText: ofChange ? qsTr("Thay đổi %1").arg(CompareController.span) : sideBySide ? qsTr("%1 (trái), %2 (phải)").arg(CompareController.otherDayText).arg(MapController.asOfText) : qsTr("Tính đến ngày %1").arg(MapController.asOfText)

    Binding {
        target: MapController.scene
        property: "progress"
        value: MapController.form === "hexagon" ? 1 : 0
    }

    CityMap {
        id: city
        objectName: "sheetMap"
        x: parent.width - width
        width: root.sideBySide ? (parent.width - 1) / 2 : parent.width
        height: parent.height
        scene: MapController.scene
        paint: root.ofChange ? CompareController.changePaint : MapController.paint
        style: CityMapStyle {
            labelSize: Math.round(12 * Math.max(1, root.unit))
        }
        surroundings: BaseMap.scene
        surroundingsPaint: BaseMap.paint
        baseLines: BaseMap.lines
        landNames: BaseMap.landNames
        seaNames: BaseMap.seaNames
        trainingClasses: MapController.trainingShapes
        symbols: MapController.symbols
        symbolsShown: !CompareController.active
        points: MapController.points
        labels: MapController.labels
        selectedCommune: MapController.selected
        heldPlace: ViewController.camera
        animated: false
    }
    Loader {
        id: otherDay
        active: root.sideBySide
        width: active ? (parent.width - 1) / 2 : 0
        height: parent.height
        sourceComponent: ComparedMap {
            lead: city
            style: city.style
            animated: false
        }
    }
    Rectangle {
        x: otherDay.width
        width: 1
        height: parent.height
        visible: root.sideBySide
        color: Theme.hairline
    }
    DayTag {
        anchors.horizontalCenter: otherDay.horizontalCenter
        y: Theme.gap
        visible: root.sideBySide
        unit: Math.max(1, root.unit)
        text: CompareController.otherDayText
    }
    DayTag {
        anchors.horizontalCenter: city.horizontalCenter
        y: Theme.gap
        visible: root.sideBySide
        unit: Math.max(1, root.unit)
        text: MapController.asOfText
    }
}
