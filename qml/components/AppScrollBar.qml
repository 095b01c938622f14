import QtQuick
import QtQuick.Controls.Basic
import Ansinh

/// A thin scroll bar that is there when it is of use.
ScrollBar {
    id: root

    padding: 2
    policy: size < 1 ? ScrollBar.AsNeeded : ScrollBar.AlwaysOff

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        radius: 3
        color: Theme.muted
        opacity: root.pressed ? 0.8 : root.hovered ? 0.6 : root.active ? 0.45 : 0.25
    }
    background: null
}
