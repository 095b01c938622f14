pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// The map on one sheet, for pictures: title, day, map, legend, source, sample mark. The caller opens the project and
/// sets day, layer and indicator at the controllers; `ready` turns true when the picture is whole.
Rectangle {
    id: root

    readonly property bool ready: map.ready && width > 0
    readonly property string failure: AppController.errorText
    readonly property string title: {
        switch (MapController.layer) {
        case "training":
            return qsTr("Các lớp tập huấn chuyển đổi số");
        case "devices":
            return qsTr("Mức sẵn sàng thiết bị");
        case "feedback":
            return qsTr("Phản ánh, kiến nghị quá hạn");
        case "completeness":
            return qsTr("Mức báo cáo đủ số liệu");
        case "points":
            return qsTr("Điểm an sinh, hạ tầng");
        default:
            return qsTr("Tiến độ: %1").arg(MapController.indicatorName);
        }
    }
    readonly property bool wide: width >= 900

    implicitWidth: 1600
    implicitHeight: 1200
    width: implicitWidth
    height: implicitHeight
    color: Theme.panel

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        SampleBanner {
            Layout.fillWidth: true
            visible: AppController.sample
        }
        RowLayout {
            Layout.margins: Theme.margin
            spacing: Theme.margin

            ColumnLayout {
                spacing: 2

                AppLabel {
                    Layout.fillWidth: true
                    text: root.title
                    role: "title"
                    wrapMode: Text.Wrap
                }
                AppLabel {
                    Layout.fillWidth: true
                    text: AppController.cityName
                    muted: true
                }
            }
            AppLabel {
                text: map.dayText
                role: "large"
            }
        }
        // The sheet is as high as it was asked to be: what lies below its edge would be lost, Hoàng Sa first.
        RowLayout {
            id: row
            Layout.fillHeight: true
            Layout.minimumHeight: 0
            Layout.preferredHeight: 0
            spacing: 0

            SheetMap {
                id: map
                Layout.fillWidth: true
                Layout.fillHeight: true
            }
            ScaledLegend {
                Layout.alignment: Qt.AlignTop
                factor: Math.min(1, row.height / naturalHeight)
            }
        }
        AppLabel {
            Layout.fillWidth: true
            Layout.margins: Theme.space
            Layout.leftMargin: Theme.margin
            text: [qsTr("Nguồn: %1").arg(AppController.projectName), AppController.schematicCount > 0 ? qsTr("ranh giới sơ đồ, không phải ranh giới chính thức") : "", AppController.sample ? AppController.sampleMark : ""].filter(t => t !== "").join(" · ")
            role: "small"
            muted: true
            wrapMode: Text.Wrap
        }
    }
}
