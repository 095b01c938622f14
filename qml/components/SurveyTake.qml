pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Taking forms back: files or a folder, a look at each answer, storing.
Rectangle {
    id: root

    readonly property bool working: SurveyController.step === SurveyController.Reading || SurveyController.step === SurveyController.Storing
    readonly property bool looked: SurveyController.step === SurveyController.Review || SurveyController.step === SurveyController.Stored || (working && SurveyController.lineCount > 0)

    color: Theme.panel
    radius: Theme.radius + 2
    border.width: drop.containsDrag ? 2 : 1
    border.color: drop.containsDrag ? Theme.accent : Theme.hairline

    FileDialog {
        id: files
        title: qsTr("Chọn phiếu gửi lại")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Bảng tính (*.xlsx *.ods *.csv)"), qsTr("Mọi tệp (*)")]
        onAccepted: SurveyController.chooseFiles(selectedFiles)
    }
    FolderDialog {
        id: folder
        title: qsTr("Chọn thư mục chứa phiếu gửi lại")
        onAccepted: SurveyController.chooseFiles([selectedFolder])
    }
    DropArea {
        id: drop
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => SurveyController.chooseFiles(event.urls)
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap

            AppLabel {
                Layout.fillWidth: true
                text: qsTr("Nhận phiếu gửi lại")
                role: "large"
            }
            AppButton {
                enabled: !root.working
                iconName: "upload"
                text: qsTr("Chọn tệp…")
                onClicked: files.open()
            }
            AppButton {
                enabled: !root.working
                iconName: "folder"
                text: qsTr("Chọn thư mục…")
                onClicked: folder.open()
            }
        }
        NoteLine {
            Layout.fillWidth: true
            visible: SurveyController.errorText !== ""
            tone: "danger"
            text: SurveyController.errorText
        }
        ColumnLayout {
            visible: !root.looked
            Layout.fillHeight: true
            spacing: Theme.gap

            Item {
                Layout.fillHeight: true
            }
            Icon {
                Layout.alignment: Qt.AlignHCenter
                name: "upload"
                size: 40
                weight: 1.3
                color: Theme.accent
            }
            AppLabel {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignHCenter
                text: root.working ? (AppController.stage === "" ? qsTr("Đang đọc phiếu…") : AppController.stage) : qsTr("Thả các phiếu hoặc cả thư mục vào đây. Phiếu được đọc và so trước; chưa có gì được lưu cho đến khi bạn đồng ý.")
                muted: true
                wrapMode: Text.Wrap
            }
            AppButton {
                Layout.alignment: Qt.AlignHCenter
                visible: root.working
                text: qsTr("Dừng")
                onClicked: SurveyController.cancel()
            }
            Item {
                Layout.fillHeight: true
            }
        }
        SurveyReview {
            visible: root.looked
            enabled: !root.working
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
}
