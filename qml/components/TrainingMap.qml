pragma ComponentBehavior: Bound

import QtQuick
import Ansinh
import Ansinh.App

/// The classes on the map. The selected commune of a draft is dragged to another class; a right click says what else
/// can be done with a commune.
FocusScope {
    id: root

    readonly property bool editable: TrainingController.view === "draft" && TrainingController.hasDraft && !TrainingController.running

    signal menuWanted(string code, real x, real y)

    function showAll(): void {
        city.showAll();
    }

    function showCommune(code: string): void {
        city.showCommune(code);
    }

    function zoomIn(): void {
        city.zoomIn();
    }

    function zoomOut(): void {
        city.zoomOut();
    }

    function activate(code: string): void {
        if (TrainingController.editor.pairing !== "" && code !== "")
            TrainingController.editor.finishPair(code);
        else
            TrainingController.selected = code;
    }

    CityMap {
        id: city

        objectName: "trainingMap"
        anchors.fill: parent
        focus: true
        scene: MapController.scene
        surroundings: BaseMap.scene
        surroundingsPaint: BaseMap.paint
        baseLines: BaseMap.lines
        landNames: BaseMap.landNames
        seaNames: BaseMap.seaNames
        paint: TrainingController.paint
        style: CityMapStyle {}
        trainingClasses: TrainingController.shapes
        labels: MapController.labels
        selectedCommune: TrainingController.selected
        hoveredCommune: TrainingController.hovered
        onCommuneClicked: code => root.activate(code)
        onCommuneHovered: code => TrainingController.hovered = code
    }
    MouseArea {
        id: carrier

        property string carried
        property string over
        readonly property int target: over === "" ? 0 : TrainingController.classOf(over)
        readonly property string preview: carried !== "" && target > 0 ? TrainingController.editor.preview(carried, target) : ""

        anchors.fill: parent
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        preventStealing: true
        cursorShape: carried !== "" ? Qt.ClosedHandCursor : root.editable && TrainingController.selected !== "" && TrainingController.hovered === TrainingController.selected ? Qt.OpenHandCursor : Qt.ArrowCursor
        // What is no drag of the selected commune is for the map below.
        onPressed: mouse => {
            const code = city.communeAt(mouse.x, mouse.y);
            if (mouse.button === Qt.RightButton) {
                mouse.accepted = code !== "";
                if (code !== "") {
                    TrainingController.selected = code;
                    root.menuWanted(code, mouse.x, mouse.y);
                }
                return;
            }
            mouse.accepted = root.editable && code !== "" && code === TrainingController.selected && TrainingController.editor.pairing === "" && TrainingController.editor.place(code).known;
            if (mouse.accepted) {
                carried = code;
                over = code;
            }
        }
        onPositionChanged: mouse => over = city.communeAt(mouse.x, mouse.y)
        onReleased: mouse => {
            if (carried !== "" && preview !== "")
                TrainingController.editor.move(carried, target);
            carried = "";
            over = "";
        }
        onCanceled: {
            carried = "";
            over = "";
        }
    }
    // A commune from the table comes down on the class that it is dropped on.
    DropArea {
        anchors.fill: parent
        enabled: root.editable
        keys: ["ansinh/commune"]
        onPositionChanged: event => TrainingController.hovered = city.communeAt(event.x, event.y)
        onDropped: event => {
            const line = event.source as TrainingMemberLine;
            const target = TrainingController.classOf(city.communeAt(event.x, event.y));
            if (line && target > 0)
                TrainingController.editor.move(line.code, target);
        }
    }
    Rectangle {
        x: Math.min(carrier.mouseX + 16, root.width - width - 8)
        y: Math.min(carrier.mouseY + 16, root.height - height - 8)
        visible: carrier.carried !== ""
        width: carriedText.implicitWidth + 2 * Theme.gap
        height: carriedText.implicitHeight + Theme.gap
        radius: Theme.radius
        color: Theme.accentSoft
        border.width: 1
        border.color: Theme.accent

        AppLabel {
            id: carriedText
            objectName: "carriedText"
            anchors.centerIn: parent
            text: carrier.preview !== "" ? carrier.preview : qsTr("Thả vào lớp muốn chuyển tới")
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
        title: TrainingController.hoverTitle
        text: TrainingController.hoverText
    }
    NoteLine {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 56
        width: Math.min(implicitWidth + 24, parent.width - 24)
        visible: TrainingController.editor.pairing !== ""
        iconName: "people"
        text: TrainingController.editor.pairingText + " · " + qsTr("Esc để thôi")
    }
}
