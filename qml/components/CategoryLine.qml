import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// A category of points in the legend; pressing it shows or hides its points.
AbstractButton {
    id: root

    required property string category
    required property string name
    required property color colour
    required property int count
    required property bool shown
    property bool interactive: true

    Layout.fillWidth: true
    implicitHeight: 22
    visible: count > 0
    enabled: interactive
    checkable: false
    opacity: shown ? 1 : 0.5
    Accessible.role: Accessible.CheckBox
    Accessible.name: name + ": " + count
    Accessible.checked: shown
    onClicked: MapController.toggleCategory(category)

    contentItem: RowLayout {
        spacing: 10

        Rectangle {
            implicitWidth: 14
            implicitHeight: 14
            radius: 7
            color: root.shown ? root.colour : "transparent"
            border.width: 2
            border.color: root.colour
        }
        AppLabel {
            Layout.fillWidth: true
            text: root.name
            role: "small"
        }
        AppLabel {
            text: root.count
            role: "small"
            font.weight: Font.Bold
        }
    }
    background: Item {
        FocusRing {
            target: root
        }
    }
}
