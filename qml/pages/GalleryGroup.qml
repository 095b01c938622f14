import QtQuick
import QtQuick.Layouts
import Ansinh

/// Components of one sort under their heading.
ColumnLayout {
    id: group

    property string title
    default property alias content: body.data

    spacing: Theme.space
    Layout.alignment: Qt.AlignTop

    AppLabel {
        text: group.title
        role: "large"
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: 1
        color: Theme.hairline
    }
    Flow {
        id: body
        Layout.fillWidth: true
        spacing: Theme.gap
    }
}
