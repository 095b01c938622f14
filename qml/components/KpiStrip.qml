pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Ansinh
import Ansinh.App

/// The tiles over the progress table, side by side; more of them lie to the right.
ListView {
    id: root

    readonly property real tileWidth: Math.max(186, (width - (count - 1) * spacing) / Math.max(1, count))

    objectName: "kpiStrip"
    implicitHeight: 130 + (contentWidth > width ? 8 : 0)
    orientation: ListView.Horizontal
    spacing: Theme.space
    model: ProgressController.tiles
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    activeFocusOnTab: true
    keyNavigationEnabled: true
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Chỉ tiêu chính")
    Keys.onReturnPressed: choose(currentIndex)
    Keys.onSpacePressed: choose(currentIndex)
    ScrollBar.horizontal: AppScrollBar {}

    function choose(index: int): void {
        const tile = ProgressController.tiles.get(index);
        if (tile === undefined)
            return;
        if (tile.cityOnly)
            OriginController.show("", tile.key);
        else
            ProgressController.chooseTile(tile.key);
    }

    delegate: KpiTile {
        required property int index

        width: root.tileWidth
        height: 130
        focusPolicy: Qt.NoFocus
        on: !cityOnly && key === MapController.indicator && MapController.standing !== ""
        onClicked: {
            root.currentIndex = index;
            root.choose(index);
        }

        Rectangle {
            anchors.fill: parent
            visible: parent.ListView.isCurrentItem && root.activeFocus
            color: "transparent"
            radius: Theme.radius + 2
            border.width: 2
            border.color: Theme.focus
        }
    }
}
