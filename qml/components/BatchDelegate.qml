import QtQuick
import QtQuick.Layouts
import Ansinh

/// One batch: what, from where, when, how much of it was taken.
Item {
    id: root

    required property int batch
    required property string kindText
    required property string file
    required property string when
    required property string person
    required property string crs
    required property string counts
    required property bool undone
    required property bool undoable

    property bool looked: false

    signal undoWanted(int batch)
    signal lookWanted(int batch)

    implicitHeight: row.implicitHeight + 2 * Theme.gap
    opacity: undone ? 0.55 : 1
    Accessible.role: Accessible.ListItem
    Accessible.name: kindText + ", " + file + ", " + when

    Rectangle {
        anchors.fill: parent
        color: root.looked ? Theme.accentSoft : hover.hovered ? Theme.hover : "transparent"
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: root.lookWanted(root.batch)
    }
    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap

        AppLabel {
            Layout.alignment: Qt.AlignTop
            Layout.minimumWidth: 26
            text: root.batch
            muted: true
            horizontalAlignment: Text.AlignRight
        }
        ColumnLayout {
            spacing: 1

            AppLabel {
                Layout.fillWidth: true
                text: root.undone ? qsTr("%1 (đã gỡ)").arg(root.kindText) : root.kindText
                font.weight: Font.DemiBold
                font.strikeout: root.undone
            }
            AppLabel {
                Layout.fillWidth: true
                text: root.file
                role: "small"
                elide: Text.ElideMiddle
            }
            AppLabel {
                Layout.fillWidth: true
                text: root.counts
                role: "small"
                muted: true
            }
            AppLabel {
                Layout.fillWidth: true
                text: [root.when, root.person, root.crs].filter(t => t !== "").join(" · ")
                role: "small"
                muted: true
            }
        }
        IconButton {
            visible: root.undoable
            iconName: "undo"
            framed: true
            text: qsTr("Gỡ đợt này")
            onClicked: root.undoWanted(root.batch)
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        x: Theme.margin
        width: parent.width - 2 * Theme.margin
        height: 1
        color: Theme.hairline
    }
}
