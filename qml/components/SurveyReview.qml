pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// What returned forms would bring: figures, files that need a person, answers one by one.
ColumnLayout {
    id: root

    property int lines: SurveyController.lineCount
    property int takes: SurveyController.takeCount
    property int open: SurveyController.openCount
    property string shown: SurveyController.shown
    property var cells: SurveyController.cells
    property var files: SurveyController.files

    objectName: "surveyReview"
    property bool stored: SurveyController.step === SurveyController.Stored

    spacing: Theme.gap

    RowLayout {
        spacing: Theme.margin * 1.5

        Figure {
            value: root.lines
            label: qsTr("câu trả lời")
        }
        Figure {
            value: root.takes
            label: root.stored ? qsTr("đã nhận") : qsTr("sẽ nhận")
            color: Theme.good
        }
        Figure {
            value: root.open
            label: root.stored ? qsTr("bị từ chối") : qsTr("phải hỏi")
            color: root.open > 0 ? Theme.danger : Theme.text
        }
        Item {
            Layout.fillWidth: true
        }
    }
    SegmentedControl {
        label: qsTr("Xem")
        current: root.shown
        model: [
            {
                key: "open",
                text: qsTr("Phải hỏi (%1)").arg(root.open)
            },
            {
                key: "changed",
                text: qsTr("Thay đổi (%1)").arg(SurveyController.changedCount)
            },
            {
                key: "new",
                text: qsTr("Mới (%1)").arg(SurveyController.newCount)
            },
            {
                key: "same",
                text: qsTr("Như cũ (%1)").arg(SurveyController.sameCount)
            },
            {
                key: "files",
                text: qsTr("Tệp (%1)").arg(root.files.count)
            }
        ]
        onChosen: key => SurveyController.shown = key
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 140
        color: Theme.sunken
        radius: Theme.radius
        border.width: 1
        border.color: Theme.hairline

        ListView {
            id: list
            objectName: "surveyCells"
            anchors.fill: parent
            anchors.margins: 1
            visible: root.shown !== "files"
            clip: true
            model: root.cells
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            ScrollBar.vertical: AppScrollBar {}
            delegate: SurveyCellDelegate {
                width: ListView.view?.width ?? 0
                editable: !root.stored
            }
        }
        ListView {
            anchors.fill: parent
            anchors.margins: 1
            visible: root.shown === "files"
            clip: true
            model: root.files
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            ScrollBar.vertical: AppScrollBar {}
            delegate: SurveyFileDelegate {
                width: ListView.view?.width ?? 0
                editable: !root.stored
            }
        }
        AppLabel {
            anchors.centerIn: parent
            visible: list.visible && list.count === 0
            text: root.shown === "open" ? qsTr("Không có ô nào phải hỏi") : qsTr("Không có ô nào")
            muted: true
        }
    }
    RowLayout {
        spacing: Theme.gap

        AppLabel {
            Layout.fillWidth: true
            text: root.stored ? (SurveyController.storedBatch > 0 ? qsTr("Đã lưu thành đợt %1. Có thể gỡ ở thẻ Sổ dữ liệu.").arg(SurveyController.storedBatch) : qsTr("Không có gì mới để lưu.")) : qsTr("Chưa có gì được lưu. Ô chưa quyết sẽ bị từ chối và ghi vào sổ.")
            muted: !root.stored
            wrapMode: Text.Wrap
        }
        AppButton {
            visible: !root.stored && root.open > 0
            text: qsTr("Nhận mọi gợi ý")
            onClicked: SurveyController.acceptAll()
        }
        AppButton {
            visible: !root.stored && root.open > 0
            text: qsTr("Từ chối hết")
            onClicked: SurveyController.refuseAll()
        }
        AppButton {
            visible: !root.stored
            objectName: "takeForms"
            enabled: root.takes > 0
            primary: true
            iconName: "check"
            text: qsTr("Nhận %n câu trả lời", "", root.takes)
            onClicked: SurveyController.take()
        }
        AppButton {
            visible: root.stored
            primary: true
            text: qsTr("Nhận phiếu khác")
            onClicked: SurveyController.reset()
        }
    }
}
