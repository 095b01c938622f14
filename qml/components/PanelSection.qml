import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh

/// A part of a panel with a heading; it folds when `foldable`.
ColumnLayout {
    id: root

    property string title
    property string note
    property bool foldable: false
    property bool open: true
    default property alias content: body.data

    spacing: Theme.space

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.hairline
    }
    AbstractButton {
        id: heading

        Layout.fillWidth: true
        enabled: root.foldable
        implicitHeight: 28
        text: root.title
        Accessible.name: root.title
        Accessible.role: root.foldable ? Accessible.Button : Accessible.Heading
        onClicked: root.open = !root.open

        contentItem: RowLayout {
            AppLabel {
                text: root.title
                font.weight: Font.Bold
            }
            AppLabel {
                Layout.fillWidth: true
                text: root.note
                role: "small"
                muted: true
            }
            Icon {
                visible: root.foldable
                name: root.open ? "down" : "right"
                size: 16
                color: Theme.muted
            }
        }
        background: Item {
            FocusRing {
                target: heading
            }
        }
    }
    ColumnLayout {
        id: body
        Layout.fillWidth: true
        visible: root.open
        spacing: Theme.gap
    }
}
