import QtQuick
import QtQuick.Layouts
import Ansinh

/// A short remark with an icon; `tone` "info", "warning" or "danger".
Rectangle {
    id: root

    property string text
    property string tone: "info"
    property string iconName: tone === "info" ? "info" : "warning"

    readonly property color ink: tone === "warning" ? Theme.warnText : tone === "danger" ? Theme.danger : Theme.text

    implicitHeight: row.implicitHeight + 12
    implicitWidth: row.implicitWidth + 2 * Theme.space
    radius: Theme.radius
    color: tone === "warning" ? Theme.warnSoft : tone === "danger" ? Theme.dangerSoft : Theme.accentSoft
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.space
        anchors.rightMargin: Theme.space
        spacing: Theme.space

        Icon {
            Layout.alignment: Qt.AlignVCenter
            name: root.iconName
            size: 16
            color: root.ink
        }
        AppLabel {
            Layout.fillWidth: true
            text: root.text
            role: "small"
            color: root.ink
            wrapMode: Text.Wrap
        }
    }
}
