import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// The file in figures: read = accepted + refused.
RowLayout {
    id: root

    property int read: ImportController.readCount
    property int accepted: ImportController.acceptedCount
    property int refused: ImportController.refusedCount
    property list<string> files: ImportController.files
    property string format: ImportController.format
    property string crs: ImportController.crsText

    spacing: Theme.margin * 2

    Figure {
        value: root.read
        label: qsTr("dòng đã đọc")
    }
    Figure {
        value: root.accepted
        label: qsTr("nhận")
        color: Theme.good
    }
    Figure {
        value: root.refused
        label: qsTr("từ chối")
        color: root.refused > 0 ? Theme.danger : Theme.text
    }
    ColumnLayout {
        spacing: 2

        AppLabel {
            Layout.fillWidth: true
            text: root.files.join(", ") + (root.format === "" ? "" : " (" + root.format + ")")
            font.weight: Font.DemiBold
            elide: Text.ElideMiddle
        }
        AppLabel {
            Layout.fillWidth: true
            visible: root.crs !== ""
            text: qsTr("Hệ tọa độ: %1").arg(root.crs)
            role: "small"
            muted: true
        }
    }
}
