import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// The ledger of batches, and what was said about the rows of the one that is looked at.
RowLayout {
    spacing: Theme.margin

    BatchList {
        Layout.fillHeight: true
        Layout.preferredWidth: 440
        Layout.maximumWidth: 520
    }
    ColumnLayout {
        spacing: Theme.space

        AppLabel {
            Layout.fillWidth: true
            visible: BatchController.looked > 0
            text: qsTr("Điều cần biết của đợt %1").arg(BatchController.looked)
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
        }
        IssueList {
            Layout.fillWidth: true
            Layout.fillHeight: true
            issues: BatchController.issues
            emptyText: BatchController.looked > 0 ? qsTr("Không có điều gì cần lưu ý") : qsTr("Chọn một đợt để xem những dòng bị từ chối và những điều cần biết")
        }
    }
}
