pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning
import Ansinh.Map

// Carries a Map smoothly to another view.
ParallelAnimation {
    id: flight

    required property Map map
    property int duration: 350

    function fly(view: mapView, animated: bool): void {
        if (view.valid)
            flyTo(view.center, view.zoomLevel, animated);
        else
            stop();
    }

    function flyTo(center: geoCoordinate, zoomLevel: real, animated: bool): void {
        stop();
        if (!animated) {
            map.zoomLevel = zoomLevel;
            map.center = center;
            return;
        }
        toCenter.to = center;
        toZoom.to = zoomLevel;
        start();
    }

    CoordinateAnimation {
        id: toCenter

        target: flight.map
        property: "center"
        duration: flight.duration
        easing.type: Easing.InOutQuad
    }

    NumberAnimation {
        id: toZoom

        target: flight.map
        property: "zoomLevel"
        duration: flight.duration
        easing.type: Easing.InOutQuad
    }
}
