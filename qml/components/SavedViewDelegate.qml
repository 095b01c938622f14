pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh

/// A saved view in the list: a click shows it; its name and caption can be changed in place.
ItemDelegate {
    id: root

    required property int index
    required property string name
    required property string caption
    required property string detail
    property bool editing: false
    property bool first: false
    property bool last: false

    signal chosen
    signal moved(int by)
    signal renamed(string name, string caption)
    signal removed

    padding: Theme.space
    Accessible.name: (index + 1) + ". " + name + ", " + detail
    onClicked: chosen()

    contentItem: ColumnLayout {
        spacing: 4

        RowLayout {
            spacing: 4

            ColumnLayout {
                spacing: 0

                AppLabel {
                    Layout.fillWidth: true
                    text: (root.index + 1) + ". " + root.name
                    font.weight: Font.DemiBold
                }
                AppLabel {
                    Layout.fillWidth: true
                    text: root.detail
                    role: "small"
                    muted: true
                }
            }
            IconButton {
                iconName: "up"
                iconSize: 16
                enabled: !root.first
                text: qsTr("Chuyển lên")
                onClicked: root.moved(-1)
            }
            IconButton {
                iconName: "down"
                iconSize: 16
                enabled: !root.last
                text: qsTr("Chuyển xuống")
                onClicked: root.moved(1)
            }
            IconButton {
                iconName: "edit"
                iconSize: 16
                checked: root.editing
                text: qsTr("Đổi tên, lời dẫn")
                onClicked: root.editing = !root.editing
            }
            IconButton {
                iconName: "close"
                iconSize: 16
                text: qsTr("Bỏ góc nhìn này")
                onClicked: root.removed()
            }
        }
        ViewFields {
            id: fields
            Layout.fillWidth: true
            visible: root.editing
            name: root.name
            caption: root.caption
            confirmText: qsTr("Xong")
            onConfirmed: (name, caption) => {
                root.editing = false;
                root.renamed(name, caption);
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : "transparent"

        FocusRing {
            target: root
        }
    }
}
