pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// What the colours mean, and how many communes have each.
Rectangle {
    id: root

    /// Categories may be switched on and off; on paper they may not.
    property bool interactive: true
    property bool titled: true

    readonly property bool ofChange: CompareController.active && CompareController.mode === "change"

    implicitWidth: 300
    color: Theme.panel
    implicitHeight: column.implicitHeight + 2 * Theme.gap

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: 6

        AppLabel {
            Layout.fillWidth: true
            visible: root.titled
            text: MapController.legendTitle
            font.weight: Font.Bold
            wrapMode: Text.Wrap
        }
        KeyFigures {
            Layout.fillWidth: true
            model: root.ofChange ? CompareController.keyFigures : MapController.keyFigures
        }
        DistributionBar {
            Layout.fillWidth: true
            Layout.topMargin: Theme.tight
            Layout.bottomMargin: Theme.tight
            model: root.ofChange ? CompareController.legend : MapController.legend
        }
        Repeater {
            model: root.ofChange ? CompareController.legend : MapController.legend

            LegendLine {}
        }
        Rectangle {
            Layout.fillWidth: true
            visible: states.count > 0
            implicitHeight: 1
            color: Theme.hairline
        }
        Repeater {
            id: states
            model: root.ofChange ? null : MapController.states

            LegendLine {}
        }
        Repeater {
            model: MapController.layer === "points" ? MapController.categories : null

            CategoryLine {
                interactive: root.interactive
            }
        }
        AppLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: MapController.legendNote
            role: "small"
            muted: true
            wrapMode: Text.Wrap
        }
        AppLabel {
            Layout.fillWidth: true
            visible: MapController.borrowed
            text: qsTr("Mẫu của xã Thiện Hòa, Lạng Sơn; chưa áp dụng cho Đà Nẵng")
            role: "small"
            color: Theme.danger
            wrapMode: Text.Wrap
        }
        AppLabel {
            Layout.fillWidth: true
            visible: AppController.schematicCount > 0
            text: qsTr("Nét đứt: ranh giới sơ đồ (%1/%2 đơn vị)").arg(AppController.schematicCount).arg(AppController.communeCount)
            role: "small"
            muted: true
            wrapMode: Text.Wrap
        }
    }
}
