import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh

/// A commune in the list, coloured as on the map.
ItemDelegate {
    id: root

    required property string code
    required property string name
    required property color colour
    required property string mapClass
    required property string detail
    required property int missing
    property bool chosen: false

    implicitHeight: 46
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    // Two lines with all their marks.
    topPadding: 2
    bottomPadding: 2
    Accessible.name: name + ", " + detail

    contentItem: RowLayout {
        spacing: 10

        Swatch {
            implicitWidth: 14
            implicitHeight: 14
            color: root.colour
            look: root.mapClass === "not_reported" ? "hatch" : "solid"
            ink: Theme.muted
        }
        ColumnLayout {
            spacing: 0

            AppLabel {
                Layout.fillWidth: true
                text: root.name
                font.weight: root.chosen ? Font.Bold : Font.Normal
            }
            AppLabel {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.detail
                role: "small"
                muted: true
            }
        }
    }
    background: Rectangle {
        color: root.chosen ? Theme.accentSoft : root.highlighted || root.hovered ? Theme.hover : "transparent"

        Rectangle {
            visible: root.chosen
            width: 3
            height: parent.height
            color: Theme.focus
        }
        Rectangle {
            visible: root.ListView.isCurrentItem && (root.ListView.view?.activeFocus ?? false)
            anchors.fill: parent
            anchors.margins: 2
            color: "transparent"
            radius: Theme.radius
            border.width: 2
            border.color: Theme.focus
        }
    }
}
