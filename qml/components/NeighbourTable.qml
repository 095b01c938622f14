pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// The commune beside those that share a border with it, on the same targets by number.
ColumnLayout {
    id: root

    /// A cell for each target; without them only the totals.
    property bool detailed: true
    property int cell: 46
    property int nameCell: 120

    spacing: 2

    // All columns grow alike with the table.
    component Cell: AppLabel {
        Layout.fillWidth: true
        Layout.preferredWidth: root.cell
        role: "small"
        horizontalAlignment: Text.AlignRight
    }

    RowLayout {
        spacing: 4

        AppLabel {
            Layout.fillWidth: true
            Layout.preferredWidth: root.nameCell
            text: qsTr("Đơn vị")
            role: "small"
            muted: true
        }
        Cell {
            text: qsTr("Đạt")
            muted: true
        }
        Cell {
            text: qsTr("Thiếu")
            muted: true
        }
        Cell {
            text: qsTr("Thiết bị")
            muted: true
        }
        Repeater {
            model: root.detailed ? ProfileController.targetCount : 0

            Cell {
                required property int index
                text: index + 1
                font.weight: Font.Bold
                muted: true
            }
        }
    }
    Repeater {
        model: ProfileController.neighbours

        RowLayout {
            id: line

            required property string name
            required property bool self
            required property string met
            required property string missing
            required property string readiness
            required property list<string> shares
            required property list<color> colours

            spacing: 4
            Accessible.role: Accessible.StaticText
            Accessible.name: [name, qsTr("đạt %1").arg(met), qsTr("thiếu %1").arg(missing)].join(", ")

            AppLabel {
                Layout.fillWidth: true
                Layout.preferredWidth: root.nameCell
                text: line.name
                role: "small"
                font.weight: line.self ? Font.Bold : Font.Normal
            }
            Cell {
                text: line.met
                font.weight: line.self ? Font.Bold : Font.Normal
            }
            Cell {
                text: line.missing
                font.weight: line.self ? Font.Bold : Font.Normal
            }
            Cell {
                text: line.readiness
                font.weight: line.self ? Font.Bold : Font.Normal
            }
            Repeater {
                model: root.detailed ? line.shares : []

                RowLayout {
                    id: share

                    required property int index
                    required property string modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: root.cell
                    spacing: 3

                    AppLabel {
                        Layout.fillWidth: true
                        text: share.modelData
                        role: "small"
                        horizontalAlignment: Text.AlignRight
                    }
                    Rectangle {
                        implicitWidth: 5
                        implicitHeight: 12
                        radius: 1
                        color: line.colours[share.index] ?? "transparent"
                        border.width: 0.5
                        border.color: Theme.muted
                    }
                }
            }
        }
    }
}
