pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// The question for the next classes, in plain words, and the button that asks it.
Rectangle {
    id: root

    implicitWidth: 304
    color: Theme.panel

    ColumnLayout {
        anchors.fill: parent
        anchors.rightMargin: 1
        spacing: 0

        ScrollView {
            id: scroll

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            contentWidth: availableWidth
            ScrollBar.horizontal.policy: ScrollBar.AlwaysOff

            ColumnLayout {
                width: scroll.availableWidth
                spacing: Theme.gap

                AppLabel {
                    Layout.fillWidth: true
                    Layout.margins: Theme.gap
                    Layout.bottomMargin: 0
                    text: qsTr("Lớp tập huấn tiếp theo")
                    role: "large"
                }
                AppLabel {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.gap
                    Layout.rightMargin: Theme.gap
                    text: qsTr("Máy chọn cùng lúc ai học chung và học ở đâu, rồi chứng minh không có cách nào tốt hơn. Cứ bấm Đề xuất lớp; đổi điều kiện và thử lại bao nhiêu lần cũng được.")
                    role: "small"
                    muted: true
                    wrapMode: Text.Wrap
                }
                TrainingQuestionSizes {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.gap
                    Layout.rightMargin: Theme.gap
                }
                TrainingQuestionAims {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.gap
                    Layout.rightMargin: Theme.gap
                }
                TrainingQuestionTravel {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.gap
                    Layout.rightMargin: Theme.gap
                }
                TrainingSettled {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.gap
                    Layout.rightMargin: Theme.gap
                    Layout.bottomMargin: Theme.gap
                    visible: TrainingController.settledCount > 0
                }
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: 1
            color: Theme.hairline
        }
        TrainingAskBar {
            Layout.fillWidth: true
            Layout.margins: Theme.gap
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.hairline
    }
}
