pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Ansinh
import Ansinh.App

Item {
    id: root

    width: 1200
    height: 760

    ProgressPage {
        id: page
        anchors.fill: parent
    }
    SignalSpy {
        id: toMap
        target: page
        signalName: "mapWanted"
    }

    SignalSpy {
        id: exported
        target: ProgressController
        signalName: "exported"
    }

    TestCase {
        id: test
        name: "ProgressPage"
        when: windowShown

        function shown(): list<string> {
            const out = [];
            for (let i = 0; i < ProgressController.units.count; ++i)
                out.push(ProgressController.units.get(i).code);
            return out;
        }
        function tile(key: string): var {
            for (let i = 0; i < ProgressController.tiles.count; ++i)
                if (ProgressController.tiles.get(i).key === key)
                    return ProgressController.tiles.get(i);
            return undefined;
        }
        function columnOf(indicator: string): int {
            for (let i = 0; i < ProgressController.columns.count; ++i)
                if (ProgressController.indicatorAt(i) === indicator)
                    return i;
            return -1;
        }

        function initTestCase(): void {
            failOnWarning(/.?/);
            tryVerify(() => ProgressController.ready, 60000);
        }
        function init(): void {
            failOnWarning(/.?/);
            AppController.language = "vi";
            MapController.asOf = "2026-05-13";
            MapController.layer = "progress";
            MapController.indicator = "";
            MapController.selected = "";
            ProgressController.clearFilters();
            ProgressController.plan = "da-nang-2026-04";
            while (ProgressController.sortKey !== "name" || ProgressController.descending)
                ProgressController.sortBy("name");
            OriginController.close();
            page.tab = "board";
            tryVerify(() => ProgressController.ready, 20000);
            toMap.clear();
        }

        function test_allCommunesAndTheirIndicators(): void {
            compare(ProgressController.table.count, 94);
            compare(ProgressController.units.count, 94);
            // The plan as a whole, the trend, nine indicators that ask something of communes.
            compare(ProgressController.columns.count, 11);
            ProgressController.plan = "";
            compare(ProgressController.columns.count, 22);
            verify(ProgressController.borrowed);
        }

        function test_searchWithoutAccents(): void {
            page.forceActiveFocus();
            keyClick(Qt.Key_Slash);
            const search = findChild(page, "progressSearch");
            verify(search.activeFocus);
            for (const letter of "thanh my")
                keyClick(letter);
            compare(shown()[0], "20695");
            compare(shown().length, 1);
            search.clear();
            compare(shown().length, 94);
        }

        function test_aTileNarrowsTableAndMap(): void {
            const strip = findChild(page, "kpiStrip");
            let index = 0;
            while (ProgressController.tiles.get(index).key !== "courses_5plus")
                ++index;
            strip.positionViewAtIndex(index, ListView.Contain);
            strip.forceLayout();
            mouseClick(strip.itemAtIndex(index));
            compare(MapController.indicator, "courses_5plus");
            compare(MapController.standing, "behind");
            compare(shown().length, tile("courses_5plus").behind);
            compare(MapController.communes.total, tile("courses_5plus").behind);
            mouseClick(strip.itemAtIndex(index));
            compare(MapController.standing, "");
            compare(shown().length, 94);
        }

        function test_theMapNarrowsTheTable(): void {
            MapController.indicator = "documents_online";
            MapController.toggleStanding("not_reported");
            const silent = tile("documents_online").notReported;
            verify(silent > 0);
            // Hoàng Sa reports nothing and is not in the base.
            verify(shown().length - silent <= 1);
            MapController.toggleStanding("not_reported");
            compare(shown().length, 94);
        }

        function test_headingsOrderTheRows(): void {
            mouseClick(findChild(page, "heading/courses_5plus"));
            compare(ProgressController.sortKey, "courses_5plus");
            verify(ProgressController.descending);
            const column = columnOf("courses_5plus");
            const first = ProgressController.table.cellAt(0, column);
            compare(first.standing, "behind");
            verify(first.gap.length > 1);
            mouseClick(findChild(page, "heading/courses_5plus"));
            verify(!ProgressController.descending);
            compare(ProgressController.table.cellAt(0, column).standing, "met");
            mouseClick(findChild(page, "nameHeading"));
            compare(ProgressController.sortKey, "name");
        }

        function test_aFieldTellsWhereItComesFrom(): void {
            ProgressController.search = "thanh my";
            const table = findChild(page, "progressTable");
            tryVerify(() => table.rows === 1);
            tryVerify(() => table.itemAtCell(columnOf("courses_5plus"), 0) !== null);
            mouseClick(table.itemAtCell(columnOf("courses_5plus"), 0));
            compare(OriginController.unit, "20695");
            compare(MapController.selected, "20695");
            const panel = findChild(page, "originPanel");
            verify(panel.visible);
            compare(findChild(panel, "originTitle").text, "Xã Thạnh Mỹ");
            verify(findChild(panel, "originSentence").text.length > 20);
            verify(OriginController.reference !== "");
            verify(OriginController.target.asked);
            tryVerify(() => OriginController.history.count > 1, 20000);
            verify(OriginController.history.get(0).source.startsWith("Nguồn"));
            mouseClick(findChild(panel, "originToMap"));
            compare(toMap.count, 1);
            compare(MapController.selected, "20695");
        }

        function test_theKeyboardReachesEveryField(): void {
            const table = findChild(page, "progressTable");
            table.forceActiveFocus();
            compare(table.currentRow, 0);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            compare(table.currentRow, 1);
            compare(table.currentColumn, 2);
            keyClick(Qt.Key_Return);
            compare(OriginController.unit, shown()[1]);
            compare(OriginController.indicator, ProgressController.indicatorAt(2));
        }

        function test_filtersTogether(): void {
            ProgressController.kind = "ward";
            const wards = shown().length;
            verify(wards > 10 && wards < 40);
            ProgressController.kind = "commune";
            ProgressController.district = "Nam Giang";
            ProgressController.trainingClass = "1";
            compare(shown().length, 6);
            verify(ProgressController.filtered);
            mouseClick(findChild(page, "clearFilters"));
            compare(shown().length, 94);
        }

        function test_tasksStandOnTheTimeLine(): void {
            page.tab = "tasks";
            const list = findChild(page, "taskList");
            compare(list.count, 16);
            compare(TaskController.tasks.get(3).number, "4");
            compare(TaskController.tasks.get(4).number, "4");
            verify(TaskController.dayPlace > 0.5 && TaskController.dayPlace <= 1);
            MapController.asOf = "2026-04-21";
            tryCompare(TaskController.tasks.get(3), "phase", "past", 20000);
            const before = TaskController.dayPlace;
            verify(before < 0.5);
            TaskController.plan = "thien-hoa-2025-08";
            tryVerify(() => list.count > 20);
            verify(TaskController.planNote.includes("mẫu"));
            TaskController.plan = "da-nang-2026-04";
        }

        function test_weightsAreLive(): void {
            page.tab = "devices";
            compare(DeviceController.parts.count, 5);
            let whole = 0;
            for (let i = 0; i < DeviceController.classes.count; ++i)
                whole += DeviceController.classes.get(i).count;
            compare(whole, 93);
            verify(!DeviceController.moved);
            DeviceController.setWeight("computers", 0.8);
            verify(DeviceController.moved);
            let sum = 0;
            for (let i = 0; i < DeviceController.parts.count; ++i)
                sum += DeviceController.parts.get(i).weight;
            fuzzyCompare(sum, 1, 1e-9);
            fuzzyCompare(DeviceController.parts.get(0).weight, 0.8, 1e-9);
            mouseClick(findChild(page, "resetWeights"));
            verify(!DeviceController.moved);
        }

        function test_feedbackIsEnteredHandedOnAndClosed(): void {
            page.tab = "feedback";
            FeedbackController.shown = "all";
            const before = FeedbackController.totalCount;
            MapController.selected = "20695";
            const add = findChild(page, "addFeedback");
            tryVerify(() => add.enabled);
            mouseClick(add);
            tryVerify(() => FeedbackController.totalCount === before + 1, 20000);
            compare(AppController.errorText, "");
            // Ten days to handle a remark.
            MapController.asOf = "2026-06-30";
            tryVerify(() => FeedbackController.overdueCount > 0, 20000);
            FeedbackController.shown = "overdue";
            verify(FeedbackController.items.get(0).timeText.startsWith("quá hạn"));
            const closed = FeedbackController.overdueCount;
            FeedbackController.close(FeedbackController.items.get(0).number);
            tryVerify(() => FeedbackController.overdueCount === closed - 1, 20000);
        }

        function test_opinionsTellWhoAnswered(): void {
            page.tab = "opinions";
            tryVerify(() => OpinionController.answers.count > 0, 20000);
            verify(OpinionController.summary.includes("/93"));
            compare(findChild(page, "noOpinions").visible, !OpinionController.answered);
        }

        function test_anAnswerListsTheCommunesThatGaveIt(): void {
            page.tab = "opinions";
            tryVerify(() => OpinionController.answers.count > 0, 20000);
            OpinionController.picked = "";
            const all = OpinionController.communes.count;
            compare(all, 93);
            const list = findChild(page, "opinionList");
            tryVerify(() => list.itemAtIndex(0) !== null);
            const first = list.itemAtIndex(0);
            mouseClick(first);
            compare(OpinionController.picked, first.key);
            compare(OpinionController.communes.count, OpinionController.answers.get(0).count);
            verify(OpinionController.communes.count > 0 && OpinionController.communes.count < all);
            for (let i = 0; i < OpinionController.communes.count; ++i)
                verify(OpinionController.communes.get(i).answers.includes(first.choice));
            const given = findChild(page, "opinionCommunes").itemAtIndex(0);
            mouseClick(given);
            verify(given.open);
            verify(findChild(page, "pickedAnswer").text.endsWith(first.choice));
            mouseClick(findChild(page, "everyCommune"));
            compare(OpinionController.picked, "");
            compare(OpinionController.communes.count, all);
        }

        function test_exportWritesAFile(): void {
            exported.clear();
            ProgressController.exportTo("file://" + AppController.projectPath + "-out.xlsx");
            tryCompare(exported, "count", 1, 20000);
            verify(exported.signalArguments[0][0].endsWith("-out.xlsx"));
        }

        function test_theTasksResultsAreWritten(): void {
            page.tab = "tasks";
            verify(findChild(page, "exportProgress").visible);
            ExportController.dismiss();
            TaskController.exportTo(TestFolder.url("nhiem-vu.csv"));
            tryVerify(() => ExportController.written.endsWith("nhiem-vu.csv"), 20000);
            const lines = TestFolder.text("nhiem-vu.csv").trim().split(/\r?\n/);
            verify(lines.length > 16, "a line for each task at least");
            page.tab = "board";
            ExportController.dismiss();
        }
        function exportedLines(name: string): list<string> {
            exported.clear();
            ProgressController.exportTo(TestFolder.url(name));
            tryCompare(exported, "count", 1, 20000);
            return TestFolder.text(name).trim().split(/\r?\n/).slice(1);
        }

        function test_exportIsWhatIsShown(): void {
            // Everything: each commune that is asked, in the order of the table, and the columns of the plan alone.
            const all = exportedLines("all.csv");
            verify(all.every(line => !line.includes("template-only")));
            const firstOf = lines => lines.map(line => line.split(",")[0]).filter((code, i, codes) => i === 0 || codes[i - 1] !== code);
            compare(firstOf(all), shown().filter(code => firstOf(all).includes(code)));
            verify(firstOf(all).length >= 93);

            ProgressController.search = "hoa";
            ProgressController.sortBy("courses_5plus");
            const order = shown();
            verify(order.length > 1 && order.length < 30, order);
            const some = exportedLines("some.csv");
            compare(firstOf(some), order);
            const indicators = some.filter(line => line.startsWith(order[0] + ",")).map(line => line.split(",")[2]);
            const columns = [];
            for (let i = 0; i < ProgressController.columns.count; ++i)
                if (ProgressController.columns.get(i).kind === "indicator")
                    columns.push(ProgressController.columns.get(i).key);
            compare(indicators, columns);

            ProgressController.search = "không có nơi nào tên này";
            compare(shown().length, 0);
            compare(exportedLines("none.csv").length, 0);
        }

        function test_aFigureLeadsBackToItsFile(): void {
            OriginController.show("20695", "courses_5plus");
            tryVerify(() => OriginController.sources.count > 2, 20000);
            const first = OriginController.sources.get(0);
            compare(first.measure, OriginController.numeratorName);
            compare(OriginController.sources.get(OriginController.sources.count - 1).measure, OriginController.denominatorName);
            verify(first.counts);
            verify(first.entered !== "");
            verify(first.place.startsWith("Đợt "));
            const lines = findChild(page, "originSources");
            tryVerify(() => lines.visible);
            compare(findChild(lines, "sourceLine").place, first.place);
        }

        function test_languageSwitchesAtOnce(): void {
            const heading = findChild(page, "heading/overall");
            compare(heading.text, "Toàn kế hoạch");
            AppController.language = "en";
            compare(heading.text, "Whole plan");
            AppController.language = "vi";
        }
    }
}
