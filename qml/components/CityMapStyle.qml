import Ansinh
import Ansinh.App

/// The map's look, from the same palette as everything else.
MapStyle {
    dark: AppPalette.dark
    background: AppPalette.sea
    border: AppPalette.border
    outerBorder: AppPalette.borderCity
    highlight: AppPalette.selected
    halo: AppPalette.halo
    label: AppPalette.text
    labelHalo: AppPalette.halo
    panelText: AppPalette.text
}
