import QtQuick
import QtQuick.Layouts
import Ansinh

/// What stands on an AppSheet: its title, a button to close it, and what there is to read.
ColumnLayout {
    id: root

    property string title
    default property alias content: body.data

    signal closed

    spacing: Theme.margin

    RowLayout {
        AppLabel {
            Layout.fillWidth: true
            text: root.title
            role: "title"
        }
        IconButton {
            iconName: "close"
            text: qsTr("Đóng")
            focus: true
            onClicked: root.closed()
        }
    }
    ColumnLayout {
        id: body
        Layout.fillWidth: true
        spacing: Theme.gap
    }
}
