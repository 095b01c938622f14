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

    readonly property bool compared: CompareController.active
    readonly property bool ofTwoDays: compared && CompareController.mode === "side"

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
            model: root.compared ? CompareController.keyFigures : MapController.keyFigures
        }
        AppLabel {
            objectName: "legendDays"
            Layout.fillWidth: true
            visible: root.compared
            text: CompareController.span
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        DistributionBar {
            Layout.fillWidth: true
            Layout.topMargin: Theme.tight
            visible: root.ofTwoDays && total > 0
            model: CompareController.legend
            ofOtherDay: true
        }
        DistributionBar {
            Layout.fillWidth: true
            Layout.topMargin: Theme.tight
            Layout.bottomMargin: Theme.tight
            model: root.compared ? CompareController.legend : MapController.legend
        }
        RowLayout {
            visible: root.ofTwoDays
            spacing: 10

            Item {
                Layout.fillWidth: true
            }
            AppLabel {
                Layout.preferredWidth: 40
                horizontalAlignment: Text.AlignRight
                text: qsTr("trái", "the map on the left")
                role: "tiny"
                muted: true
            }
            AppLabel {
                Layout.preferredWidth: 40
                horizontalAlignment: Text.AlignRight
                text: qsTr("phải", "the map on the right")
                role: "tiny"
                muted: true
            }
        }
        Repeater {
            model: root.compared ? CompareController.legend : MapController.legend

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
            model: root.compared ? CompareController.states : MapController.states

            LegendLine {}
        }
        AppCheckBox {
            objectName: "symbolSwitch"
            Layout.fillWidth: true
            visible: root.interactive && MapController.symbolsPossible && !root.compared
            text: MapController.layer === "devices" ? qsTr("Số máy còn thiếu, bằng vòng tròn") : qsTr("Số còn thiếu, bằng vòng tròn")
            checked: MapController.symbolsWanted
            onToggled: MapController.symbolsWanted = checked
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
