pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// What a person should know about the rows, refused ones first.
Rectangle {
    id: root

    property var issues: ImportController.issues
    property string emptyText: qsTr("Không có điều gì cần lưu ý")
    readonly property int placeWidth: Math.max(120, Math.min(260, width / 3 - 80))

    color: Theme.sunken
    radius: Theme.radius
    border.width: 1
    border.color: Theme.hairline

    ListView {
        id: list
        anchors.fill: parent
        anchors.margins: 1
        clip: true
        model: root.issues
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: count > 0
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Điều cần biết về các dòng")
        ScrollBar.vertical: AppScrollBar {}

        delegate: Item {
            id: issue

            required property string severity
            required property string severityText
            required property string place
            required property string text
            required property string advice

            width: ListView.view?.width ?? 0
            implicitHeight: row.implicitHeight + 2 * Theme.space
            Accessible.role: Accessible.ListItem
            Accessible.name: [severityText, place, text, advice].join(", ")

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
                    name: issue.severity === "refused" ? "close" : issue.severity === "warning" ? "warning" : "info"
                    size: 18
                    color: issue.severity === "refused" ? Theme.danger : issue.severity === "warning" ? Theme.warnText : Theme.muted
                }
                ColumnLayout {
                    Layout.minimumWidth: root.placeWidth
                    Layout.maximumWidth: root.placeWidth
                    Layout.alignment: Qt.AlignTop
                    spacing: 0

                    AppLabel {
                        text: issue.severityText
                        role: "small"
                        font.weight: Font.Bold
                    }
                    AppLabel {
                        Layout.maximumWidth: root.placeWidth
                        text: issue.place
                        role: "small"
                        muted: true
                        elide: Text.ElideMiddle
                    }
                }
                ColumnLayout {
                    spacing: 1

                    AppLabel {
                        Layout.fillWidth: true
                        text: issue.text
                        wrapMode: Text.Wrap
                    }
                    AppLabel {
                        Layout.fillWidth: true
                        visible: text !== ""
                        text: issue.advice
                        role: "small"
                        muted: true
                        wrapMode: Text.Wrap
                    }
                }
            }
            Rectangle {
                anchors.bottom: parent.bottom
                width: parent.width
                height: 1
                color: Theme.hairline
            }
        }
    }
    ListRing {
        target: list
    }
    AppLabel {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        visible: list.count === 0
        horizontalAlignment: Text.AlignHCenter
        text: root.emptyText
        muted: true
        wrapMode: Text.Wrap
    }
}
