import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh

/// A finding: what is odd, where, and what to do about it.
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

    signal mapWanted(string code)

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
            }
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
