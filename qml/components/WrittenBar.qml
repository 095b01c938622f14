import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Says that a file is being written, then that it is there.
Card {
    id: root

    visible: ExportController.busy || ExportController.written !== ""
    implicitWidth: row.implicitWidth + 2 * Theme.margin
    implicitHeight: row.implicitHeight + Theme.gap
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message.text

    RowLayout {
        id: row
        anchors.centerIn: parent
        spacing: Theme.gap

        Icon {
            name: ExportController.busy ? "clock" : "check"
            color: Theme.accent
        }
        AppLabel {
            id: message
            Layout.maximumWidth: 460
            text: ExportController.busy ? qsTr("Đang ghi tệp…") : qsTr("Đã ghi %1").arg(ExportController.written)
            elide: Text.ElideMiddle
        }
        AppButton {
            visible: !ExportController.busy
            text: qsTr("Mở")
            onClicked: Qt.openUrlExternally("file://" + ExportController.written)
        }
        AppButton {
            text: ExportController.busy ? qsTr("Dừng") : qsTr("Đóng")
            onClicked: ExportController.busy ? ExportController.cancel() : ExportController.dismiss()
        }
    }
}
