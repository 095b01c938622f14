pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Every component in every state, for whoever changes the look. In the window (F12) pointer and keyboard show the
/// rest: hover and focus.
Rectangle {
    id: root

    readonly property bool ready: MapController.ready && ProgressController.ready && frames.ready
    readonly property string failure: ""

    implicitWidth: 1280
    implicitHeight: content.implicitHeight
    color: Theme.page

    component Chip: Column {
        id: chip

        property string title
        property alias color: swatch.color
        property alias look: swatch.look
        property alias ink: swatch.ink

        spacing: 2
        width: 84

        Swatch {
            id: swatch
            width: 76
            height: 32
        }
        AppLabel {
            width: parent.width
            text: chip.title
            role: "tiny"
            muted: true
        }
    }

    ScrollView {
        anchors.fill: parent
        contentWidth: availableWidth

        ColumnLayout {
            id: content
            width: root.width
            spacing: Theme.section

            GridLayout {
                Layout.fillWidth: true
                Layout.margins: Theme.section
                columns: 2
                columnSpacing: Theme.section * 2
                rowSpacing: Theme.section
                uniformCellWidths: true

                GalleryGroup {
                    title: qsTr("Cỡ chữ")
                    Layout.fillWidth: true

                    Repeater {
                        model: ["display", "figure", "title", "large", "body", "small", "tiny"]

                        AppLabel {
                            required property string modelData
                            text: qsTr("Xã Trà Đốc, Hội An ế ễ ữ ợ ậ")
                            role: modelData
                        }
                    }
                    AppLabel {
                        text: qsTr("Chữ phụ, mờ hơn")
                        muted: true
                    }
                }
                GalleryGroup {
                    title: qsTr("Màu của tiến độ, thiết bị, thay đổi")
                    Layout.fillWidth: true

                    Repeater {
                        model: ["on_the_way", "met", "behind_small", "behind_medium", "behind_large", "behind_severe", "readiness_1", "readiness_2", "readiness_3", "readiness_4", "better_much", "better", "same", "worse", "worse_much"]

                        Chip {
                            required property string modelData
                            title: modelData
                            color: AppPalette.fill(modelData, Theme.dark)
                            look: modelData.startsWith("worse") ? "lines" : "solid"
                            ink: AppPalette.fill("worse_ink", Theme.dark)
                        }
                    }
                    Repeater {
                        model: ["hatch", "back_hatch", "lines", "dots"]

                        Chip {
                            required property string modelData
                            title: modelData
                            color: AppPalette.fill("not_reported", Theme.dark)
                            look: modelData
                            ink: Theme.muted
                        }
                    }
                }
                GalleryGroup {
                    title: qsTr("Nút")
                    Layout.fillWidth: true

                    AppButton {
                        text: qsTr("Thường")
                    }
                    AppButton {
                        text: qsTr("Đang nhấn")
                        down: true
                    }
                    AppButton {
                        text: qsTr("Tắt")
                        enabled: false
                    }
                    AppButton {
                        text: qsTr("Chính")
                        primary: true
                        iconName: "check"
                    }
                    AppButton {
                        text: qsTr("Chính, đang nhấn")
                        primary: true
                        down: true
                    }
                    AppButton {
                        text: qsTr("Chính, tắt")
                        primary: true
                        enabled: false
                    }
                    AppButton {
                        text: qsTr("Nguy hiểm")
                        danger: true
                        iconName: "warning"
                    }
                    IconButton {
                        iconName: "plus"
                        text: qsTr("Thêm")
                    }
                    IconButton {
                        iconName: "home"
                        text: qsTr("Có khung")
                        framed: true
                    }
                    IconButton {
                        iconName: "map"
                        text: qsTr("Đang bật")
                        checkable: true
                        checked: true
                    }
                    IconButton {
                        iconName: "undo"
                        text: qsTr("Tắt")
                        enabled: false
                    }
                    RailButton {
                        iconName: "map"
                        text: qsTr("Đang mở")
                        on: true
                    }
                    RailButton {
                        iconName: "data"
                        text: qsTr("Khác")
                    }
                }
                GalleryGroup {
                    title: qsTr("Chọn và nhập")
                    Layout.fillWidth: true

                    SegmentedControl {
                        label: qsTr("Ví dụ")
                        current: "a"
                        model: [
                            {
                                key: "a",
                                text: qsTr("Đang chọn"),
                                icon: "check"
                            },
                            {
                                key: "b",
                                text: qsTr("Khác"),
                                icon: "pin"
                            }
                        ]
                    }
                    AppComboBox {
                        implicitWidth: 260
                        label: qsTr("Chỉ tiêu")
                        model: MapController.indicators
                        textRole: "name"
                        valueRole: "indicator"
                        displayText: MapController.indicatorName
                    }
                    SearchField {
                        implicitWidth: 220
                        placeholderText: qsTr("Tìm phường, xã")
                    }
                    SearchField {
                        implicitWidth: 220
                        text: "thanh my"
                    }
                }
                GalleryGroup {
                    title: qsTr("Mức và số")
                    Layout.fillWidth: true

                    Repeater {
                        model: [["met", "met"], ["on_the_way", "on_the_way"], ["behind", "behind_small"], ["behind", "behind_severe"], ["not_reported", "not_reported"], ["not_applicable", "not_applicable"]]

                        StandingMark {
                            required property var modelData
                            standing: modelData[0]
                            text: modelData[1]
                            tone: AppPalette.fill(modelData[1], Theme.dark)
                        }
                    }
                    Figure {
                        value: 1307
                        label: qsTr("còn thiếu")
                    }
                    Figure {
                        value: 7
                        label: qsTr("từ chối")
                        color: Theme.danger
                    }
                    Repeater {
                        model: [0, 0.45, 0.9, 1]

                        ShareBar {
                            required property real modelData
                            width: 120
                            share: modelData
                            dueShare: 0.9
                        }
                    }
                    ShareBar {
                        implicitWidth: 120
                        known: false
                    }
                    TrendLine {
                        points: [Qt.point(0, 0.2), Qt.point(0.5, 0.35), Qt.point(1, 0.8)]
                        dueShare: 0.9
                    }
                }
                GalleryGroup {
                    title: qsTr("Lời nhắn")
                    Layout.fillWidth: true

                    NoteLine {
                        implicitWidth: 240
                        text: qsTr("Cho biết")
                    }
                    NoteLine {
                        implicitWidth: 240
                        tone: "warning"
                        text: qsTr("Nên xem lại")
                    }
                    NoteLine {
                        implicitWidth: 240
                        tone: "danger"
                        text: qsTr("Không làm được, và phải làm gì")
                    }
                    SampleBanner {
                        implicitWidth: 500
                    }
                }
                GalleryStates {
                    Layout.fillWidth: true
                    Layout.columnSpan: 2
                }
                GalleryFrames {
                    Layout.fillWidth: true
                    Layout.columnSpan: 2
                }
                GalleryTraining {
                    Layout.fillWidth: true
                    Layout.columnSpan: 2
                }
                GalleryImport {
                    Layout.fillWidth: true
                    Layout.columnSpan: 2
                }
                GalleryRegisters {
                    Layout.fillWidth: true
                    Layout.columnSpan: 2
                }
                GalleryWindow {
                    id: frames
                    Layout.fillWidth: true
                    Layout.columnSpan: 2
                }
                GalleryGroup {
                    title: qsTr("Chú giải")
                    Layout.fillWidth: true

                    LegendCard {
                        implicitWidth: 300
                    }
                }
                GalleryGroup {
                    title: qsTr("Trên bản đồ")
                    Layout.fillWidth: true

                    MapTools {}
                    Card {
                        implicitWidth: 220
                        implicitHeight: 80

                        AppLabel {
                            anchors.centerIn: parent
                            text: qsTr("Thẻ nổi trên bản đồ")
                        }
                    }
                    DateControl {
                        implicitWidth: 520
                    }
                }
                GalleryGroup {
                    title: qsTr("Biểu tượng")
                    Layout.fillWidth: true
                    Layout.columnSpan: 2

                    Repeater {
                        model: icons.names

                        Column {
                            id: sign

                            required property string modelData

                            width: 64
                            spacing: 2

                            Icon {
                                anchors.horizontalCenter: parent.horizontalCenter
                                name: sign.modelData
                                size: 24
                            }
                            AppLabel {
                                width: parent.width
                                horizontalAlignment: Text.AlignHCenter
                                text: sign.modelData
                                role: "tiny"
                                muted: true
                            }
                        }
                    }
                }
            }
        }
    }
    Icon {
        id: icons

        visible: false
    }
}
