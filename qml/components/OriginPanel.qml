pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Where a figure comes from: the sentence that asks for it, what was asked, what was reported in which batch.
Rectangle {
    id: root

    signal closed
    signal mapWanted(string code)

    property string unit: OriginController.unit
    property string unitName: OriginController.unitName
    property string indicatorName: OriginController.indicatorName
    property targetRow target: OriginController.target
    property string reference: OriginController.reference
    property string sentence: OriginController.sentence
    property string notes: OriginController.notes
    property string planTitle: OriginController.planTitle
    /// The target is another place's.
    property bool borrowed: OriginController.borrowed
    property string numeratorName: OriginController.numeratorName
    property string denominatorName: OriginController.denominatorName
    property var history: OriginController.history
    property var sources: OriginController.sources

    objectName: "originPanel"
    implicitWidth: 348
    color: Theme.panel
    Accessible.role: Accessible.Pane
    Accessible.name: root.unitName + ", " + root.indicatorName
    Keys.onEscapePressed: closed()

    Rectangle {
        width: 1
        height: parent.height
        color: Theme.hairline
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: 1
        spacing: 0

        RowLayout {
            Layout.margins: Theme.margin
            Layout.rightMargin: Theme.space
            Layout.bottomMargin: Theme.space
            spacing: Theme.space

            ColumnLayout {
                spacing: 2

                AppLabel {
                    objectName: "originTitle"
                    Layout.fillWidth: true
                    text: root.unitName
                    role: "title"
                    wrapMode: Text.Wrap
                }
                AppLabel {
                    Layout.fillWidth: true
                    text: root.indicatorName
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                }
            }
            IconButton {
                Layout.alignment: Qt.AlignTop
                iconName: "close"
                text: qsTr("Đóng")
                onClicked: root.closed()
            }
        }
        Flickable {
            id: flick

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            contentWidth: width
            contentHeight: body.implicitHeight + Theme.margin
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            Keys.onUpPressed: contentY = Math.max(0, contentY - 60)
            Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + 60))
            ScrollBar.vertical: AppScrollBar {}

            ColumnLayout {
                id: body
                x: Theme.margin
                width: flick.width - 2 * Theme.margin
                spacing: Theme.gap

                RowLayout {
                    spacing: Theme.gap

                    Text {
                        visible: root.target.counted
                        text: root.target.numerator.toLocaleString(Qt.locale(AppController.language === "en" ? "en_GB" : "vi_VN"), "f", 0) + "/" + root.target.denominator.toLocaleString(Qt.locale(AppController.language === "en" ? "en_GB" : "vi_VN"), "f", 0)
                        font.pixelSize: Theme.textFigure
                        font.weight: Font.Bold
                        color: Theme.text
                    }
                    AppLabel {
                        visible: root.target.counted
                        text: root.target.shareText
                        role: "large"
                        muted: true
                    }
                    Item {
                        Layout.fillWidth: true
                    }
                    StandingMark {
                        standing: root.target.standing
                        text: root.target.standingText
                        tone: AppPalette.fill(root.target.mapClass, AppPalette.dark)
                    }
                }
                ShareBar {
                    Layout.fillWidth: true
                    share: root.target.share
                    known: root.target.counted
                    dueShare: root.target.asked ? root.target.dueShare : -1
                    color: AppPalette.fill(root.target.mapClass, AppPalette.dark)
                }
                AppLabel {
                    Layout.fillWidth: true
                    visible: root.target.missingText !== ""
                    text: root.target.missingText
                    role: "large"
                    color: root.target.standing === "behind" ? Theme.danger : Theme.text
                }
                AppLabel {
                    Layout.fillWidth: true
                    text: root.target.asked ? qsTr("Yêu cầu: %1").arg(root.target.dueText) : qsTr("Kế hoạch không đặt mức cho nơi này")
                    wrapMode: Text.Wrap
                }
                AppLabel {
                    Layout.fillWidth: true
                    text: [root.target.reportedText, root.target.stateText].filter(t => t !== "").join(" · ")
                    role: "small"
                    muted: true
                    wrapMode: Text.Wrap
                }
                TrendLine {
                    Layout.fillWidth: true
                    Layout.preferredHeight: 54
                    points: root.target.trend
                    dueShare: root.target.asked ? root.target.dueShare : -1
                }
                PanelSection {
                    Layout.fillWidth: true
                    title: qsTr("Kế hoạch yêu cầu")
                    note: root.reference

                    AppLabel {
                        objectName: "originSentence"
                        Layout.fillWidth: true
                        text: root.sentence
                        wrapMode: Text.Wrap
                    }
                    AppLabel {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: root.notes
                        role: "small"
                        muted: true
                        wrapMode: Text.Wrap
                    }
                    AppLabel {
                        Layout.fillWidth: true
                        text: root.planTitle
                        role: "small"
                        muted: true
                        wrapMode: Text.Wrap
                    }
                    AppLabel {
                        Layout.fillWidth: true
                        visible: root.borrowed
                        text: AppController.templateMark
                        role: "small"
                        color: Theme.danger
                        wrapMode: Text.Wrap
                    }
                }
                PanelSection {
                    Layout.fillWidth: true
                    title: qsTr("Cách tính")

                    AppLabel {
                        Layout.fillWidth: true
                        text: qsTr("%1 trên %2", "numerator over denominator").arg(root.numeratorName).arg(root.denominatorName)
                        wrapMode: Text.Wrap
                    }
                }
                PanelSection {
                    Layout.fillWidth: true
                    title: qsTr("Các lần báo cáo")
                    visible: root.history.count > 0

                    Repeater {
                        model: root.history

                        HistoryLine {
                            Layout.fillWidth: true
                        }
                    }
                }
                PanelSection {
                    objectName: "originSources"
                    Layout.fillWidth: true
                    title: qsTr("Từng số, từ tệp và ô nào")
                    visible: root.sources.count > 0

                    Repeater {
                        model: root.sources

                        SourceLine {
                            required property int index

                            Layout.fillWidth: true
                            first: index === 0 || root.sources.get(index - 1)?.measure !== measure
                        }
                    }
                }
            }
        }
        AppButton {
            objectName: "originToMap"
            Layout.margins: Theme.margin
            Layout.topMargin: Theme.space
            text: qsTr("Xem trên bản đồ")
            iconName: "map"
            onClicked: root.mapWanted(root.unit)
        }
    }
}
