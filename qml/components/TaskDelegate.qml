pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// A task of a plan: what, who, which product; beside it its stretch on the time line.
ItemDelegate {
    id: root

    required property string number
    required property string clause
    required property string name
    required property string lead
    required property string partners
    required property string when
    required property string product
    required property string phase
    required property string phaseText
    required property bool period
    required property double from
    required property double until
    required property string reachedText
    required property int met
    required property int onTheWay
    required property int behind
    required property int notReported
    required property string spoken
    required property int index

    property real textWidth: 420
    property bool open: false

    readonly property color tone: phase === "past" ? (behind > 0 || notReported > 0 ? AppPalette.fill("behind_medium", AppPalette.dark) : Theme.muted) : phase === "coming" ? AppPalette.fill("on_the_way", AppPalette.dark) : Theme.accent

    implicitHeight: Math.max(48, words.implicitHeight + 10)
    padding: 0
    Accessible.name: spoken
    onClicked: open = !open

    contentItem: Item {
        AppLabel {
            x: 0
            width: 52
            height: 34
            horizontalAlignment: Text.AlignRight
            verticalAlignment: Text.AlignVCenter
            text: root.number
            role: "large"
            font.pixelSize: root.number.length > 3 ? Theme.textBody : Theme.textLarge
            color: Theme.muted
        }
        ColumnLayout {
            id: words
            x: 64
            y: 5
            width: root.textWidth - 76
            spacing: 1

            AppLabel {
                Layout.fillWidth: true
                text: root.name
                font.weight: Font.DemiBold
                wrapMode: root.open ? Text.Wrap : Text.NoWrap
            }
            AppLabel {
                Layout.fillWidth: true
                text: root.lead
                role: "small"
                muted: true
                wrapMode: root.open ? Text.Wrap : Text.NoWrap
            }
            AppLabel {
                Layout.fillWidth: true
                visible: root.open && root.partners !== ""
                text: qsTr("Phối hợp: %1").arg(root.partners)
                role: "small"
                wrapMode: Text.Wrap
            }
            AppLabel {
                Layout.fillWidth: true
                visible: root.open && root.product !== ""
                text: qsTr("Sản phẩm: %1").arg(root.product)
                role: "small"
                wrapMode: Text.Wrap
            }
            AppLabel {
                Layout.fillWidth: true
                visible: root.open
                text: [qsTr("Thời hạn trong văn bản: %1").arg(root.when), root.clause].filter(t => t !== "").join(" · ")
                role: "small"
                muted: true
                wrapMode: Text.Wrap
            }
        }
        Item {
            id: line
            x: root.textWidth
            width: parent.width - x - Theme.margin
            height: parent.height

            Rectangle {
                visible: root.period
                x: root.from * line.width
                y: 9
                width: Math.max(6, (root.until - root.from) * line.width)
                height: 14
                radius: 4
                color: Qt.alpha(root.tone, 0.45)
                border.width: 1
                border.color: root.tone
            }
            // The due date.
            Rectangle {
                visible: root.phase !== "open"
                x: root.until * line.width - 6
                y: 10
                width: 12
                height: 12
                rotation: 45
                color: root.tone
                border.width: 1
                border.color: Theme.panel
            }
            Row {
                id: about
                readonly property real behindIt: root.until * line.width + 12
                readonly property real beforeIt: (root.period ? root.from : root.until) * line.width - 12
                x: behindIt + width < line.width ? behindIt : Math.max(0, beforeIt - width)
                y: 6
                spacing: 8
                visible: !root.period || x !== 0

                AppLabel {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.when
                    role: "small"
                    font.weight: Font.DemiBold
                }
                AppLabel {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.phaseText
                    role: "small"
                    muted: true
                }
            }
            AppLabel {
                visible: !about.visible
                x: root.from * line.width + 8
                y: 7
                text: root.when + " · " + root.phaseText
                role: "small"
            }
            Row {
                x: Math.max(0, Math.min(line.width - width, about.x))
                y: 26
                spacing: 8
                visible: root.reachedText !== ""

                UnitsBar {
                    anchors.verticalCenter: parent.verticalCenter
                    width: 96
                    height: 7
                    met: root.met
                    onTheWay: root.onTheWay
                    behind: root.behind
                    notReported: root.notReported
                }
                AppLabel {
                    text: root.reachedText
                    role: "small"
                    muted: true
                }
            }
        }
    }
    background: Rectangle {
        color: root.hovered || root.highlighted ? Theme.hover : root.index % 2 === 0 ? "transparent" : Qt.alpha(Theme.sunken, 0.6)

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: 1
            color: Theme.hairline
        }
    }
}
