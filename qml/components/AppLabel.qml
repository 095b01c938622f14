import QtQuick
import Ansinh

/// Text in the program's type scale. Role: "body", "small", "large", "title".
Text {
    property string role: "body"
    property bool muted: false

    color: muted ? Theme.muted : Theme.text
    font.pixelSize: role === "title" ? Theme.textTitle : role === "large" ? Theme.textLarge : role === "small" ? Theme.textSmall : Theme.textBody
    font.weight: role === "title" || role === "large" ? Font.Bold : Font.Normal
    elide: wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
    textFormat: Text.PlainText
}
