import QtQuick
import QtQuick.Dialogs
import Ansinh
import Ansinh.App

/// Asks where the map, a profile or a meeting is to be written.
Item {
    id: root

    property string kind

    function askFor(kind: string): void {
        root.kind = kind;
        dialog.open();
    }

    FileDialog {
        id: dialog
        objectName: "paperDialog"
        title: root.kind === "profile" ? qsTr("Lưu hồ sơ %1").arg(CommuneController.name) : root.kind === "meeting" ? qsTr("Lưu các góc nhìn thành PDF") : qsTr("Lưu bản đồ")
        fileMode: FileDialog.SaveFile
        defaultSuffix: "pdf"
        nameFilters: root.kind === "map" ? ["PDF (*.pdf)", "PNG (*.png)", "SVG (*.svg)"] : ["PDF (*.pdf)"]
        onAccepted: {
            if (root.kind === "profile")
                ExportController.writeProfile(selectedFile);
            else if (root.kind === "meeting")
                ExportController.writeMeeting(selectedFile, false);
            else
                ExportController.writeMap(selectedFile, 1600, 1000);
        }
    }
}
