pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// What the rules of validation ask a person to look at, as a list to work through. Stands by itself.
Rectangle {
    id: root

    signal mapWanted(string code)

    color: Theme.panel
    radius: Theme.radius + 2
    border.width: 1
    border.color: Theme.hairline
    onVisibleChanged: FindingController.active = visible
    Component.onCompleted: FindingController.active = visible

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 1
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            spacing: Theme.margin

            SegmentedControl {
                objectName: "findingShown"
                label: qsTr("Việc nào được hiện")
                current: FindingController.shown
                model: [
                    {
                        key: "open",
                        text: qsTr("Cần xem") + " " + FindingController.openCount
                    },
                    {
                        key: "explained",
                        text: qsTr("Đã giải thích") + " " + FindingController.explainedCount
                    }
                ]
                onChosen: key => FindingController.shown = key
            }
            SegmentedControl {
                objectName: "findingSeverity"
                label: qsTr("Mức của phát hiện")
                current: FindingController.severity
                model: [
                    {
                        key: "",
                        text: qsTr("Tất cả") + " " + (FindingController.errorCount + FindingController.warningCount + FindingController.noteCount)
                    },
                    {
                        key: "error",
                        text: qsTr("Lỗi") + " " + FindingController.errorCount
                    },
                    {
                        key: "warning",
                        text: qsTr("Đáng ngờ") + " " + FindingController.warningCount
                    },
                    {
                        key: "note",
                        text: qsTr("Ghi chú") + " " + FindingController.noteCount
                    }
                ]
                onChosen: key => FindingController.severity = key
            }
            AppLabel {
                Layout.fillWidth: true
                text: qsTr("Ngày %1. Quy tắc chỉ nhắc, không sửa số: sửa tại nguồn rồi nhập lại, hoặc giải thích; số đổi thì việc mở lại.").arg(MapController.asOfText)
                role: "small"
                muted: true
                wrapMode: Text.Wrap
            }
        }
        ListView {
            id: list
            objectName: "findingList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            model: FindingController.findings
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Số liệu cần xem lại")
            Keys.onReturnPressed: root.mapWanted((currentItem as FindingDelegate)?.code ?? "")
            ScrollBar.vertical: AppScrollBar {}

            ListRing {
                target: list
            }

            delegate: FindingDelegate {
                required property int index

                width: ListView.view?.width ?? 0
                highlighted: ListView.isCurrentItem && list.activeFocus
                onMapWanted: code => root.mapWanted(code)
                onExplainWanted: note => FindingController.explain(index, note)
                onReopenWanted: FindingController.reopen(index)
            }
            AppLabel {
                anchors.centerIn: parent
                visible: list.count === 0
                text: !BatchController.hasFigures ? qsTr("Chưa có số liệu nào để kiểm tra") : !FindingController.ready ? qsTr("Đang kiểm tra…") : FindingController.shown === "open" ? qsTr("Không có gì phải xem lại") : qsTr("Chưa giải thích phát hiện nào của ngày này")
                muted: true
            }
        }
    }
}
