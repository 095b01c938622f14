pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// One class: its host and figures; opened, its communes and the reasons.
Item {
    id: root

    required property int number
    required property string title
    required property string hostName
    required property color colour
    required property string sizeText
    required property string participants
    required property string total
    required property string mean
    required property string longest
    required property string readiness
    required property bool hostReady
    required property bool connected
    required property string connectedText
    required property string dates
    required property string reason
    required property string alternative
    required property string binding
    required property string faults
    required property bool held
    required property bool editable

    property bool current: false
    property bool open: TrainingController.openClass === number
    property bool running: TrainingController.running
    /// Of the opened class.
    property var members: TrainingController.members

    signal toggled
    signal communeWanted(string code)
    signal menuWanted(string code)

    implicitHeight: column.implicitHeight + 2 * Theme.space + 1
    Accessible.role: Accessible.ListItem
    Accessible.name: heading.Accessible.name

    DropArea {
        id: drop
        anchors.fill: parent
        enabled: root.editable
        keys: ["ansinh/commune"]
        onDropped: event => {
            const line = event.source as TrainingMemberLine;
            if (line)
                TrainingController.editor.move(line.code, root.number);
        }
    }
    Rectangle {
        anchors.fill: parent
        color: drop.containsDrag ? Theme.accentSoft : heading.hovered || root.current ? Theme.hover : "transparent"
        border.width: root.current ? 2 : 0
        border.color: Theme.focus
    }
    ColumnLayout {
        id: column
        x: Theme.gap
        y: Theme.space
        width: parent.width - 2 * Theme.gap
        spacing: 4

        AbstractButton {
            id: heading

            objectName: "class" + root.number
            Layout.fillWidth: true
            text: root.title
            Accessible.name: [root.title, root.hostName, root.sizeText, root.mean, root.longest, root.faults].filter(part => part !== "").join(", ")
            onClicked: root.toggled()

            contentItem: RowLayout {
                spacing: Theme.space

                Rectangle {
                    implicitWidth: 26
                    implicitHeight: 26
                    radius: 13
                    color: root.colour

                    Text {
                        anchors.centerIn: parent
                        text: root.number
                        font.pixelSize: Theme.textSmall
                        font.weight: Font.Bold
                        color: AppPalette.inkOn(root.colour)
                    }
                }
                ColumnLayout {
                    spacing: 0

                    AppLabel {
                        Layout.fillWidth: true
                        text: root.hostName
                        font.weight: Font.Bold
                    }
                    // The days stay whole: on a line of their own where they don't fit beside the rest.
                    Flow {
                        Layout.fillWidth: true
                        spacing: Theme.space

                        Repeater {
                            model: [[root.sizeText, root.participants].filter(part => part !== "").join(" · "), root.dates].filter(part => part !== "")

                            AppLabel {
                                required property string modelData
                                objectName: "classLine"
                                text: modelData
                                role: "small"
                                muted: true
                            }
                        }
                    }
                }
                IconButton {
                    visible: root.editable
                    implicitWidth: 30
                    implicitHeight: 30
                    iconName: root.held ? "lock" : "unlock"
                    iconSize: 16
                    checked: root.held
                    enabled: !root.running
                    text: root.held ? qsTr("Mở khóa lớp %1").arg(root.number) : qsTr("Khóa lớp %1").arg(root.number)
                    onClicked: TrainingController.editor.setHeld(root.number, !root.held)
                }
                Icon {
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
        AppLabel {
            Layout.fillWidth: true
            Layout.leftMargin: 34
            visible: root.mean !== ""
            text: qsTr("trung bình %1 · xa nhất %2").arg(root.mean).arg(root.longest)
            role: "small"
            wrapMode: Text.Wrap
        }
        AppLabel {
            Layout.fillWidth: true
            Layout.leftMargin: 34
            visible: root.total !== ""
            text: [qsTr("tổng %1").arg(root.total), root.readiness, root.connectedText].filter(part => part !== "").join(" · ")
            role: "small"
            muted: true
            wrapMode: Text.Wrap
        }
        AppLabel {
            Layout.fillWidth: true
            Layout.leftMargin: 34
            visible: root.faults !== ""
            text: root.faults
            role: "small"
            color: Theme.danger
            wrapMode: Text.Wrap
        }
        TrainingClassBody {
            Layout.fillWidth: true
            Layout.leftMargin: 34
            visible: root.open
            reason: root.reason
            alternative: root.alternative
            binding: root.binding
            members: root.members
            editable: root.editable
            onCommuneWanted: code => root.communeWanted(code)
            onMenuWanted: code => root.menuWanted(code)
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
}
