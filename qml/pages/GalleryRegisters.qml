pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Registers and boards: lines in every state, and the boards as the open project fills them.
GridLayout {
    id: root

    /// Made by hand: its row is that of a controller.
    property targetRow target

    columns: 2
    columnSpacing: Theme.section * 2
    rowSpacing: Theme.section
    uniformCellWidths: true
    Component.onCompleted: {
        target.counted = true;
        target.numerator = 12;
        target.denominator = 20;
        target.share = 0.6;
        target.shareText = "60 %";
        target.asked = true;
        target.dueShare = 0.9;
        target.dueText = qsTr("Hạn %1").arg("30/4/2026");
        target.standing = "behind";
        target.standingText = qsTr("Chậm");
        target.mapClass = "behind_medium";
        target.missingText = qsTr("còn thiếu %1").arg(6);
        target.trend = [Qt.point(0, 0.2), Qt.point(1, 0.6)];
    }

    ListModel {
        id: someHistory

        Component.onCompleted: append(["4/20", "12/20"].map((count, i) => ({
                    date: i === 0 ? "30/4/2026" : "13/5/2026",
                    countText: count,
                    shareText: i === 0 ? "20 %" : "60 %",
                    stateText: "",
                    source: "so_lieu.xlsx",
                    mapClass: i === 0 ? "behind_severe" : "behind_medium",
                    current: i === 1
                })))
    }
    GalleryGroup {
        title: qsTr("Phản ánh, kiến nghị")
        Layout.fillWidth: true
        Layout.columnSpan: 2

        Repeater {
            // Open, overdue.
            model: [[true, true], [true, false], [false, false]]

            FeedbackDelegate {
                required property var modelData

                width: 1180
                number: "PA-2026-0007"
                kind: qsTr("Phản ánh")
                channel: qsTr("Phiếu")
                code: "20695"
                commune: qsTr("Xã Thạnh Mỹ")
                received: "30/4/2026"
                role: qsTr("Mặt trận xã")
                roleKey: "front_commune"
                due: "13/5/2026"
                status: modelData[0] ? qsTr("đang xử lý") : qsTr("đã xong")
                timeText: modelData[1] ? qsTr("quá hạn %n ngày", "", 3) : ""
                open: modelData[0]
                overdue: modelData[1]
            }
        }
        FeedbackBoard {
            width: 1180
            height: 420
            // Software draws icons that lie wholly outside a clip: a layer ends at its edge.
            layer.enabled: true
        }
    }
    GalleryGroup {
        title: qsTr("Nhiệm vụ của kế hoạch")
        Layout.fillWidth: true
        Layout.columnSpan: 2

        Repeater {
            // Phase, a period, opened, behind.
            model: [["past", true, false, 12], ["now", true, true, 0], ["coming", false, false, 0], ["open", false, false, 0]]

            TaskDelegate {
                required property var modelData

                width: 1180
                index: 0
                number: "3.1"
                clause: "II.1"
                name: qsTr("Cấp chữ ký số cho cán bộ Mặt trận cấp xã")
                lead: qsTr("Ban Thường trực")
                partners: qsTr("Các xã, phường")
                when: "1/5–13/5/2026"
                product: qsTr("Danh sách đã cấp")
                phase: modelData[0]
                phaseText: modelData[0] === "past" ? qsTr("đã qua hạn") : modelData[0] === "coming" ? qsTr("chưa đến") : qsTr("đang làm")
                period: modelData[1]
                from: 0.2
                until: 0.5
                reachedText: modelData[3] > 0 ? qsTr("%1/%2 xã, phường đạt").arg(70).arg(93) : ""
                met: modelData[3] > 0 ? 70 : 0
                onTheWay: 0
                behind: modelData[3]
                notReported: modelData[3] > 0 ? 11 : 0
                spoken: name
                open: modelData[2]
            }
        }
        TaskTimeline {
            width: 1180
            height: 360
        }
    }
    GalleryGroup {
        title: qsTr("Ý kiến của các xã")
        Layout.fillWidth: true
        Layout.columnSpan: 2

        Repeater {
            // Has answered, opened.
            model: [[false, false], [true, false], [true, true]]

            OpinionCommuneDelegate {
                required property var modelData

                width: 380
                code: "20695"
                name: qsTr("Xã Thạnh Mỹ")
                countText: "2/6"
                questions: modelData[0] ? [qsTr("Bản đồ số có ích cho xã không?"), qsTr("Góp ý thêm")] : []
                answers: modelData[0] ? [qsTr("Có"), qsTr("Thêm bản đồ thôn")] : []
                open: modelData[1]
            }
        }
        OpinionBoard {
            width: 1180
            height: 420
        }
    }
    GalleryGroup {
        title: qsTr("Số liệu cần xem lại")
        Layout.fillWidth: true
        Layout.columnSpan: 2

        FindingBoard {
            width: 1180
            height: 180
        }
    }
    GalleryGroup {
        title: qsTr("Thiết bị")
        Layout.fillWidth: true
        Layout.columnSpan: 2

        Repeater {
            model: ["", qsTr("kế hoạch: %1").arg("40 %")]

            WeightLine {
                required property string modelData

                width: 290
                part: "desktop"
                name: qsTr("Máy tính")
                weight: 0.4
                weightText: "40 %"
                ownText: modelData
                meanText: qsTr("trung bình %1").arg("62 %")
            }
        }
        DeviceBoard {
            width: 1180
            height: 520
        }
    }
    GalleryGroup {
        title: qsTr("Sổ dữ liệu, nguồn của từng số")
        Layout.fillWidth: true
        Layout.columnSpan: 2

        GalleryFrame {
            implicitWidth: 348

            Repeater {
                // Counts, what became of it.
                model: [[true, ""], [false, qsTr("được sửa ở đợt %1").arg(9)]]

                SourceLine {
                    required property var modelData
                    required property int index

                    Layout.fillWidth: true
                    measure: qsTr("Cán bộ có chữ ký số")
                    date: "13/5/2026"
                    countText: index === 0 ? "28" : "24"
                    standingText: modelData[0] ? qsTr("đang được tính") : qsTr("không được tính")
                    counts: modelData[0]
                    place: "20695.xlsx, B17"
                    entered: qsTr("đợt %1").arg(7)
                    checksum: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
                    replaced: modelData[1]
                    remark: index === 0 ? qsTr("Đã kiểm tra lại") : ""
                    first: index === 0
                }
            }
        }
        LedgerPanel {
            width: 1180
            height: 320
        }
    }
    GalleryGroup {
        title: qsTr("Bảng tiến độ, như tệp đang mở")
        Layout.fillWidth: true
        Layout.columnSpan: 2

        Repeater {
            model: [[70, 4, 12, 7], [93, 0, 0, 0], [0, 0, 0, 93]]

            UnitsBar {
                required property var modelData

                width: 180
                met: modelData[0]
                onTheWay: modelData[1]
                behind: modelData[2]
                notReported: modelData[3]
            }
        }
        ProgressBoard {
            width: 1180
            height: 460
        }
        OriginPanel {
            height: 780
            unitName: qsTr("Xã Thạnh Mỹ")
            indicatorName: qsTr("Cán bộ có chữ ký số")
            target: root.target
            reference: "II.1"
            sentence: qsTr("Cấp chữ ký số cho cán bộ Mặt trận cấp xã")
            notes: ""
            planTitle: qsTr("Kế hoạch %1").arg(1)
            borrowed: true
            numeratorName: qsTr("Cán bộ có chữ ký số")
            denominatorName: qsTr("Cán bộ")
            history: someHistory
            sources: ListModel {}
        }
    }
}
