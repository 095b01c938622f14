pragma ComponentBehavior: Bound

import QtQuick
import Ansinh.Map

// The commune far out at sea, always on the map: what lies outside the view belongs to the city too.
Rectangle {
    id: inset

    required property MapScene scene
    required property MapStyle style
    required property communePaint paint
    required property string caption
    property string selectedCommune
    property string hoveredCommune
    // On a narrow map.
    property bool small: false

    readonly property string commune: scene.remoteCommune

    signal clicked(string code)
    signal hovered(string code)

    function place(): void {
        const view = scene.fitRemote(layer.width, layer.height, 10);
        if (!view.valid)
            return;
        layer.center = view.center;
        layer.zoomLevel = view.zoomLevel;
    }

    implicitWidth: small ? Math.max(106, name.implicitWidth + 10) : 150
    implicitHeight: small ? 84 : 120
    visible: commune !== ""
    color: style.background
    border.color: style.panelBorder
    Accessible.role: Accessible.Button
    Accessible.name: caption
    Component.onCompleted: place()

    Connections {
        target: inset.scene

        function onChanged(): void {
            inset.place();
        }
    }

    CommuneLayer {
        id: layer

        anchors.fill: parent
        anchors.margins: 1
        anchors.bottomMargin: name.height + 3
        clip: true
        scene: inset.scene
        paint: inset.paint
        borderColor: inset.style.border
        // Atolls are dots at this scale: their outline is what is seen of them.
        borderWidth: inset.style.borderWidth + 0.5
        outerBorderColor: inset.style.outerBorder
        hoverColor: inset.style.hover
        highlightColor: inset.style.highlight
        haloColor: inset.style.halo
        selectedCommune: inset.selectedCommune
        hoveredCommune: inset.hoveredCommune
        onWidthChanged: inset.place()
        onHeightChanged: inset.place()
    }

    Text {
        id: name

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: 2
        text: inset.caption
        color: inset.style.panelText
        font.pixelSize: 11
        horizontalAlignment: Text.AlignHCenter
        elide: Text.ElideRight
    }

    TapHandler {
        // The map below would take the click too.
        gesturePolicy: TapHandler.ReleaseWithinBounds
        onTapped: inset.clicked(inset.commune)
    }

    HoverHandler {
        cursorShape: Qt.PointingHandCursor
        onHoveredChanged: inset.hovered(hovered ? inset.commune : "")
    }
}
