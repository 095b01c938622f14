pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Ansinh
import Ansinh.App

// The map under fingers, wheel, mouse and keys: each event as the system sends it.
Item {
    id: root

    width: 1280
    height: 760

    MapPage {
        id: page
        anchors.fill: parent
    }

    TestCase {
        id: test
        name: "Gestures"
        when: windowShown

        property CityMap city: null

        function initTestCase(): void {
            failOnWarning(/.?/);
            tryVerify(() => MapController.ready, 60000);
            city = findChild(page, "cityMap");
        }

        function init(): void {
            failOnWarning(/.?/);
            MapController.selected = "";
            city.showAll();
            let before = 0;
            tryVerify(() => {
                const still = city.zoomLevel === before;
                before = city.zoomLevel;
                return still;
            }, 5000);
            wait(300);
        }

        function test_pinchZooms(): void {
            const whole = city.zoomLevel;
            const x = city.width / 2;
            const y = city.height / 2;
            const fingers = touchEvent(city);
            fingers.press(0, city, x - 40, y).press(1, city, x + 40, y).commit();
            for (let apart = 50; apart <= 160; apart += 10) {
                fingers.move(0, city, x - apart, y).move(1, city, x + apart, y).commit();
                wait(10);
            }
            fingers.release(0, city, x - 160, y).release(1, city, x + 160, y).commit();
            verify(city.zoomLevel > whole + 0.8, "fingers that part make the map larger");
            const near = city.zoomLevel;
            const back = touchEvent(city);
            back.press(2, city, x - 160, y).press(3, city, x + 160, y).commit();
            for (let apart = 150; apart >= 60; apart -= 10) {
                back.move(2, city, x - apart, y).move(3, city, x + apart, y).commit();
                wait(10);
            }
            back.release(2, city, x - 60, y).release(3, city, x + 60, y).commit();
            verify(city.zoomLevel < near - 0.5, "fingers that meet make it smaller");
            compare(MapController.selected, "", "a pinch selects nothing");
        }

        function test_wheelZoomsRoundThePointer(): void {
            const whole = city.zoomLevel;
            const lon = city.center.longitude;
            const lat = city.center.latitude;
            mouseWheel(city, 200, 150, 0, 240);
            tryVerify(() => city.zoomLevel > whole + 0.5, 3000);
            verify(city.center.longitude < lon && city.center.latitude > lat, "towards the pointer");
            mouseWheel(city, 200, 150, 0, -240);
            tryVerify(() => Math.abs(city.zoomLevel - whole) < 0.01, 3000);
            verify(Math.abs(city.center.longitude - lon) < 0.001, "and back");
        }

        function test_doubleClickComesNearer(): void {
            const whole = city.zoomLevel;
            // Clicks that a test sends lie too far apart in time for a double one; taps do not.
            for (let tap = 0; tap < 2; ++tap)
                touchEvent(city).press(0, city, 250, 250).commit().release(0, city, 250, 250).commit();
            tryVerify(() => Math.abs(city.zoomLevel - whole - 1) < 0.01, 3000, "one level: " + (city.zoomLevel - whole));
        }

        function test_dragMovesTheMap(): void {
            const lon = city.center.longitude;
            const lat = city.center.latitude;
            mouseDrag(city, 300, 300, 100, -60, Qt.LeftButton, Qt.NoModifier, 20);
            tryVerify(() => city.center.longitude < lon && city.center.latitude < lat, 3000);
            compare(MapController.selected, "", "a drag selects nothing");
        }

        function test_whatLiesOverTheMapTakesItsClicks(): void {
            const inset = city.insetPlace;
            verify(inset.width > 0);
            mouseClick(city, inset.x + inset.width / 2, inset.y + inset.height / 2);
            tryCompare(MapController, "selected", "20333");
            wait(400);
            compare(MapController.selected, "20333", "the map below didn't let go of it");
            verify(CommuneController.summary.startsWith("Không phải báo cáo"), CommuneController.summary);
            compare(CommuneController.mapClass, "not_applicable");
            mouseClick(city, city.width - 28, 28);  // the arrow to the north
            wait(400);
            compare(MapController.selected, "20333");
        }

        function test_keysMoveAndZoom(): void {
            city.forceActiveFocus();
            const lon = city.center.longitude;
            const lat = city.center.latitude;
            keyClick(Qt.Key_Right);
            verify(city.center.longitude > lon);
            keyClick(Qt.Key_Left);
            verify(Math.abs(city.center.longitude - lon) < 1e-6);
            keyClick(Qt.Key_Up);
            verify(city.center.latitude > lat);
            keyClick(Qt.Key_Down);
            const whole = city.zoomLevel;
            keyClick(Qt.Key_Plus);
            verify(city.zoomLevel > whole);
            keyClick(Qt.Key_Minus);
            verify(Math.abs(city.zoomLevel - whole) < 0.01);
            keyClick(Qt.Key_Plus);
            keyClick(Qt.Key_Home);
            tryVerify(() => Math.abs(city.zoomLevel - whole) < 0.01, 5000);
        }

        /// Every icon button on the page that is seen.
        function iconButtons(item: Item, found: var): var {
            for (const child of item.children) {
                if (!child.visible)
                    continue;
                if (/^IconButton_QML/.test(String(child)))
                    found.push(child);
                iconButtons(child, found);
            }
            return found;
        }

        function test_iconButtonsSayWhatTheyDo(): void {
            const buttons = iconButtons(page, []);
            verify(buttons.length >= 7, buttons.length);
            // The tool tip shows it, and readers of the screen say it.
            for (const one of buttons) {
                verify(one.text !== "", one.iconName);
                compare(one.Accessible.name, one.text);
            }
        }
    }
}
