import QtQuick
import Ansinh
import Ansinh.App

/// A large number over its name.
Column {
    id: root

    property int value: 0
    property string label
    property color color: Theme.text

    Accessible.role: Accessible.StaticText
    Accessible.name: value + " " + label

    Text {
        text: root.value.toLocaleString(Qt.locale(AppController.language === "en" ? "en_GB" : "vi_VN"), "f", 0)
        font.pixelSize: Theme.textFigure
        font.weight: Font.Bold
        color: root.color
    }
    AppLabel {
        text: root.label
        role: "small"
        muted: true
    }
}
