import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// A figure as it was reported on one date, and which batch brought it.
RowLayout {
    id: root

    required property string date
    required property string countText
    required property string shareText
    required property string stateText
    required property string source
    required property string mapClass
    required property bool current

    spacing: Theme.space
    Accessible.role: Accessible.ListItem
    Accessible.name: [date, countText, shareText, source].filter(t => t !== "").join(", ")

    Rectangle {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: 4
        implicitWidth: 10
        implicitHeight: 10
        radius: 5
        color: AppPalette.fill(root.mapClass, AppPalette.dark)
        border.width: root.current ? 2 : 1
        border.color: root.current ? Theme.text : Theme.muted
    }
    AppLabel {
        Layout.alignment: Qt.AlignTop
        Layout.preferredWidth: 78
        text: root.date
        role: "small"
        font.weight: root.current ? Font.Bold : Font.Normal
    }
    ColumnLayout {
        spacing: 0

        AppLabel {
            Layout.fillWidth: true
            text: [root.countText, root.shareText].filter(t => t !== "").join(" · ")
            role: "small"
            font.weight: root.current ? Font.Bold : Font.Normal
        }
        AppLabel {
            Layout.fillWidth: true
            text: root.source
            role: "small"
            muted: true
            wrapMode: Text.Wrap
        }
    }
}
