pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh

/// Keys, and what they do.
RowLayout {
    id: root

    required property list<string> keys
    required property string text

    spacing: 6
    Accessible.role: Accessible.StaticText
    Accessible.name: keys.join(", ") + ": " + text

    Row {
        Layout.preferredWidth: 190
        spacing: 4

        Repeater {
            model: root.keys

            Rectangle {
                id: cap

                required property string modelData

                implicitWidth: Math.max(24, word.implicitWidth + 12)
                implicitHeight: 24
                radius: 4
                color: Theme.sunken
                border.width: 1
                border.color: Theme.hairline

                AppLabel {
                    id: word
                    anchors.centerIn: parent
                    text: cap.modelData
                    role: "small"
                }
            }
        }
    }
    AppLabel {
        Layout.fillWidth: true
        text: root.text
        wrapMode: Text.Wrap
    }
}
