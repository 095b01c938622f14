pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Import step by step: what it is, which file, a look at what it holds, storing.
Rectangle {
    id: root

    readonly property var kinds: [
        {
            key: "boundaries",
            text: qsTr("Ranh giới")
        },
        {
            key: "points",
            text: qsTr("Điểm")
        },
        {
            key: "figures",
            text: qsTr("Số liệu")
        },
        {
            key: "feedback",
            text: qsTr("Phản ánh")
        },
        {
            key: "opinions",
            text: qsTr("Ý kiến")
        },
        {
            key: "roads",
            text: qsTr("Đường bộ")
        },
        {
            key: "rivers",
            text: qsTr("Sông")
        },
        {
            key: "base_roads",
            text: qsTr("Đường nền")
        },
        {
            key: "plan",
            text: qsTr("Kế hoạch")
        }
    ]
    readonly property bool looksDifferent: ImportController.guessedKind !== "" && ImportController.guessedKind !== ImportController.kind && (ImportController.step === ImportController.Choose || ImportController.step === ImportController.Review)

    signal filesWanted
    signal pageWanted(string page)

    function nameOf(key: string): string {
        return kinds.find(kind => kind.key === key)?.text ?? "";
    }

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

            SegmentedControl {
                objectName: "importKinds"
                enabled: ImportController.step === ImportController.Choose || ImportController.step === ImportController.Review
                label: qsTr("Loại dữ liệu")
                current: ImportController.kind
                model: root.kinds
                onChosen: key => ImportController.kind = key
            }
            AppComboBox {
                id: categories
                visible: ImportController.kind === "points"
                Layout.fillWidth: true
                Layout.maximumWidth: 240
                label: qsTr("Nhóm điểm")
                model: MapController.categories
                textRole: "name"
                valueRole: "category"
                onActivated: ImportController.category = currentValue
                onCountChanged: currentIndex = indexOfValue(ImportController.category)
                Component.onCompleted: currentIndex = indexOfValue(ImportController.category)
            }
            ChoiceBox {
                visible: ImportController.kind === "opinions" && rows.count > 1
                Layout.fillWidth: true
                Layout.maximumWidth: 240
                label: qsTr("Bộ câu hỏi")
                rows: OpinionController.questionnaires
                key: ImportController.questionnaire
                onChosen: key => ImportController.questionnaire = key
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
        RowLayout {
            visible: root.looksDifferent
            spacing: Theme.gap

            NoteLine {
                Layout.fillWidth: true
                tone: "warning"
                text: qsTr("Tệp này trông như tệp loại “%1”.").arg(root.nameOf(ImportController.guessedKind))
            }
            AppButton {
                objectName: "readAs"
                text: qsTr("Đọc như “%1”").arg(root.nameOf(ImportController.guessedKind))
                onClicked: ImportController.readAs(ImportController.guessedKind)
            }
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
            onPageWanted: page => root.pageWanted(page)
        }
    }
}
