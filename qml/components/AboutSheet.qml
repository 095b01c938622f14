pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// What this program is, and whose work is in it.
AppSheet {
    objectName: "aboutSheet"
    title: qsTr("Bản đồ số an sinh xã hội")
    width: 620

    AppLabel {
        Layout.fillWidth: true
        text: qsTr("Phiên bản %1 · giấy phép Apache-2.0").arg(AppController.programVersion)
    }
    AppLabel {
        Layout.fillWidth: true
        text: qsTr("Một tệp, một chương trình; không gửi gì ra khỏi máy này.")
        wrapMode: Text.Wrap
    }
    AppLabel {
        Layout.fillWidth: true
        visible: AppController.ready
        text: qsTr("Tệp đang mở: %1 · dấu dữ liệu %2").arg(AppController.projectPath).arg(ViewController.fingerprint)
        role: "small"
        muted: true
        wrapMode: Text.WrapAnywhere
    }
    AppLabel {
        text: qsTr("Phần mềm được dùng")
        font.weight: Font.Bold
    }
    AppLabel {
        Layout.fillWidth: true
        text: "Qt 6 (LGPL-3.0), GDAL (MIT), GEOS (LGPL-2.1), PROJ (MIT), SQLite (public domain), SpatiaLite (MPL-1.1), HiGHS (MIT), libxlsxwriter (BSD-2-Clause), qpdf (Apache-2.0), ICU (Unicode-3.0), CLI11 (BSD-3-Clause), nlohmann/json (MIT), Noto Sans (OFL-1.1)"
        wrapMode: Text.Wrap
    }
}
