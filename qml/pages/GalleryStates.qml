pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Lists, fields and what a page says while it has nothing to show: each in every state.
GridLayout {
    id: root

    columns: 2
    columnSpacing: Theme.section * 2
    rowSpacing: Theme.section
    uniformCellWidths: true

    GalleryGroup {
        title: qsTr("Dòng của danh sách")
        Layout.fillWidth: true

        Repeater {
            model: [["met", ""], ["behind_small", "highlighted"], ["behind_severe", "chosen"], ["not_reported", ""]]

            CommuneDelegate {
                required property var modelData

                width: 268
                code: "20695"
                name: qsTr("Xã Thạnh Mỹ")
                detail: qsTr("Chậm 2 chỉ tiêu · còn thiếu 4")
                mapClass: modelData[0]
                colour: AppPalette.fill(modelData[0], Theme.dark)
                missing: 4
                highlighted: modelData[1] === "highlighted"
                chosen: modelData[1] === "chosen"
            }
        }
        Repeater {
            model: [false, true]

            SavedViewDelegate {
                required property bool modelData

                width: 400
                index: 0
                first: true
                name: qsTr("Toàn thành phố")
                caption: qsTr("Nơi nào chậm")
                detail: qsTr("Toàn kế hoạch · 13/5/2026")
                editing: modelData
            }
        }
        Repeater {
            model: [[true, false], [false, true]]

            BatchDelegate {
                required property var modelData

                width: 560
                batch: 7
                kindText: qsTr("Điểm")
                file: "buu_cuc.csv"
                when: "13/5/2026 08:15"
                person: "Nguyễn Văn Ước"
                crs: "EPSG:4326"
                counts: "3 / 4"
                undoable: modelData[0]
                undone: modelData[1]
            }
        }
    }
    GalleryGroup {
        title: qsTr("Ô nhập và điều kiện")
        Layout.fillWidth: true

        AppTextField {
            implicitWidth: 220
            label: qsTr("Tên góc nhìn")
            placeholderText: qsTr("Tên góc nhìn")
        }
        AppTextField {
            implicitWidth: 220
            label: qsTr("Tên góc nhìn")
            text: qsTr("Toàn thành phố")
        }
        AppTextField {
            implicitWidth: 220
            label: qsTr("Tên góc nhìn")
            text: qsTr("Tắt")
            enabled: false
        }
        NumberField {
            label: qsTr("Ví dụ")
            from: 1
            to: 9
            value: 5
        }
        NumberField {
            label: qsTr("Ví dụ")
            from: 1
            to: 9
            value: 9
            enabled: false
        }
        AppCheckBox {
            text: qsTr("Đang bật")
            checked: true
        }
        AppCheckBox {
            text: qsTr("Chưa bật")
        }
        AppCheckBox {
            text: qsTr("Tắt")
            checked: true
            enabled: false
        }
        AppComboBox {
            implicitWidth: 220
            label: qsTr("Ví dụ")
            model: [qsTr("Tắt")]
            enabled: false
        }
        DayTag {
            text: "13/5/2026"
        }
    }
    GalleryGroup {
        title: qsTr("Đang làm, không làm được")
        Layout.fillWidth: true

        BusyBar {
            visible: true
            stage: qsTr("Đang xử lý…")
            fraction: 0.4
        }
        ErrorBar {
            implicitWidth: 560
            text: qsTr("Không mở được tệp da-nang.ansinh")
            advice: qsTr("Tệp không phải dự án của chương trình này. Chọn tệp khác.")
        }
        ErrorBar {
            implicitWidth: 560
            text: qsTr("Không làm được, và phải làm gì")
            advice: ""
        }
    }
    GalleryGroup {
        title: qsTr("Chưa có gì")
        Layout.fillWidth: true

        Item {
            implicitWidth: 400
            implicitHeight: empty.implicitHeight

            AppLabel {
                id: empty
                width: parent.width
                text: qsTr("Chọn một phường, xã trên bản đồ hoặc trong danh sách để xem chi tiết")
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                muted: true
            }
        }
        ShareBar {
            implicitWidth: 120
            known: false
        }
        TrendLine {
            points: []
            dueShare: 0.9
        }
    }
}
