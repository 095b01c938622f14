pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Import step by step: what it is, which file, a look at what it holds, storing.
Rectangle {
    id: root

    signal filesWanted
    signal mapWanted

    color: Theme.panel
    radius: Theme.radius + 2
    border.width: 1
    border.color: Theme.hairline

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap

        RowLayout {
            spacing: Theme.gap

            AppLabel {
                text: qsTr("Nhập dữ liệu")
                role: "large"
            }
            SegmentedControl {
                enabled: ImportController.step === ImportController.Choose || ImportController.step === ImportController.Review
                label: qsTr("Loại dữ liệu")
                current: ImportController.kind
                model: [
                    {
                        key: "boundaries",
                        text: qsTr("Ranh giới")
                    },
                    {
                        key: "points",
                        text: qsTr("Điểm")
                    }
                ]
                onChosen: key => ImportController.kind = key
            }
            AppComboBox {
                id: categories
                visible: ImportController.kind === "points"
                Layout.preferredWidth: 240
                label: qsTr("Nhóm điểm")
                model: MapController.categories
                textRole: "name"
                valueRole: "category"
                onActivated: ImportController.category = currentValue
                onCountChanged: currentIndex = indexOfValue(ImportController.category)
                Component.onCompleted: currentIndex = indexOfValue(ImportController.category)
            }
            Item {
                Layout.fillWidth: true
            }
            AppButton {
                visible: ImportController.step === ImportController.Review || ImportController.step === ImportController.Stored
                text: qsTr("Chọn tệp khác")
                onClicked: ImportController.reset()
            }
        }
        NoteLine {
            Layout.fillWidth: true
            visible: ImportController.errorText !== ""
            tone: "danger"
            text: ImportController.errorText
        }
        ImportChoose {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: ImportController.step === ImportController.Choose
            onFilesWanted: root.filesWanted()
        }
        ImportRunning {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: ImportController.step === ImportController.Reading || ImportController.step === ImportController.Storing
        }
        ImportReview {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: ImportController.step === ImportController.Review || ImportController.step === ImportController.Stored
            onMapWanted: root.mapWanted()
        }
    }
}
