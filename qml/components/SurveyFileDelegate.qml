import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// One returned file: whose it is, what it holds, and the question that it raises as a whole.
Item {
    id: root

    required property string file
    required property string commune
    required property string asOf
    required property string counts
    required property string remark
    required property string question
    required property bool refused
    property bool editable: true

    implicitHeight: row.implicitHeight + 2 * Theme.space
    Accessible.role: Accessible.ListItem
    Accessible.name: [file, commune, counts, remark].join(", ")

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
            name: root.refused ? "warning" : root.remark !== "" ? "info" : "check"
            size: 18
            color: root.refused ? Theme.danger : root.remark !== "" ? Theme.muted : Theme.good
        }
        ColumnLayout {
            spacing: 1

            AppLabel {
                Layout.fillWidth: true
                text: root.commune === "" ? root.file : [root.commune, root.asOf].filter(t => t !== "").join(" · ")
                font.weight: Font.DemiBold
                elide: Text.ElideMiddle
            }
            AppLabel {
                Layout.fillWidth: true
                text: [root.commune === "" ? "" : root.file, root.counts].filter(t => t !== "").join(" · ")
                visible: text !== ""
                role: "small"
                muted: true
                elide: Text.ElideMiddle
            }
            AppLabel {
                Layout.fillWidth: true
                visible: root.remark !== ""
                text: root.remark
                role: "small"
                color: root.refused ? Theme.danger : Theme.muted
                wrapMode: Text.Wrap
            }
        }
        AppTextField {
            visible: root.editable && root.question !== ""
            Layout.preferredWidth: 170
            label: root.question === "as_of" ? qsTr("Ngày số liệu") : qsTr("Đơn vị")
            placeholderText: root.question === "as_of" ? qsTr("Ngày số liệu, 30/6/2026") : qsTr("Tên hoặc mã đơn vị")
            onAccepted: SurveyController.answerFile(root.file, root.question, text)
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
}
