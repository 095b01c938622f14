pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Ansinh
import Ansinh.App

/// Communes as rows, indicators as columns. Names, heads and the two rows of the city stay in place; fields are drawn
/// by StatusCellItem, so that a row costs no script while it scrolls by.
FocusScope {
    id: root

    readonly property int rowHeight: 29
    readonly property int nameWidth: 176
    readonly property int headHeight: 62
    readonly property int step: rowHeight + 1
    /// What is left is given to the columns of indicators.
    readonly property real stretch: {
        let whole = 0;
        let stretching = 0;
        for (let i = 0; i < ProgressController.columns.count; ++i) {
            const column = ProgressController.columns.get(i);
            whole += column.width + 1;
            stretching += column.kind === "trend" ? 0 : 1;
        }
        return stretching > 0 ? Math.max(0, Math.floor((table.width - whole) / stretching)) : 0;
    }
    readonly property string currentCode: ProgressController.codeAt(table.currentRow)

    signal fieldChosen(string code, string indicator)
    signal unitChosen(string code)

    function widthOf(column: int): real {
        const row = ProgressController.columns.get(column);
        return row === undefined ? 0 : row.width + (row.kind === "trend" ? 0 : stretch);
    }
    function leftOf(column: int): real {
        let left = 0;
        for (let i = 0; i < column; ++i)
            left += widthOf(i) + 1;
        return left;
    }
    function choose(row: int, column: int): void {
        const code = ProgressController.codeAt(row);
        if (code === "")
            return;
        MapController.selected = code;
        const indicator = ProgressController.indicatorAt(column);
        if (indicator !== "")
            fieldChosen(code, indicator);
        else
            unitChosen(code);
    }
    function makeCurrent(row: int, column: int): void {
        table.selectionModel.setCurrentIndex(table.index(row, column), ItemSelectionModel.NoUpdate);
    }

    CellStyle {
        id: look
        dark: Theme.dark
        text: Theme.text
        muted: Theme.muted
        danger: Theme.danger
        line: Theme.accent
    }

    // Heads
    ColumnHeading {
        id: corner
        objectName: "nameHeading"
        width: root.nameWidth
        height: root.headHeight
        text: qsTr("Phường, xã")
        note: ProgressController.shownText
        sorted: ProgressController.sortKey === "name"
        descending: !ProgressController.descending
        onClicked: ProgressController.sortBy("name")
    }
    Item {
        id: heads
        x: root.nameWidth + 1
        width: root.width - x
        height: root.headHeight
        clip: true

        Row {
            x: -table.contentX
            spacing: 1

            Repeater {
                model: ProgressController.columns

                ColumnHeading {
                    required property int index
                    required property string key
                    required property string kind
                    required property string title
                    required note
                    required borrowed

                    objectName: "heading/" + key
                    width: root.widthOf(index)
                    height: root.headHeight
                    text: kind === "trend" && MapController.indicator !== "" ? title + ": " + MapController.indicatorName : title
                    enabled: kind !== "trend"
                    marked: key === MapController.indicator
                    sorted: ProgressController.sortKey === key
                    descending: ProgressController.descending
                    onClicked: ProgressController.sortBy(key)
                }
            }
        }
    }

    // The city's two rows
    Repeater {
        model: 2

        Item {
            id: line

            required property int index

            y: root.headHeight + 1 + index * root.step
            width: root.width
            height: root.rowHeight

            Rectangle {
                anchors.fill: parent
                color: Theme.raised
            }
            AppLabel {
                x: 10
                width: root.nameWidth - 14
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                text: line.index === 0 ? ProgressController.baseText : qsTr("Cơ quan thành phố")
                role: "small"
                font.weight: Font.Bold
            }
            Item {
                x: root.nameWidth + 1
                width: parent.width - x
                height: parent.height
                clip: true

                Row {
                    x: -table.contentX
                    spacing: 1

                    Repeater {
                        model: ProgressController.columns

                        StatusCellItem {
                            id: sum

                            required property int index
                            required property string key
                            required property string kind
                            required property statusCell total
                            required property statusCell city

                            width: root.widthOf(index)
                            height: root.rowHeight
                            style: look
                            cell: line.index === 0 ? total : city
                            Accessible.role: Accessible.Cell
                            Accessible.name: cell.spoken

                            TapHandler {
                                enabled: line.index === 1 && sum.kind === "indicator"
                                onTapped: root.fieldChosen("", sum.key)
                            }
                        }
                    }
                }
            }
        }
    }
    Rectangle {
        y: table.y - 2
        width: parent.width
        height: 2
        color: Theme.hairline
    }

    // Communes
    TableView {
        id: names
        y: table.y
        width: root.nameWidth
        height: table.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        // The table beside it has the keys.
        activeFocusOnTab: false
        syncView: table
        syncDirection: Qt.Vertical
        model: ProgressController.units
        rowSpacing: 1
        columnWidthProvider: () => root.nameWidth
        rowHeightProvider: () => root.rowHeight

        delegate: Rectangle {
            id: unit

            required property string code
            required property string name
            required property string kind
            required property bool counts
            required property int row

            implicitWidth: root.nameWidth
            implicitHeight: root.rowHeight
            color: code === MapController.selected ? Theme.accentSoft : Theme.panel
            Accessible.role: Accessible.RowHeader
            Accessible.name: kind + " " + name

            Rectangle {
                visible: unit.code === MapController.selected
                width: 3
                height: parent.height
                color: Theme.focus
            }
            AppLabel {
                x: 10
                width: parent.width - 20 - kindLabel.width
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                text: unit.name
                muted: !unit.counts
                font.pixelSize: 13
                font.weight: unit.code === MapController.selected ? Font.Bold : Font.Normal
            }
            AppLabel {
                id: kindLabel
                anchors.right: parent.right
                anchors.rightMargin: 8
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                text: unit.kind
                role: "small"
                font.pixelSize: 11
                muted: true
            }
            TapHandler {
                onTapped: {
                    MapController.selected = unit.code;
                    root.unitChosen(unit.code);
                }
            }
        }
    }
    TableView {
        id: table
        objectName: "progressTable"

        x: root.nameWidth + 1
        y: root.headHeight + 2 * root.step + 3
        width: root.width - x
        height: root.height - y
        clip: true
        focus: true
        activeFocusOnTab: true
        boundsBehavior: Flickable.StopAtBounds
        model: ProgressController.table
        rowSpacing: 1
        columnSpacing: 1
        columnWidthProvider: column => root.widthOf(column)
        rowHeightProvider: () => root.rowHeight
        selectionModel: ItemSelectionModel {
            model: ProgressController.table
        }
        Accessible.role: Accessible.Table
        Accessible.name: qsTr("Tiến độ theo phường, xã và chỉ tiêu")
        Keys.onReturnPressed: root.choose(currentRow, currentColumn)
        Keys.onEnterPressed: root.choose(currentRow, currentColumn)
        Keys.onSpacePressed: root.choose(currentRow, currentColumn)
        // Arrows walk through the cells; Tab goes on to what comes after the table.
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        onWidthChanged: forceLayout()
        onActiveFocusChanged: {
            if (activeFocus && currentRow < 0 && rows > 0)
                root.makeCurrent(0, 0);
        }
        ScrollBar.vertical: AppScrollBar {}
        ScrollBar.horizontal: AppScrollBar {}

        delegate: StatusCellItem {
            id: field

            required cell

            implicitWidth: 88
            implicitHeight: root.rowHeight
            style: look
            Accessible.role: Accessible.Cell
            Accessible.name: cell.spoken
        }

        // Under the fields: lines are what shows between them, rows that are pointed at or selected are tinted.
        Rectangle {
            parent: table.contentItem
            z: -3
            width: table.contentWidth
            height: table.contentHeight
            color: Theme.panel
        }
        Rectangle {
            readonly property int row: ProgressController.rowOf(MapController.selected)
            parent: table.contentItem
            z: -2
            visible: row >= 0 && ProgressController.ready
            y: row * root.step
            width: table.contentWidth
            height: root.rowHeight
            color: Theme.accentSoft
        }
        Rectangle {
            readonly property int row: hover.hovered ? Math.floor((hover.point.position.y + table.contentY) / root.step) : -1
            parent: table.contentItem
            z: -1
            visible: row >= 0 && row < table.rows
            y: row * root.step
            width: table.contentWidth
            height: root.rowHeight
            color: Qt.alpha(Theme.hover, 0.6)
        }
        Rectangle {
            parent: table.contentItem
            z: 2
            visible: table.activeFocus && table.currentRow >= 0
            x: root.leftOf(table.currentColumn) - 1
            y: table.currentRow * root.step - 1
            width: root.widthOf(table.currentColumn) + 2
            height: root.rowHeight + 2
            color: "transparent"
            border.width: 2
            border.color: Theme.focus
            radius: 2
        }
        HoverHandler {
            id: hover
        }
        TapHandler {
            onTapped: point => {
                const cell = table.cellAtPosition(Qt.point(point.position.x + table.contentX, point.position.y + table.contentY), true);
                if (cell.y < 0)
                    return;
                table.forceActiveFocus(Qt.MouseFocusReason);
                root.makeCurrent(cell.y, cell.x);
                root.choose(cell.y, cell.x);
            }
        }
        Connections {
            target: ProgressController

            function onArranged(): void {
                table.forceLayout();
                names.forceLayout();
            }
        }
    }
    AppLabel {
        anchors.centerIn: table
        visible: table.rows === 0 && ProgressController.ready
        text: qsTr("Không có đơn vị nào như vậy")
        muted: true
    }
}
