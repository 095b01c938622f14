pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import Ansinh
import Ansinh.App

/// Travel against the number of classes. A click on a point takes that number.
ColumnLayout {
    id: root

    /// Rows of CurveRow's fields.
    required property var model

    // A path is no list view: it is built anew whenever the rows change.
    property list<point> totalLine
    property list<point> longestLine
    readonly property real step: plot.width / Math.max(1, model.count)

    signal taken(int classes)

    function place(index: int, share: real): point {
        return Qt.point((index + 0.5) * step, plot.height - 6 - share * (plot.height - 24));
    }

    function build(): void {
        const totals = [];
        const longests = [];
        for (let i = 0; i < model.count; ++i) {
            const row = model.get(i);
            if (!row.possible)
                continue;
            totals.push(place(i, row.total));
            longests.push(place(i, row.longest));
        }
        totalLine = totals;
        longestLine = longests;
    }

    spacing: 4
    onStepChanged: build()
    Component.onCompleted: build()

    Connections {
        target: root.model

        function onDataChanged(): void {
            root.build();
        }

        function onModelReset(): void {
            root.build();
        }
    }

    RowLayout {
        spacing: Theme.gap

        TrainingCurveKey {
            colour: Theme.accent
            text: qsTr("tổng đường đi")
        }
        TrainingCurveKey {
            colour: Theme.warnText
            dashed: true
            text: qsTr("xa nhất")
        }
    }
    Item {
        id: plot

        Layout.fillWidth: true
        implicitHeight: 132

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.hairline
        }
        Shape {
            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                strokeColor: Theme.accent
                strokeWidth: 2
                fillColor: "transparent"

                PathPolyline {
                    path: root.totalLine
                }
            }
            ShapePath {
                strokeColor: Theme.warnText
                strokeWidth: 1.5
                strokeStyle: ShapePath.DashLine
                fillColor: "transparent"

                PathPolyline {
                    path: root.longestLine
                }
            }
        }
        Repeater {
            model: root.model

            TrainingCurvePoint {
                x: index * root.step
                width: root.step
                height: plot.height
                onClicked: root.taken(classes)
            }
        }
    }
    Row {
        Layout.fillWidth: true

        Repeater {
            model: root.model

            Column {
                id: point

                required property int classes
                required property bool current
                required property bool possible
                required property string totalText
                required property string longestText
                // Where there is room; the tip of each point says it too.
                readonly property bool figures: possible && root.step >= 56

                width: root.step

                AppLabel {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    text: point.classes
                    role: "small"
                    font.weight: point.current ? Font.Bold : Font.Normal
                }
                AppLabel {
                    objectName: "curveTotal" + point.classes
                    width: parent.width
                    visible: point.figures
                    horizontalAlignment: Text.AlignHCenter
                    text: point.totalText
                    role: "small"
                    color: Theme.accent
                }
                AppLabel {
                    width: parent.width
                    visible: point.figures
                    horizontalAlignment: Text.AlignHCenter
                    text: point.longestText
                    role: "small"
                    color: Theme.warnText
                }
            }
        }
    }
    AppLabel {
        Layout.alignment: Qt.AlignHCenter
        text: qsTr("số lớp mới; bấm vào một điểm để lấy số lớp ấy")
        role: "small"
        muted: true
    }
}
