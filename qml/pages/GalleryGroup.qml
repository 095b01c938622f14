import QtQuick
import QtQuick.Layouts
import Ansinh

/// Components of one sort under their heading.
Item {
    id: group

    property string title
    default property alias content: body.data

    implicitHeight: column.implicitHeight
    Layout.alignment: Qt.AlignTop

    Column {
        id: column
        width: parent.width
        spacing: Theme.space

        AppLabel {
            text: group.title
            role: "large"
        }
        Rectangle {
            width: parent.width
            height: 1
            color: Theme.hairline
        }
        Flow {
            id: body
            width: parent.width
            spacing: Theme.gap
        }
    }
}
