import QtQuick
import QtQuick.Controls.Basic
import Ansinh

/// A menu of the program's look.
Menu {
    id: root

    padding: 6
    implicitWidth: 300
    delegate: AppMenuItem {}
    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: 1
        border.color: Theme.hairline
    }
}
