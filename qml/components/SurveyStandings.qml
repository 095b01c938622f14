pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Who has sent the form back, who is late, and how much of what was asked is answered.
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
            Layout.margins: Theme.margin
            Layout.bottomMargin: Theme.space
            spacing: Theme.gap

            AppLabel {
                Layout.fillWidth: true
                text: qsTr("Ai đã gửi lại")
                role: "large"
            }
            AppComboBox {
                visible: SurveyController.rounds.length > 0
                Layout.preferredWidth: 140
                label: qsTr("Số liệu đến ngày")
                model: SurveyController.roundNames
                currentIndex: SurveyController.rounds.indexOf(SurveyController.round)
                onActivated: index => SurveyController.round = SurveyController.rounds[index]
            }
        }
        AppLabel {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: Theme.space
            text: SurveyController.rounds.length > 0 ? SurveyController.roundText : qsTr("Chưa lập phiếu nào.")
            role: "small"
            muted: true
            wrapMode: Text.Wrap
        }
        ListView {
            id: list
            objectName: "surveyStandings"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: SurveyController.standings
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Ai đã gửi lại")
            ScrollBar.vertical: AppScrollBar {}

            ListRing {
                target: list
            }

            delegate: Item {
                id: standing

                required property string code
                required property string name
                required property string standing
                required property string standingText
                required property string detail
                required property int asked
                required property int answered

                width: ListView.view?.width ?? 0
                implicitHeight: 46
                Accessible.role: Accessible.ListItem
                Accessible.name: [name, standingText, detail, answered + "/" + asked].join(", ")

                RowLayout {
                    anchors.fill: parent
                    anchors.leftMargin: Theme.margin
                    anchors.rightMargin: Theme.margin
                    spacing: Theme.gap

                    Icon {
                        name: standing.standing === "returned" ? "check" : standing.standing === "late" ? "warning" : "clock"
                        size: 16
                        color: standing.standing === "returned" ? Theme.good : standing.standing === "late" ? Theme.danger : Theme.muted
                    }
                    ColumnLayout {
                        spacing: 0

                        AppLabel {
                            Layout.fillWidth: true
                            text: standing.name
                            elide: Text.ElideRight
                        }
                        AppLabel {
                            Layout.fillWidth: true
                            text: [standing.standingText, standing.detail].filter(t => t !== "").join(", ")
                            role: "small"
                            color: standing.standing === "late" ? Theme.danger : Theme.muted
                            elide: Text.ElideRight
                        }
                    }
                    AppLabel {
                        text: standing.answered + "/" + standing.asked
                        role: "small"
                        muted: true
                    }
                    Rectangle {
                        implicitWidth: 60
                        implicitHeight: 6
                        radius: 3
                        color: Theme.hairline

                        Rectangle {
                            width: standing.asked > 0 ? parent.width * standing.answered / standing.asked : 0
                            height: parent.height
                            radius: 3
                            color: Theme.accent
                        }
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
        }
    }
}
