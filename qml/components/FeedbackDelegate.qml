import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// A line of the register of remarks and proposals.
ItemDelegate {
    id: root

    required property string number
    required property string kind
    required property string channel
    required property string code
    required property string commune
    required property string received
    required property string role
    required property string roleKey
    required property string due
    required property string status
    required property string timeText
    required property bool open
    required property bool overdue

    signal mapWanted(string code)
    signal closeWanted(string number)
    signal roleWanted(string number, string role)

    implicitHeight: 56
    padding: 0
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    Accessible.name: [number, kind, commune, status, timeText].filter(t => t !== "").join(", ")

    contentItem: RowLayout {
        spacing: Theme.gap

        Rectangle {
            implicitWidth: 4
            implicitHeight: 36
            radius: 2
            color: root.overdue ? Theme.danger : root.open ? Theme.accent : Theme.hairline
        }
        ColumnLayout {
            Layout.preferredWidth: 220
            Layout.fillWidth: true
            spacing: 0

            AppLabel {
                Layout.fillWidth: true
                text: root.commune
                font.weight: Font.DemiBold
            }
            AppLabel {
                Layout.fillWidth: true
                text: [root.number, root.kind, root.channel].join(" · ")
                role: "small"
                muted: true
            }
        }
        ColumnLayout {
            Layout.preferredWidth: 180
            spacing: 0

            AppLabel {
                Layout.fillWidth: true
                text: root.timeText !== "" ? root.timeText : root.status
                font.weight: root.overdue ? Font.Bold : Font.Normal
                color: root.overdue ? Theme.danger : Theme.text
            }
            AppLabel {
                Layout.fillWidth: true
                text: root.due === "" ? qsTr("nhận %1").arg(root.received) : qsTr("nhận %1, hạn %2").arg(root.received).arg(root.due)
                role: "small"
                muted: true
            }
        }
        AppLabel {
            Layout.preferredWidth: 150
            visible: !root.open
            text: root.role
            role: "small"
            muted: true
        }
        ChoiceBox {
            Layout.preferredWidth: 190
            visible: root.open
            label: qsTr("Nơi xử lý")
            rows: FeedbackController.roles
            key: root.roleKey
            displayText: root.role
            onChosen: role => root.roleWanted(root.number, role)
        }
        IconButton {
            iconName: "map"
            text: qsTr("Xem trên bản đồ")
            onClicked: root.mapWanted(root.code)
        }
        IconButton {
            objectName: "close/" + root.number
            enabled: root.open
            iconName: "check"
            text: qsTr("Đã xong")
            onClicked: root.closeWanted(root.number)
        }
    }
    background: Rectangle {
        color: root.hovered || root.highlighted ? Theme.hover : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.hairline
        }
    }
}
