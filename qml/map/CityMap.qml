pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import Ansinh.Map

// The city's communes with everything that is drawn over them. It decides nothing: what is shown comes in as
// properties, what a person does goes out as signals.
FocusScope {
    id: city

    required property MapScene scene
    required property communePaint paint
    required property MapStyle style
    property list<trainingShape> trainingClasses
    property mapSymbols symbols
    property bool symbolsShown: true
    property mapPoints points
    property list<mapLabel> labels
    property MapScene surroundings: null
    property communePaint surroundingsPaint
    property mapLines baseLines
    property list<mapLabel> landNames
    property list<mapLabel> seaNames
    property string selectedCommune
    property string hoveredCommune
    property string insetCaption: qsTr("Đặc khu Hoàng Sa")
    property bool animated: true

    property alias bearing: map.bearing
    property alias zoomLevel: map.zoomLevel
    property alias center: map.center
    readonly property bool ready: map.mapReady && communes.detailed && width > 0 && height > 0

    // How far the scene is away from the geographic form: what needs true places fades.
    readonly property real away: scene.progress

    // The frame of focus is for those who got here by keyboard.
    property bool keyboardFocus: true

    // Until a person moves the map, it shows the whole city, whatever the window's size.
    property bool followsCity: true

    // A place to keep to, on sheets; not valid: the whole city. The zoom of places is that of a map whose shorter side is
    // 800 pixels: a place is the same ground in a small window, on a wall and on paper.
    property mapView heldPlace
    readonly property real zoomShift: Math.log2(Math.max(1, Math.min(width, height)) / 800)

    // Below it the view is that of the country, whose names are then shown.
    readonly property real nationalZoom: 7.6 + zoomShift
    // Such a map has the commune far out at sea itself.
    readonly property bool insetSpared: map.zoomLevel < nationalZoom && communes.holdsRemote

    readonly property rect insetCorner: inset.commune === "" ? Qt.rect(0, 0, 0, 0) : Qt.rect(inset.x, inset.y, inset.width, inset.height)
    readonly property rect insetPlace: insetSpared ? Qt.rect(0, 0, 0, 0) : insetCorner
    // What no commune should lie under.
    readonly property rect corner: away === 1 ? Qt.rect(note.x, note.y, note.width, note.height) : insetCorner

    signal communeClicked(string code)
    signal communeHovered(string code)
    signal pointClicked(real id)

    function showAll(): void {
        followsCity = true;
        flight.fly(scene.fitMainland(width, height, 24, corner), animated);
    }

    function showCommune(code: string): void {
        if (code === scene.remoteCommune)
            return;
        followsCity = false;
        flight.fly(scene.fitCommune(code, width, height), animated);
    }

    function lookAt(place: mapView): void {
        if (!place.valid) {
            showAll();
            return;
        }
        followsCity = false;
        flight.flyTo(place.center, place.zoomLevel + zoomShift, animated);
    }

    // Code of the commune drawn there; empty for none.
    function communeAt(x: real, y: real): string {
        return communes.communeAt(x, y);
    }

    function zoomIn(): void {
        gestures.zoomAt(Qt.point(width / 2, height / 2), map.zoomLevel + 0.5);
    }

    function zoomOut(): void {
        gestures.zoomAt(Qt.point(width / 2, height / 2), map.zoomLevel - 0.5);
    }

    function frameCity(): void {
        if (heldPlace.valid)
            flight.flyTo(heldPlace.center, heldPlace.zoomLevel + zoomShift, false);
        else if (followsCity)
            flight.fly(scene.fitMainland(width, height, 24, corner), false);
    }

    activeFocusOnTab: true
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Bản đồ các phường, xã")
    Component.onCompleted: frameCity()
    onActiveFocusChanged: {
        if (!activeFocus)
            keyboardFocus = true;
    }
    onWidthChanged: frameCity()
    onHeightChanged: frameCity()
    onHeldPlaceChanged: frameCity()
    onCornerChanged: frameCity()

    Keys.onLeftPressed: gestures.panBy(-80, 0)
    Keys.onRightPressed: gestures.panBy(80, 0)
    Keys.onUpPressed: gestures.panBy(0, -80)
    Keys.onDownPressed: gestures.panBy(0, 80)
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Plus || event.key === Qt.Key_Equal)
            zoomIn();
        else if (event.key === Qt.Key_Minus)
            zoomOut();
        else if (event.key === Qt.Key_Home)
            showAll();
        else
            return;
        event.accepted = true;
    }

    Connections {
        target: city.scene

        function onChanged(): void {
            city.frameCity();
        }
    }

    Map {
        id: map

        anchors.fill: parent
        color: city.style.background
        copyrightsVisible: false
        // The country, with both its archipelagos; the surroundings are drawn as far as this view reaches.
        minimumZoomLevel: Math.max(0, 5.6 + city.zoomShift)
        // Now that zoomShift is that of the new size.
        onMinimumZoomLevelChanged: city.frameCity()
        maximumZoomLevel: 18
        minimumTilt: 0
        maximumTilt: 0
        plugin: Plugin {
            name: "itemsoverlay"
        }

        CommuneLayer {
            anchors.fill: parent
            opacity: 1 - city.away
            visible: opacity > 0
            scene: city.surroundings
            map: map
            paint: city.surroundingsPaint
            borderColor: city.style.surroundingsBorder
            outerBorderColor: city.style.surroundingsBorder
            borderWidth: 1
        }

        CommuneLayer {
            id: communes

            anchors.fill: parent
            scene: city.scene
            map: map
            paint: city.paint
            borderColor: city.style.border
            borderWidth: city.style.borderWidth
            outerBorderColor: city.style.outerBorder
            hoverColor: city.style.hover
            highlightColor: city.style.highlight
            haloColor: city.style.halo
            selectedCommune: city.selectedCommune
            hoveredCommune: city.hoveredCommune
        }

        // Rivers and roads have true places only.
        LineLayer {
            anchors.fill: parent
            opacity: 1 - city.away
            visible: opacity > 0 && city.baseLines.count > 0
            map: map
            lines: city.baseLines
            riverColor: city.style.river
            roadColor: city.style.road
        }

        TrainingLayer {
            id: training

            anchors.fill: parent
            scene: city.scene
            map: map
            classes: city.trainingClasses
            haloColor: city.style.classHalo
        }

        SymbolLayer {
            id: circles

            visible: city.symbolsShown
            anchors.fill: parent
            scene: city.scene
            map: map
            symbols: city.symbols
            color: city.style.symbol
            rimColor: city.style.symbolRim
        }

        // Points have no place in a form where places are not.
        PointLayer {
            id: pointLayer

            visible: city.away === 0
            anchors.fill: parent
            scene: city.scene
            map: map
            points: city.points
            clusterColor: city.style.cluster
            clusterTextColor: city.style.clusterText
            onPointClicked: id => city.pointClicked(id)
            onClusterClicked: view => {
                city.followsCity = false;
                flight.fly(view, city.animated);
            }
        }

        LabelLayer {
            id: seas

            anchors.fill: parent
            opacity: 1 - city.away
            visible: opacity > 0
            scene: city.surroundings
            map: map
            labels: city.seaNames
            nationalZoom: city.nationalZoom
            keepClearOf: [names]
            covered: city.insetPlace
            italic: true
            color: city.style.seaText
            haloColor: city.style.background
            fontSize: city.style.labelSize + 2
        }

        LabelLayer {
            anchors.fill: parent
            opacity: 1 - city.away
            visible: opacity > 0
            scene: city.surroundings
            map: map
            labels: city.landNames
            nationalZoom: city.nationalZoom
            keepClearOf: [names, seas]
            covered: city.insetPlace
            color: city.style.surroundingsText
            haloColor: city.style.surroundingsHalo
            fontSize: city.style.labelSize
        }

        LabelLayer {
            id: names

            anchors.fill: parent
            scene: city.scene
            map: map
            labels: city.labels
            inPlace: city.away === 1
            paint: city.paint
            lightColor: city.style.labelLight
            lightHaloColor: city.style.labelLightHalo
            keepClearOf: [training, pointLayer]
            covered: city.insetPlace
            selectedCommune: city.selectedCommune
            color: city.style.label
            haloColor: city.style.labelHalo
            fontSize: city.style.labelSize - (city.away === 1 ? 2 : 0)
        }
    }

    MapGestures {
        id: gestures

        map: map
        onMoved: {
            flight.stop();
            city.followsCity = false;
        }

        TapHandler {
            onSingleTapped: eventPoint => {
                city.keyboardFocus = false;
                city.forceActiveFocus(Qt.MouseFocusReason);
                const at = eventPoint.position;
                if (!pointLayer.visible || !pointLayer.activate(at.x, at.y))
                    city.communeClicked(communes.communeAt(at.x, at.y));
            }
            onDoubleTapped: eventPoint => gestures.zoomAt(eventPoint.position, map.zoomLevel + 1)
        }

        HoverHandler {
            onPointChanged: city.communeHovered(communes.communeAt(point.position.x, point.position.y))
            onHoveredChanged: {
                if (!hovered)
                    city.communeHovered("");
            }
        }
    }

    MapFlight {
        id: flight

        map: map
    }

    NorthArrow {
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 12
        style: city.style
        bearing: map.bearing
        onClicked: map.bearing = 0
    }

    ScaleBar {
        visible: city.away === 0
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: 12
        style: city.style
        latitude: map.center.latitude
        zoomLevel: map.zoomLevel
    }

    HexagonNote {
        id: note

        objectName: "hexagonNote"
        visible: city.away === 1
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: 12
        style: city.style
    }

    SymbolKey {
        objectName: "symbolKey"
        visible: city.symbolsShown && city.symbols.count > 0
        anchors.left: parent.left
        anchors.bottom: parent.bottom
        anchors.margins: 12
        anchors.bottomMargin: 44
        style: city.style
        symbols: city.symbols
        largestRadius: circles.largestRadius
    }

    RemoteInset {
        id: inset

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 12
        visible: commune !== "" && !city.insetSpared
        small: city.width < 420
        scene: city.scene
        style: city.style
        paint: city.paint
        caption: city.insetCaption
        selectedCommune: city.selectedCommune
        hoveredCommune: city.hoveredCommune
        onClicked: code => city.communeClicked(code)
        onHovered: code => city.communeHovered(code)
    }

    Rectangle {
        anchors.fill: parent
        color: "transparent"
        border.color: city.style.highlight
        border.width: 2
        visible: city.activeFocus && city.keyboardFocus
    }
}
