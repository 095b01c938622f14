import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// One indicator over the whole city: who is behind, how many people are missing, by when; the city's own offices
/// apart. Pressed, it narrows table and map.
AbstractButton {
    id: root

    required property string key
    required property string name
    required property bool borrowed
    required property string figure
    required property string figureLabel
    required property string tone
    required property string countText
    required property string gapText
    required property string shareText
    required property string dueText
    required property bool inForce
    required property bool cityOnly
    required property string cityText
    required property string cityClass
    required property string cityStanding
    required property int met
    required property int onTheWay
    required property int behind
    required property int notReported
    required property string spoken

    property bool on: false

    implicitWidth: 188
    implicitHeight: 130
    padding: 10
    topPadding: 8
    bottomPadding: 6
    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.checkable: true
    Accessible.checked: on

    contentItem: ColumnLayout {
        spacing: 0

        AppLabel {
            Layout.fillWidth: true
            text: root.name
            role: "small"
            font.weight: Font.Bold
        }
        AppLabel {
            Layout.fillWidth: true
            text: root.cityOnly ? qsTr("Cơ quan thành phố") + (root.dueText === "" ? "" : " · " + root.dueText) : root.dueText
            role: "small"
            muted: true
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 6

            Text {
                text: root.figure
                font.pixelSize: Theme.textFigure
                font.weight: Font.Bold
                color: root.tone === "behind" ? Theme.danger : root.tone === "met" ? Theme.good : Theme.text
            }
            AppLabel {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                text: root.figureLabel
                role: "small"
                color: root.tone === "behind" ? Theme.danger : Theme.text
            }
        }
        UnitsBar {
            Layout.fillWidth: true
            Layout.topMargin: 2
            Layout.bottomMargin: 3
            met: root.met
            onTheWay: root.onTheWay
            behind: root.behind
            notReported: root.notReported
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 6

            AppLabel {
                Layout.fillWidth: true
                text: root.gapText !== "" ? root.gapText : root.countText
                role: "small"
                font.weight: root.gapText !== "" ? Font.DemiBold : Font.Normal
            }
            AppLabel {
                visible: root.gapText !== ""
                text: root.shareText
                role: "small"
                muted: true
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: !root.cityOnly
            spacing: 5

            Rectangle {
                visible: root.cityText !== ""
                implicitWidth: 10
                implicitHeight: 10
                radius: 5
                color: AppPalette.fill(root.cityClass, AppPalette.dark)
                border.width: 1
                border.color: Theme.muted
            }
            AppLabel {
                Layout.fillWidth: true
                text: root.cityText !== "" ? qsTr("Thành phố %1", "the city's own offices, counts").arg(root.cityText) : root.key === "" && root.gapText !== "" ? root.countText : ""
                role: "small"
                muted: true
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
    background: Rectangle {
        radius: Theme.radius + 2
        color: root.on ? Theme.accentSoft : root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.raised
        border.width: root.on ? 2 : 1
        border.color: root.on ? Theme.accent : Theme.hairline
        FocusRing {
            target: root
        }
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
    Tip {
        visible: root.hovered
        text: [root.name, root.countText, root.cityText === "" || root.cityOnly ? "" : qsTr("Cơ quan thành phố: %1").arg(root.cityText), root.borrowed ? AppController.templateMark : ""].filter(t => t !== "").join("\n")
    }
}
