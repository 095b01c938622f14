import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// A saved proposal in the list.
AbstractButton {
    id: root

    required property int scenario
    required property string name
    required property string detail
    required property string saved
    required property bool accepted

    property bool on: TrainingController.scenarios.selected === scenario

    objectName: "scenario" + scenario
    implicitHeight: column.implicitHeight + 12
    padding: 6
    leftPadding: Theme.space
    rightPadding: Theme.space
    text: name
    Accessible.name: name + ", " + detail
    onClicked: TrainingController.scenarios.selected = on ? 0 : scenario

    contentItem: ColumnLayout {
        id: column
        spacing: 0

        RowLayout {
            AppLabel {
                Layout.fillWidth: true
                text: root.name
                font.weight: Font.Bold
            }
            AppLabel {
                visible: root.accepted
                text: qsTr("đã chấp nhận")
                role: "small"
                color: Theme.good
            }
        }
        AppLabel {
            Layout.fillWidth: true
            text: root.detail
            role: "small"
            wrapMode: Text.Wrap
        }
        AppLabel {
            Layout.fillWidth: true
            text: root.saved
            role: "small"
            muted: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.on ? Theme.accentSoft : root.hovered ? Theme.hover : Theme.raised
        border.width: 1
        border.color: root.on ? Theme.accent : Theme.hairline

        FocusRing {
            target: root
        }
    }
}
