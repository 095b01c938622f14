import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Says that a file is being written, then that it is there.
Card {
    id: root

    property bool busy: ExportController.busy
    property string written: ExportController.written

    visible: busy || written !== ""
    implicitWidth: row.implicitWidth + 2 * Theme.margin
    implicitHeight: row.implicitHeight + Theme.gap
    Accessible.role: Accessible.AlertMessage
    Accessible.name: message.text

    RowLayout {
        id: row
        anchors.centerIn: parent
        spacing: Theme.gap

        Icon {
            name: root.busy ? "clock" : "check"
            color: Theme.accent
        }
        AppLabel {
            id: message
            Layout.maximumWidth: 460
            text: root.busy ? qsTr("Đang ghi tệp…") : qsTr("Đã ghi %1").arg(root.written)
            elide: Text.ElideMiddle
        }
        AppButton {
            visible: !root.busy
            text: qsTr("Mở")
            onClicked: Qt.openUrlExternally("file://" + root.written)
        }
        AppButton {
            text: root.busy ? qsTr("Dừng") : qsTr("Đóng")
            onClicked: root.busy ? ExportController.cancel() : ExportController.dismiss()
        }
    }
}
