pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// The map with its list and panel. One date, one layer and one commune for all of them.
FocusScope {
    id: root

    signal paperWanted(string kind)

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
        enabled: root.visible
        onActivated: list.focusSearch()
    }
    Shortcut {
        sequences: ["Home"]
        enabled: root.visible
        onActivated: city.showAll()
    }
    Shortcut {
        sequences: ["+", "="]
        enabled: root.visible
        onActivated: city.zoomIn()
    }
    Shortcut {
        sequences: ["-"]
        enabled: root.visible
        onActivated: city.zoomOut()
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
    Shortcut {
        sequences: ["Escape"]
        enabled: root.visible && MapController.selected !== ""
        onActivated: MapController.selected = ""
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
                    anchors.fill: parent
                    focus: true
                    scene: MapController.scene
                    paint: MapController.paint
                    style: CityMapStyle {}
                    trainingClasses: MapController.trainingShapes
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
