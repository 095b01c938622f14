import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh

/// The head of a column of the progress table; pressed, it orders the rows.
AbstractButton {
    id: root

    property string note
    property bool sorted: false
    property bool descending: false
    property bool marked: false
    property bool borrowed: false

    implicitHeight: 62
    leftPadding: 7
    rightPadding: 6
    topPadding: 6
    bottomPadding: 5
    enabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.ColumnHeader
    Accessible.name: [text, note].filter(t => t !== "").join(", ")

    contentItem: ColumnLayout {
        spacing: 1

        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 2

            AppLabel {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: root.text + (root.borrowed ? " *" : "")
                role: "small"
                font.weight: Font.Bold
                color: root.sorted ? Theme.accent : Theme.text
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                verticalAlignment: Text.AlignVCenter
                lineHeight: 0.95
            }
            Icon {
                visible: root.sorted
                name: "down"
                size: 14
                weight: 2.4
                rotation: root.descending ? 0 : 180
                color: Theme.accent
            }
        }
        AppLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.note
            role: "small"
            font.pixelSize: Theme.textSmall - 1
            muted: true
        }
    }
    background: Rectangle {
        color: root.down ? Theme.pressed : root.hovered && root.enabled ? Theme.hover : Theme.sunken

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 3
            visible: root.marked
            color: Theme.accent
        }
        FocusRing {
            target: root
            anchors.margins: 1
        }
    }
    HoverHandler {
        cursorShape: root.enabled ? Qt.PointingHandCursor : Qt.ArrowCursor
    }
    Tip {
        visible: root.hovered && root.text !== ""
        text: [root.text, root.note].filter(t => t !== "").join("\n")
    }
}
