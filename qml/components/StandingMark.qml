import QtQuick
import Ansinh

/// A standing as a word with a shape of its own, so that no one needs the colour to read it.
Row {
    id: root

    required property string standing
    required property string text
    required property color tone

    spacing: 5

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: 18
        height: 18
        radius: 9
        color: root.tone
        border.width: 1
        border.color: Theme.dark ? Qt.rgba(1, 1, 1, 0.3) : Qt.rgba(0, 0, 0, 0.3)

        Icon {
            anchors.centerIn: parent
            size: 13
            weight: 2.6
            name: root.standing === "met" ? "check" : root.standing === "on_the_way" ? "clock" : root.standing === "behind" ? "down" : root.standing === "not_reported" ? "question" : "minus"
            color: (root.tone.r * 0.3 + root.tone.g * 0.59 + root.tone.b * 0.11) > 0.55 ? "#1b1f23" : "#ffffff"
        }
    }
    AppLabel {
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        role: "small"
        muted: true
    }
}
