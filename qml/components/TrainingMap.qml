pragma ComponentBehavior: Bound

import QtQuick
import Ansinh
import Ansinh.App

/// The classes on the map. The selected commune of a draft is dragged to another class; a right click says what else
/// can be done with a commune.
FocusScope {
    id: root

    readonly property TrainingComparison comparison: TrainingController.comparison
    readonly property bool sideBySide: TrainingController.view === "difference" && comparison.beside && comparison.leftShapes.length > 0
    readonly property bool stacked: height > width
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
        x: root.sideBySide && !root.stacked ? Math.ceil(root.width / 2) : 0
        y: root.sideBySide && root.stacked ? Math.ceil(root.height / 2) : 0
        width: root.width - x
        height: root.height - y
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
    Loader {
        id: other
        width: root.stacked ? parent.width : city.x - 1
        height: root.stacked ? city.y - 1 : parent.height
        active: root.sideBySide
        sourceComponent: FollowingMap {
            objectName: "otherGroupingMap"
            lead: city
            paint: root.comparison.leftPaint
            trainingClasses: root.comparison.leftShapes
            selectedCommune: TrainingController.selected
            hoveredCommune: TrainingController.hovered
            onCommuneClicked: code => root.activate(code)
            onCommuneHovered: code => TrainingController.hovered = code
        }
    }
    Rectangle {
        x: root.stacked ? 0 : other.width
        y: root.stacked ? other.height : 0
        width: root.stacked ? parent.width : 1
        height: root.stacked ? 1 : parent.height
        visible: root.sideBySide
        color: Theme.hairline
    }
    Repeater {
        model: root.sideBySide ? [root.comparison.leftName, root.comparison.rightName] : []

        DayTag {
            required property int index
            required property string modelData

            // Lying maps have their city in the middle.
            x: (index === 0 ? 0 : city.x) + (root.stacked ? city.width - width - 60 : (city.width - width) / 2)
            y: (index === 0 ? 0 : city.y) + Theme.gap
            text: modelData
        }
    }
    MouseArea {
        id: carrier

        property string carried
        property string over
        readonly property int target: over === "" ? 0 : TrainingController.classOf(over)
        readonly property string preview: carried !== "" && target > 0 ? TrainingController.editor.preview(carried, target) : ""

        anchors.fill: city
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
        y: root.sideBySide ? 56 : Theme.gap
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
