pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh

/// A finding: what is odd, where, what to do about it, and what a person said about it.
ItemDelegate {
    id: root

    required property string severity
    required property string severityText
    required property string sentence
    required property string advice
    required property string code
    required property string commune
    required property string measure
    required property string date
    required property string source
    required property bool explained
    required property string note
    required property string noted
    /// The place for the explanation is open.
    property bool asking: false

    signal mapWanted(string code)
    signal explainWanted(string note)
    signal reopenWanted

    function confirm(): void {
        if (why.text.trim() === "")
            return;
        asking = false;
        explainWanted(why.text);
        why.clear();
    }

    onSentenceChanged: asking = false

    implicitHeight: words.implicitHeight + 18
    padding: 0
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    Accessible.name: [severityText, sentence, advice].join(", ")

    contentItem: RowLayout {
        spacing: Theme.gap

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: 10
            name: root.severity === "note" ? "info" : "warning"
            size: 20
            color: root.severity === "error" ? Theme.danger : root.severity === "warning" ? Theme.accent : Theme.muted
        }
        ColumnLayout {
            id: words
            Layout.fillWidth: true
            spacing: 1

            AppLabel {
                Layout.fillWidth: true
                text: root.sentence
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            AppLabel {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.advice
                role: "small"
                wrapMode: Text.Wrap
            }
            AppLabel {
                Layout.fillWidth: true
                text: [root.severityText, root.commune, root.measure, root.date, root.source].filter(t => t !== "").join(" · ")
                role: "small"
                muted: true
                wrapMode: Text.Wrap
            }
            AppLabel {
                Layout.fillWidth: true
                visible: root.explained
                text: qsTr("Đã giải thích: %1 (%2)").arg(root.note).arg(root.noted)
                role: "small"
                color: Theme.good
                wrapMode: Text.Wrap
            }
            RowLayout {
                visible: root.asking
                spacing: Theme.space

                AppTextField {
                    id: why
                    objectName: "findingNote"
                    Layout.fillWidth: true
                    maximumLength: 200
                    onVisibleChanged: if (visible)
                        forceActiveFocus()
                    placeholderText: qsTr("Vì sao số này vẫn đúng? Không ghi tên người, số điện thoại.")
                    onAccepted: root.confirm()
                    Keys.onEscapePressed: root.asking = false
                }
                AppButton {
                    objectName: "confirmFinding"
                    primary: true
                    enabled: why.text.trim() !== ""
                    text: qsTr("Ghi")
                    onClicked: root.confirm()
                }
                AppButton {
                    text: qsTr("Thôi")
                    onClicked: root.asking = false
                }
            }
        }
        AppButton {
            objectName: "explainFinding"
            visible: !root.explained && !root.asking
            text: qsTr("Giải thích…")
            onClicked: root.asking = true
        }
        AppButton {
            objectName: "reopenFinding"
            visible: root.explained
            text: qsTr("Mở lại")
            onClicked: root.reopenWanted()
        }
        IconButton {
            iconName: "map"
            text: qsTr("Xem trên bản đồ")
            onClicked: root.mapWanted(root.code)
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
