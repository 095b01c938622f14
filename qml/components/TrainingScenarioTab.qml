pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Saved proposals: keep this one, go on with another, compare, date, accept, give out.
ScrollView {
    id: root

    readonly property TrainingScenarios scenarios: TrainingController.scenarios

    function save(): void {
        scenarios.save(name.text);
        name.clear();
    }

    clip: true
    contentWidth: availableWidth
    ScrollBar.horizontal.policy: ScrollBar.AlwaysOff

    ColumnLayout {
        width: root.availableWidth
        spacing: Theme.space

        RowLayout {
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            visible: TrainingController.hasDraft
            spacing: Theme.space

            AppTextField {
                id: name

                objectName: "scenarioName"
                Layout.fillWidth: true
                label: qsTr("Tên phương án")
                placeholderText: root.scenarios.suggestedName
                onAccepted: root.save()
            }
            AppButton {
                objectName: "saveButton"
                primary: true
                text: qsTr("Lưu")
                enabled: root.scenarios.canSave
                onClicked: root.save()
            }
        }
        AppLabel {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            visible: root.scenarios.list.count === 0
            text: qsTr("Chưa lưu phương án nào. Đề xuất lớp, đặt tên rồi bấm Lưu; phương án nằm trong tệp dự án, so sánh và chấp nhận lúc nào cũng được.")
            muted: true
            wrapMode: Text.Wrap
        }
        NoteLine {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            visible: root.scenarios.removedName !== ""
            text: qsTr("Đã bỏ phương án %1.").arg(root.scenarios.removedName)

            AppButton {
                anchors.right: parent.right
                anchors.rightMargin: 4
                anchors.verticalCenter: parent.verticalCenter
                implicitHeight: 26
                font.pixelSize: Theme.textSmall
                text: qsTr("Lấy lại")
                onClicked: root.scenarios.bringBack()
            }
        }
        Repeater {
            model: root.scenarios.list

            TrainingScenarioLine {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.gap
                Layout.rightMargin: Theme.gap
            }
        }
        ColumnLayout {
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            visible: root.scenarios.selected > 0
            spacing: Theme.space

            Flow {
                Layout.fillWidth: true
                spacing: Theme.space

                AppButton {
                    objectName: "openScenario"
                    text: qsTr("Làm tiếp")
                    enabled: !TrainingController.running && !root.scenarios.selectedAccepted
                    onClicked: root.scenarios.open(root.scenarios.selected)
                }
                AppButton {
                    objectName: "compareScenario"
                    text: qsTr("So sánh")
                    onClicked: TrainingController.compareScenario(root.scenarios.selected)
                }
                AppButton {
                    objectName: "exportScenario"
                    iconName: "download"
                    text: qsTr("Xuất…")
                    onClicked: exports.open()

                    AppMenu {
                        id: exports

                        AppMenuItem {
                            text: qsTr("Bảng tính XLSX")
                            onTriggered: saver.ask("workbook", "xlsx")
                        }
                        AppMenuItem {
                            text: qsTr("Lịch ICS")
                            onTriggered: saver.ask("calendar", "ics")
                        }
                        AppMenuItem {
                            text: qsTr("Bảng cho văn bản kế hoạch")
                            onTriggered: saver.ask("plan_table", "txt")
                        }
                    }
                }
                AppButton {
                    text: qsTr("Bỏ")
                    danger: true
                    enabled: !root.scenarios.selectedAccepted
                    onClicked: root.scenarios.remove(root.scenarios.selected)
                }
            }
            AppLabel {
                Layout.fillWidth: true
                visible: root.scenarios.written !== ""
                text: qsTr("Đã ghi %1").arg(root.scenarios.written)
                role: "small"
                muted: true
                elide: Text.ElideMiddle
            }
            TrainingCalendarView {
                Layout.fillWidth: true
            }
        }
        Item {
            implicitHeight: Theme.gap
        }
    }
    FileDialog {
        id: saver

        property string kind

        function ask(what: string, ending: string): void {
            kind = what;
            defaultSuffix = ending;
            nameFilters = ["*." + ending];
            open();
        }

        fileMode: FileDialog.SaveFile
        title: qsTr("Xuất phương án")
        onAccepted: root.scenarios.exportTo(kind, selectedFile)
    }
}
