import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Tab Bảng: tiles, filters, the table, and where a field of it comes from.
FocusScope {
    id: root

    signal mapWanted(string code)

    function focusSearch(): void {
        filters.focusSearch();
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: Theme.space

        KpiStrip {
            Layout.fillWidth: true
        }
        FilterBar {
            id: filters
            Layout.fillWidth: true
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.space

            Rectangle {
                Layout.fillWidth: true
                Layout.fillHeight: true
                color: Theme.hairline
                radius: Theme.radius
                clip: true
                border.width: 1
                border.color: Theme.hairline

                ProgressTable {
                    id: table
                    anchors.fill: parent
                    anchors.margins: 1
                    focus: true
                    onFieldChosen: (code, indicator) => OriginController.show(code, indicator)
                    onUnitChosen: OriginController.close()
                }
            }
            OriginPanel {
                Layout.fillHeight: true
                Layout.preferredWidth: 348
                visible: OriginController.valid
                radius: Theme.radius
                onClosed: {
                    OriginController.close();
                    table.forceActiveFocus();
                }
                onMapWanted: code => root.mapWanted(code)
            }
        }
    }
}
