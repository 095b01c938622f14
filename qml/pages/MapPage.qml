pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// The map with its list and panel. One date, one layer and one commune for all of them.
FocusScope {
    id: root

    /// A meeting lies over the page and has keys of its own.
    readonly property bool listening: visible && !SavedViewsController.meeting

    signal paperWanted(string kind)
    readonly property bool sideBySide: CompareController.active && CompareController.mode === "side"

    function choose(code: string): void {
        MapController.selected = code;
        if (code !== "")
            city.showCommune(code);
    }

    Connections {
        target: ViewController

        function onCameraWanted(): void {
            city.lookAt(ViewController.camera);
        }
    }
    Shortcut {
        sequences: ["/", "Ctrl+F"]
        enabled: root.listening
        onActivated: list.focusSearch()
    }
    Shortcut {
        sequences: ["Home"]
        enabled: root.listening
        onActivated: city.showAll()
    }
    Shortcut {
        sequences: ["+", "="]
        enabled: root.listening
        onActivated: city.zoomIn()
    }
    Shortcut {
        sequences: ["-"]
        enabled: root.listening
        onActivated: city.zoomOut()
    }
    Shortcut {
        sequences: ["Ctrl+Left", "["]
        enabled: root.listening
        onActivated: MapController.stepDate(-1)
    }
    Shortcut {
        sequences: ["Ctrl+Right", "]"]
        enabled: root.listening
        onActivated: MapController.stepDate(1)
    }
    Shortcut {
        sequences: ["Escape"]
        enabled: root.listening && MapController.selected !== ""
        onActivated: MapController.selected = ""
    }

    NumberAnimation {
        id: morph
        target: MapController.scene
        property: "progress"
        duration: Theme.slow
        easing.type: Easing.InOutCubic
    }
    Connections {
        target: MapController

        function onFormChanged(): void {
            morph.to = MapController.form === "hexagon" ? 1 : 0;
            morph.restart();
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        CommuneList {
            id: list
            Layout.fillHeight: true
            onCommuneChosen: code => root.choose(code)
        }
        ColumnLayout {
            spacing: 0

            MapToolbar {
                Layout.fillWidth: true
                onPaperWanted: kind => root.paperWanted(kind)
            }
            Item {
                Layout.fillWidth: true
                Layout.fillHeight: true

                CityMap {
                    id: city
                    objectName: "cityMap"
                    x: parent.width - width
                    width: root.sideBySide ? (parent.width - 1) / 2 : parent.width
                    height: parent.height
                    focus: true
                    scene: MapController.scene
                    paint: CompareController.active && CompareController.mode === "change" ? CompareController.changePaint : MapController.paint
                    style: CityMapStyle {}
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
                    hoveredCommune: MapController.hovered
                    onCommuneClicked: code => MapController.selected = code
                    onCommuneHovered: code => MapController.hovered = code
                    onCenterChanged: noteCamera()
                    onZoomLevelChanged: noteCamera()
                    onFollowsCityChanged: noteCamera()

                    function noteCamera(): void {
                        ViewController.noteCamera(center, zoomLevel - zoomShift, bearing, followsCity);
                    }
                }
                Loader {
                    id: otherDay
                    active: root.sideBySide
                    width: active ? (parent.width - 1) / 2 : 0
                    height: parent.height
                    sourceComponent: ComparedMap {
                        lead: city
                    }
                }
                DayTag {
                    anchors.horizontalCenter: otherDay.horizontalCenter
                    y: Theme.gap
                    visible: root.sideBySide
                    text: CompareController.otherDayText
                }
                DayTag {
                    anchors.horizontalCenter: city.horizontalCenter
                    y: Theme.gap
                    visible: CompareController.active
                    text: root.sideBySide ? MapController.asOfText : CompareController.span
                }
                MapTools {
                    x: Theme.gap
                    y: Theme.gap
                    onZoomInWanted: city.zoomIn()
                    onZoomOutWanted: city.zoomOut()
                    onWholeWanted: city.showAll()
                }
                HoverCard {
                    x: 64
                    y: Theme.gap
                }
            }
            DateControl {
                Layout.fillWidth: true
                radius: 0
                border.width: 0
            }
        }
        SidePanel {
            Layout.fillHeight: true
            onProfileWanted: root.paperWanted("profile")
        }
    }
}
