pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// A page of the window as a picture, for the guide.
Rectangle {
    id: root

    /// "progress", "training" or "data".
    property string page: "progress"

    readonly property bool ready: MapController.ready && loader.status === Loader.Ready && (page !== "progress" || ProgressController.ready) && (page !== "training" || !TrainingController.running)

    implicitWidth: 1280
    implicitHeight: 800
    color: Theme.page

    Component {
        id: progress

        ProgressPage {}
    }
    Component {
        id: training

        TrainingPage {}
    }
    Component {
        id: data

        DataPage {}
    }
    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        SampleBanner {
            Layout.fillWidth: true
            visible: AppController.sample
        }
        RowLayout {
            spacing: 0

            NavigationRail {
                Layout.fillHeight: true
                current: root.page
            }
            Loader {
                id: loader
                Layout.fillWidth: true
                Layout.fillHeight: true
                sourceComponent: root.page === "training" ? training : root.page === "data" ? data : progress
            }
        }
    }
}
