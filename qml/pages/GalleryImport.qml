pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// The steps of an import and the forms of a survey, each in every state.
GridLayout {
    id: root

    columns: 2
    columnSpacing: Theme.section * 2
    rowSpacing: Theme.section
    uniformCellWidths: true

    TextTableModel {
        id: someRows

        Component.onCompleted: show([qsTr("Tên"), qsTr("Kinh độ"), qsTr("Vĩ độ"), qsTr("Địa chỉ")], [[qsTr("Bưu cục"), "107,832", "15,751", qsTr("Xã Thạnh Mỹ")], [qsTr("Bưu cục"), "108,201", "16,068"], ["", "", "", ""]])
    }
    ListModel {
        id: someCells

        Component.onCompleted: append([["accepted", "take", "", "28"], ["doubtful", "", qsTr("Nhiều hơn số cán bộ."), "40"], ["conflicting", "refuse", qsTr("Hai phiếu ghi hai số."), "12"]].map((cell, i) => ({
                    line: i,
                    place: "B" + (17 + i),
                    file: "20695.xlsx",
                    commune: qsTr("Xã Thạnh Mỹ"),
                    name: qsTr("Cán bộ có chữ ký số"),
                    found: cell[3],
                    meaning: cell[3],
                    before: i === 0 ? "24" : "",
                    verdict: cell[0],
                    verdictText: "",
                    decision: cell[1],
                    problem: cell[2],
                    advice: i === 1 ? qsTr("Hỏi lại xã.") : "",
                    acceptable: true
                })))
    }
    ListModel {
        id: someFiles

        Component.onCompleted: append([["", "", false], [qsTr("Không rõ ngày của số liệu."), "as_of", false], [qsTr("Không rõ là phiếu của nơi nào."), "commune", true]].map((file, i) => ({
                    file: "2069" + i + ".xlsx",
                    commune: i < 2 ? qsTr("Xã Thạnh Mỹ") : "",
                    asOf: i < 1 ? "13/5/2026" : "",
                    counts: i < 2 ? "28 / 30" : "",
                    remark: file[0],
                    question: file[1],
                    refused: file[2]
                })))
    }

    GalleryGroup {
        title: qsTr("Nhập dữ liệu: chọn tệp, đọc")
        Layout.fillWidth: true

        Repeater {
            model: ["boundaries", "feedback"]

            ImportChoose {
                required property string modelData

                width: 286
                height: 350
                kind: modelData
            }
        }
        Repeater {
            model: [0, 0.6]

            ImportRunning {
                required property real modelData

                width: 440
                height: 110
                files: ["buu_cuc.csv"]
                stage: modelData > 0 ? qsTr("Đang xử lý…") : ""
                fraction: modelData
            }
        }
    }
    GalleryGroup {
        title: qsTr("Nhập dữ liệu: xem trước")
        Layout.fillWidth: true

        Repeater {
            model: [0, 7]

            ImportSummary {
                required property int modelData

                width: 560
                read: 1240
                accepted: 1240 - modelData
                refused: modelData
                files: ["ranh_gioi.gpkg"]
                format: "GeoPackage"
                crs: modelData > 0 ? "VN-2000 / TM-3 107°45′ (EPSG:5899)" : ""
            }
        }
        CrsQuestion {
            width: 560
            crs: "WGS 84 (EPSG:4326)"
            reason: qsTr("lệch khoảng 225 m, như VN-2000")
            proposed: "EPSG:4756"
            choices: ["EPSG:4326", "EPSG:5899"]
        }
        Repeater {
            model: [2, 0]

            NameQuestions {
                required property int modelData

                width: 560
                open: modelData
            }
        }
        PreviewTable {
            width: 560
            height: 124
            rows: someRows
        }
        ImportMap {
            width: 276
            height: 220
            scene: MapController.scene
            paint: MapController.paint
        }
    }
    GalleryGroup {
        title: qsTr("Nhập dữ liệu, như đang mở")
        Layout.fillWidth: true
        Layout.columnSpan: 2

        Rectangle {
            width: 1180
            height: answers.height + 2 * Theme.gap
            color: Theme.warnSoft

            Column {
                id: answers
                x: Theme.gap
                y: Theme.gap

                Repeater {
                    model: ["", "20695", "-"]

                    NameQuestionDelegate {
                        required property string modelData

                        width: 1100
                        spelling: "Trà Tập"
                        place: "C7"
                        codes: ["20695", "20698"]
                        names: ["Thạnh Mỹ", "Trà Tân"]
                        answer: modelData
                    }
                }
            }
        }
        ImportPanel {
            width: 1180
            height: 380
        }
        ImportReview {
            width: 1180
            height: 320
        }
    }
    GalleryGroup {
        title: qsTr("Phiếu gửi xã và phiếu về")
        Layout.fillWidth: true
        Layout.columnSpan: 2

        SurveyReview {
            width: 580
            height: 420
            lines: 30
            takes: 28
            open: 2
            shown: "open"
            cells: someCells
            files: someFiles
            stored: false
        }
        SurveyReview {
            width: 580
            height: 420
            lines: 30
            takes: 28
            open: 2
            shown: "files"
            cells: someCells
            files: someFiles
            stored: true
        }
        SurveyPanel {
            width: 1180
            height: 420
        }
    }
}
