import QtQuick
import Ansinh

/// Text in the program's type scale. Role: "tiny", "small", "body", "large", "title", "figure", "display".
Text {
    property string role: "body"
    property bool muted: false

    readonly property bool heavy: role === "large" || role === "title" || role === "figure" || role === "display"

    function sizeOf(name: string): int {
        switch (name) {
        case "tiny":
            return Theme.textTiny;
        case "small":
            return Theme.textSmall;
        case "large":
            return Theme.textLarge;
        case "title":
            return Theme.textTitle;
        case "figure":
            return Theme.textFigure;
        case "display":
            return Theme.textDisplay;
        default:
            return Theme.textBody;
        }
    }

    color: muted ? Theme.muted : Theme.text
    font.family: Theme.family
    font.pixelSize: sizeOf(role)
    font.weight: heavy ? Font.Bold : Font.Normal
    elide: wrapMode === Text.NoWrap ? Text.ElideRight : Text.ElideNone
    textFormat: Text.PlainText
}
