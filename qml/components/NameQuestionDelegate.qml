pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// One name with its candidates.
RowLayout {
    id: root

    required property string spelling
    required property string place
    required property list<string> codes
    required property list<string> names
    required property string answer

    height: 42
    spacing: Theme.space

    AppLabel {
        Layout.preferredWidth: 190
        text: qsTr("“%1”").arg(root.spelling)
        color: Theme.warnText
        font.weight: Font.DemiBold
    }
    AppLabel {
        Layout.preferredWidth: 90
        text: root.place
        role: "small"
        color: Theme.warnText
    }
    Repeater {
        model: Math.min(3, root.codes.length)

        AppButton {
            required property int index
            implicitHeight: 32
            primary: root.answer === root.codes[index]
            text: root.names[index]
            onClicked: ImportController.answerName(root.spelling, root.codes[index])
        }
    }
    AppButton {
        implicitHeight: 32
        primary: root.answer === "-"
        text: qsTr("Bỏ dòng này")
        onClicked: ImportController.answerName(root.spelling, "-")
    }
    Item {
        Layout.fillWidth: true
    }
}
