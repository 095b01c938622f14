import QtQuick
import Ansinh

/// Seen on every screen while sample figures count.
Rectangle {
    implicitHeight: 30
    color: Theme.warnSoft
    Accessible.role: Accessible.StaticText
    Accessible.name: mark.text

    Row {
        anchors.centerIn: parent
        spacing: Theme.space

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "warning"
            size: 16
            color: Theme.warnText
        }
        AppLabel {
            id: mark
            anchors.verticalCenter: parent.verticalCenter
            text: qsTr("SỐ LIỆU MẪU — không phải số liệu thật")
            font.weight: Font.Bold
            color: Theme.warnText
        }
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: Qt.alpha(Theme.warnText, 0.25)
    }
}
