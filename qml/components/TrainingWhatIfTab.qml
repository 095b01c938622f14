pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// What other numbers of classes and other limits would give.
ScrollView {
    id: root

    readonly property TrainingWhatIf whatIf: TrainingController.whatIf
    property var curve: whatIf.curve
    property var effects: whatIf.effects
    property bool stale: whatIf.stale
    property bool hasDraft: TrainingController.hasDraft
    property int settled: TrainingController.settledCount

    clip: true
    contentWidth: availableWidth
    ScrollBar.horizontal.policy: ScrollBar.AlwaysOff

    ColumnLayout {
        width: root.availableWidth
        spacing: Theme.gap

        AppLabel {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            visible: !root.hasDraft
            text: qsTr("Hãy đề xuất lớp trước. Sau đó xem ở đây: thêm bớt một lớp thì đường đi đổi ra sao, lớp đông hơn hay đi gần hơn tốn bao nhiêu, mỗi điều đã chốt tốn bao nhiêu.")
            muted: true
            wrapMode: Text.Wrap
        }
        NoteLine {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            visible: root.stale
            tone: "warning"
            text: qsTr("Cách xếp đã đổi từ lần tính này; bấm Tính lại để cập nhật.")
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            visible: root.hasDraft

            AppLabel {
                Layout.fillWidth: true
                text: qsTr("Số lớp và đường đi")
                font.weight: Font.Bold
            }
            AppButton {
                objectName: "curveButton"
                text: root.curve.count > 0 ? qsTr("Tính lại") : qsTr("Tính")
                enabled: root.whatIf.possible
                onClicked: root.whatIf.findCurve()
            }
        }
        TrainingCurve {
            objectName: "curve"
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            visible: root.curve.count > 0
            model: root.curve
            enabled: root.whatIf.possible
            onTaken: classes => TrainingController.takeClasses(classes)
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            visible: root.hasDraft

            AppLabel {
                Layout.fillWidth: true
                text: qsTr("Nới hoặc siết giới hạn")
                font.weight: Font.Bold
            }
            AppButton {
                objectName: "effectsButton"
                text: root.effects.count > 0 ? qsTr("Tính lại") : qsTr("Tính")
                enabled: root.whatIf.possible
                onClicked: root.whatIf.findEffects()
            }
        }
        AppLabel {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            visible: root.hasDraft && root.settled > 0
            text: qsTr("Giá của từng điều đã chốt hiện ở cột trái sau khi tính.")
            role: "small"
            muted: true
            wrapMode: Text.Wrap
        }
        Repeater {
            model: root.effects

            RowLayout {
                id: line

                required property string text
                required property string total
                required property string longest
                required property string change
                required property bool better
                required property bool current
                required property bool possible

                Layout.fillWidth: true
                Layout.leftMargin: Theme.gap
                Layout.rightMargin: Theme.gap
                spacing: Theme.space

                AppLabel {
                    Layout.fillWidth: true
                    text: line.current ? qsTr("%1 (đang hỏi)").arg(line.text) : line.text
                    role: "small"
                    font.weight: line.current ? Font.Bold : Font.Normal
                    wrapMode: Text.Wrap
                }
                ColumnLayout {
                    spacing: 0

                    AppLabel {
                        Layout.alignment: Qt.AlignRight
                        text: line.change
                        role: "small"
                        font.weight: Font.Bold
                        color: !line.possible ? Theme.danger : line.better ? Theme.good : Theme.text
                    }
                    AppLabel {
                        Layout.alignment: Qt.AlignRight
                        visible: line.possible
                        text: qsTr("%1 · xa nhất %2").arg(line.total).arg(line.longest)
                        role: "small"
                        muted: true
                    }
                }
            }
        }
        Item {
            implicitHeight: Theme.gap
        }
    }
}
