pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// All about one commune on one page of A4. What would not fit is set a little smaller, never left out.
Rectangle {
    id: root

    readonly property string title: qsTr("Hồ sơ %1").arg(CommuneController.name)
    readonly property bool ready: CommuneController.valid && ProfileController.ready && city.ready
    readonly property real room: height - 2 * Theme.margin - (AppController.sample ? 30 : 0) - footer.implicitHeight - Theme.space
    readonly property real shrink: Math.min(1, room / Math.max(1, body.implicitHeight))

    implicitWidth: 794
    implicitHeight: 1123
    color: Theme.panel

    SampleBanner {
        id: banner
        width: parent.width
        visible: AppController.sample
    }
    ColumnLayout {
        id: body

        x: Theme.margin + 8
        y: Theme.margin + (banner.visible ? banner.height : 0)
        // Wider by as much as it is set smaller, so that the page is full.
        width: (root.width - 2 * x) / root.shrink
        transformOrigin: Item.TopLeft
        scale: root.shrink
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.margin

            ColumnLayout {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space

                AppLabel {
                    Layout.fillWidth: true
                    text: CommuneController.name
                    font.pixelSize: 28
                    font.weight: Font.Bold
                    wrapMode: Text.Wrap
                }
                AppLabel {
                    Layout.fillWidth: true
                    text: AppController.cityName + " · " + CommuneController.size
                    muted: true
                    wrapMode: Text.Wrap
                }
                AppLabel {
                    Layout.fillWidth: true
                    text: qsTr("Tính đến ngày %1").arg(MapController.asOfText)
                    role: "large"
                }
                RowLayout {
                    spacing: Theme.space

                    Swatch {
                        color: AppPalette.fill(CommuneController.mapClass, AppPalette.dark)
                    }
                    AppLabel {
                        Layout.fillWidth: true
                        text: CommuneController.summary
                        font.weight: Font.DemiBold
                        wrapMode: Text.Wrap
                    }
                }
                AppLabel {
                    Layout.fillWidth: true
                    text: ProfileController.rank
                    wrapMode: Text.Wrap
                }
                AppLabel {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: CommuneController.followUp
                    wrapMode: Text.Wrap
                }
                AppLabel {
                    Layout.fillWidth: true
                    visible: CommuneController.note !== ""
                    text: CommuneController.note
                    role: "small"
                    wrapMode: Text.Wrap
                }
            }
            CityMap {
                id: city
                Layout.preferredWidth: 0.52 * body.width
                Layout.preferredHeight: 0.3 * body.width
                scene: MapController.scene
                surroundings: BaseMap.scene
                surroundingsPaint: BaseMap.paint
                baseLines: BaseMap.lines
                landNames: BaseMap.landNames
                seaNames: BaseMap.seaNames
                paint: MapController.paint
                style: CityMapStyle {}
                selectedCommune: MapController.selected
                animated: false
            }
        }
        PanelSection {
            Layout.fillWidth: true
            visible: CommuneController.targets.count > 0
            title: qsTr("Chỉ tiêu của kế hoạch")

            GridLayout {
                Layout.fillWidth: true
                columns: 2
                columnSpacing: 28
                rowSpacing: Theme.space

                Repeater {
                    model: CommuneController.targets

                    TargetDelegate {
                        sourced: false
                        Layout.fillWidth: true
                        Layout.preferredWidth: 1
                        Layout.alignment: Qt.AlignTop
                    }
                }
            }
        }
        RowLayout {
            spacing: 28

            PanelSection {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                title: qsTr("Thiết bị")

                AppLabel {
                    Layout.fillWidth: true
                    text: CommuneController.readiness
                    wrapMode: Text.Wrap
                }
                ColumnLayout {
                    spacing: 2

                    Repeater {
                        model: CommuneController.devices

                        DeviceLine {}
                    }
                }
            }
            PanelSection {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.alignment: Qt.AlignTop
                title: qsTr("Tập huấn")

                AppLabel {
                    Layout.fillWidth: true
                    text: CommuneController.training
                    wrapMode: Text.Wrap
                }
                AppLabel {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: CommuneController.trainingDetail
                    role: "small"
                    wrapMode: Text.Wrap
                }
                AppLabel {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space
                    text: CommuneController.pointCount > 0 ? qsTr("Điểm an sinh, hạ tầng: %1").arg(CommuneController.pointCount) : qsTr("Điểm an sinh, hạ tầng: chưa có điểm nào")
                    font.weight: Font.Bold
                }
                AppLabel {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: CommuneController.pointSummary
                    role: "small"
                    wrapMode: Text.Wrap
                }
                AppLabel {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space
                    visible: CommuneController.formerUnits !== ""
                    text: qsTr("Trước 1/7/2025: %1").arg(CommuneController.formerUnits)
                    role: "small"
                    wrapMode: Text.Wrap
                }
            }
        }
        PanelSection {
            Layout.fillWidth: true
            title: qsTr("Bên cạnh các đơn vị giáp ranh")
            note: qsTr("đạt: chỉ tiêu đến hạn đã đạt; cột số: chỉ tiêu theo số ở dưới")

            NeighbourTable {
                Layout.fillWidth: true
            }
        }
        PanelSection {
            Layout.fillWidth: true
            title: qsTr("Căn cứ và nguồn")

            ClauseList {
                sourced: true
                Layout.fillWidth: true
            }
        }
    }
    SheetFooter {
        id: footer
        x: body.x
        y: parent.height - implicitHeight - Theme.gap
        width: parent.width - 2 * x
        unit: 0.72
        page: 1
        pages: 1
    }
}
