import QtQuick
import QtQuick.Shapes
import Ansinh

/// The way a share went over the reporting dates, with what is due as a dotted line.
Item {
    id: root

    property list<point> points
    property real dueShare: -1
    property color color: Theme.accent

    readonly property list<point> placed: {
        const out = [];
        for (const p of points)
            out.push(Qt.point(3 + p.x * (width - 6), 3 + (1 - Math.min(1, p.y)) * (height - 6)));
        return out;
    }

    implicitWidth: 84
    implicitHeight: 30
    visible: points.length > 1

    Rectangle {
        width: parent.width
        height: 1
        y: parent.height - 1
        color: Theme.hairline
    }
    Row {
        visible: root.dueShare >= 0
        y: 3 + (1 - Math.min(1, root.dueShare)) * (root.height - 6)
        spacing: 3

        Repeater {
            model: Math.floor(root.width / 6)

            Rectangle {
                width: 3
                height: 1
                color: Theme.muted
            }
        }
    }
    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: root.color
            strokeWidth: 2
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathPolyline {
                path: root.placed
            }
        }
    }
    Rectangle {
        readonly property point last: root.placed.length > 0 ? root.placed[root.placed.length - 1] : Qt.point(0, 0)
        x: last.x - 3
        y: last.y - 3
        width: 6
        height: 6
        radius: 3
        color: root.color
    }
}
