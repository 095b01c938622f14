pragma Singleton

import QtQuick
import Ansinh.App

/// The look of everything that is not the map: sizes, spaces, and colours that follow light and dark.
QtObject {
    readonly property bool dark: AppPalette.dark

    readonly property color page: dark ? "#15191c" : "#f1f0eb"
    readonly property color panel: AppPalette.panel
    readonly property color raised: dark ? "#262c30" : "#ffffff"
    readonly property color sunken: dark ? "#14181b" : "#f4f3ef"
    readonly property color hairline: dark ? "#343b40" : "#dedcd4"
    readonly property color text: AppPalette.text
    readonly property color muted: AppPalette.textMuted
    readonly property color accent: dark ? "#7db8e0" : "#1d5f8c"
    readonly property color accentText: dark ? "#0d1a24" : "#ffffff"
    readonly property color accentSoft: dark ? "#21394a" : "#e3eef6"
    readonly property color hover: dark ? "#2a3136" : "#efede6"
    readonly property color pressed: dark ? "#333b41" : "#e4e1d8"
    readonly property color danger: dark ? "#ff9a7a" : "#a3330b"
    readonly property color dangerSoft: dark ? "#43241a" : "#fbe9e1"
    readonly property color good: dark ? "#8cc4ea" : "#1d6a9c"
    readonly property color warnSoft: AppPalette.sampleBanner
    readonly property color warnText: AppPalette.sampleBannerText
    readonly property color focus: AppPalette.selected

    readonly property int textSmall: 12
    readonly property int textBody: 14
    readonly property int textLarge: 16
    readonly property int textTitle: 20
    readonly property int textFigure: 24

    readonly property int space: 8
    readonly property int gap: 12
    readonly property int margin: 16
    readonly property int radius: 6
    readonly property int control: 36

    readonly property int quick: 120
    readonly property int calm: 200
}
