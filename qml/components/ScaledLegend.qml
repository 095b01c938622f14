import QtQuick
import Ansinh

/// The legend, larger: for walls and paper.
Item {
    id: root

    property real factor: 1
    /// As high as it is at a factor of 1.
    readonly property real naturalHeight: legend.implicitHeight

    implicitWidth: legend.implicitWidth * factor
    implicitHeight: legend.implicitHeight * factor

    LegendCard {
        id: legend
        width: root.width / root.factor
        height: implicitHeight
        interactive: false
        transformOrigin: Item.TopLeft
        scale: root.factor
    }
}
