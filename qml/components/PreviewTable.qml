pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Ansinh
import Ansinh.App

/// The first rows of the file as text.
Rectangle {
    id: root

    property TextTableModel rows: ImportController.table

    color: Theme.sunken
    radius: Theme.radius
    border.width: 1
    border.color: Theme.hairline
    clip: true

    HorizontalHeaderView {
        id: header
        anchors.left: table.left
        anchors.right: table.right
        anchors.top: parent.top
        syncView: table
        clip: true

        delegate: Rectangle {
            id: headCell
            required property string display
            implicitHeight: 30
            implicitWidth: 130
            color: Theme.hover

            AppLabel {
                anchors.fill: parent
                anchors.leftMargin: 8
                anchors.rightMargin: 8
                verticalAlignment: Text.AlignVCenter
                text: headCell.display
                role: "small"
                font.weight: Font.Bold
            }
        }
    }
    TableView {
        id: table
        anchors.fill: parent
        anchors.topMargin: header.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.rows
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Các dòng của tệp")
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        ScrollBar.vertical: AppScrollBar {}
        ScrollBar.horizontal: AppScrollBar {}

        delegate: Rectangle {
            id: cell
            required property string display
            required property int row
            implicitHeight: 28
            implicitWidth: 130
            color: row % 2 === 0 ? Theme.raised : Theme.sunken

            AppLabel {
                anchors.fill: parent
                anchors.leftMargin: 8
                anchors.rightMargin: 8
                verticalAlignment: Text.AlignVCenter
                text: cell.display
                role: "small"
            }
        }
    }
    Rectangle {
        anchors.fill: table
        visible: table.activeFocus
        color: "transparent"
        border.width: 2
        border.color: Theme.focus
    }
}
