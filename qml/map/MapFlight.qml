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
        stop();
        if (!view.valid)
            return;
        if (!animated) {
            map.zoomLevel = view.zoomLevel;
            map.center = view.center;
            return;
        }
        toCenter.to = view.center;
        toZoom.to = view.zoomLevel;
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
