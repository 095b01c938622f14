import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// The file in figures: read = accepted + refused.
RowLayout {
    id: root

    spacing: Theme.margin * 2

    Figure {
        value: ImportController.readCount
        label: qsTr("dòng đã đọc")
    }
    Figure {
        value: ImportController.acceptedCount
        label: qsTr("nhận")
        color: Theme.good
    }
    Figure {
        value: ImportController.refusedCount
        label: qsTr("từ chối")
        color: ImportController.refusedCount > 0 ? Theme.danger : Theme.text
    }
    ColumnLayout {
        spacing: 2

        AppLabel {
            Layout.fillWidth: true
            text: ImportController.files.join(", ") + (ImportController.format === "" ? "" : " (" + ImportController.format + ")")
            font.weight: Font.DemiBold
            elide: Text.ElideMiddle
        }
        AppLabel {
            Layout.fillWidth: true
            visible: ImportController.crsText !== ""
            text: qsTr("Hệ tọa độ: %1").arg(ImportController.crsText)
            role: "small"
            muted: true
        }
    }
}
