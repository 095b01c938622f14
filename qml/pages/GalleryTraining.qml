pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// What the page Tập huấn is made of, each in every state.
GridLayout {
    id: root

    columns: 2
    columnSpacing: Theme.section * 2
    rowSpacing: Theme.section
    uniformCellWidths: true

    ListModel {
        id: someMembers

        Component.onCompleted: append([
            {
                code: "20695",
                name: qsTr("Xã Thạnh Mỹ"),
                host: true,
                pinned: false,
                travel: "0 km",
                next: "",
                note: ""
            },
            {
                code: "20698",
                name: qsTr("Xã Bến Giằng"),
                host: false,
                pinned: true,
                travel: "14,2 km",
                next: qsTr("gần thứ nhì: lớp %1, thêm %2").arg(3).arg("8,1 km"),
                note: qsTr("ghim ở lớp này")
            }
        ])
    }
    ListModel {
        id: someSettled

        Component.onCompleted: append([
            {
                text: qsTr("Khóa lớp %1").arg(2),
                kind: "held",
                cost: "",
                dear: false
            },
            {
                text: qsTr("Xã Bến Giằng") + ", " + qsTr("ghim ở lớp này"),
                kind: "pinned",
                cost: "+12,4 km",
                dear: true
            },
            {
                text: qsTr("Xã Thạnh Mỹ"),
                kind: "host",
                cost: "+0 km",
                dear: false
            }
        ])
    }
    ListModel {
        id: somePoints

        Component.onCompleted: append([[5, 0, 0, "", false, false, false], [6, 1, 1, "612 km", true, true, false], [7, 0.7, 0.8, "540 km", true, true, true], [8, 0.5, 0.75, "488 km", true, false, false], [9, 0.35, 0.4, "451 km", true, true, false]].map(point => ({
                    classes: point[0],
                    total: point[1],
                    longest: point[2],
                    totalText: point[3],
                    longestText: "31 km",
                    status: point[5] ? qsTr("đã chứng minh") : "",
                    possible: point[4],
                    proved: point[5],
                    current: point[6]
                })))
    }
    ListModel {
        id: someEffects

        Component.onCompleted: append([[qsTr("mỗi lớp đến 9"), "488 km", "=", false, true, true], [qsTr("mỗi lớp đến 10"), "470 km", "−18 km", true, false, true], [qsTr("không ai đi quá 20 km"), "", qsTr("không có cách nào"), false, false, false]].map(line => ({
                    text: line[0],
                    total: line[1],
                    longest: "31 km",
                    change: line[2],
                    better: line[3],
                    current: line[4],
                    possible: line[5]
                })))
    }
    ListModel {
        id: someDates

        Component.onCompleted: append([1, 2].map(number => ({
                    title: qsTr("Lớp %1").arg(number),
                    host: qsTr("Xã Thạnh Mỹ"),
                    text: number === 1 ? "1/6–2/6/2026" : "5/9–6/9/2026",
                    team: "",
                    fault: number === 1 ? "" : qsTr("rơi vào cuối tuần"),
                    colour: number === 1 ? "#3f7f93" : "#d2732f"
                })))
    }
    ListModel {
        id: someFigures

        Component.onCompleted: append([[qsTr("Tổng đường đi"), "540 km", "488 km", "−52 km", false], [qsTr("Xa nhất"), "31 km", "34 km", "+3 km", true], [qsTr("Số lớp"), "8", "8", "=", false]].map(line => ({
                    name: line[0],
                    before: line[1],
                    after: line[2],
                    change: line[3],
                    worse: line[4]
                })))
    }
    ListModel {
        id: someMoves

        Component.onCompleted: append([true, false].map(longer => ({
                    code: "20695",
                    name: longer ? qsTr("Xã Thạnh Mỹ") : qsTr("Xã Bến Giằng"),
                    from: qsTr("Lớp %1").arg(1),
                    to: qsTr("Lớp %1").arg(3),
                    change: longer ? "+3 km" : "−9 km",
                    longer: longer
                })))
    }

    GalleryGroup {
        title: qsTr("Lớp và xã của lớp")
        Layout.fillWidth: true

        Repeater {
            // Opened, held, editable, faults.
            model: [[false, false, false, ""], [true, false, true, ""], [false, true, true, qsTr("đông hơn giới hạn")]]

            TrainingClassDelegate {
                required property var modelData
                required property int index

                width: 372
                number: index + 1
                title: qsTr("Lớp %1").arg(number)
                hostName: qsTr("Xã Thạnh Mỹ")
                colour: ["#3f7f93", "#d2732f", "#7a5aa6"][index]
                sizeText: qsTr("%n xã, phường", "", 7)
                participants: qsTr("%n học viên", "", 120)
                total: index === 0 ? "" : "61 km"
                mean: index === 0 ? "" : "8,7 km"
                longest: "31 km"
                readiness: ""
                hostReady: true
                connected: true
                connectedText: qsTr("liền nhau")
                dates: index === 0 ? "" : "1/6–2/6/2026"
                reason: qsTr("Học ở đây thì cả lớp đi ít nhất.")
                alternative: ""
                binding: qsTr("nhiều nhất 7 xã")
                faults: modelData[3]
                held: modelData[1]
                editable: modelData[2]
                open: modelData[0]
                current: index === 2
                running: false
                members: someMembers
            }
        }
        Repeater {
            // Selected, pinned, host, editable.
            model: [[false, false, true, false], [true, false, false, true], [false, true, false, true]]

            TrainingMemberLine {
                required property var modelData

                width: 300
                code: "20695"
                name: qsTr("Xã Thạnh Mỹ")
                host: modelData[2]
                pinned: modelData[1]
                travel: "14,2 km"
                next: modelData[3] ? qsTr("gần thứ nhì: lớp %1, thêm %2").arg(3).arg("8,1 km") : ""
                note: modelData[1] ? qsTr("ghim ở lớp này") : ""
                editable: modelData[3]
                selected: modelData[0]
                running: false
            }
        }
    }
    GalleryGroup {
        title: qsTr("Câu trả lời và nút hỏi")
        Layout.fillWidth: true

        Repeater {
            // View, status, keeps the rules.
            model: [["plan", "", true], ["draft", "optimal", true], ["draft", "infeasible", true], ["draft", "by_hand", false]]

            TrainingAnswerBar {
                required property var modelData

                width: 560
                view: modelData[0]
                status: modelData[1]
                valid: modelData[2]
                summary: qsTr("Tổng đường đi") + " 540 km"
                answerText: modelData[1] === "optimal" ? qsTr("Tối ưu: không cách xếp nào tốt hơn") : modelData[1] === "infeasible" ? qsTr("Không có cách xếp nào") : qsTr("Sửa bằng tay, vi phạm giới hạn")
                answerDetail: qsTr("Tổng đường đi") + " 488 km · " + qsTr("Xa nhất") + " 31 km"
            }
        }
        Repeater {
            // Running, stale, settled, how far.
            model: [[false, false, false, 0], [false, true, true, 0], [true, false, false, 0.4], [true, false, false, 0]]

            GalleryFrame {
                id: asked
                required property var modelData

                implicitWidth: 320

                TrainingAskBar {
                    Layout.fillWidth: true
                    running: asked.modelData[0]
                    stale: asked.modelData[1]
                    settled: asked.modelData[2]
                    fraction: asked.modelData[3]
                    asked: 56
                    searchText: qsTr("Tổng đường đi") + " 488 km"
                }
            }
        }
    }
    GalleryGroup {
        title: qsTr("Câu hỏi")
        Layout.fillWidth: true
        Layout.columnSpan: 2

        Repeater {
            model: [false, true]

            GalleryFrame {
                id: question
                required property bool modelData

                implicitWidth: 290

                TrainingQuestionSizes {
                    Layout.fillWidth: true
                    asked: 56
                    form: TrainingForm {
                        countGiven: !question.modelData
                        participantsLimited: question.modelData
                        keepExisting: !question.modelData
                        balance: question.modelData
                    }
                }
            }
        }
        GalleryFrame {
            implicitWidth: 290

            TrainingQuestionAims {
                Layout.fillWidth: true
                form: TrainingForm {}
            }
            TrainingQuestionAims {
                Layout.fillWidth: true
                form: TrainingForm {
                    goal: "longest"
                    weighting: "participants"
                    readyOnly: true
                }
            }
        }
        Repeater {
            model: ["geodesic", "roads"]

            GalleryFrame {
                id: travel
                required property string modelData

                implicitWidth: 290

                TrainingQuestionTravel {
                    Layout.fillWidth: true
                    form: TrainingForm {
                        travelKind: travel.modelData
                        travelLimited: travel.modelData === "roads"
                    }
                }
            }
        }
        GalleryFrame {
            implicitWidth: 290

            TrainingSettled {
                Layout.fillWidth: true
                count: someSettled.count
                settled: someSettled
                running: false
            }
        }
    }
    GalleryGroup {
        title: qsTr("Nếu khác đi, so sánh")
        Layout.fillWidth: true
        Layout.columnSpan: 2

        TrainingCurve {
            width: 360
            model: somePoints
        }
        Column {
            spacing: Theme.space

            TrainingCurveKey {
                colour: Theme.accent
                text: qsTr("Tổng đường đi")
            }
            TrainingCurveKey {
                colour: Theme.warnText
                dashed: true
                text: qsTr("Xa nhất")
            }
        }
        Repeater {
            // Possible, proved, current.
            model: [[true, true, false], [true, false, false], [true, true, true], [false, false, false]]

            TrainingCurvePoint {
                required property var modelData

                width: 50
                height: 90
                classes: 8
                total: 0.5
                longest: 0.5
                totalText: "488 km"
                longestText: "31 km"
                status: ""
                possible: modelData[0]
                proved: modelData[1]
                current: modelData[2]
            }
        }
        TrainingWhatIfTab {
            width: 372
            height: 580
            hasDraft: true
            stale: true
            settled: 2
            curve: somePoints
            effects: someEffects
        }
        TrainingWhatIfTab {
            width: 372
            height: 120
            hasDraft: false
            stale: false
        }
        TrainingCompareTab {
            width: 372
            height: 300
            figures: someFigures
            moves: someMoves
        }
    }
    GalleryGroup {
        title: qsTr("Phương án và lịch")
        Layout.fillWidth: true
        Layout.columnSpan: 2

        Repeater {
            // Accepted, chosen.
            model: [[false, false], [false, true], [true, false]]

            TrainingScenarioLine {
                required property var modelData

                width: 320
                scenario: 1
                name: qsTr("Phương án %1").arg(1)
                detail: qsTr("%n lớp", "", 8) + " · 488 km"
                saved: "13/5/2026 08:15"
                accepted: modelData[0]
                on: modelData[1]
            }
        }
        Repeater {
            model: [false, true]

            GalleryFrame {
                id: calendar
                required property bool modelData

                implicitWidth: 372

                TrainingCalendarView {
                    Layout.fillWidth: true
                    accepted: calendar.modelData
                    dates: someDates
                    note: calendar.modelData ? "" : qsTr("rơi vào cuối tuần")
                }
            }
        }
        TrainingScenarioTab {
            width: 372
            height: 160
        }
    }
    GalleryGroup {
        title: qsTr("Cả trang, như tệp đang mở")
        Layout.fillWidth: true
        Layout.columnSpan: 2

        TrainingQuestionPanel {
            height: 420
            // Software draws icons that lie wholly outside a clip: a layer ends at its edge.
            layer.enabled: true
        }
        TrainingMap {
            width: 480
            height: 420
        }
        TrainingPanel {
            height: 420
        }
    }
}
