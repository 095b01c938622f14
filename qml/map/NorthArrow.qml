pragma ComponentBehavior: Bound

import QtQuick

// Points north; a click turns the map back to north up.
Rectangle {
    id: arrow

    required property MapStyle style
    required property real bearing

    signal clicked

    implicitWidth: 32
    implicitHeight: 32
    radius: width / 2
    color: style.panel
    border.color: style.panelBorder
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Hướng bắc")

    Item {
        anchors.fill: parent
        rotation: -arrow.bearing

        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 1
            text: "▲"
            color: arrow.style.panelText
            font.pixelSize: 10
        }
        Text {
            anchors.horizontalCenter: parent.horizontalCenter
            y: 11
            text: qsTr("B", "chữ cái trên mũi tên chỉ hướng bắc")
            color: arrow.style.panelText
            font.pixelSize: 12
            font.bold: true
        }
    }

    TapHandler {
        // The map below would take the click too.
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: arrow.clicked()
    }
}
