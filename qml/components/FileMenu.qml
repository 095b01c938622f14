pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Opening a project: by dialog, or one of the recent ones.
Popup {
    id: root

    signal openWanted

    width: 380
    padding: Theme.gap
    focus: true

    background: Rectangle {
        radius: Theme.radius + 2
        color: Theme.raised
        border.width: 1
        border.color: Theme.hairline
    }
    contentItem: ColumnLayout {
        spacing: Theme.space

        AppLabel {
            Layout.fillWidth: true
            text: qsTr("Tệp dự án")
            font.weight: Font.Bold
        }
        AppLabel {
            Layout.fillWidth: true
            text: AppController.projectPath
            role: "small"
            muted: true
            elide: Text.ElideMiddle
        }
        AppButton {
            Layout.fillWidth: true
            iconName: "folder"
            text: qsTr("Mở tệp khác…")
            onClicked: {
                root.close();
                root.openWanted();
            }
        }
        AppLabel {
            visible: recent.count > 1
            text: qsTr("Mở gần đây")
            role: "small"
            muted: true
        }
        Repeater {
            id: recent
            model: AppController.recentFiles

            AppButton {
                id: choice
                required property string modelData
                Layout.fillWidth: true
                visible: modelData !== AppController.projectPath
                text: modelData.split("/").pop()
                onClicked: {
                    root.close();
                    AppController.openPath(choice.modelData);
                }
                Tip {
                    text: choice.modelData
                    visible: choice.hovered
                }
            }
        }
    }
}
