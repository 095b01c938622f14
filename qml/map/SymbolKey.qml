pragma ComponentBehavior: Bound

import QtQuick
import Ansinh.Map

// What the circles say: round counts, nested, as large as on the map beside them.
Rectangle {
    id: key

    required property MapStyle style
    required property mapSymbols symbols
    required property real largestRadius

    readonly property real gap: 8
    readonly property real lineHeight: 13
    readonly property real widest: symbols.stepSizes.length > 0 ? 2 * radiusOf(0) : 0

    function radiusOf(step: int): real {
        return largestRadius * symbols.stepSizes[step];
    }

    // The middle of a step's number above the bottom of the circles: at the circle's top, unless the next smaller one
    // has its number there.
    function heightOf(step: int): real {
        const below = step + 1 < symbols.stepSizes.length ? heightOf(step + 1) + lineHeight : lineHeight / 2;
        return Math.max(2 * radiusOf(step), below);
    }

    implicitWidth: 2 * gap + Math.max(title.implicitWidth, widest + 64)
    implicitHeight: 3 * gap + title.height + lineHeight / 2 + (symbols.stepSizes.length > 0 ? heightOf(0) : 0)
    color: style.panel
    border.color: style.panelBorder
    radius: 4
    Accessible.role: Accessible.StaticText
    Accessible.name: title.text + ": " + symbols.stepTexts.join("; ")

    Text {
        id: title

        x: key.gap
        y: key.gap
        text: key.symbols.title
        color: key.style.panelText
        font.pixelSize: 11
    }

    Repeater {
        model: key.symbols.stepTexts

        Item {
            id: step

            required property int index
            required property string modelData

            readonly property real circle: key.radiusOf(index)
            readonly property real above: key.heightOf(index)
            readonly property real aside: key.widest / 2 + 4
            readonly property real down: 2 * circle - above

            // The bottom of all circles.
            x: key.gap
            y: key.height - key.gap

            Rectangle {
                x: key.widest / 2 - width / 2
                y: -height
                width: 2 * step.circle
                height: width
                radius: step.circle
                color: Qt.alpha(key.style.symbol, 0.2)
                border.width: 1.3
                border.color: key.style.symbol
            }
            // From the circle's top to the height of its number.
            Rectangle {
                x: key.widest / 2
                y: -2 * step.circle - height / 2
                width: Math.hypot(step.aside, step.down)
                height: 1
                transformOrigin: Item.Left
                rotation: Math.atan2(step.down, step.aside) * 180 / Math.PI
                antialiasing: true
                color: key.style.symbol
            }
            Rectangle {
                x: key.widest + 4
                y: -step.above - height / 2
                width: 6
                height: 1
                color: key.style.symbol
            }
            Text {
                x: key.widest + 14
                y: -step.above - height / 2
                text: step.modelData
                color: key.style.panelText
                font.pixelSize: 11
            }
        }
    }
}
