import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// The button that asks; while the answer is looked for, how far that is and a way to stop it.
ColumnLayout {
    id: root

    property bool running: TrainingController.running
    property bool stale: TrainingController.stale
    /// How many communes are asked.
    property int asked: TrainingController.askedCount
    /// 0 … 1; 0 or less: unknown.
    property real fraction: TrainingController.fraction
    property string searchText: TrainingController.searchText
    property bool settled: TrainingController.hasDraft && TrainingController.settledCount > 0

    spacing: Theme.space

    NoteLine {
        Layout.fillWidth: true
        visible: root.stale
        tone: "warning"
        text: qsTr("Điều kiện hoặc số liệu đã đổi từ lần đề xuất trước.")
    }
    AppButton {
        objectName: "proposeButton"
        Layout.fillWidth: true
        implicitHeight: 44
        primary: true
        visible: !root.running
        enabled: root.asked > 0
        font.pixelSize: Theme.textLarge
        iconName: "training"
        text: root.settled ? qsTr("Giải phần còn lại") : qsTr("Đề xuất lớp")
        onClicked: TrainingController.propose()
    }
    AppButton {
        Layout.fillWidth: true
        visible: root.settled && !root.running
        text: qsTr("Bỏ điều đã chốt, đề xuất lại")
        onClicked: TrainingController.proposeAnew()
    }
    ColumnLayout {
        visible: root.running
        spacing: 6

        RowLayout {
            AppLabel {
                Layout.fillWidth: true
                text: qsTr("Đang tìm… %1 giây").arg(clock.seconds)
            }
            AppButton {
                objectName: "cancelButton"
                text: qsTr("Dừng")
                onClicked: TrainingController.cancel()
            }
        }
        ProgressBar {
            id: bar

            Layout.fillWidth: true
            indeterminate: root.fraction <= 0
            value: root.fraction
            background: Rectangle {
                implicitHeight: 4
                radius: 2
                color: Theme.hairline
            }
            contentItem: Item {
                implicitHeight: 4

                Rectangle {
                    x: bar.indeterminate ? (parent.width - width) * swing.at : 0
                    width: bar.indeterminate ? parent.width * 0.3 : parent.width * bar.position
                    height: 4
                    radius: 2
                    color: Theme.accent
                }
            }
            QtObject {
                id: swing

                property real at: 0

                readonly property SequentialAnimation motion: SequentialAnimation {
                    running: bar.visible && bar.indeterminate
                    loops: Animation.Infinite

                    NumberAnimation {
                        target: swing
                        property: "at"
                        from: 0
                        to: 1
                        duration: 900
                        easing.type: Easing.InOutSine
                    }
                    NumberAnimation {
                        target: swing
                        property: "at"
                        from: 1
                        to: 0
                        duration: 900
                        easing.type: Easing.InOutSine
                    }
                }
            }
        }
        AppLabel {
            objectName: "searchText"
            Layout.fillWidth: true
            visible: text !== ""
            text: root.searchText
            role: "small"
            wrapMode: Text.Wrap
        }
        AppLabel {
            Layout.fillWidth: true
            text: qsTr("Dừng lúc nào cũng được: cách xếp tốt nhất tìm thấy đến lúc đó được giữ lại.")
            role: "small"
            muted: true
            wrapMode: Text.Wrap
        }
    }
    Timer {
        id: clock

        property int seconds: 0

        interval: 1000
        repeat: true
        running: root.running
        onTriggered: ++seconds
        onRunningChanged: seconds = 0
    }
}
