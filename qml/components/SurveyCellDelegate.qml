import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// One answer: where it stands, what was found, what it would be taken for, and what a person says to it.
Item {
    id: root

    required property int line
    required property string place
    required property string file
    required property string commune
    required property string name
    required property string found
    required property string meaning
    required property string before
    required property string verdict
    required property string verdictText
    required property string decision
    required property string problem
    required property string advice
    required property bool acceptable
    property bool editable: true

    readonly property bool undecided: verdict === "doubtful" || verdict === "conflicting"

    implicitHeight: row.implicitHeight + 2 * Theme.space
    Accessible.role: Accessible.ListItem
    Accessible.name: [file, place, commune, name, found, problem].join(", ")

    RowLayout {
        id: row
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.gap
        spacing: Theme.gap

        Icon {
            Layout.alignment: Qt.AlignTop
            name: root.decision === "take" ? "check" : root.decision === "refuse" ? "close" : "question"
            size: 18
            color: root.decision === "take" ? Theme.good : root.decision === "refuse" ? Theme.muted : Theme.danger
        }
        ColumnLayout {
            Layout.preferredWidth: 150
            Layout.maximumWidth: 150
            Layout.alignment: Qt.AlignTop
            spacing: 1

            AppLabel {
                Layout.fillWidth: true
                text: root.commune
                font.weight: Font.DemiBold
                elide: Text.ElideRight
            }
            AppLabel {
                Layout.fillWidth: true
                text: root.place
                role: "small"
                muted: true
                elide: Text.ElideMiddle
            }
            AppLabel {
                Layout.fillWidth: true
                text: root.file
                role: "small"
                muted: true
                elide: Text.ElideMiddle
            }
        }
        ColumnLayout {
            Layout.alignment: Qt.AlignTop
            spacing: 1

            AppLabel {
                Layout.fillWidth: true
                text: root.name
                wrapMode: Text.Wrap
            }
            AppLabel {
                Layout.fillWidth: true
                visible: root.problem !== ""
                text: root.problem
                role: "small"
                color: root.undecided ? Theme.danger : Theme.muted
                wrapMode: Text.Wrap
            }
            AppLabel {
                Layout.fillWidth: true
                visible: root.undecided && root.advice !== ""
                text: root.advice
                role: "small"
                muted: true
                wrapMode: Text.Wrap
            }
        }
        ColumnLayout {
            Layout.preferredWidth: 120
            Layout.maximumWidth: 120
            Layout.alignment: Qt.AlignTop
            spacing: 1

            AppLabel {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignRight
                text: root.meaning === "" ? root.found : root.meaning
                font.weight: Font.Bold
                elide: Text.ElideRight
            }
            AppLabel {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignRight
                text: root.before === "" ? root.verdictText : qsTr("đã có: %1").arg(root.before)
                role: "small"
                muted: true
                elide: Text.ElideRight
            }
        }
        AppTextField {
            visible: root.editable && root.undecided
            Layout.preferredWidth: 104
            objectName: "rightCount"
            label: qsTr("Số đúng")
            placeholderText: qsTr("Số đúng")
            onAccepted: SurveyController.answer(root.line, text)
        }
        IconButton {
            visible: root.editable
            enabled: root.acceptable && root.decision !== "take"
            iconName: "check"
            framed: true
            objectName: "acceptCell"
            text: qsTr("Nhận")
            onClicked: SurveyController.accept(root.line)
        }
        IconButton {
            visible: root.editable
            enabled: root.decision !== "refuse"
            iconName: "close"
            framed: true
            objectName: "refuseCell"
            text: qsTr("Từ chối")
            onClicked: SurveyController.refuse(root.line)
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
}
