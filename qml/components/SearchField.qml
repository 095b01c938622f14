import QtQuick
import QtQuick.Controls.Basic
import Ansinh

/// A field to look for something by name.
TextField {
    id: root

    implicitHeight: Theme.control
    leftPadding: 36
    rightPadding: 34
    font.pixelSize: Theme.textBody
    color: Theme.text
    placeholderTextColor: Theme.muted
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentText
    selectByMouse: true
    Accessible.name: placeholderText

    background: Rectangle {
        radius: Theme.radius
        color: Theme.sunken
        border.width: root.activeFocus ? 2 : 1
        border.color: root.activeFocus ? Theme.accent : Theme.hairline

        Icon {
            x: 10
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            size: 18
            color: Theme.muted
        }
    }
    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: 3
        anchors.verticalCenter: parent.verticalCenter
        width: 30
        height: 30
        iconName: "close"
        iconSize: 14
        text: qsTr("Xóa ô tìm kiếm")
        visible: root.text !== ""
        focusPolicy: Qt.NoFocus
        onClicked: root.clear()
    }
    Keys.onEscapePressed: event => {
        event.accepted = text !== "";
        clear();
    }
}
