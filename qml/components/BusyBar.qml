import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// What runs now, how far it is, and a way to stop it. Short work doesn't show it.
Card {
    id: root

    property bool late: false
    property string stage: AppController.stage === "" ? qsTr("Đang xử lý…") : AppController.stage
    /// 0 … 1.
    property real fraction: AppController.fraction

    implicitWidth: 380
    implicitHeight: 56
    visible: AppController.busy && late
    Accessible.role: Accessible.ProgressBar
    Accessible.name: stage

    Timer {
        interval: 400
        running: AppController.busy
        onTriggered: root.late = true
        onRunningChanged: {
            if (!running)
                root.late = false;
        }
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap
        anchors.rightMargin: Theme.space
        spacing: Theme.gap

        ColumnLayout {
            spacing: 6

            AppLabel {
                Layout.fillWidth: true
                text: root.stage
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: 4
                radius: 2
                color: Theme.hairline

                Rectangle {
                    width: parent.width * root.fraction
                    height: parent.height
                    radius: 2
                    color: Theme.accent
                }
            }
        }
        AppButton {
            text: qsTr("Dừng")
            onClicked: AppController.cancel()
        }
    }
}
