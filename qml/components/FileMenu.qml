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
    signal paperWanted(string kind)
    signal keysWanted
    signal aboutWanted

    function leave(next: var): void {
        close();
        next();
    }

    width: 380
    padding: Theme.gap
    // The keys stay in it until it closes.
    modal: true
    dim: false
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
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.hairline
        }
        AppButton {
            Layout.fillWidth: true
            iconName: "page"
            enabled: AppController.ready && !ExportController.busy
            text: qsTr("Bản đồ ra tệp (PDF, PNG, SVG)…")
            onClicked: root.leave(() => root.paperWanted("map"))
        }
        AppButton {
            Layout.fillWidth: true
            iconName: "page"
            enabled: CommuneController.valid && !ExportController.busy
            text: qsTr("Hồ sơ đơn vị đang chọn (PDF)…")
            onClicked: root.leave(() => root.paperWanted("profile"))
        }
        AppButton {
            Layout.fillWidth: true
            iconName: "page"
            enabled: SavedViewsController.count > 0 && !ExportController.busy
            text: qsTr("Các góc nhìn đã lưu (PDF)…")
            onClicked: root.leave(() => root.paperWanted("meeting"))
        }
        RowLayout {
            spacing: Theme.space

            AppButton {
                Layout.fillWidth: true
                iconName: "question"
                text: qsTr("Phím tắt (F1)")
                onClicked: root.leave(root.keysWanted)
            }
            AppButton {
                Layout.fillWidth: true
                iconName: "info"
                text: qsTr("Về chương trình")
                onClicked: root.leave(root.aboutWanted)
            }
        }
    }
}
