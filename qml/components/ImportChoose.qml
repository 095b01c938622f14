import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Where files are dropped or chosen.
Rectangle {
    id: root

    signal filesWanted

    radius: Theme.radius
    color: drop.containsDrag ? Theme.accentSoft : Theme.sunken
    border.width: drop.containsDrag ? 2 : 1
    border.color: drop.containsDrag ? Theme.accent : Theme.hairline

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 80, 560)
        spacing: Theme.gap

        Icon {
            Layout.alignment: Qt.AlignHCenter
            name: "upload"
            size: 48
            weight: 1.3
            color: Theme.accent
        }
        AppLabel {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: ImportController.kind === "boundaries" ? qsTr("Thả tệp ranh giới phường, xã vào đây") : qsTr("Thả tệp điểm vào đây")
            role: "large"
            wrapMode: Text.Wrap
        }
        AppLabel {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: ImportController.kind === "boundaries" ? qsTr("Shapefile, GeoPackage, GeoJSON, KML, MapInfo TAB, FlatGeobuf, hoặc tệp zip chứa chúng") : qsTr("CSV, XLSX hoặc ODS có cột tọa độ; Shapefile, GeoPackage, GeoJSON, KML, hoặc tệp zip chứa chúng")
            muted: true
            wrapMode: Text.Wrap
        }
        AppButton {
            Layout.alignment: Qt.AlignHCenter
            primary: true
            iconName: "folder"
            text: qsTr("Chọn tệp…")
            onClicked: root.filesWanted()
        }
        AppLabel {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Tệp được đọc và kiểm tra trước; chưa có gì được lưu cho đến khi bạn đồng ý.")
            role: "small"
            muted: true
            wrapMode: Text.Wrap
        }
    }
    DropArea {
        id: drop
        anchors.fill: parent
        keys: ["text/uri-list"]
        onDropped: event => ImportController.chooseFiles(event.urls)
    }
}
