pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Ansinh

/// A few choices side by side, one of them on. `model`: [{key, text, icon}].
Rectangle {
    id: root

    required property var model
    property string current
    property string label
    /// Where room is short: words only.
    property bool withIcons: true

    signal chosen(string key)

    implicitWidth: row.implicitWidth + 6
    implicitHeight: Theme.control + 2
    radius: Theme.radius + 1
    color: Theme.sunken
    border.width: 1
    border.color: Theme.hairline
    Accessible.role: Accessible.PageTabList
    Accessible.name: label

    Row {
        id: row
        anchors.centerIn: parent
        spacing: 2

        Repeater {
            model: root.model

            Button {
                id: segment

                required property var modelData
                readonly property bool on: modelData.key === root.current

                implicitHeight: Theme.control - 4
                leftPadding: 10
                rightPadding: 10
                text: modelData.text
                Accessible.name: text
                Accessible.role: Accessible.PageTab
                Accessible.checked: on
                onClicked: root.chosen(modelData.key)

                contentItem: Row {
                    spacing: 6

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        visible: name !== ""
                        name: root.withIcons ? segment.modelData.icon ?? "" : ""
                        size: 17
                        color: caption.color
                    }
                    Text {
                        id: caption
                        anchors.verticalCenter: parent.verticalCenter
                        text: segment.text
                        font.pixelSize: Theme.textBody
                        font.weight: segment.on ? Font.Bold : Font.Normal
                        color: segment.on ? Theme.accent : Theme.text
                    }
                }
                background: Rectangle {
                    radius: Theme.radius - 1
                    color: segment.on ? Theme.accentSoft : segment.hovered ? Theme.hover : "transparent"

                    FocusRing {
                        target: segment
                    }
                }
                Keys.onLeftPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                Keys.onRightPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            }
        }
    }
}
