pragma ComponentBehavior: Bound

import QtQuick

// What the hexagon form is: on a panel, since cells may lie below.
Rectangle {
    id: note

    required property MapStyle style

    implicitWidth: 176
    implicitHeight: text.implicitHeight + 10
    radius: 4
    color: style.panel
    border.color: style.panelBorder
    Accessible.role: Accessible.StaticText
    Accessible.name: text.text

    Text {
        id: text

        x: 8
        y: 5
        width: note.width - 16
        text: qsTr("Mỗi ô là một đơn vị, bằng nhau, gần chỗ thật; không theo tỉ lệ diện tích")
        color: note.style.panelText
        font.pixelSize: 11
        wrapMode: Text.Wrap
    }
}
