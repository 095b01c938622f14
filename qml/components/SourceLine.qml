import QtQuick
import QtQuick.Layouts
import Ansinh

/// One count that was ever reported: what it says, and the batch, file and cell that it came from.
ColumnLayout {
    id: root

    objectName: "sourceLine"
    required property string measure
    required property string date
    required property string countText
    required property string standingText
    required property bool counts
    required property string place
    required property string entered
    required property string checksum
    required property string replaced
    required property string remark
    /// The measure's name stands above the first of its counts.
    property bool first: true

    spacing: 1
    Accessible.role: Accessible.ListItem
    Accessible.name: [measure, date, countText, standingText, place, entered, checksum, replaced, remark].filter(t => t !== "").join(", ")

    AppLabel {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space
        visible: root.first
        text: root.measure
        role: "small"
        font.weight: Font.DemiBold
        wrapMode: Text.Wrap
    }
    RowLayout {
        Layout.topMargin: 4
        spacing: Theme.space

        AppLabel {
            Layout.preferredWidth: 78
            text: root.date
            role: "small"
            font.weight: root.counts ? Font.Bold : Font.Normal
        }
        AppLabel {
            text: root.countText
            role: "small"
            font.weight: root.counts ? Font.Bold : Font.Normal
            font.strikeout: !root.counts
        }
        AppLabel {
            Layout.fillWidth: true
            text: root.standingText
            role: "small"
            muted: true
            horizontalAlignment: Text.AlignRight
            wrapMode: Text.Wrap
        }
    }
    Repeater {
        model: [root.place, root.entered, root.replaced, root.remark === "" ? "" : "“" + root.remark + "”", root.checksum === "" ? "" : "SHA-256 " + root.checksum.substring(0, 16) + "…"].filter(t => t !== "")

        AppLabel {
            required property string modelData

            Layout.fillWidth: true
            Layout.leftMargin: 78 + Theme.space
            text: modelData
            role: "small"
            muted: true
            wrapMode: Text.Wrap
        }
    }
}
