pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// The ledger of batches, newest first.
Rectangle {
    id: root

    color: Theme.panel
    radius: Theme.radius + 2
    border.width: 1
    border.color: Theme.hairline

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 1
        spacing: 0

        AppLabel {
            Layout.margins: Theme.margin
            Layout.bottomMargin: Theme.space
            text: qsTr("Các đợt dữ liệu")
            role: "large"
        }
        NoteLine {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.margin
            Layout.rightMargin: Theme.margin
            Layout.bottomMargin: Theme.space
            visible: AppController.sample
            tone: "warning"
            text: qsTr("Số liệu mẫu đang được tính. Gỡ đợt “số liệu mẫu” để chỉ còn số liệu thật.")
        }
        ListView {
            id: list
            objectName: "batchList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: BatchController.batches
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Các đợt dữ liệu")
            ScrollBar.vertical: AppScrollBar {}

            ListRing {
                target: list
            }

            delegate: BatchDelegate {
                width: ListView.view?.width ?? 0
                looked: BatchController.looked === batch
                onLookWanted: batch => BatchController.look(batch)
                onUndoWanted: batch => question.ask(batch, kindText)
            }
        }
    }
    ConfirmDialog {
        id: question
        objectName: "undoQuestion"

        property int batch: 0

        function ask(which: int, kind: string): void {
            batch = which;
            title = qsTr("Gỡ đợt %1: %2?").arg(which).arg(kind);
            open();
        }

        text: qsTr("Những gì đợt này mang vào sẽ không còn được tính. Tệp vẫn giữ lịch sử của đợt.")
        confirmText: qsTr("Gỡ đợt này")
        onConfirmed: BatchController.undo(batch)
    }
}
