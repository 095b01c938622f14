pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// One view of a meeting, on a wall or on paper: its name, the map, large numbers over what its colours mean, and what
/// it was made from. All sizes follow the sheet's.
Rectangle {
    id: root

    property string title
    property string caption
    property int page: 1
    property int pages: 1

    readonly property bool ready: map.ready && width > 0
    readonly property real unit: Math.max(0.5, Math.min(width / 1280, height / 720))

    implicitWidth: 1280
    implicitHeight: 720
    color: Theme.panel

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        SampleBanner {
            Layout.fillWidth: true
            visible: AppController.sample
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: 32 * root.unit
            Layout.rightMargin: 32 * root.unit
            Layout.topMargin: 18 * root.unit
            Layout.bottomMargin: 12 * root.unit
            spacing: 24 * root.unit

            AppLabel {
                objectName: "meetingTitle"
                Layout.fillWidth: true
                text: root.title
                font.pixelSize: 34 * root.unit
                font.weight: Font.Bold
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
            AppLabel {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: 8 * root.unit
                objectName: "meetingDay"
                text: map.dayText
                font.pixelSize: 20 * root.unit
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            // The map takes what the words leave.
            Layout.preferredHeight: 1
            Layout.minimumHeight: 1
            spacing: 0

            SheetMap {
                id: map
                Layout.fillWidth: true
                Layout.fillHeight: true
                unit: root.unit
            }
            // The legend follows the room that is left and never asks for more: its size is no part of the layout's sums.
            Item {
                id: side

                Layout.fillHeight: true
                Layout.preferredWidth: 0.32 * root.width
                Layout.leftMargin: 8 * root.unit

                ScaledLegend {
                    width: side.width
                    factor: Math.min(side.width / naturalWidth, side.height / Math.max(1, naturalHeight))
                }
            }
        }
        AppLabel {
            Layout.fillWidth: true
            Layout.leftMargin: 32 * root.unit
            Layout.rightMargin: 32 * root.unit
            Layout.topMargin: 10 * root.unit
            visible: text !== ""
            text: root.caption
            font.pixelSize: 22 * root.unit
            wrapMode: Text.Wrap
        }
        SheetFooter {
            Layout.fillWidth: true
            Layout.leftMargin: 32 * root.unit
            Layout.rightMargin: 32 * root.unit
            Layout.topMargin: 8 * root.unit
            Layout.bottomMargin: 12 * root.unit
            unit: root.unit
            page: root.page
            pages: root.pages
        }
    }
}
