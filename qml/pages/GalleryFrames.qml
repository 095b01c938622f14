pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Dialogs, tables and panels, standing instead of floating: each in every state.
GridLayout {
    id: root

    columns: 2
    columnSpacing: Theme.section * 2
    rowSpacing: Theme.section
    uniformCellWidths: true

    GalleryGroup {
        title: qsTr("Hộp thoại và bảng đọc")
        Layout.fillWidth: true

        GalleryFrame {
            ConfirmBody {
                Layout.fillWidth: true
                title: qsTr("Gỡ đợt này?")
                text: qsTr("Số liệu của đợt không còn được tính; sổ vẫn giữ dòng này.")
                confirmText: qsTr("Hoàn tác")
            }
        }
        GalleryFrame {
            SheetBody {
                Layout.fillWidth: true
                title: qsTr("Phím tắt")

                KeyLine {
                    keys: ["Alt ←", "Alt →"]
                    text: qsTr("góc nhìn trước, sau")
                }
                KeyLine {
                    keys: ["Home"]
                    text: qsTr("cả thành phố")
                }
            }
        }
        GalleryFrame {
            implicitWidth: 240

            AppMenuItem {
                Layout.fillWidth: true
                text: qsTr("Thường")
            }
            AppMenuItem {
                Layout.fillWidth: true
                text: qsTr("Lớp %1").arg(1)
                mark: AppPalette.fill("met", Theme.dark)
                highlighted: true
            }
            AppMenuItem {
                Layout.fillWidth: true
                text: qsTr("Tắt")
                enabled: false
            }
        }
        HoverCard {
            title: qsTr("Xã Thạnh Mỹ")
            text: qsTr("Chậm 2 chỉ tiêu · còn thiếu 4")
        }
    }
    GalleryGroup {
        title: qsTr("Bảng")
        Layout.fillWidth: true

        GalleryTable {}
        IssueList {
            implicitWidth: 560
            implicitHeight: 132
            issues: ListModel {
                id: issues

                Component.onCompleted: append([
                    {
                        severity: "refused",
                        severityText: qsTr("từ chối"),
                        place: "C7",
                        text: qsTr("Không làm được, và phải làm gì"),
                        advice: qsTr("Nên xem lại")
                    },
                    {
                        severity: "warning",
                        severityText: qsTr("Nên xem lại"),
                        place: "C9",
                        text: qsTr("Chậm 2 chỉ tiêu · còn thiếu 4"),
                        advice: ""
                    }
                ])
            }
        }
        IssueList {
            implicitWidth: 560
            implicitHeight: 60
            issues: null
        }
    }
    GalleryGroup {
        title: qsTr("Ô số của trang Tiến độ")
        Layout.fillWidth: true

        Repeater {
            model: [["behind", 12, false, 60], ["met", 93, false, 0], ["not_reported", 93, false, 0], ["behind", 12, true, 60]]

            KpiTile {
                required property var modelData

                key: "a"
                name: qsTr("Chỉ tiêu")
                borrowed: false
                figure: modelData[1]
                figureLabel: modelData[0] === "met" ? qsTr("đơn vị đạt") : modelData[0] === "behind" ? qsTr("đơn vị chậm") : qsTr("chưa báo cáo")
                tone: modelData[0]
                countText: "1.240/1.300"
                gapText: modelData[3] > 0 ? qsTr("còn thiếu %1").arg(modelData[3]) : ""
                shareText: "95,4 %"
                dueText: "90 % · 30/4"
                inForce: true
                cityOnly: false
                cityText: "24/28"
                cityClass: "behind_small"
                cityStanding: "behind"
                met: modelData[0] === "met" ? 93 : modelData[0] === "behind" ? 70 : 0
                onTheWay: 0
                behind: modelData[0] === "behind" ? 12 : 0
                notReported: modelData[0] === "met" ? 0 : modelData[0] === "behind" ? 11 : 93
                spoken: name
                on: modelData[2]
            }
        }
        Item {
            implicitWidth: 300
            implicitHeight: figures.implicitHeight

            KeyFigures {
                id: figures
                width: parent.width
                model: MapController.keyFigures
            }
        }
        DistributionBar {
            implicitWidth: 300
            model: MapController.legend
        }
    }
    GalleryGroup {
        title: qsTr("Khung bên")
        Layout.fillWidth: true

        GalleryFrame {
            implicitWidth: 348

            Repeater {
                model: [["behind", "behind_medium", 0.6], ["met", "met", 1], ["not_reported", "not_reported", -1]]

                TargetDelegate {
                    required property var modelData

                    Layout.fillWidth: true
                    name: qsTr("Chỉ tiêu")
                    clause: "II.1"
                    valueState: modelData[2] < 0 ? "not_reported" : "provisional"
                    stateText: modelData[2] < 0 ? qsTr("chưa báo cáo") : ""
                    counted: modelData[2] >= 0
                    countText: modelData[2] === 1 ? "20/20" : "12/20"
                    share: Math.max(0, modelData[2])
                    shareText: modelData[2] === 1 ? "100 %" : "60 %"
                    asked: true
                    dueShare: 0.9
                    dueText: qsTr("Hạn %1").arg("30/4/2026")
                    missingText: modelData[0] === "behind" ? qsTr("còn thiếu %1").arg(6) : ""
                    standing: modelData[0]
                    standingText: modelData[0] === "behind" ? qsTr("Chậm") : modelData[0] === "met" ? qsTr("Đạt") : qsTr("Chưa báo cáo")
                    mapClass: modelData[1]
                    reportedText: ""
                    source: ""
                    trend: modelData[2] < 0 ? [] : [Qt.point(0, 0.2), Qt.point(1, modelData[2])]
                }
            }
        }
        GalleryFrame {
            implicitWidth: 348

            PanelSection {
                Layout.fillWidth: true
                title: qsTr("Thiết bị")
                note: "13/5/2026"

                DeviceLine {
                    name: qsTr("Máy tính")
                    colour: AppPalette.fill("readiness_2", Theme.dark)
                    total: "12"
                    detail: qsTr("5 hiện đại, 7 dùng được")
                }
            }
            PanelSection {
                Layout.fillWidth: true
                title: qsTr("Căn cứ và nguồn")
                foldable: true
                open: false
            }
            PanelSection {
                Layout.fillWidth: true
                title: qsTr("Điểm an sinh, hạ tầng")
                foldable: true

                PlaceLine {
                    name: qsTr("Bưu cục")
                    category: qsTr("Bưu chính")
                    colour: AppPalette.fill("readiness_4", Theme.dark)
                    source: ""
                }
            }
            PanelSection {
                Layout.fillWidth: true
                title: qsTr("Đã báo cáo")

                HistoryLine {
                    date: "13/5/2026"
                    countText: "12/20"
                    shareText: "60 %"
                    stateText: ""
                    source: "so_lieu.xlsx"
                    mapClass: "behind_medium"
                    current: true
                }
                HistoryLine {
                    date: "30/4/2026"
                    countText: "4/20"
                    shareText: "20 %"
                    stateText: ""
                    source: "so_lieu.xlsx"
                    mapClass: "behind_severe"
                    current: false
                }
            }
        }
    }
    GalleryGroup {
        title: qsTr("Dòng của trang Số liệu")
        Layout.fillWidth: true
        Layout.columnSpan: 2

        Repeater {
            model: [["error", false], ["warning", true], ["note", false]]

            FindingDelegate {
                required property var modelData

                width: 600
                severity: modelData[0]
                severityText: modelData[0] === "error" ? qsTr("từ chối") : modelData[0] === "warning" ? qsTr("Nên xem lại") : qsTr("Cho biết")
                sentence: qsTr("Xã Thạnh Mỹ: 40 người có chữ ký số, nhiều hơn 36 cán bộ.")
                advice: qsTr("Nên xem lại")
                code: "20695"
                commune: qsTr("Xã Thạnh Mỹ")
                measure: ""
                date: "13/5/2026"
                source: "so_lieu.xlsx"
                explained: modelData[1]
                note: qsTr("Đã kiểm tra lại")
                noted: "13/5/2026"
            }
        }
        Repeater {
            model: [[true, "readiness_2"], [false, "not_reported"]]

            ScoreDelegate {
                required property var modelData

                width: 600
                index: 0
                code: "20695"
                name: qsTr("Xã Thạnh Mỹ")
                known: modelData[0]
                score: 0.66
                scoreText: modelData[0] ? "66 %" : "–"
                className: modelData[0] ? qsTr("Sẵn sàng một phần") : qsTr("Chưa đủ số liệu")
                classBefore: ""
                colour: AppPalette.fill(modelData[1], Theme.dark)
                knownText: ""
                parts: modelData[0] ? [0.8, 0.5] : []
                points: modelData[0] ? [0.4, 0.26] : []
                explained: ""
                partColours: [AppPalette.fill("readiness_1", Theme.dark), AppPalette.fill("readiness_3", Theme.dark)]
            }
        }
    }
}
