import QtQuick
import QtQuick.Controls.Basic
import Ansinh

/// A tool tip: over what it is about, or under it where the window ends above. It never lies over its neighbours.
ToolTip {
    id: root

    function place(): real {
        const room = parent ? parent.mapToItem(null, 0, 0).y : 0;
        return room < implicitHeight + Theme.gap ? (parent?.height ?? 0) + Theme.tight : -implicitHeight - Theme.tight;
    }

    y: place()
    onAboutToShow: y = place()
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
