pragma ComponentBehavior: Bound

import QtQuick
import Ansinh
import Ansinh.App

/// How the communes are spread over the legend's classes: one bar, read at one look.
Item {
    id: root

    required property RowModel model
    /// Counts those of the other day, where two are compared.
    property bool ofOtherDay: false

    readonly property int total: {
        let sum = 0;
        for (let i = 0; i < model.count; ++i)
            sum += countOf(model.get(i));
        return sum;
    }

    function countOf(row: var): int {
        return ofOtherDay ? Math.max(0, row.otherCount) : row.count;
    }

    implicitHeight: 14
    visible: total > 0
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Số đơn vị theo từng mức")

    Row {
        anchors.fill: parent

        Repeater {
            model: root.model

            Swatch {
                required property int count
                required property int otherCount
                required property color colour
                required look
                required ink

                readonly property int share: root.ofOtherDay ? Math.max(0, otherCount) : count

                width: root.total > 0 ? root.width * share / root.total : 0
                height: root.height
                visible: share > 0
                radius: 0
                color: colour
            }
        }
    }
}
