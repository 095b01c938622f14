pragma ComponentBehavior: Bound

import QtQuick
import QtLocation
import QtPositioning

// Moves a Map by hand: drag, wheel, pinch. The place under the pointer stays under it.
Item {
    id: gestures

    required property Map map

    signal moved

    function zoomAt(point: point, level: real): void {
        const held = map.toCoordinate(point, false);
        map.zoomLevel = Math.max(map.minimumZoomLevel, Math.min(map.maximumZoomLevel, level));
        map.alignCoordinateToPoint(held, point);
        moved();
    }

    function panBy(dx: real, dy: real): void {
        const middle = Qt.point(map.width / 2 + dx, map.height / 2 + dy);
        map.center = map.toCoordinate(middle, false);
        moved();
    }

    anchors.fill: parent

    DragHandler {
        id: drag

        property geoCoordinate held

        target: null
        onActiveChanged: {
            if (active)
                held = gestures.map.toCoordinate(centroid.pressPosition, false);
        }
        onActiveTranslationChanged: {
            if (!active)
                return;
            gestures.map.alignCoordinateToPoint(held, centroid.position);
            gestures.moved();
        }
    }

    WheelHandler {
        acceptedDevices: PointerDevice.Mouse | PointerDevice.TouchPad
        target: null
        onWheel: event => gestures.zoomAt(Qt.point(event.x, event.y), gestures.map.zoomLevel + event.angleDelta.y / 240)
    }

    PinchHandler {
        id: pinch

        property geoCoordinate held
        property real startZoom: 0

        target: null
        rotationAxis.enabled: false
        onActiveChanged: {
            if (!active)
                return;
            held = gestures.map.toCoordinate(centroid.position, false);
            startZoom = gestures.map.zoomLevel;
        }
        onUpdated: {
            gestures.zoomAt(centroid.position, startZoom + Math.log2(activeScale));
            gestures.map.alignCoordinateToPoint(held, centroid.position);
        }
    }
}
