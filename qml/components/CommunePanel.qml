pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// All that is known about the selected commune on the chosen day.
Rectangle {
    id: root

    signal closed
    signal profileWanted

    implicitWidth: 348
    color: Theme.panel
    Accessible.role: Accessible.Pane
    Accessible.name: CommuneController.name

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.margins: Theme.margin
            Layout.rightMargin: Theme.space
            Layout.bottomMargin: Theme.space
            spacing: Theme.space

            ColumnLayout {
                spacing: 2

                AppLabel {
                    Layout.fillWidth: true
                    objectName: "panelTitle"
                    text: CommuneController.name
                    role: "title"
                    wrapMode: Text.Wrap
                }
                AppLabel {
                    Layout.fillWidth: true
                    text: CommuneController.size
                    muted: true
                }
            }
            IconButton {
                objectName: "profileButton"
                Layout.alignment: Qt.AlignTop
                iconName: "page"
                enabled: !ExportController.busy
                text: qsTr("Hồ sơ một trang A4 (Ctrl+P)")
                onClicked: root.profileWanted()
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
            Accessible.role: Accessible.Pane
            Accessible.name: qsTr("Hồ sơ %1").arg(CommuneController.name)
            Keys.onUpPressed: contentY = Math.max(0, contentY - 60)
            Keys.onDownPressed: contentY = Math.max(0, Math.min(contentHeight - height, contentY + 60))
            ScrollBar.vertical: AppScrollBar {}

            CommunePanelBody {
                id: body
                objectName: "panelBody"
                x: Theme.margin
                width: flick.width - 2 * Theme.margin
            }
            Rectangle {
                parent: flick
                anchors.fill: parent
                visible: flick.activeFocus
                color: "transparent"
                border.width: 2
                border.color: Theme.focus
            }
        }
    }
}
