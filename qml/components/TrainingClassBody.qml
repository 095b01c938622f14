pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// An opened class: why this host, which limits it is at, and its communes.
ColumnLayout {
    id: root

    property var members: TrainingController.members

    property string reason
    property string alternative
    property string binding
    property bool editable: false

    signal communeWanted(string code)
    signal menuWanted(string code)

    spacing: 4

    Repeater {
        model: [root.reason, root.alternative, root.binding === "" ? "" : qsTr("Đang chạm giới hạn: %1.").arg(root.binding)].filter(text => text !== "")

        AppLabel {
            required property string modelData
            Layout.fillWidth: true
            text: modelData
            role: "small"
            wrapMode: Text.Wrap
        }
    }
    Repeater {
        model: root.visible ? root.members : null

        TrainingMemberLine {
            Layout.fillWidth: true
            editable: root.editable
            onChosen: root.communeWanted(code)
            onMenuWanted: root.menuWanted(code)
        }
    }
}
