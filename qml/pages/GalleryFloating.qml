import QtQuick
import QtQuick.Controls.Basic
import Ansinh

/// What floats over the window in the program, standing here: a pop-up's content on its ground, without opening it.
Card {
    id: root

    required property Popup popup

    readonly property Item inside: popup.contentItem

    implicitWidth: popup.width
    implicitHeight: inside.implicitHeight + 2 * popup.padding

    Binding {
        root.inside.parent: root
        root.inside.x: root.popup.padding
        root.inside.y: root.popup.padding
        root.inside.width: root.width - 2 * root.popup.padding
        root.inside.height: root.height - 2 * root.popup.padding
    }
}
