pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Frames of the window, what floats over it, and what is on its maps.
GridLayout {
    id: root

    readonly property bool ready: city.ready && sheet.ready

    /// Made by hand: its counts are those of a controller.
    property mapSymbols symbols

    columns: 2
    columnSpacing: Theme.section * 2
    rowSpacing: Theme.section
    uniformCellWidths: true
    Component.onCompleted: {
        symbols.title = qsTr("Số còn thiếu");
        symbols.stepTexts = ["100", "50", "20"];
        symbols.stepSizes = [1, 0.7, 0.45];
    }

    CityMapStyle {
        id: look
    }
    GalleryGroup {
        title: qsTr("Khung cửa sổ, như tệp đang mở")
        Layout.fillWidth: true
        Layout.columnSpan: 2

        NavigationRail {
            height: 900
            current: "map"
        }
        CommuneList {
            height: 900
        }
        SidePanel {
            height: 900
            // Software draws lines that lie wholly outside a clip: a layer ends at its edge.
            layer.enabled: true
        }
        EmptyBanner {
            width: 1180
        }
        MapToolbar {
            width: 1180
        }
        SheetFooter {
            width: 1180
            page: 2
            pages: 4
        }
        GalleryFrame {
            implicitWidth: 580

            NeighbourTable {
                Layout.fillWidth: true
                detailed: false
            }
            ClauseList {
                Layout.fillWidth: true
            }
        }
        GalleryFrame {
            implicitWidth: 300

            Repeater {
                // Communes, those of the other day.
                model: [[12, -1], [0, -1], [12, 20]]

                LegendLine {
                    required property var modelData

                    label: qsTr("Chậm")
                    count: modelData[0]
                    otherCount: modelData[1]
                    colour: AppPalette.fill("behind_small", Theme.dark)
                    ink: Theme.muted
                    look: "solid"
                }
            }
            Repeater {
                model: [true, false]

                CategoryLine {
                    required property bool modelData

                    category: "post_office"
                    name: qsTr("Bưu cục")
                    colour: AppPalette.fill("readiness_4", Theme.dark)
                    count: 44
                    shown: modelData
                    interactive: false
                }
            }
        }
        ScaledLegend {
            factor: 1.3
        }
    }
    GalleryGroup {
        title: qsTr("Nổi trên cửa sổ")
        Layout.fillWidth: true
        Layout.columnSpan: 2

        GalleryFloating {
            popup: FileMenu {}
        }
        GalleryFloating {
            popup: SavedViewsPanel {}
        }
        GalleryFloating {
            popup: ConfirmDialog {
                title: qsTr("Gỡ đợt này?")
                text: qsTr("Số liệu của đợt không còn được tính; sổ vẫn giữ dòng này.")
                confirmText: qsTr("Hoàn tác")
            }
        }
        GalleryFloating {
            popup: KeySheet {
                width: 760
            }
        }
        GalleryFloating {
            popup: AboutSheet {}
        }
        GalleryFrame {
            implicitWidth: 360

            ViewFields {
                Layout.fillWidth: true
                confirmText: qsTr("Lưu góc nhìn")
            }
            ViewFields {
                Layout.fillWidth: true
                name: qsTr("Toàn thành phố")
                caption: qsTr("Nơi nào chậm")
                confirmText: qsTr("Lưu góc nhìn")
            }
        }
        Repeater {
            model: [[true, ""], [false, "/home/da-nang/giao_ban.pdf"]]

            WrittenBar {
                required property var modelData

                visible: true
                busy: modelData[0]
                written: modelData[1]
            }
        }
    }
    GalleryGroup {
        title: qsTr("Bản đồ và những gì ở trên")
        Layout.fillWidth: true
        Layout.columnSpan: 2

        CityMap {
            id: city
            width: 380
            height: 340
            scene: MapController.scene
            paint: MapController.paint
            style: look
            surroundings: BaseMap.scene
            surroundingsPaint: BaseMap.paint
            labels: MapController.labels
            animated: false
        }
        ComparedMap {
            width: 380
            height: 340
            lead: city
            paint: MapController.paint
            animated: false
        }
        SheetMap {
            id: sheet
            width: 380
            height: 340
        }
        Rectangle {
            width: 380
            height: 150
            color: AppPalette.sea

            Row {
                anchors.centerIn: parent
                spacing: Theme.margin

                RemoteInset {
                    scene: MapController.scene
                    style: look
                    paint: MapController.paint
                    caption: qsTr("Đặc khu Hoàng Sa")
                }
                RemoteInset {
                    scene: MapController.scene
                    style: look
                    paint: MapController.paint
                    caption: qsTr("Đặc khu Hoàng Sa")
                    small: true
                }
            }
        }
        Rectangle {
            width: 380
            height: 150
            color: AppPalette.sea

            Row {
                anchors.centerIn: parent
                spacing: Theme.margin

                Repeater {
                    model: [0, 40]

                    NorthArrow {
                        required property int modelData

                        style: look
                        bearing: modelData
                    }
                }
                Column {
                    spacing: Theme.gap

                    Repeater {
                        model: [8, 15]

                        ScaleBar {
                            required property int modelData

                            style: look
                            latitude: 16
                            zoomLevel: modelData
                        }
                    }
                }
                SymbolKey {
                    style: look
                    symbols: root.symbols
                    largestRadius: 30
                }
            }
        }
        Rectangle {
            width: 380
            height: 150
            color: AppPalette.sea

            HexagonNote {
                anchors.centerIn: parent
                style: look
            }
        }
    }
}
