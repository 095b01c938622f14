pragma ComponentBehavior: Bound

import QtQuick

// A length on the ground: the longest of 1, 2 or 5 times a power of ten that fits.
Item {
    id: bar

    required property MapStyle style
    required property real latitude
    required property real zoomLevel
    property real longest: 140

    readonly property real metresPerPixel: 156543.03392804097 * Math.cos(latitude * Math.PI / 180) / Math.pow(2, zoomLevel)
    readonly property real metres: roundDown(longest * metresPerPixel)

    function roundDown(value: real): real {
        const power = Math.pow(10, Math.floor(Math.log10(value)));
        const lead = value / power;
        return power * (lead >= 5 ? 5 : lead >= 2 ? 2 : 1);
    }

    implicitWidth: longest
    implicitHeight: 24

    Text {
        anchors.left: line.left
        anchors.bottom: line.top
        anchors.bottomMargin: 1
        text: bar.metres >= 1000 ? qsTr("%1 km").arg(bar.metres / 1000) : qsTr("%1 m").arg(bar.metres)
        color: bar.style.panelText
        style: Text.Outline
        styleColor: bar.style.halo
        font.pixelSize: 11
    }

    Rectangle {
        id: line

        anchors.bottom: parent.bottom
        width: Math.round(bar.metres / bar.metresPerPixel)
        height: 4
        color: bar.style.panelText
        border.color: bar.style.halo
        border.width: 1
    }
}
