pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// What is made small, and who counts for how much.
ColumnLayout {
    id: root

    property TrainingForm form: TrainingController.form

    readonly property var goals: [
        {
            key: "total",
            text: qsTr("Tổng đường đi ít nhất")
        },
        {
            key: "longest",
            text: qsTr("Xã xa nhất đi ngắn nhất")
        },
        {
            key: "total_then_longest",
            text: qsTr("Tổng ít nhất, rồi đến xã xa nhất")
        }
    ]
    readonly property var weightings: [
        {
            key: "equal",
            text: qsTr("mỗi xã tính như nhau")
        },
        {
            key: "participants",
            text: qsTr("xã đông học viên tính nặng hơn")
        },
        {
            key: "gap",
            text: qsTr("xã còn thiếu nhiều tính nặng hơn")
        },
        {
            key: "population",
            text: qsTr("xã đông dân tính nặng hơn")
        }
    ]

    function indexOf(list: var, key: string): int {
        return list.findIndex(one => one.key === key);
    }

    spacing: Theme.space

    AppLabel {
        text: qsTr("sao cho")
        font.weight: Font.Bold
    }
    AppComboBox {
        objectName: "goal"
        Layout.fillWidth: true
        label: qsTr("Mục tiêu")
        popupWidth: 300
        model: root.goals
        textRole: "text"
        valueRole: "key"
        currentIndex: root.indexOf(root.goals, root.form.goal)
        onActivated: root.form.goal = currentValue
    }
    AppComboBox {
        objectName: "weighting"
        Layout.fillWidth: true
        label: qsTr("Xã nào tính nặng hơn")
        popupWidth: 300
        model: root.weightings
        textRole: "text"
        valueRole: "key"
        currentIndex: root.indexOf(root.weightings, root.form.weighting)
        onActivated: root.form.weighting = currentValue
    }
    AppCheckBox {
        objectName: "readyOnly"
        Layout.fillWidth: true
        text: qsTr("Chỉ học ở nơi đủ thiết bị")
        checked: root.form.readyOnly
        onToggled: root.form.readyOnly = checked
    }
    RowLayout {
        Layout.leftMargin: 26
        visible: root.form.readyOnly
        spacing: Theme.space

        AppLabel {
            text: qsTr("đạt từ")
        }
        NumberField {
            label: qsTr("Mức thiết bị ít nhất, phần trăm")
            from: 0
            to: 100
            stepSize: 5
            value: root.form.leastReadiness
            onValueModified: root.form.leastReadiness = value
        }
        AppLabel {
            text: "%"
        }
    }
}
