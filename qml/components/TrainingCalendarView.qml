pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// When each class is held, and making draft classes of them.
ColumnLayout {
    id: root

    readonly property TrainingCalendar calendar: TrainingController.calendar
    property bool accepted: TrainingController.scenarios.selectedAccepted
    property var dates: calendar.dates
    property string note: calendar.note

    spacing: Theme.space

    PanelSection {
        Layout.fillWidth: true
        title: qsTr("Lịch")

        GridLayout {
            Layout.fillWidth: true
            visible: !root.accepted
            columns: 2
            columnSpacing: Theme.gap
            rowSpacing: Theme.space

            AppLabel {
                Layout.fillWidth: true
                text: qsTr("Bắt đầu từ")
            }
            AppTextField {
                id: first

                objectName: "firstDay"
                Layout.preferredWidth: 128
                label: qsTr("Ngày bắt đầu")
                text: root.calendar.firstText
                onEditingFinished: {
                    if (!root.calendar.readFirst(text))
                        text = root.calendar.firstText;
                }
            }
            AppLabel {
                text: qsTr("Số ngày mỗi lớp")
            }
            NumberField {
                Layout.preferredWidth: 128
                label: qsTr("Số ngày mỗi lớp")
                from: 1
                to: 30
                value: root.calendar.daysPerClass
                onValueModified: root.calendar.daysPerClass = value
            }
            AppLabel {
                text: qsTr("Số tổ giảng viên")
            }
            NumberField {
                Layout.preferredWidth: 128
                label: qsTr("Số tổ giảng viên")
                from: 1
                to: 20
                value: root.calendar.teams
                onValueModified: root.calendar.teams = value
            }
            AppLabel {
                text: qsTr("Ngày trống giữa hai lớp")
            }
            NumberField {
                Layout.preferredWidth: 128
                label: qsTr("Ngày trống giữa hai lớp")
                from: 0
                to: 30
                value: root.calendar.travelDays
                onValueModified: root.calendar.travelDays = value
            }
        }
        AppCheckBox {
            Layout.fillWidth: true
            visible: !root.accepted
            text: qsTr("Học cả thứ bảy")
            checked: root.calendar.saturdays
            onToggled: root.calendar.saturdays = checked
        }
        AppLabel {
            Layout.fillWidth: true
            visible: !root.accepted
            text: qsTr("Tránh cuối tuần và ngày nghỉ lễ; một tổ không dạy hai lớp cùng lúc.")
            role: "small"
            muted: true
            wrapMode: Text.Wrap
        }
        NoteLine {
            Layout.fillWidth: true
            visible: root.note !== ""
            tone: "warning"
            text: root.note
        }
        Repeater {
            model: root.dates

            RowLayout {
                id: line

                required property int index
                required property string title
                required property string host
                required property string text
                required property string team
                required property string fault
                required property color colour

                spacing: Theme.space

                Rectangle {
                    implicitWidth: 10
                    implicitHeight: 10
                    radius: 5
                    color: line.colour
                }
                ColumnLayout {
                    spacing: 0

                    AppLabel {
                        Layout.fillWidth: true
                        text: [line.title, line.host].join(" · ")
                        role: "small"
                    }
                    AppLabel {
                        Layout.fillWidth: true
                        text: [line.text, line.team].filter(part => part !== "").join(" · ")
                        role: "small"
                        font.weight: Font.Bold
                    }
                    AppLabel {
                        Layout.fillWidth: true
                        visible: line.fault !== ""
                        text: line.fault
                        role: "small"
                        color: Theme.danger
                    }
                }
                IconButton {
                    implicitWidth: 28
                    implicitHeight: 28
                    iconName: "left"
                    iconSize: 14
                    visible: !root.accepted
                    text: qsTr("%1 sớm một ngày").arg(line.title)
                    onClicked: root.calendar.shift(line.index, -1)
                }
                IconButton {
                    implicitWidth: 28
                    implicitHeight: 28
                    iconName: "right"
                    iconSize: 14
                    visible: !root.accepted
                    text: qsTr("%1 muộn một ngày").arg(line.title)
                    onClicked: root.calendar.shift(line.index, 1)
                }
            }
        }
        AppButton {
            objectName: "acceptButton"
            Layout.fillWidth: true
            primary: true
            iconName: "check"
            visible: !root.accepted
            text: qsTr("Chấp nhận thành lớp dự thảo")
            enabled: root.calendar.acceptable
            onClicked: root.calendar.accept()
        }
        AppLabel {
            Layout.fillWidth: true
            text: root.accepted ? qsTr("Phương án này đã thành lớp dự thảo. Muốn rút lại, gỡ đợt dữ liệu của nó ở trang Dữ liệu.") : qsTr("Các lớp mới được thêm vào dự án với trạng thái dự thảo; gỡ được ở trang Dữ liệu.")
            role: "small"
            muted: true
            wrapMode: Text.Wrap
        }
    }
}
