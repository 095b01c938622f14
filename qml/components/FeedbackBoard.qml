pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Tab Phản ánh: what is still to be handled, what is late first; a form without a place for anybody's name.
RowLayout {
    id: root

    signal mapWanted(string code)

    spacing: Theme.space

    Rectangle {
        Layout.fillWidth: true
        Layout.fillHeight: true
        color: Theme.panel
        radius: Theme.radius + 2
        border.width: 1
        border.color: Theme.hairline

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: 1
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                Layout.margins: Theme.gap
                spacing: Theme.margin

                SegmentedControl {
                    objectName: "feedbackShown"
                    label: qsTr("Phản ánh nào được hiện")
                    current: FeedbackController.shown
                    model: [
                        {
                            key: "overdue",
                            text: qsTr("Quá hạn") + " " + FeedbackController.overdueCount
                        },
                        {
                            key: "open",
                            text: qsTr("Đang mở") + " " + FeedbackController.openCount
                        },
                        {
                            key: "all",
                            text: qsTr("Tất cả") + " " + FeedbackController.totalCount
                        }
                    ]
                    onChosen: key => FeedbackController.shown = key
                }
                AppLabel {
                    Layout.fillWidth: true
                    text: qsTr("Chỉ ghi loại, kênh, nơi, thời hạn; không ghi tên người, số điện thoại, nội dung")
                    role: "small"
                    muted: true
                    wrapMode: Text.Wrap
                }
            }
            ListView {
                id: list
                objectName: "feedbackList"
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                model: FeedbackController.items
                // Rows beside the view would be made later, when the list may have become shorter.
                cacheBuffer: 0
                boundsBehavior: Flickable.StopAtBounds
                activeFocusOnTab: true
                keyNavigationEnabled: true
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Phản ánh, kiến nghị")
                ScrollBar.vertical: AppScrollBar {}

                ListRing {
                    target: list
                }

                delegate: FeedbackDelegate {
                    width: ListView.view?.width ?? 0
                    highlighted: ListView.isCurrentItem && list.activeFocus
                    onMapWanted: code => root.mapWanted(code)
                    onCloseWanted: number => FeedbackController.close(number)
                    onRoleWanted: (number, role) => FeedbackController.assign(number, role)
                }
                AppLabel {
                    anchors.centerIn: parent
                    visible: list.count === 0
                    text: FeedbackController.totalCount === 0 ? qsTr("Chưa có phản ánh, kiến nghị nào trong dự án") : qsTr("Không có việc nào trong mục này")
                    muted: true
                }
            }
        }
    }
    Rectangle {
        Layout.preferredWidth: 316
        Layout.maximumWidth: 316
        Layout.fillHeight: true
        color: Theme.panel
        radius: Theme.radius + 2
        border.width: 1
        border.color: Theme.hairline

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.margin
            spacing: Theme.space

            AppLabel {
                text: qsTr("Ghi một phản ánh, kiến nghị")
                role: "large"
            }
            AppLabel {
                Layout.fillWidth: true
                text: qsTr("Nhận ngày %1; số và hạn xử lý do chương trình đặt.").arg(MapController.asOfText)
                role: "small"
                muted: true
                wrapMode: Text.Wrap
            }
            ChoiceBox {
                id: kind
                objectName: "feedbackKind"
                Layout.fillWidth: true
                label: qsTr("Loại")
                rows: FeedbackController.kinds
                key: "report"
                onChosen: chosen => kind.key = chosen
            }
            ChoiceBox {
                id: channel
                Layout.fillWidth: true
                label: qsTr("Kênh tiếp nhận")
                rows: FeedbackController.channels
                key: "form"
                onChosen: chosen => channel.key = chosen
            }
            ChoiceBox {
                id: commune
                objectName: "feedbackCommune"
                Layout.fillWidth: true
                label: qsTr("Phường, xã")
                displayText: currentIndex < 0 ? qsTr("Chọn phường, xã") : currentText
                rows: FeedbackController.communes
                key: MapController.selected
                onChosen: chosen => MapController.selected = chosen
            }
            ChoiceBox {
                id: role
                Layout.fillWidth: true
                label: qsTr("Nơi xử lý")
                rows: FeedbackController.roles
                key: "front_commune"
                onChosen: chosen => role.key = chosen
            }
            AppButton {
                objectName: "addFeedback"
                Layout.fillWidth: true
                primary: true
                enabled: commune.key !== ""
                text: commune.key === "" ? qsTr("Chọn phường, xã trước") : qsTr("Ghi vào sổ")
                onClicked: FeedbackController.add(kind.key, channel.key, commune.key, role.key)
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
}
