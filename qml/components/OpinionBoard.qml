pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Tab Ý kiến: how the communes answered, question by question and commune by commune.
RowLayout {
    id: root

    signal mapWanted(string code)

    spacing: Theme.space

    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
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
                    Layout.preferredWidth: 420
                    Layout.minimumWidth: 200
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
                    wrapMode: Text.Wrap
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

                ListRing {
                    target: list
                }

                delegate: ItemDelegate {
                    id: answer
                    required property string choice
                    required property double share
                    required text
                    required property bool words
                    required property string key
                    readonly property int labelWidth: Math.max(240, Math.min(340, width / 3))
                    readonly property int barWidth: Math.min(600, width - labelWidth - 108)

                    width: ListView.view?.width ?? 0
                    height: words ? said.implicitHeight + 6 : 30
                    enabled: !words
                    highlighted: key !== "" && key === OpinionController.picked
                    Accessible.name: words ? choice : choice + ", " + text
                    onClicked: OpinionController.picked = highlighted ? "" : key

                    background: Rectangle {
                        color: answer.highlighted ? Theme.accentSoft : answer.hovered && !answer.words ? Theme.hover : "transparent"
                        radius: Theme.radius

                        FocusRing {
                            anchors.margins: 0
                            target: answer
                        }
                    }
                    padding: 0
                    contentItem: Item {
                        AppLabel {
                            id: said
                            x: answer.words ? 0 : Theme.space
                            width: answer.words ? parent.width : answer.labelWidth
                            elide: answer.words ? Text.ElideNone : Text.ElideRight
                            height: answer.words ? implicitHeight : parent.height
                            verticalAlignment: Text.AlignVCenter
                            text: answer.choice
                            muted: answer.words
                            wrapMode: answer.words ? Text.Wrap : Text.NoWrap
                        }
                        ShareBar {
                            visible: !answer.words
                            x: answer.labelWidth + 16
                            anchors.verticalCenter: parent.verticalCenter
                            width: answer.barWidth
                            share: answer.share
                            color: Theme.accent
                        }
                        AppLabel {
                            visible: !answer.words
                            x: answer.labelWidth + 28 + answer.barWidth
                            height: parent.height
                            verticalAlignment: Text.AlignVCenter
                            text: answer.text
                            role: "small"
                        }
                    }
                }
            }
        }
    }
    OpinionCommunes {
        Layout.preferredWidth: Math.max(300, root.width * 0.3)
        Layout.maximumWidth: Math.max(300, root.width * 0.3)
        Layout.fillHeight: true
        onMapWanted: code => root.mapWanted(code)
    }
}
