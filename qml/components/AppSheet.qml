import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh

/// A sheet over the window with a title and a button to close it: for reading.
Popup {
    id: root

    property string title
    default property alias content: body.data

    parent: Overlay.overlay
    anchors.centerIn: parent
    width: Math.min(parent ? parent.width - 80 : 760, 760)
    padding: Theme.margin + 4
    modal: true
    focus: true

    Overlay.modal: Rectangle {
        color: Qt.rgba(0, 0, 0, 0.45)
    }
    background: Card {}
    contentItem: ColumnLayout {
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
                onClicked: root.close()
            }
        }
        ColumnLayout {
            id: body
            Layout.fillWidth: true
            spacing: Theme.gap
        }
    }
}
