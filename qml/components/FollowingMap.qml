import QtQuick
import Ansinh
import Ansinh.App

/// A second map, seen through the same camera as `lead`: whichever of the two is moved, both move.
CityMap {
    id: root

    required property CityMap lead

    // Until it has taken over the lead's camera it says nothing about its own, and not while it is being moved.
    property bool joined: false

    scene: MapController.scene
    style: CityMapStyle {}
    surroundings: BaseMap.scene
    surroundingsPaint: BaseMap.paint
    baseLines: BaseMap.lines
    landNames: BaseMap.landNames
    seaNames: BaseMap.seaNames
    labels: MapController.labels
    followsCity: false
    onCenterChanged: pull()
    onZoomLevelChanged: pull()
    onBearingChanged: pull()
    Component.onCompleted: {
        follow();
        joined = true;
    }

    function follow(): void {
        const before = joined;
        joined = false;
        center = lead.center;
        zoomLevel = lead.zoomLevel;
        bearing = lead.bearing;
        joined = before;
    }

    function pull(): void {
        if (!joined)
            return;
        lead.followsCity = false;
        lead.center = center;
        lead.zoomLevel = zoomLevel;
        lead.bearing = bearing;
    }

    Connections {
        target: root.lead

        function onCenterChanged(): void {
            root.follow();
        }

        function onZoomLevelChanged(): void {
            root.follow();
        }

        function onBearingChanged(): void {
            root.follow();
        }
    }
}
