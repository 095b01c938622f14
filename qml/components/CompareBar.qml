pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// One day, two days side by side, or the change between them.
RowLayout {
    spacing: Theme.space
    visible: MapController.layer === "progress" && MapController.dates.count > 1

    AppComboBox {
        objectName: "otherDay"
        Layout.preferredWidth: 156
        visible: CompareController.active
        label: qsTr("So với ngày")
        model: MapController.dates
        textRole: "label"
        valueRole: "iso"
        currentIndex: CompareController.otherIndex
        displayText: qsTr("với %1", "another day").arg(CompareController.otherDayText)
        onActivated: CompareController.otherDay = currentValue
    }
    SegmentedControl {
        objectName: "compareSwitch"
        label: qsTr("So sánh hai ngày")
        current: CompareController.mode
        model: [
            {
                key: "off",
                text: qsTr("Một ngày")
            },
            {
                key: "side",
                text: qsTr("Hai ngày")
            },
            {
                key: "change",
                text: qsTr("Thay đổi")
            }
        ]
        onChosen: key => CompareController.mode = key
    }
}
