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

        /// Whatever Tab comes to from where the focus is, once round.
        function walk(): var {
            const seen = [];
            for (let i = 0; i < 400; ++i) {
                keyClick(Qt.Key_Tab);
                const item = main.activeFocusItem;
                if (seen.includes(item))
                    break;
                seen.push(item);
            }
            return seen;
        }

        /// What is wrong with a walk through all that stands in `place`.
        function faultsOf(seen: var, place: Item): string {
            const wrong = [];
            for (const item of seen)
                if (nameOf(item) === "")
                    wrong.push("no name: " + whereIs(item));
            const all = [];
            collect(place, all);
            for (const item of all)
                if (!seen.some(one => isIn(one, item)))
                    wrong.push("not reached: " + whereIs(item));
            for (const item of seen) {
                place.forceActiveFocus();
                item.forceActiveFocus(Qt.TabFocusReason);
                if (!showsFocus(item))
                    wrong.push("no ring: " + whereIs(item) + " " + nameOf(item));
            }
            return wrong.join("\n");
        }

        function test_tabComesEverywhere_data(): list<var> {
            const rows = [];
            for (const page of ["map", "map with a commune"])
                rows.push({
                    tag: page,
                    tabs: "",
                    tab: ""
                });
            const pages = {
                progress: ["board", "tasks", "devices", "opinions", "feedback"],
                training: ["classes", "what_if", "scenarios"],
                data: ["import", "survey", "findings", "ledger"]
            };
            for (const page of Object.keys(pages))
                for (const tab of pages[page])
                    rows.push({
                        tag: page + " " + tab,
                        tabs: page + "Tabs",
                        tab: tab
                    });
            return rows;
        }

        function test_tabComesEverywhere(data: var): void {
            mouseClick(findChild(main.contentItem.parent, "rail/" + data.tag.split(" ")[0]));
            MapController.selected = data.tag.endsWith("commune") ? "20695" : "";
            if (data.tabs !== "") {
                tryVerify(() => findChild(main.contentItem.parent, data.tabs) !== null);
                findChild(main.contentItem.parent, data.tabs).chosen(data.tab);
            }
            wait(1500);
            main.contentItem.forceActiveFocus();
            const seen = walk();
            verify(seen.length > 8, "a page has more to work");
            compare(faultsOf(seen, main.contentItem.parent), "");
        }

        function test_dialogsKeepTheFocus_data(): list<var> {
            return [["fileMenu", "map"], ["keySheet", "map", [Qt.Key_F1, Qt.NoModifier]], ["aboutSheet", "map"], ["savedViews", "map", [Qt.Key_D, Qt.ControlModifier]], ["undoQuestion", "data"]].map(one => ({
                        tag: one[0],
                        page: one[1],
                        keys: one[2]
                    }));
        }

        function test_dialogsKeepTheFocus(data: var): void {
            mouseClick(findChild(main.contentItem.parent, "rail/" + data.page));
            if (data.page === "data") {
                tryVerify(() => findChild(main.contentItem.parent, "dataTabs") !== null);
                findChild(main.contentItem.parent, "dataTabs").chosen("ledger");
                wait(300);
            }
            if (data.keys)
                keyClick(data.keys[0], data.keys[1]);
            else if (data.tag === "aboutSheet")
                main.openAbout();
            const dialog = findChild(main, data.tag) ?? findChild(main.contentItem.parent, data.tag);
            verify(dialog, "there is a dialog " + data.tag);
            dialog.open();
            tryVerify(() => dialog.opened);
            verify(isIn(main.activeFocusItem, dialog.contentItem.parent), "the keys go to what was opened");
            const seen = walk();
            verify(seen.length > 0);
            for (const item of seen)
                verify(isIn(item, dialog.contentItem.parent), "outside: " + whereIs(item));
            const faults = faultsOf(seen, dialog.contentItem);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !dialog.opened);
            compare(faults, "");
        }
    }
}
