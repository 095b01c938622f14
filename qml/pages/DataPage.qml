pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Everything that comes in: files, survey forms, what is odd about it, and the ledger of it all.
FocusScope {
    id: root

    /// "import", "survey", "findings", "ledger"
    property string tab: "import"

    signal pageWanted(string page)

    FileDialog {
        id: files
        title: qsTr("Chọn tệp để nhập")
        fileMode: FileDialog.OpenFiles
        nameFilters: [ImportController.kind === "plan" ? qsTr("Kế hoạch (*.json)") : ImportController.onMap ? qsTr("Dữ liệu bản đồ và bảng (*.gpkg *.shp *.geojson *.json *.kml *.tab *.mif *.fgb *.csv *.xlsx *.ods *.pbf *.zip)") : qsTr("Bảng (*.csv *.xlsx *.ods *.zip)"), qsTr("Mọi tệp (*)")]
        onAccepted: ImportController.chooseFiles(selectedFiles)
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.gap

        SegmentedControl {
            objectName: "dataTabs"
            label: qsTr("Dữ liệu")
            current: root.tab
            model: [
                {
                    key: "import",
                    text: qsTr("Nhập tệp"),
                    icon: "upload"
                },
                {
                    key: "survey",
                    text: qsTr("Phiếu khảo sát"),
                    icon: "list"
                },
                {
                    key: "findings",
                    text: qsTr("Kiểm tra"),
                    icon: "warning"
                },
                {
                    key: "ledger",
                    text: qsTr("Sổ dữ liệu"),
                    icon: "data"
                }
            ]
            onChosen: key => root.tab = key
        }
        StackLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            currentIndex: ["import", "survey", "findings", "ledger"].indexOf(root.tab)

            ImportPanel {
                onFilesWanted: files.open()
                onPageWanted: page => root.pageWanted(page)
            }
            SurveyPanel {}
            FindingBoard {
                onMapWanted: code => {
                    MapController.selected = code;
                    root.pageWanted("map");
                }
            }
            LedgerPanel {}
        }
    }
}
