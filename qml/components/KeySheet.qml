pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh

/// The keys of the program.
AppSheet {
    id: root

    objectName: "keySheet"
    title: qsTr("Phím tắt")

    component Group: ColumnLayout {
        property string title

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        Layout.alignment: Qt.AlignTop
        spacing: 6

        AppLabel {
            text: parent.title
            font.weight: Font.Bold
        }
    }

    GridLayout {
        Layout.fillWidth: true
        columns: 2
        columnSpacing: 28
        rowSpacing: Theme.margin

        Group {
            title: qsTr("Bản đồ")

            KeyLine {
                keys: ["←", "→", "↑", "↓"]
                text: qsTr("di chuyển")
            }
            KeyLine {
                keys: ["+", "−"]
                text: qsTr("phóng to, thu nhỏ")
            }
            KeyLine {
                keys: ["Home"]
                text: qsTr("cả thành phố")
            }
            KeyLine {
                keys: ["Alt ←", "Alt →"]
                text: qsTr("góc nhìn trước, sau")
            }
            KeyLine {
                keys: ["/", "Ctrl F"]
                text: qsTr("tìm xã, phường")
            }
            KeyLine {
                keys: ["[", "]"]
                text: qsTr("ngày báo cáo trước, sau")
            }
            KeyLine {
                keys: ["Esc"]
                text: qsTr("thôi chọn")
            }
        }
        Group {
            title: qsTr("Trình chiếu")

            KeyLine {
                keys: ["→", "PgDn", "␣"]
                text: qsTr("trang sau")
            }
            KeyLine {
                keys: ["←", "PgUp"]
                text: qsTr("trang trước")
            }
            KeyLine {
                keys: ["Home", "End"]
                text: qsTr("trang đầu, cuối")
            }
            KeyLine {
                keys: ["B"]
                text: qsTr("màn hình đen")
            }
            KeyLine {
                keys: ["Esc"]
                text: qsTr("thôi trình chiếu")
            }
        }
        Group {
            title: qsTr("Cửa sổ")

            KeyLine {
                keys: ["Ctrl 1…4"]
                text: qsTr("các trang")
            }
            KeyLine {
                keys: ["Ctrl O"]
                text: qsTr("mở tệp dự án")
            }
            KeyLine {
                keys: ["Ctrl D"]
                text: qsTr("góc nhìn đã lưu")
            }
            KeyLine {
                keys: ["Ctrl P"]
                text: qsTr("hồ sơ đơn vị đang chọn ra PDF")
            }
            KeyLine {
                keys: ["F5"]
                text: qsTr("trình chiếu")
            }
            KeyLine {
                keys: ["F11"]
                text: qsTr("toàn màn hình")
            }
            KeyLine {
                keys: ["F1", "?"]
                text: qsTr("bảng này")
            }
        }
        Group {
            title: qsTr("Chuột và cảm ứng")

            AppLabel {
                Layout.fillWidth: true
                text: qsTr("Kéo để di chuyển; lăn, chụm hai ngón hoặc nháy đúp để phóng. Nút lùi và tiến của chuột: góc nhìn trước và sau. Thả tệp vào cửa sổ để nhập.")
                wrapMode: Text.Wrap
            }
        }
    }
}
