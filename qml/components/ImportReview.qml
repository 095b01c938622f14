pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// What a file would bring, before it does: counts, questions, map, table, issues.
ColumnLayout {
    id: root

    objectName: "importReview"
    /// The look that was asked for; a kind may have no map or no table.
    property string wantedTab: "map"
    readonly property string tab: looks.some(look => look.key === wantedTab) ? wantedTab : looks[0].key
    readonly property var looks: [
        {
            key: "map",
            text: qsTr("Trên bản đồ"),
            icon: "map"
        },
        {
            key: "table",
            text: qsTr("Bảng"),
            icon: "list"
        },
        {
            key: "issues",
            text: ImportController.kind === "plan" ? qsTr("Thay đổi (%1)").arg(ImportController.issues.count) : qsTr("Điều cần biết (%1)").arg(ImportController.issues.count),
            icon: "warning"
        }
    ].filter(look => look.key === "map" ? ImportController.onMap : look.key !== "table" || ImportController.hasRows)

    readonly property bool stored: ImportController.step === ImportController.Stored

    /// Where what came in is seen.
    readonly property string seenOn: ({
            opinions: "progress",
            plan: "progress",
            roads: "training"
        })[ImportController.kind] ?? "map"

    signal pageWanted(string page)

    spacing: Theme.gap

    ImportSummary {
        Layout.fillWidth: true
    }
    CrsQuestion {
        Layout.fillWidth: true
        visible: ImportController.crsOpen
    }
    NameQuestions {
        Layout.fillWidth: true
        visible: ImportController.questions.count > 0 && !root.stored
    }
    SegmentedControl {
        label: qsTr("Xem trước")
        current: root.tab
        model: root.looks
        onChosen: key => root.wantedTab = key
    }
    Item {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: 160

        ImportMap {
            anchors.fill: parent
            visible: root.tab === "map"
        }
        PreviewTable {
            anchors.fill: parent
            visible: root.tab === "table"
        }
        IssueList {
            anchors.fill: parent
            visible: root.tab === "issues"
        }
    }
    RowLayout {
        spacing: Theme.gap

        AppLabel {
            Layout.fillWidth: true
            text: root.stored ? (ImportController.storedBatch > 0 ? qsTr("Đã lưu thành đợt %1. Có thể gỡ ở thẻ Sổ dữ liệu.").arg(ImportController.storedBatch) : qsTr("Không có dòng nào được lưu.")) : ImportController.stale ? qsTr("Có câu trả lời mới: đọc lại để thấy kết quả.") : ImportController.crsOpen ? qsTr("Hãy chọn hệ tọa độ trước khi lưu.") : qsTr("Chưa có gì được lưu.")
            muted: !root.stored
            wrapMode: Text.Wrap
        }
        AppButton {
            visible: !root.stored && ImportController.stale
            text: qsTr("Đọc lại")
            primary: true
            onClicked: ImportController.readAgain()
        }
        AppButton {
            visible: !root.stored && !ImportController.stale
            enabled: ImportController.canStore
            primary: true
            iconName: "check"
            text: ImportController.kind === "roads" ? qsTr("Lưu quãng đường giữa các xã") : ImportController.kind === "plan" ? qsTr("Nhận kế hoạch này") : qsTr("Lưu %n dòng", "", ImportController.acceptedCount)
            onClicked: ImportController.store()
        }
        AppButton {
            visible: root.stored
            primary: true
            iconName: root.seenOn
            text: root.seenOn === "progress" ? qsTr("Xem ở Tiến độ") : root.seenOn === "training" ? qsTr("Xem ở Tập huấn") : qsTr("Xem trên bản đồ")
            onClicked: root.pageWanted(root.seenOn)
        }
    }
}
