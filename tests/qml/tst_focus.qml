pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Ansinh
import Ansinh.App

// Every page by keyboard alone: Tab comes to all that can be worked, each says what it is and shows that it has the keys.
Item {
    id: root

    width: 200
    height: 100

    Component {
        id: windows

        Main {}
    }

    TestCase {
        id: test
        name: "Focus"
        when: windowShown

        property Main main: null

        function initTestCase(): void {
            tryVerify(() => MapController.ready, 60000);
            main = windows.createObject(null);
            main.requestActivate();
            tryVerify(() => main.active);
        }

        function cleanupTestCase(): void {
            main.close();
            main.destroy();
        }

        /// What a reader of the screen says: of the item, or of the control that it is the inside of.
        function nameOf(item: Item): string {
            return item.Accessible.name || item.placeholderText || (item.parent?.Accessible.name ?? "");
        }

        function whereIs(item: Item): string {
            const at = item.mapToItem(null, 0, 0);
            return `${item} "${item.text ?? ""}" ${Math.round(at.x)},${Math.round(at.y)} ${item.width}x${item.height}`;
        }

        function showsFocus(item: Item): bool {
            for (let from = item, up = 0; from && up < 3; from = from.parent, ++up)
                if (hasRing(from, 3))
                    return true;
            return false;
        }

        /// A frame of two pixels, which nothing else has.
        function hasRing(item: Item, deep: int): bool {
            if (item.visible && item.border?.width >= 2)
                return true;
            return deep > 0 && [...item.children].some(child => child.visible && hasRing(child, deep - 1));
        }

        function isIn(item: Item, other: Item): bool {
            for (let from = item; from; from = from.parent)
                if (from === other)
                    return true;
            return false;
        }

        function collect(item: Item, found: var): void {
            for (const child of item.children) {
                if (!child.visible || !child.enabled)
                    continue;
                if (child.activeFocusOnTab && child.width > 0 && child.height > 0)
                    found.push(child);
                collect(child, found);
            }
        }

        function test_tabComesEverywhere_data(): list<var> {
            return ["map", "map with a commune", "progress", "training", "data"].map(page => ({
                        tag: page
                    }));
        }

        function test_tabComesEverywhere(data: var): void {
            mouseClick(findChild(main.contentItem.parent, "rail/" + data.tag.split(" ")[0]));
            MapController.selected = data.tag.endsWith("commune") ? "20695" : "";
            wait(1500);
            main.contentItem.forceActiveFocus();
            const seen = [];
            for (let i = 0; i < 400; ++i) {
                keyClick(Qt.Key_Tab);
                const item = main.activeFocusItem;
                if (seen.includes(item))
                    break;
                seen.push(item);
            }
            const wrong = [];
            for (const item of seen)
                if (nameOf(item) === "")
                    wrong.push("no name: " + whereIs(item));
            const all = [];
            collect(main.contentItem.parent, all);
            for (const item of all)
                if (!seen.some(one => isIn(one, item)))
                    wrong.push("not reached: " + whereIs(item));
            for (const item of seen) {
                item.forceActiveFocus(Qt.TabFocusReason);
                if (!showsFocus(item))
                    wrong.push("no ring: " + whereIs(item) + " " + nameOf(item));
            }
            verify(seen.length > 10, "a page has more to work");
            compare(wrong.join("\n"), "");
        }
    }
}
