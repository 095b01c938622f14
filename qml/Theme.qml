pragma Singleton

import QtQuick
import Ansinh.App

/// The look of the window: type, spaces, elevation. Colours are those of data/style.json, for light or dark.
QtObject {
    readonly property bool dark: AppPalette.dark
    /// Nothing moves: on paper there is only the end of a movement.
    property bool still: false

    readonly property color page: AppPalette.colour("page", dark)
    readonly property color panel: AppPalette.colour("panel", dark)
    readonly property color raised: AppPalette.colour("raised", dark)
    readonly property color sunken: AppPalette.colour("sunken", dark)
    readonly property color hairline: AppPalette.colour("hairline", dark)
    readonly property color accent: AppPalette.colour("accent", dark)
    readonly property color accentText: AppPalette.colour("accent_text", dark)
    readonly property color accentSoft: AppPalette.colour("accent_soft", dark)
    readonly property color hover: AppPalette.colour("hover", dark)
    readonly property color pressed: AppPalette.colour("pressed", dark)
    readonly property color danger: AppPalette.colour("danger", dark)
    readonly property color dangerSoft: AppPalette.colour("danger_soft", dark)
    readonly property color good: AppPalette.colour("good", dark)
    readonly property color focus: AppPalette.colour("focus", dark)
    readonly property color shadow: AppPalette.colour("shadow", dark)
    readonly property color tip: AppPalette.colour("tip", dark)
    readonly property color tipText: AppPalette.colour("tip_text", dark)
    readonly property color text: AppPalette.text
    readonly property color muted: AppPalette.textMuted
    readonly property color warnSoft: AppPalette.sampleBanner
    readonly property color warnText: AppPalette.sampleBannerText

    // One face, with every Vietnamese letter; it is part of the program.
    readonly property string family: "Noto Sans"
    readonly property int textTiny: 11
    readonly property int textSmall: 12
    readonly property int textBody: 14
    readonly property int textLarge: 16
    readonly property int textTitle: 20
    readonly property int textFigure: 24
    readonly property int textDisplay: 34

    readonly property int tight: 4
    readonly property int space: 8
    readonly property int gap: 12
    readonly property int margin: 16
    readonly property int section: 24
    readonly property int radius: 6
    readonly property int control: 36

    readonly property int quick: still ? 0 : 120
    readonly property int calm: still ? 0 : 200
    readonly property int slow: still ? 0 : 700
}
