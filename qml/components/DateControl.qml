pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// The one date of the whole page: a slider over the reporting dates and today.
Card {
    id: root

    property bool playing: false
    property int speed: 1

    /// Goes on from the chosen day; from the first one when the last is shown.
    function togglePlay(): void {
        if (!playing && MapController.dateIndex >= MapController.dates.count - 1)
            MapController.dateIndex = 0;
        playing = !playing;
    }

    Timer {
        interval: 1600 / root.speed
        running: root.playing && MapController.ready
        repeat: true
        onTriggered: {
            MapController.stepDate(1);
            if (MapController.dateIndex >= MapController.dates.count - 1)
                root.playing = false;
        }
    }

    implicitHeight: 64
    implicitWidth: 560

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space
        anchors.rightMargin: Theme.margin
        spacing: Theme.space

        IconButton {
            iconName: "left"
            text: qsTr("Kỳ báo cáo trước")
            enabled: MapController.dateIndex > 0
            onClicked: MapController.stepDate(-1)
        }
        ColumnLayout {
            Layout.minimumWidth: 92
            Layout.maximumWidth: 92
            spacing: 0

            AppLabel {
                text: qsTr("Tính đến ngày")
                role: "small"
                muted: true
            }
            AppLabel {
                text: MapController.asOfText
                role: "large"
            }
        }
        IconButton {
            iconName: "right"
            text: qsTr("Kỳ báo cáo sau")
            enabled: MapController.dateIndex < MapController.dates.count - 1
            onClicked: MapController.stepDate(1)
        }
        IconButton {
            objectName: "playButton"
            iconName: root.playing ? "pause" : "play"
            text: root.playing ? qsTr("Dừng") : qsTr("Chạy qua các kỳ báo cáo")
            enabled: MapController.dates.count > 1
            onClicked: root.togglePlay()
        }
        AppButton {
            objectName: "playSpeed"
            text: qsTr("%1×", "speed of playing").arg(root.speed)
            Accessible.name: qsTr("Tốc độ chạy: %1 lần").arg(root.speed)
            onClicked: root.speed = root.speed >= 4 ? 1 : root.speed * 2
        }
        Slider {
            id: slider

            // Every n-th day is named, so that names don't run into each other.
            readonly property int namedStep: Math.max(1, Math.ceil(46 * to / Math.max(1, availableWidth)))

            Layout.fillWidth: true
            Layout.fillHeight: true
            from: 0
            to: Math.max(1, MapController.dates.count - 1)
            stepSize: 1
            snapMode: Slider.SnapAlways
            value: MapController.dateIndex
            leftPadding: 22
            rightPadding: 22
            bottomPadding: 18
            Accessible.name: qsTr("Ngày tính tiến độ")
            onMoved: MapController.dateIndex = Math.round(value)

            background: Item {
                Rectangle {
                    x: slider.leftPadding
                    y: slider.topPadding + slider.availableHeight / 2 - 2
                    width: slider.availableWidth
                    height: 4
                    radius: 2
                    color: Theme.hairline

                    Rectangle {
                        width: slider.position * parent.width
                        height: parent.height
                        radius: 2
                        color: Theme.accent
                    }
                }
                Repeater {
                    model: MapController.dates

                    Item {
                        id: stop

                        required property int index
                        required property string label
                        required property bool today
                        readonly property bool on: index === MapController.dateIndex
                        // The year stands where it is another one than the chosen day's.
                        readonly property string year: label.match(/20\d\d/)?.[0] ?? ""

                        x: slider.leftPadding + slider.availableWidth * index / slider.to
                        y: slider.topPadding + slider.availableHeight / 2

                        Rectangle {
                            x: -3
                            y: -3
                            width: 6
                            height: 6
                            radius: 3
                            color: stop.index <= MapController.dateIndex ? Theme.accent : Theme.muted
                        }
                        AppLabel {
                            anchors.horizontalCenter: parent.left
                            y: 9
                            text: stop.today ? qsTr("hôm nay") : MapController.asOfText.includes(stop.year) ? stop.label.replace(/\/?20\d\d-?/, "") : stop.label
                            role: "small"
                            visible: stop.on || stop.index === slider.to || (stop.index % slider.namedStep === 0 && stop.index + slider.namedStep <= slider.to && Math.abs(stop.index - MapController.dateIndex) >= slider.namedStep)
                            muted: !stop.on
                            font.weight: stop.on ? Font.Bold : Font.Normal
                        }
                    }
                }
            }
            handle: Rectangle {
                x: slider.leftPadding + slider.position * slider.availableWidth - width / 2
                y: slider.topPadding + slider.availableHeight / 2 - height / 2
                width: 18
                height: 18
                radius: 9
                color: slider.pressed ? Theme.accent : Theme.raised
                border.width: 2
                border.color: slider.visualFocus ? Theme.focus : Theme.accent
            }
        }
    }
}
