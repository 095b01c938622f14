pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Names that lie too near to several communes: a person decides, and the answer is remembered.
Rectangle {
    id: root

    property var questions: ImportController.questions
    property int open: ImportController.openQuestions

    implicitHeight: Math.min(column.implicitHeight + 2 * Theme.gap, 220)
    radius: Theme.radius
    color: Theme.warnSoft

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.space

        AppLabel {
            Layout.fillWidth: true
            text: root.open > 0 ? qsTr("%n tên chưa rõ là đơn vị nào; dòng chưa trả lời sẽ bị từ chối", "", root.open) : qsTr("Mọi tên đã có câu trả lời")
            font.weight: Font.Bold
            color: Theme.warnText
            wrapMode: Text.Wrap
        }
        ListView {
            Layout.fillWidth: true
            Layout.fillHeight: true
            implicitHeight: contentHeight
            clip: true
            model: root.questions
            boundsBehavior: Flickable.StopAtBounds
            ScrollBar.vertical: AppScrollBar {}

            delegate: NameQuestionDelegate {
                width: ListView.view?.width ?? 0
            }
        }
    }
}
