import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Where files are dropped or chosen.
Rectangle {
    id: root

    property string kind: ImportController.kind

    readonly property string invitation: {
        switch (root.kind) {
        case "boundaries":
            return qsTr("Thả tệp ranh giới phường, xã vào đây");
        case "points":
            return qsTr("Thả tệp điểm vào đây");
        case "figures":
            return qsTr("Thả bảng số liệu vào đây");
        case "feedback":
            return qsTr("Thả sổ phản ánh, kiến nghị vào đây");
        case "opinions":
            return qsTr("Thả bảng câu trả lời của các xã vào đây");
        case "roads":
            return qsTr("Thả tệp đường bộ vào đây");
        case "rivers":
            return qsTr("Thả tệp sông, kênh vào đây");
        case "base_roads":
            return qsTr("Thả tệp đường để vẽ trên bản đồ vào đây");
        case "plan":
            return qsTr("Thả tệp kế hoạch vào đây");
        }
        return "";
    }
    readonly property string formats: {
        switch (root.kind) {
        case "boundaries":
            return qsTr("Shapefile, GeoPackage, GeoJSON, KML, MapInfo TAB, FlatGeobuf, hoặc tệp zip chứa chúng");
        case "points":
            return qsTr("CSV, XLSX hoặc ODS có cột tọa độ; Shapefile, GeoPackage, GeoJSON, KML, hoặc tệp zip chứa chúng");
        case "figures":
            return qsTr("CSV, XLSX hoặc ODS, mỗi dòng một số liệu, có các cột: xã (mã hoặc tên), số đo, ngày, số hoặc trạng thái; có thể thêm ô, ghi chú");
        case "feedback":
            return qsTr("CSV, XLSX hoặc ODS có các cột: số, loại, kênh, xã, ngày nhận; có thể thêm nơi xử lý, hạn, trạng thái, ngày xong. Cột về người và nội dung không được đọc.");
        case "opinions":
            return qsTr("CSV, XLSX hoặc ODS có các cột: xã, câu hỏi, trả lời, ngày; hoặc mỗi xã một dòng, mỗi câu hỏi một cột");
        case "roads":
            return qsTr("OpenStreetMap (.osm.pbf), Shapefile, GeoPackage, GeoJSON có đường nét. Chương trình chỉ giữ quãng đường giữa các xã, để xếp lớp tập huấn.");
        case "rivers":
        case "base_roads":
            return qsTr("OpenStreetMap (.osm.pbf), Shapefile, GeoPackage, GeoJSON có đường nét. Nét được vẽ mờ làm nền bản đồ; lần nhập mới thay lần trước.");
        case "plan":
            return qsTr("JSON, như các tệp trong data/plans. Chương trình cho xem khác bản đang dùng ở đâu trước khi nhận; số liệu vẫn giữ.");
        }
        return "";
    }

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
            text: root.invitation
            role: "large"
            wrapMode: Text.Wrap
        }
        AppLabel {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignHCenter
            text: root.formats
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
