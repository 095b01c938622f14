import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// One target of a commune: how far, how many people are missing, by when, since when, from where.
ColumnLayout {
    id: root

    required property string name
    required property string clause
    required property string valueState
    required property string stateText
    required property bool counted
    required property string countText
    required property real share
    required property string shareText
    required property bool asked
    required property real dueShare
    required property string dueText
    required property string missingText
    required property string standing
    required property string standingText
    required property string mapClass
    required property string reportedText
    required property string source
    required property list<point> trend

    /// With where the figures came from and what asks for them.
    property bool sourced: true

    readonly property color tone: AppPalette.fill(mapClass, AppPalette.dark)

    spacing: 4
    Accessible.role: Accessible.ListItem
    Accessible.name: [name, counted ? countText : stateText, standingText, missingText, dueText].filter(t => t !== "").join(", ")

    RowLayout {
        spacing: Theme.space

        AppLabel {
            Layout.fillWidth: true
            text: root.name
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        StandingMark {
            Layout.alignment: Qt.AlignTop
            standing: root.standing
            text: root.standingText
            tone: root.tone
        }
    }
    RowLayout {
        spacing: Theme.gap

        ColumnLayout {
            spacing: 4

            ShareBar {
                Layout.fillWidth: true
                Layout.topMargin: 4
                share: root.share
                known: root.counted
                dueShare: root.asked ? root.dueShare : -1
                color: root.tone
            }
            GridLayout {
                // Long units have what is missing below the count.
                columns: counted.implicitWidth + missing.implicitWidth + Theme.gap > root.width - trendLine.width - Theme.gap ? 1 : 2
                rowSpacing: 0

                RowLayout {
                    id: counted

                    AppLabel {
                        text: root.counted ? root.countText : root.stateText
                        role: "small"
                    }
                    AppLabel {
                        visible: root.counted
                        text: root.shareText
                        role: "small"
                        muted: true
                    }
                }
                AppLabel {
                    id: missing
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignRight
                    visible: text !== ""
                    text: root.missingText
                    role: "small"
                    font.weight: Font.Bold
                    color: root.standing === "behind" ? Theme.danger : Theme.text
                }
            }
        }
        TrendLine {
            id: trendLine
            Layout.alignment: Qt.AlignBottom
            points: root.trend
            dueShare: root.asked ? root.dueShare : -1
            color: Theme.accent
        }
    }
    AppLabel {
        Layout.fillWidth: true
        text: [root.asked ? root.dueText : "", root.reportedText, root.valueState === "provisional" ? root.stateText : ""].filter(t => t !== "").join(" · ")
        role: "small"
        muted: true
        wrapMode: Text.Wrap
    }
    AppLabel {
        id: origin
        Layout.fillWidth: true
        text: [root.source, root.clause].filter(t => t !== "").join(" · ")
        visible: root.sourced && text !== ""
        role: "small"
        muted: true

        HoverHandler {
            id: over
        }
        Tip {
            visible: over.hovered && origin.truncated
            text: origin.text
        }
    }
}
