pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Bringing data in, and what came in so far.
FocusScope {
    id: root

    signal mapWanted

    FileDialog {
        id: files
        title: qsTr("Chọn tệp để nhập")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Dữ liệu bản đồ và bảng (*.gpkg *.shp *.geojson *.json *.kml *.tab *.mif *.fgb *.csv *.xlsx *.ods *.zip)"), qsTr("Mọi tệp (*)")]
        onAccepted: ImportController.chooseFiles(selectedFiles)
    }
    RowLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: Theme.margin

        ImportPanel {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 3
            onFilesWanted: files.open()
            onMapWanted: root.mapWanted()
        }
        BatchList {
            Layout.fillHeight: true
            Layout.preferredWidth: 400
            Layout.maximumWidth: 440
        }
    }
}
