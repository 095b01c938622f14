pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// A commune of an opened class. Dragged onto another class it moves there; the menu does the same by keyboard.
AbstractButton {
    id: root

    property bool selected: TrainingController.selected === code
    property bool running: TrainingController.running

    required property string code
    required property string name
    required property bool host
    required property bool pinned
    required property string travel
    required property string next
    required property string note
    property bool editable: false

    signal chosen
    signal menuWanted

    objectName: "member" + code
    implicitHeight: column.implicitHeight + 6
    text: name
    Accessible.name: [name, travel, note, next].filter(part => part !== "").join(", ")
    onClicked: chosen()

    contentItem: ColumnLayout {
        id: column
        spacing: 0

        RowLayout {
            spacing: 6

            Icon {
                visible: root.host || root.pinned
                name: root.pinned ? "tack" : "home"
                size: 14
                color: Theme.accent
            }
            AppLabel {
                Layout.fillWidth: true
                text: root.name
                role: "small"
                font.weight: root.host || root.selected ? Font.Bold : Font.Normal
            }
            AppLabel {
                text: root.travel
                role: "small"
            }
            IconButton {
                visible: root.editable
                implicitWidth: 24
                implicitHeight: 24
                iconName: "more"
                iconSize: 14
                text: qsTr("Sửa %1").arg(root.name)
                enabled: !root.running
                onClicked: root.menuWanted()
            }
        }
        AppLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.note
            role: "small"
            color: Theme.accent
            wrapMode: Text.Wrap
        }
        AppLabel {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.next
            role: "small"
            muted: true
            wrapMode: Text.Wrap
        }
    }
    background: Rectangle {
        radius: 4
        color: root.selected ? Theme.accentSoft : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            target: root
        }
    }
    Keys.onMenuPressed: root.menuWanted()
    Keys.onPressed: event => {
        if (root.editable && (event.key === Qt.Key_M || (event.key === Qt.Key_F10 && (event.modifiers & Qt.ShiftModifier)))) {
            root.menuWanted();
            event.accepted = true;
        }
    }

    // Below the buttons of the line, above its own click: the list must not take the drag for a flick.
    MouseArea {
        id: carrier
        z: -1
        anchors.fill: parent
        enabled: root.editable && !root.running
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        preventStealing: true
        drag.target: ghost
        onPressed: mouse => {
            const place = mapToItem(ghost.parent, mouse.x, mouse.y);
            ghost.x = place.x;
            ghost.y = place.y;
        }
        onReleased: {
            if (drag.active)
                ghost.Drag.drop();
        }
        onClicked: mouse => {
            if (mouse.button === Qt.RightButton)
                root.menuWanted();
            else
                root.chosen();
        }
    }
    Item {
        id: ghost

        parent: Overlay.overlay
        visible: carrier.drag.active
        Drag.active: carrier.drag.active
        Drag.keys: ["ansinh/commune"]
        Drag.source: root

        Rectangle {
            x: 12
            y: 4
            width: ghostText.implicitWidth + 2 * Theme.gap
            height: ghostText.implicitHeight + Theme.space
            radius: Theme.radius
            color: Theme.accentSoft
            border.width: 1
            border.color: Theme.accent

            AppLabel {
                id: ghostText
                anchors.centerIn: parent
                text: root.name
            }
        }
    }
}
