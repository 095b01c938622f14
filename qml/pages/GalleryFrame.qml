import QtQuick
import QtQuick.Layouts
import Ansinh

/// A raised ground for what lies on one in the program, with its parts one below the other.
Card {
    id: frame

    default property alias content: inside.data

    implicitWidth: 420
    implicitHeight: inside.implicitHeight + 2 * (Theme.margin + 4)

    ColumnLayout {
        id: inside
        x: Theme.margin + 4
        y: x
        width: frame.width - 2 * x
        spacing: Theme.gap
    }
}
