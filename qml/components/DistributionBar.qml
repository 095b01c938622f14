pragma ComponentBehavior: Bound

import QtQuick
import Ansinh
import Ansinh.App

/// How the communes are spread over the legend's classes: one bar, read at one look.
Item {
    id: root

    required property RowModel model

    readonly property int total: {
        let sum = 0;
        for (let i = 0; i < model.count; ++i)
            sum += model.get(i).count;
        return sum;
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
                required property color colour
                required look
                required ink

                width: root.total > 0 ? root.width * count / root.total : 0
                height: root.height
                visible: count > 0
                radius: 0
                color: colour
            }
        }
    }
}
