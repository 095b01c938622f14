pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Tab Ý kiến: how the communes answered, question by question.
Rectangle {
    id: root

    color: Theme.panel
    radius: Theme.radius + 2
    border.width: 1
    border.color: Theme.hairline

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 1
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            spacing: Theme.margin

            ChoiceBox {
                Layout.preferredWidth: 460
                label: qsTr("Phiếu hỏi")
                rows: OpinionController.questionnaires
                key: OpinionController.questionnaire
                popupWidth: 460
                onChosen: key => OpinionController.questionnaire = key
            }
            AppLabel {
                objectName: "opinionSummary"
                Layout.fillWidth: true
                text: OpinionController.summary
                font.weight: Font.DemiBold
            }
        }
        NoteLine {
            objectName: "noOpinions"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            visible: !OpinionController.answered && OpinionController.summary !== ""
            text: qsTr("Đến ngày này chưa xã nào trả lời. Câu trả lời đến theo phiếu khảo sát, hoặc nhập từ bảng ở trang Dữ liệu.")
        }
        ListView {
            id: list
            objectName: "opinionList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            clip: true
            model: OpinionController.answers
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Ý kiến của các xã")
            section.property: "question"
            section.delegate: AppLabel {
                required property string section
                width: ListView.view?.width ?? 0
                topPadding: Theme.margin
                bottomPadding: 6
                text: section
                font.weight: Font.Bold
                wrapMode: Text.Wrap
            }
            ScrollBar.vertical: AppScrollBar {}

            delegate: Item {
                id: answer
                required property string choice
                required property double share
                required property string text
                required property bool words

                width: ListView.view?.width ?? 0
                height: words ? said.implicitHeight + 6 : 28

                AppLabel {
                    id: said
                    width: answer.words ? parent.width : 320
                    height: answer.words ? implicitHeight : parent.height
                    verticalAlignment: Text.AlignVCenter
                    text: answer.choice
                    muted: answer.words
                    wrapMode: answer.words ? Text.Wrap : Text.NoWrap
                }
                ShareBar {
                    visible: !answer.words
                    x: 332
                    anchors.verticalCenter: parent.verticalCenter
                    width: Math.min(460, parent.width - 452)
                    share: answer.share
                    color: Theme.accent
                }
                AppLabel {
                    visible: !answer.words
                    x: 344 + Math.min(460, parent.width - 452)
                    height: parent.height
                    verticalAlignment: Text.AlignVCenter
                    text: answer.text
                    role: "small"
                }
            }
        }
    }
}
