import QtQuick
import QtQuick.Layouts
import Ansinh

/// Seen while a project has no figures at all: what to do first.
Rectangle {
    id: root

    signal figuresWanted
    signal formsWanted

    implicitHeight: row.implicitHeight + 2 * Theme.space
    color: Theme.accentSoft
    Accessible.role: Accessible.StaticText
    Accessible.name: said.text

    RowLayout {
        id: row
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: Theme.gap

        Icon {
            name: "info"
            size: 18
            color: Theme.text
        }
        AppLabel {
            id: said
            Layout.fillWidth: true
            text: qsTr("Dự án chưa có số liệu nào: mọi đơn vị đều là “chưa báo cáo”. Hãy nhập bảng số liệu, hoặc gửi phiếu cho các xã.")
            wrapMode: Text.Wrap
        }
        AppButton {
            objectName: "emptyFigures"
            primary: true
            iconName: "upload"
            text: qsTr("Nhập số liệu")
            onClicked: root.figuresWanted()
        }
        AppButton {
            objectName: "emptyForms"
            iconName: "list"
            text: qsTr("Làm phiếu")
            onClicked: root.formsWanted()
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Theme.hairline
    }
}
