pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// The scrolling part of the commune panel.
ColumnLayout {
    id: root

    spacing: Theme.gap

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
        objectName: "panelRank"
        Layout.fillWidth: true
        text: ProfileController.rank
        role: "small"
        wrapMode: Text.Wrap
    }
    AppLabel {
        objectName: "panelFollowUp"
        Layout.fillWidth: true
        visible: text !== ""
        text: CommuneController.followUp
        role: "small"
        wrapMode: Text.Wrap
    }
    NoteLine {
        Layout.fillWidth: true
        visible: CommuneController.schematic
        text: qsTr("Ranh giới sơ đồ, tính từ vị trí và diện tích; không phải ranh giới chính thức")
    }
    NoteLine {
        Layout.fillWidth: true
        visible: CommuneController.note !== ""
        text: CommuneController.note
    }

    PanelSection {
        Layout.fillWidth: true
        visible: CommuneController.targets.count > 0
        title: qsTr("Chỉ tiêu của kế hoạch")
        note: MapController.asOfText

        Repeater {
            model: CommuneController.targets

            TargetDelegate {
                Layout.fillWidth: true
            }
        }
    }
    PanelSection {
        Layout.fillWidth: true
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
            muted: true
            wrapMode: Text.Wrap
        }
    }
    PanelSection {
        Layout.fillWidth: true
        visible: CommuneController.readiness !== ""
        title: qsTr("Thiết bị")

        AppLabel {
            Layout.fillWidth: true
            text: CommuneController.readiness
            wrapMode: Text.Wrap
        }
        Repeater {
            model: CommuneController.devices

            DeviceLine {}
        }
    }
    PanelSection {
        Layout.fillWidth: true
        title: qsTr("Bên cạnh các đơn vị giáp ranh")

        NeighbourTable {
            Layout.fillWidth: true
            detailed: false
            cell: 52
        }
    }
    PanelSection {
        Layout.fillWidth: true
        visible: ProfileController.targetCount > 0
        title: qsTr("Căn cứ và nguồn")
        foldable: true
        open: false

        ClauseList {
            Layout.fillWidth: true
        }
    }
    PanelSection {
        Layout.fillWidth: true
        title: qsTr("Điểm an sinh, hạ tầng")
        note: CommuneController.pointCount > 0 ? CommuneController.pointCount : qsTr("chưa có điểm nào")
        foldable: CommuneController.pointCount > 0
        open: CommuneController.pointCount > 0 && CommuneController.pointCount <= 8

        Repeater {
            model: CommuneController.points

            PlaceLine {}
        }
    }
    PanelSection {
        Layout.fillWidth: true
        visible: CommuneController.borrowedTargets.count > 0
        title: qsTr("Chỉ tiêu mẫu")
        foldable: true
        open: false

        NoteLine {
            Layout.fillWidth: true
            tone: "warning"
            text: qsTr("Mẫu của xã Thiện Hòa, Lạng Sơn; chưa áp dụng cho Đà Nẵng")
        }
        Repeater {
            model: CommuneController.borrowedTargets

            TargetDelegate {
                Layout.fillWidth: true
            }
        }
    }
    PanelSection {
        Layout.fillWidth: true
        visible: CommuneController.formerUnits !== ""
        title: qsTr("Đơn vị trước 1/7/2025")

        AppLabel {
            Layout.fillWidth: true
            text: CommuneController.formerUnits
            role: "small"
            wrapMode: Text.Wrap
        }
    }
}
