pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Ansinh
import Ansinh.App

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
        name: "MapPage"
        when: windowShown

        function counts(): list<int> {
            const out = [];
            for (let i = 0; i < MapController.legend.count; ++i)
                out.push(MapController.legend.get(i).count);
            return out;
        }

        function sum(numbers: list<int>): int {
            return numbers.reduce((a, b) => a + b, 0);
        }

        function initTestCase(): void {
            failOnWarning(/.?/);
            tryVerify(() => MapController.ready, 60000);
        }

        function init(): void {
            failOnWarning(/.?/);
            MapController.layer = "progress";
            MapController.indicator = "";
            MapController.dateIndex = MapController.dates.count - 1;
            MapController.selected = "";
            MapController.communes.search = "";
            AppController.language = "vi";
            tryVerify(() => MapController.ready, 20000);
        }

        function test_allCommunesAreThere(): void {
            compare(MapController.communes.count, 94);
            compare(sum(counts()), 93);
        }

        function test_searchWithoutAccentsSelects(): void {
            const search = findChild(page, "communeSearch");
            page.forceActiveFocus();
            keyClick(Qt.Key_Slash);
            verify(search.activeFocus, "/ goes to the search box");
            search.clear();
            for (const letter of "thanh my")
                keyClick(letter);
            compare(MapController.communes.codeAt(0), "20695");
            keyClick(Qt.Key_Return);
            compare(MapController.selected, "20695");
            tryCompare(findChild(page, "panelTitle"), "text", "Xã Thạnh Mỹ");
            search.clear();
            compare(MapController.communes.count, 94);
        }

        function test_whatIsSaidOfEveryCommuneFitsItsPanel_data(): var {
            return [{tag: "vi"}, {tag: "en"}];
        }
        function test_whatIsSaidOfEveryCommuneFitsItsPanel(data: var): void {
            AppController.language = data.tag;
            MapController.communes.search = "";
            const body = findChild(page, "panelBody");
            for (let i = 0; i < MapController.communes.count; ++i) {
                MapController.selected = MapController.communes.codeAt(i);
                waitForItemPolished(body);
                verify(body.childrenRect.width <= body.width + 0.5, CommuneController.name + ": " + body.childrenRect.width + " in " + body.width);
            }
            MapController.selected = "";
            AppController.language = "vi";
        }

        function test_cityFindsAll(): void {
            MapController.communes.search = "da nang";
            compare(MapController.communes.count, 94);
        }

        function test_circlesAreSwitchedOnInTheLegend(): void {
            const choice = findChild(page, "symbolSwitch");
            compare(MapController.symbols.count, 0);
            mouseClick(choice, 9, choice.height / 2);
            tryVerify(() => MapController.symbols.count > 0, 20000);
            verify(findChild(page, "symbolKey").visible);
            MapController.layer = "training";
            compare(MapController.symbols.count, 0);
            verify(!choice.visible);
            MapController.layer = "devices";
            verify(MapController.symbols.count > 0);
            verify(MapController.legendNote.includes("máy tính hiện đại còn thiếu"));
            MapController.layer = "progress";
            verify(MapController.symbols.count > 0);
            verify(!MapController.legendNote.includes("máy tính"));
            mouseClick(choice, 9, choice.height / 2);
            compare(MapController.symbols.count, 0);
            verify(!findChild(page, "symbolKey").visible);
        }

        function test_circlesKeepTheirScaleFromDayToDay(): void {
            MapController.symbolsWanted = true;
            tryVerify(() => MapController.symbols.count > 0, 20000);
            const last = MapController.dateIndex;
            const keys = [];
            let seen = "";
            for (let day = 0; day < MapController.dates.count; ++day) {
                MapController.dateIndex = day;
                tryVerify(() => MapController.ready, 20000);
                if (MapController.symbols.count > 0) {
                    keys.push(JSON.stringify(MapController.symbols.stepSizes) + MapController.symbols.stepTexts);
                    seen += MapController.symbols.count + " ";
                }
            }
            verify(keys.length > 1, "circles on days " + seen);
            for (const one of keys)
                compare(one, keys[0]);
            MapController.dateIndex = last;
            MapController.symbolsWanted = false;
        }

        function test_nonsenseFindsNothing(): void {
            MapController.communes.search = "qqqq";
            compare(MapController.communes.count, 0);
        }

        function test_dateChangesTheLegend(): void {
            const last = counts();
            MapController.dateIndex = 0;
            tryVerify(() => MapController.ready, 20000);
            verify(JSON.stringify(counts()) !== JSON.stringify(last));
            compare(sum(counts()), 93);
            MapController.stepDate(-1);
            compare(MapController.dateIndex, 0);
        }

        function test_everyIndicatorAddsUp(): void {
            for (let i = 0; i < MapController.indicators.count; ++i) {
                MapController.indicator = MapController.indicators.get(i).indicator;
                compare(sum(counts()), 93, MapController.indicatorName);
            }
        }

        function test_unknownIndicatorIsIgnored(): void {
            MapController.indicator = "no such indicator";
            compare(MapController.indicator, "");
        }

        function test_panelTellsTheMissing(): void {
            MapController.selected = "20695";
            tryVerify(() => CommuneController.targets.count > 0, 20000);
            for (let i = 0; i < CommuneController.targets.count; ++i) {
                const target = CommuneController.targets.get(i);
                compare(target.borrowed, false);
                if (target.standing === "behind" && target.counted)
                    verify(target.missingText.startsWith("còn thiếu"), target.name);
                if (target.counted)
                    verify(target.numerator <= target.denominator, target.name);
            }
            tryVerify(() => CommuneController.targets.get(0).trend.length > 1, 20000);
        }

        function test_layersHaveTheirLegend(): void {
            MapController.layer = "training";
            compare(MapController.legend.count, 9);
            compare(sum(counts()), 93);
            compare(MapController.trainingShapes.length, 8);
            compare(MapController.trainingShapes.filter(one => one.host === "").length, 5);
            MapController.layer = "points";
            compare(MapController.legend.count, 0);
            MapController.layer = "hills";
            compare(MapController.layer, "points");
        }

        function test_languageSwitchesAtOnce(): void {
            MapController.selected = "20695";
            const title = findChild(page, "panelTitle");
            tryCompare(title, "text", "Xã Thạnh Mỹ");
            compare(MapController.indicatorName, "Toàn kế hoạch");
            AppController.language = "en";
            compare(title.text, "Thạnh Mỹ commune");
            compare(MapController.indicatorName, "Whole plan");
            AppController.language = "vi";
            compare(title.text, "Xã Thạnh Mỹ");
        }

        function test_cityBecomesHexagonsAndBack(): void {
            const button = findChild(page, "formSwitch");
            mouseClick(button);
            tryCompare(MapController, "form", "hexagon", 20000);
            tryCompare(MapController.scene, "progress", 1, 20000);
            compare(MapController.scene.remoteCommune, "");
            mouseClick(button);
            // At the very end of the movement; numbers are compared roughly.
            tryCompare(MapController.scene, "remoteCommune", "20333", 20000);
            compare(MapController.scene.progress, 0);
        }

        function test_changeBetweenTwoDaysAddsUp(): void {
            MapController.indicator = MapController.indicators.get(1).indicator;
            CompareController.otherDay = MapController.dates.get(1).iso;
            CompareController.mode = "change";
            tryVerify(() => CompareController.ready, 20000);
            let sum = 0;
            for (let i = 0; i < CompareController.legend.count; ++i)
                sum += CompareController.legend.get(i).count;
            compare(sum, 93);
            compare(CompareController.keyFigures.count, 2);
            MapController.layer = "training";
            verify(!CompareController.active, "classes have no change");
            MapController.layer = "progress";
            CompareController.mode = "off";
        }

        function test_twoDaysHaveOneCamera(): void {
            CompareController.mode = "side";
            tryVerify(() => CompareController.ready, 20000);
            const city = findChild(page, "cityMap");
            const other = findChild(page, "otherDayMap");
            verify(other !== null);
            tryVerify(() => other.width > 0 && Math.abs(other.width - city.width) < 2);
            city.zoomIn();
            compare(other.zoomLevel, city.zoomLevel);
            other.zoomIn();
            compare(city.zoomLevel, other.zoomLevel);
            compare(city.center, other.center);
            CompareController.mode = "off";
            city.showAll();
        }

        function test_daysArePlayed(): void {
            MapController.dateIndex = 0;
            tryVerify(() => MapController.ready, 20000);
            findChild(page, "playSpeed").clicked();
            findChild(page, "playSpeed").clicked();
            mouseClick(findChild(page, "playButton"));
            tryVerify(() => MapController.dateIndex >= 2, 20000);
            mouseClick(findChild(page, "playButton"));
            const stopped = MapController.dateIndex;
            wait(600);
            compare(MapController.dateIndex, stopped);
        }

        function test_escapeLeavesTheCommune(): void {
            MapController.selected = "20695";
            page.forceActiveFocus();
            keyClick(Qt.Key_Escape);
            compare(MapController.selected, "");
        }

        function test_keysStepTheDate(): void {
            const last = MapController.dateIndex;
            page.forceActiveFocus();
            keyClick(Qt.Key_BracketLeft);
            compare(MapController.dateIndex, last - 1);
            keyClick(Qt.Key_BracketRight);
            compare(MapController.dateIndex, last);
        }
    }
}
