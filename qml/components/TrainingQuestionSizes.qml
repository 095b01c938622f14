pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// How many classes, and how large they are.
ColumnLayout {
    id: root

    property TrainingForm form: TrainingController.form
    /// How many communes are asked.
    property int asked: TrainingController.askedCount

    spacing: Theme.space

    RowLayout {
        spacing: Theme.space

        AppLabel {
            text: qsTr("Đợt tập huấn")
        }
        NumberField {
            objectName: "round"
            label: qsTr("Đợt tập huấn; từ đợt 2, xã đã học đợt trước được hỏi lại")
            from: 1
            to: 9
            value: root.form.round
            onValueModified: root.form.round = value
        }
    }
    AppLabel {
        Layout.fillWidth: true
        text: root.form.keepExisting ? (root.form.round > 1 ? qsTr("Chia %n xã, phường chưa có lớp ở đợt này thành", "", root.asked) : qsTr("Chia %n xã, phường chưa có lớp thành", "", root.asked)) : qsTr("Chia lại cả %n xã, phường thành", "", root.asked)
        font.weight: Font.Bold
        wrapMode: Text.Wrap
    }
    SegmentedControl {
        Layout.fillWidth: true
        label: qsTr("Số lớp")
        current: root.form.countGiven ? "given" : "fewest"
        model: [
            {
                key: "given",
                text: qsTr("Đúng số lớp")
            },
            {
                key: "fewest",
                text: qsTr("Ít lớp nhất")
            }
        ]
        onChosen: key => root.form.countGiven = key === "given"
    }
    RowLayout {
        visible: root.form.countGiven
        spacing: Theme.space

        NumberField {
            objectName: "classCount"
            label: qsTr("Số lớp mới")
            from: 1
            to: 100
            value: root.form.classes
            onValueModified: root.form.classes = value
        }
        AppLabel {
            text: qsTr("lớp mới")
        }
    }
    RowLayout {
        spacing: 6

        AppLabel {
            text: qsTr("từ")
        }
        NumberField {
            objectName: "smallest"
            implicitWidth: 94
            label: qsTr("Số xã ít nhất của một lớp")
            from: 1
            to: 200
            value: root.form.smallest
            onValueModified: root.form.smallest = value
        }
        AppLabel {
            text: qsTr("đến")
        }
        NumberField {
            objectName: "largest"
            implicitWidth: 94
            label: qsTr("Số xã nhiều nhất của một lớp")
            from: 1
            to: 200
            value: root.form.largest
            onValueModified: root.form.largest = value
        }
    }
    AppLabel {
        Layout.fillWidth: true
        text: qsTr("xã, phường trong mỗi lớp")
    }
    AppCheckBox {
        Layout.fillWidth: true
        text: qsTr("Chia đều cỡ lớp, nếu không tốn thêm đường")
        checked: root.form.balance
        onToggled: root.form.balance = checked
    }
    AppCheckBox {
        objectName: "keepExisting"
        Layout.fillWidth: true
        text: qsTr("Giữ nguyên các lớp đã có")
        checked: root.form.keepExisting
        onToggled: root.form.keepExisting = checked
    }
    AppCheckBox {
        objectName: "participantsLimited"
        Layout.fillWidth: true
        text: qsTr("Giới hạn số học viên một lớp")
        checked: root.form.participantsLimited
        onToggled: root.form.participantsLimited = checked
    }
    RowLayout {
        Layout.leftMargin: 26
        visible: root.form.participantsLimited
        spacing: Theme.space

        NumberField {
            label: qsTr("Số học viên nhiều nhất của một lớp")
            from: 1
            to: 10000
            stepSize: 10
            value: root.form.maxParticipants
            onValueModified: root.form.maxParticipants = value
        }
        AppLabel {
            text: qsTr("người")
        }
    }
}
