import QtQuick
import QtQuick.Controls.Basic
import Ansinh

/// A tool tip.
ToolTip {
    id: root

    delay: 500
    padding: 6
    leftPadding: 10
    rightPadding: 10

    contentItem: Text {
        text: root.text
        font.pixelSize: Theme.textSmall
        color: Theme.dark ? "#14181b" : "#ffffff"
        wrapMode: Text.Wrap
    }
    background: Rectangle {
        radius: 4
        color: Theme.dark ? "#e8eaec" : "#2a2f33"
    }
}
