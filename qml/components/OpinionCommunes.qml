pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// What each commune answered; of an answer that was picked, the communes that gave it.
Rectangle {
    id: root

    /// The commune whose answers are open.
    property string open: ""

    signal mapWanted(string code)

    color: Theme.panel
    radius: Theme.radius + 2
    border.width: 1
    border.color: Theme.hairline

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.space

        RowLayout {
            AppLabel {
                Layout.fillWidth: true
                text: OpinionController.picked === "" ? qsTr("Từng xã trả lời") : qsTr("%1 đơn vị trả lời").arg(list.count)
                role: "large"
            }
            AppButton {
                objectName: "everyCommune"
                visible: OpinionController.picked !== ""
                implicitHeight: 28
                text: qsTr("Mọi xã")
                onClicked: OpinionController.picked = ""
            }
        }
        AppLabel {
            objectName: "pickedAnswer"
            Layout.fillWidth: true
            text: OpinionController.picked === "" ? qsTr("Bấm một câu trả lời để xem xã nào chọn") : OpinionController.pickedText
            role: "small"
            muted: true
            wrapMode: Text.Wrap
        }
        ListView {
            id: list
            objectName: "opinionCommunes"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            cacheBuffer: 0
            model: OpinionController.communes
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Câu trả lời của từng xã")
            ScrollBar.vertical: AppScrollBar {}
            delegate: OpinionCommuneDelegate {
                width: ListView.view?.width ?? 0
                open: root.open === code
                onOpenWanted: root.open = root.open === code ? "" : code
                onMapWanted: root.mapWanted(code)
            }
        }
    }
}
