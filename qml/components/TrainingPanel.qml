pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Beside the map: the classes, what other conditions would give, and what was saved.
Rectangle {
    id: root

    property string tab: "classes"

    signal communeWanted(string code)
    signal menuWanted(string code)

    implicitWidth: 372
    color: Theme.panel

    ColumnLayout {
        anchors.fill: parent
        anchors.leftMargin: 1
        spacing: 0

        SegmentedControl {
            objectName: "trainingTabs"
            Layout.fillWidth: true
            Layout.margins: Theme.gap
            label: qsTr("Xem gì")
            current: root.tab
            model: [
                {
                    key: "classes",
                    text: qsTr("Các lớp")
                },
                {
                    key: "what_if",
                    text: qsTr("Nếu khác đi")
                },
                {
                    key: "scenarios",
                    text: qsTr("Phương án")
                }
            ]
            onChosen: key => root.tab = key
        }
        StackLayout {
            currentIndex: root.tab === "what_if" ? 1 : root.tab === "scenarios" ? 2 : TrainingController.view === "difference" ? 3 : 0

            TrainingClassList {
                onCommuneWanted: code => root.communeWanted(code)
                onMenuWanted: code => root.menuWanted(code)
            }
            TrainingWhatIfTab {}
            TrainingScenarioTab {}
            TrainingCompareTab {
                onCommuneWanted: code => root.communeWanted(code)
            }
        }
    }
    Rectangle {
        width: 1
        height: parent.height
        color: Theme.hairline
    }
}
