pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Ansinh

/// A choice from a list of rows; `textRole` says which part of a row is shown, `sectionRole` groups them.
ComboBox {
    id: root

    property string sectionRole
    property string label
    property real popupWidth: 400

    implicitHeight: Theme.control
    font.pixelSize: Theme.textBody
    opacity: enabled ? 1 : 0.45
    Accessible.name: label

    contentItem: AppLabel {
        leftPadding: 10
        rightPadding: 30
        text: root.displayText
        verticalAlignment: Text.AlignVCenter
    }
    indicator: Icon {
        x: root.width - width - 8
        anchors.verticalCenter: parent.verticalCenter
        name: "down"
        size: 16
        color: Theme.muted
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.hover : Theme.raised
        border.width: 1
        border.color: Theme.hairline

        FocusRing {
            target: root
        }
    }
    delegate: ItemDelegate {
        id: choice

        required property var model
        required property int index

        width: ListView.view?.width ?? 0
        implicitHeight: Theme.control
        highlighted: root.highlightedIndex === index
        contentItem: AppLabel {
            text: choice.model[root.textRole === "" ? "modelData" : root.textRole]
            font.weight: choice.index === root.currentIndex ? Font.Bold : Font.Normal
            verticalAlignment: Text.AlignVCenter
        }
        background: Rectangle {
            color: choice.highlighted ? Theme.hover : "transparent"
        }
    }
    popup: Popup {
        y: root.height + 4
        x: Math.min(0, root.width - width)
        width: Math.max(root.width, root.popupWidth)
        implicitHeight: Math.min(contentItem.implicitHeight + 12, 520)
        padding: 6

        contentItem: ListView {
            clip: true
            implicitHeight: contentHeight
            model: root.popup.visible ? root.delegateModel : null
            currentIndex: root.highlightedIndex
            section.property: root.sectionRole
            section.delegate: AppLabel {
                required property string section
                width: ListView.view?.width ?? 0
                text: section
                role: "small"
                muted: true
                wrapMode: Text.Wrap
                leftPadding: 10
                rightPadding: 10
                topPadding: section === "" ? 0 : 10
                bottomPadding: section === "" ? 0 : 4
                height: section === "" ? 0 : implicitHeight
            }
            ScrollBar.vertical: AppScrollBar {}
        }
        background: Rectangle {
            radius: Theme.radius
            color: Theme.raised
            border.width: 1
            border.color: Theme.hairline
        }
    }
}
