pragma ComponentBehavior: Bound

import QtQuick
import Ansinh
import Ansinh.App

/// The numbers that are read first, large, each over what it counts.
Row {
    id: root

    required property RowModel model

    spacing: Theme.section

    Repeater {
        model: root.model

        Column {
            id: one

            required property string figure
            required property string label

            width: root.model.count > 1 ? (root.width - root.spacing) / 2 : root.width
            Accessible.role: Accessible.StaticText
            Accessible.name: figure + " " + label

            AppLabel {
                text: one.figure
                role: "display"
                lineHeight: 0.95
            }
            AppLabel {
                width: parent.width
                text: one.label
                role: "small"
                muted: true
                wrapMode: Text.Wrap
            }
        }
    }
}
