import Ansinh
import Ansinh.App

/// The map's look, from the same palette as everything else.
MapStyle {
    dark: AppPalette.dark
    background: AppPalette.sea
    border: Qt.alpha(AppPalette.border, AppPalette.dark ? 0.85 : 0.9)
    outerBorder: AppPalette.borderCity
    hover: AppPalette.colour("border_hover", dark)
    highlight: AppPalette.selected
    halo: AppPalette.halo
    label: AppPalette.colour("label_dark", dark)
    labelHalo: AppPalette.colour("label_dark_halo", dark)
    labelLight: AppPalette.colour("label_light", dark)
    labelLightHalo: AppPalette.colour("label_light_halo", dark)
    river: AppPalette.colour("river", dark)
    road: AppPalette.colour("road", dark)
    surroundingsBorder: AppPalette.colour("ground_line", dark)
    surroundingsText: AppPalette.colour("ground_text", dark)
    surroundingsHalo: AppPalette.colour("ground", dark)
    seaText: AppPalette.colour("sea_text", dark)
    symbol: AppPalette.colour("symbol", dark)
    symbolRim: AppPalette.colour("symbol_rim", dark)
    classHalo: AppPalette.halo
    panel: Qt.alpha(Theme.raised, 0.92)
    panelBorder: Theme.hairline
    panelText: AppPalette.text
}
