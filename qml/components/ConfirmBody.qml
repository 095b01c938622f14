import QtQuick
import QtQuick.Layouts
import Ansinh

/// What a ConfirmDialog says and asks.
ColumnLayout {
    id: root

    property string title
    property string text
    property string confirmText

    signal confirmed
    signal refused

    spacing: Theme.gap

    AppLabel {
        Layout.fillWidth: true
        text: root.title
        role: "large"
        wrapMode: Text.Wrap
    }
    AppLabel {
        Layout.fillWidth: true
        text: root.text
        wrapMode: Text.Wrap
    }
    RowLayout {
        Layout.topMargin: Theme.space
        Layout.alignment: Qt.AlignRight
        spacing: Theme.space

        AppButton {
            text: qsTr("Thôi")
            focus: true
            onClicked: root.refused()
        }
        AppButton {
            text: root.confirmText
            danger: true
            onClicked: root.confirmed()
        }
    }
}
