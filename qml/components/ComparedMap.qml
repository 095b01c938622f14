import QtQuick
import Ansinh.App

/// The other day's map.
FollowingMap {
    objectName: "otherDayMap"
    paint: CompareController.otherPaint
    selectedCommune: MapController.selected
    hoveredCommune: MapController.hovered
    onCommuneClicked: code => MapController.selected = code
    onCommuneHovered: code => MapController.hovered = code
}
