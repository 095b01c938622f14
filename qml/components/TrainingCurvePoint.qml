import QtQuick
import QtQuick.Controls.Basic
import Ansinh

/// A number of classes on the curve, as a button of the whole height.
AbstractButton {
    id: root

    required property int index
    required property int classes
    required property real total
    required property real longest
    required property string totalText
    required property string longestText
    required property string status
    required property bool possible
    required property bool proved
    required property bool current

    objectName: "curve" + classes
    text: possible ? qsTr("%1 lớp: tổng %2, xa nhất %3, %4").arg(classes).arg(totalText).arg(longestText).arg(status) : qsTr("%1 lớp: %2").arg(classes).arg(status)
    enabled: possible
    Accessible.name: text

    contentItem: Item {
        Rectangle {
            x: parent.width / 2 - 5
            y: parent.height - 6 - root.total * (parent.height - 24) - 5
            visible: root.possible
            width: 10
            height: 10
            radius: 5
            color: root.proved ? Theme.accent : Theme.panel
            border.width: root.current ? 3 : 2
            border.color: root.current ? Theme.focus : Theme.accent
        }
        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height - 24
            visible: !root.possible
            name: "close"
            size: 14
            color: Theme.muted
        }
    }
    background: Rectangle {
        radius: 4
        color: root.hovered ? Theme.hover : "transparent"

        FocusRing {
            target: root
        }
    }
    HoverHandler {
        cursorShape: Qt.PointingHandCursor
    }
    Tip {
        text: root.text
        visible: root.hovered
    }
}
