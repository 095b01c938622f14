pragma ComponentBehavior: Bound

import QtQuick
import Ansinh
import Ansinh.App

/// Heads and fields of the progress table, each in every state.
Column {
    id: root

    /// Counts, gap, class, standing, state.
    readonly property list<var> cells: [["28/28", "", "met", "met", "verified"], ["24/28", "−2", "behind_small", "behind", "verified"], ["4/28", "−22", "behind_severe", "behind", "provisional"], ["12/28", "−8", "on_the_way", "on_the_way", "verified"], ["", "", "not_reported", "not_reported", "not_reported"], ["", "", "not_applicable", "not_applicable", "not_applicable"]]
    readonly property list<string> states: ["", "sorted", "descending", "marked", "borrowed", "disabled"]

    spacing: 1

    CellStyle {
        id: look
        dark: Theme.dark
        text: Theme.text
        muted: Theme.muted
        danger: Theme.danger
        line: Theme.accent
    }
    Row {
        spacing: 1

        Repeater {
            model: root.states

            ColumnHeading {
                required property string modelData

                width: 96
                text: qsTr("Chỉ tiêu")
                note: "90 % · 30/4"
                sorted: modelData === "sorted" || modelData === "descending"
                descending: modelData === "descending"
                marked: modelData === "marked"
                borrowed: modelData === "borrowed"
                enabled: modelData !== "disabled"
            }
        }
    }
    Row {
        spacing: 1

        Repeater {
            model: root.cells

            StatusCellItem {
                required property var modelData

                width: 96
                height: 29
                style: look
                cell.text: modelData[0]
                cell.gap: modelData[1]
                cell.mapClass: modelData[2]
                cell.standing: modelData[3]
                cell.valueState: modelData[4]
            }
        }
    }
}
