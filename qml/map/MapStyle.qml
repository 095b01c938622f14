pragma ComponentBehavior: Bound

import QtQuick

// Every colour and size that the map draws with, for a light and a dark window.
QtObject {
    property bool dark: false

    property color background: dark ? "#1b2430" : "#e8eef2"
    property color border: dark ? "#0f1620" : "#6d7780"
    property real borderWidth: 0.9
    property color outerBorder: dark ? "#9aa7b4" : "#39434d"
    property color hover: dark ? "#ffffff" : "#10181f"
    property color highlight: dark ? "#ff5fa8" : "#d6006e"
    property color halo: dark ? "#10181f" : "#ffffff"
    // Names stand on the communes' fills: dark ones on light fills, light ones on dark fills.
    property color label: "#1c242b"
    property color labelHalo: "#b8ffffff"
    property color labelLight: "#ffffff"
    property color labelLightHalo: "#8c101417"
    property color river: dark ? "#35566b" : "#9fc3d8"
    property color road: dark ? "#5a5446" : "#b3a78f"
    property color surroundingsBorder: dark ? "#474e52" : "#c9c3b4"
    property color surroundingsText: dark ? "#8d969b" : "#8a8474"
    property color surroundingsHalo: dark ? "#262b2e" : "#f3f1ea"
    property color seaText: dark ? "#5f7f93" : "#6f96ad"
    property color symbol: dark ? "#f4f6f7" : "#2b2b33"
    property color symbolRim: dark ? "#14181b" : "#ffffff"
    property color classHalo: "#ffffff"
    property int labelSize: 12
    property color panel: dark ? "#e6222c38" : "#e6ffffff"
    property color panelBorder: dark ? "#4a5866" : "#b4bec7"
    property color panelText: dark ? "#e6ebf0" : "#27313a"
    property color cluster: dark ? "#dfe6ec" : "#2b3640"
    property color clusterText: dark ? "#10181f" : "#ffffff"
}
