pragma ComponentBehavior: Bound

import QtQuick
import Ansinh
import Ansinh.App

/// How many communes stand where, as one bar: met, not yet due, behind, not reported. The parts are apart, and always
/// in this order, so that they are told without their colours too.
Item {
    id: root

    property int met
    property int onTheWay
    property int behind
    property int notReported

    readonly property int whole: met + onTheWay + behind + notReported
    readonly property list<int> parts: [met, onTheWay, behind, notReported]
    readonly property list<string> classes: ["met", "on_the_way", "behind_medium", "not_reported"]

    implicitHeight: 8
    visible: whole > 0

    Row {
        anchors.fill: parent
        spacing: 1

        Repeater {
            model: 4

            Swatch {
                required property int index
                readonly property int count: root.parts[index]

                visible: count > 0
                width: Math.max(2, (root.width - 3) * count / root.whole)
                height: root.height
                radius: 1
                color: AppPalette.fill(root.classes[index], AppPalette.dark)
                look: index === 3 ? "hatch" : "solid"
                ink: Theme.muted
            }
        }
    }
}
