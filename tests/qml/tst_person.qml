pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Ansinh
import Ansinh.App

// The map page with mouse, wheel and keys, one thing after the other, as somebody uses it who is asked about Thạnh Mỹ.
Item {
    id: root

    width: 1280
    height: 760

    MapPage {
        id: page
        anchors.fill: parent
    }

    TestCase {
        name: "Person"
        when: windowShown

        function initTestCase(): void {
            failOnWarning(/.?/);
            tryVerify(() => MapController.ready, 60000);
        }

        function middle(item: Item): point {
            return Qt.point(item.width / 2, item.height / 2);
        }

        function test_findsLooksCloserAndTurnsTheDate(): void {
            failOnWarning(/.?/);
            const city = findChild(page, "cityMap");
            const whole = city.zoomLevel;

            // Types a name without accents; the map goes there.
            page.forceActiveFocus();
            keyClick(Qt.Key_Slash);
            for (const letter of "thanh my")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            compare(MapController.selected, "20695");
            tryVerify(() => city.zoomLevel > whole + 0.5, 5000, "the map flies to the commune");
            const near = city.zoomLevel;
            wait(500);

            // A click in the middle takes the commune that was let go of.
            MapController.selected = "";
            const at = middle(city);
            mouseClick(city, at.x, at.y);
            tryCompare(MapController, "selected", "20695", 3000);

            // The wheel goes closer, a drag moves the map under the hand.
            mouseWheel(city, at.x, at.y, 0, 240);
            tryVerify(() => city.zoomLevel > near + 0.2, 3000, "the wheel zooms in");
            const longitude = city.center.longitude;
            mouseDrag(city, at.x, at.y, 120, 0, Qt.LeftButton, Qt.NoModifier, 20);
            tryVerify(() => city.center.longitude < longitude, 3000, "the map follows the hand");

            // The date turns with keys, and the panel's figures with it.
            const last = MapController.asOfText;
            page.forceActiveFocus();
            keyClick(Qt.Key_BracketLeft);
            verify(MapController.asOfText !== last);
            tryVerify(() => MapController.ready, 20000);
            compare(MapController.selected, "20695");

            // Home shows the whole city again, Escape lets go of the commune.
            keyClick(Qt.Key_Home);
            tryVerify(() => Math.abs(city.zoomLevel - whole) < 0.01, 5000, "the whole city again");
            keyClick(Qt.Key_Escape);
            compare(MapController.selected, "");
        }
    }
}
