import QtQuick
import Ansinh

/// The legend, larger: for walls and paper.
Item {
    id: root

    property real factor: 1
    /// As wide and as high as it is at a factor of 1.
    readonly property real naturalWidth: legend.implicitWidth
    readonly property real naturalHeight: legend.implicitHeight

    implicitWidth: legend.implicitWidth * factor
    implicitHeight: legend.implicitHeight * factor

    LegendCard {
        id: legend
        // Its own width, whatever the factor: lines that wrapped anew would change the height that the factor comes from.
        width: implicitWidth
        height: implicitHeight
        interactive: false
        transformOrigin: Item.TopLeft
        scale: root.factor
    }
}
