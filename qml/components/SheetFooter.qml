import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// The last line of a sheet: what it was made from and when, and which page it is.
RowLayout {
    id: root

    property real unit: 1
    property int page: 0
    property int pages: 0

    spacing: 16 * unit

    AppLabel {
        Layout.fillWidth: true
        text: [AppController.cityName, qsTr("Nguồn: %1").arg(AppController.projectName), AppController.schematicCount > 0 ? qsTr("ranh giới sơ đồ") : "", AppController.sample ? AppController.sampleMark : "", qsTr("lập ngày %1").arg(ViewController.today), qsTr("dấu dữ liệu %1").arg(ViewController.fingerprint)].filter(t => t !== "").join(" · ")
        font.pixelSize: 12 * root.unit
        muted: true
        wrapMode: Text.Wrap
    }
    AppLabel {
        Layout.alignment: Qt.AlignBottom
        visible: root.pages > 0
        text: qsTr("Trang %1/%2").arg(root.page).arg(root.pages)
        font.pixelSize: 14 * root.unit
        font.weight: Font.Bold
    }
}
