pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// The saved views: keeping what the map shows, putting views in order, and showing them to others.
Popup {
    id: root

    signal paperWanted

    objectName: "savedViews"
    // Its right edge is that of what it was opened at.
    x: parent ? parent.width - width : 0
    width: 420
    padding: Theme.margin
    // The keys stay in it until it closes.
    modal: true
    dim: false
    focus: true
    onOpened: fields.nameField.forceActiveFocus()

    background: Card {}
    contentItem: ColumnLayout {
        spacing: Theme.gap

        AppLabel {
            Layout.fillWidth: true
            text: qsTr("Lưu góc nhìn đang xem")
            font.weight: Font.Bold
        }
        ViewFields {
            id: fields
            Layout.fillWidth: true
            confirmText: qsTr("Lưu góc nhìn")
            onConfirmed: (name, caption) => {
                SavedViewsController.save(name, caption);
                fields.nameField.clear();
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.hairline
        }
        AppLabel {
            Layout.fillWidth: true
            visible: SavedViewsController.count === 0
            text: qsTr("Chưa có góc nhìn nào. Chỉnh bản đồ như muốn trình bày (lớp, chỉ tiêu, ngày, nơi được chọn), đặt tên rồi lưu; khi họp, các góc nhìn hiện lần lượt toàn màn hình.")
            muted: true
            wrapMode: Text.Wrap
        }
        ListView {
            id: list

            Layout.fillWidth: true
            Layout.preferredHeight: Math.min(contentHeight, 340)
            visible: count > 0
            clip: true
            model: SavedViewsController.views
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Các góc nhìn đã lưu")
            ScrollBar.vertical: AppScrollBar {}

            delegate: SavedViewDelegate {
                width: list.width
                first: index === 0
                last: index === list.count - 1
                onChosen: SavedViewsController.show(index)
                onMoved: by => SavedViewsController.move(index, index + by)
                onRenamed: (name, caption) => SavedViewsController.rename(index, name, caption)
                onRemoved: SavedViewsController.remove(index)
            }
        }
        RowLayout {
            visible: SavedViewsController.count > 0
            spacing: Theme.space

            AppButton {
                objectName: "startMeeting"
                primary: true
                iconName: "screen"
                text: qsTr("Trình chiếu")
                onClicked: {
                    root.close();
                    SavedViewsController.startMeeting(0);
                }
            }
            AppButton {
                iconName: "page"
                enabled: !ExportController.busy
                text: qsTr("Ra tệp PDF…")
                onClicked: {
                    root.close();
                    root.paperWanted();
                }
            }
        }
    }
}
