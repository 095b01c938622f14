pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Ansinh
import Ansinh.App

// A planner's day: look at the plan, ask, read the answer, move a commune, lock, solve the rest, save, compare, accept.
Item {
    id: root

    width: 1280
    height: 760

    TrainingPage {
        id: page
        anchors.fill: parent
    }

    TestCase {
        id: test

        readonly property TrainingForm form: TrainingController.form
        readonly property TrainingEditor editor: TrainingController.editor

        name: "TrainingPage"
        when: windowShown

        function find(name: string): var {
            const item = findChild(page, name);
            verify(item !== null, name);
            return item;
        }

        function settle(): void {
            tryCompare(TrainingController, "running", false, 60000);
        }

        function ask(): void {
            mouseClick(find("proposeButton"));
            settle();
        }

        function row(number: int): var {
            for (let i = 0; i < TrainingController.classes.count; ++i)
                if (TrainingController.classes.get(i).number === number)
                    return TrainingController.classes.get(i);
            return null;
        }

        // The draft as text: who is where, and who hosts.
        function grouping(): string {
            const parts = [];
            for (let i = 0; i < TrainingController.classes.count; ++i) {
                const one = TrainingController.classes.get(i);
                TrainingController.openClass = one.number;
                const codes = [];
                for (let j = 0; j < TrainingController.members.count; ++j)
                    codes.push(TrainingController.members.get(j).code);
                parts.push(one.host + ":" + codes.sort().join(","));
            }
            return parts.sort().join(" ");
        }

        // A commune that may go to another class, and that class.
        function aMove(): var {
            for (let i = 0; i < TrainingController.classes.count; ++i) {
                TrainingController.openClass = TrainingController.classes.get(i).number;
                for (let j = 0; j < TrainingController.members.count; ++j) {
                    const member = TrainingController.members.get(j);
                    if (member.host)
                        continue;
                    editor.showTargets(member.code);
                    return {
                        code: member.code,
                        from: TrainingController.openClass,
                        to: editor.targets.get(0).number
                    };
                }
            }
            return null;
        }

        function initTestCase(): void {
            failOnWarning(/.?/);
            tryVerify(() => AppController.ready, 60000);
            tryVerify(() => MapController.ready, 60000);
            tryVerify(() => TrainingController.summary.includes("km"), 60000);
        }

        function init(): void {
            failOnWarning(/.?/);
            AppController.language = "vi";
            form.classes = 8;
            form.smallest = 5;
            form.largest = 9;
            form.connected = true;
            form.countGiven = true;
            form.travelLimited = false;
            TrainingController.view = "plan";
            find("trainingPanel").tab = "classes";
        }

        function test_1_thePlanIsShownAsItStands(): void {
            compare(TrainingController.classes.count, 8);
            compare(TrainingController.askedCount, 56);
            verify(TrainingController.headline.includes("5 lớp chưa ghi nơi tổ chức"), TrainingController.headline);
            const hosted = row(1);
            compare(hosted.hostName, "Xã Thạnh Mỹ");
            verify(hosted.dates.includes("15/4/2026"));
            verify(hosted.mean.includes("km"));
            const hostless = row(4);
            compare(hostless.faults, "kế hoạch chưa ghi nơi tổ chức");
            verify(hostless.alternative.includes("Gần nhất tính chung"));
            mouseClick(find("class1"));
            compare(TrainingController.openClass, 1);
            compare(TrainingController.members.count, 7);
            compare(TrainingController.shapes.length, 8);
        }

        function test_1_theSecondRoundMayAskEverybodyAgain(): void {
            find("round").increase();
            find("round").valueModified();
            compare(form.round, 2);
            tryCompare(TrainingController, "askedCount", 93, 20000);
            compare(form.classes, 13);
            form.round = 1;
            compare(TrainingController.askedCount, 56);
            compare(form.classes, 8);
        }

        function test_2_thePlansCommunesCouldTravelLess(): void {
            TrainingController.view = "best";
            compare(TrainingController.classes.count, 8);
            let members = 0;
            for (let i = 0; i < 8; ++i) {
                const size = TrainingController.classes.get(i).size;
                verify(size >= 3 && size <= 7);
                members += size;
            }
            compare(members, 37);
            verify(TrainingController.headline.startsWith("8 nhóm · tổng "), TrainingController.headline);
            verify(TrainingController.summary.includes("đã chứng minh tốt nhất"), TrainingController.summary);
        }

        function test_3_askAndReadTheAnswer(): void {
            ask();
            compare(TrainingController.view, "draft");
            compare(TrainingController.status, "optimal");
            verify(find("answerText").text.startsWith("Tối ưu, đã kiểm tra"));
            verify(find("answerDetail").text.includes("đường thẳng × 1,3"), find("answerDetail").text);
            compare(TrainingController.classes.count, 8);
            compare(TrainingController.classes.get(0).number, 9);
            let members = 0;
            for (let i = 0; i < 8; ++i) {
                const one = TrainingController.classes.get(i);
                members += one.size;
                verify(one.connected, one.title);
                verify(one.reason.includes("Nơi thứ hai là"), one.reason);
                compare(one.faults, "");
            }
            compare(members, 56);
            TrainingController.openClass = TrainingController.classes.get(0).number;
            verify(TrainingController.members.get(1).next !== "");
        }

        function test_4_theSameQuestionHasTheSameAnswer(): void {
            ask();
            const first = grouping();
            ask();
            compare(grouping(), first);
        }

        function test_5_whatClashesIsSaidInWords(): void {
            form.smallest = 8;
            form.largest = 9;
            ask();
            compare(TrainingController.status, "infeasible");
            verify(find("answerDetail").text.includes("8 lớp, mỗi lớp ít nhất 8 xã, cần 64 xã; chỉ có 56"), find("answerDetail").text);
            verify(find("answerDetail").text.includes("đổi số lớp"));
            form.smallest = 5;
            form.ferryTo = "";
            ask();
            compare(TrainingController.status, "infeasible");
            verify(find("answerDetail").text.includes("liền nhau"), find("answerDetail").text);
        }

        function test_6_moveLockAndSolveTheRest(): void {
            form.ferryTo = TrainingController.ferryPlaces.get(0).key;
            ask();
            compare(TrainingController.status, "optimal");
            const before = grouping();
            const move = aMove();
            TrainingController.openClass = move.from;
            tryVerify(() => findChild(page, "member" + move.code) !== null);
            page.choose(move.code);
            compare(TrainingController.selected, move.code);
            editor.move(move.code, move.to);
            compare(TrainingController.status, "by_hand");
            verify(find("answerDetail").text.includes("So với đề xuất của máy"), find("answerDetail").text);
            compare(TrainingController.classOf(move.code), move.to);
            compare(TrainingController.settledCount, 1);

            page.forceActiveFocus();
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            compare(grouping(), before);
            compare(TrainingController.settledCount, 0);
            keyClick(Qt.Key_Y, Qt.ControlModifier);
            compare(TrainingController.classOf(move.code), move.to);

            editor.setHeld(move.from, true);
            const held = row(move.from).size;
            ask();
            compare(TrainingController.status, "optimal");
            compare(TrainingController.classOf(move.code), move.to);
            compare(row(move.from).size, held);
            verify(row(move.from).reason.startsWith("Lớp đã khóa"), row(move.from).reason);
            compare(TrainingController.settledCount, 2);
            editor.giveUpAll();
            compare(TrainingController.settledCount, 0);
        }

        // Where the mouse meets a commune of the map: first point of a grid.
        function pointOn(code: string): var {
            const city = find("trainingMap");
            for (let y = 70; y < city.height - 60; y += 6)
                for (let x = 70; x < city.width - 60; x += 6)
                    if (city.communeAt(x, y) === code && city.communeAt(x + 4, y + 4) === code)
                        return Qt.point(x + 2, y + 2);
            return null;
        }

        function test_6_theMouseTakesACommuneToAnotherClass(): void {
            ask();
            compare(TrainingController.status, "optimal");
            const before = grouping();
            const total = TrainingController.headline;
            const city = find("trainingMap");
            city.showAll();
            // A member and a class whose host can both be met on the map.
            let move = null;
            for (let i = 0; i < TrainingController.classes.count && move === null; ++i) {
                TrainingController.openClass = TrainingController.classes.get(i).number;
                for (let j = 0; j < TrainingController.members.count && move === null; ++j) {
                    const member = TrainingController.members.get(j);
                    const from = member.host ? null : pointOn(member.code);
                    if (from === null)
                        continue;
                    editor.showTargets(member.code);
                    const to = editor.targets.get(0).number;
                    const there = pointOn(row(to).host);
                    if (there !== null)
                        move = {
                            code: member.code,
                            from: from,
                            to: to,
                            there: there
                        };
                }
            }
            verify(move !== null);
            const sizes = [row(TrainingController.classOf(move.code)).size, row(move.to).size];
            const left = TrainingController.classOf(move.code);

            mouseClick(city, move.from.x, move.from.y);
            compare(TrainingController.selected, move.code);
            mousePress(city, move.from.x, move.from.y);
            for (let step = 1; step <= 8; ++step)
                mouseMove(city, move.from.x + (move.there.x - move.from.x) * step / 8, move.from.y + (move.there.y - move.from.y) * step / 8);
            tryVerify(() => find("carriedText").text.includes("km"), 2000, "what it would cost is said on the way");
            compare(grouping(), before, "nothing moves before it is let go");
            mouseRelease(city, move.there.x, move.there.y);

            compare(TrainingController.classOf(move.code), move.to);
            compare(row(left).size, sizes[0] - 1);
            compare(row(move.to).size, sizes[1] + 1);
            verify(TrainingController.headline !== total, "the figures follow at once");
            compare(TrainingController.status, "by_hand");
            verify(TrainingController.valid || find("answerDetail").text.includes("Trái điều kiện"), find("answerDetail").text);
            mouseClick(find("undoButton"));
            compare(grouping(), before);
            compare(TrainingController.headline, total);

            // Let go on the sea, in no class, nothing happens.
            const sea = pointOn("");
            verify(sea !== null);
            mousePress(city, move.from.x, move.from.y);
            for (let step = 1; step <= 4; ++step)
                mouseMove(city, move.from.x + (sea.x - move.from.x) * step / 4, move.from.y + (sea.y - move.from.y) * step / 4);
            verify(find("carriedText").text.includes("Thả vào lớp"), find("carriedText").text);
            mouseRelease(city, sea.x, sea.y);
            compare(grouping(), before);
        }

        function test_7_aPairIsKeptApart(): void {
            ask();
            TrainingController.openClass = TrainingController.classes.get(0).number;
            const a = TrainingController.members.get(0).code;
            const b = TrainingController.members.get(1).code;
            editor.startPair("apart", a);
            verify(editor.pairingText.includes("không học chung"));
            page.choose(b);
            compare(editor.pairing, "");
            compare(TrainingController.valid, false);
            verify(row(TrainingController.openClass).faults.includes("cấm học chung"));
            ask();
            compare(TrainingController.status, "optimal");
            verify(TrainingController.classOf(a) !== TrainingController.classOf(b));
            editor.startPair("together", a);
            page.forceActiveFocus();
            keyClick(Qt.Key_Escape);
            compare(editor.pairing, "");
            editor.giveUpAll();
        }

        function test_8_whatIf(): void {
            form.smallest = 3;
            ask();
            find("trainingPanel").tab = "what_if";
            waitForRendering(page);
            mouseClick(find("curveButton"));
            settle();
            const curve = TrainingController.whatIf.curve;
            verify(curve.count > 3);
            let here = 0;
            for (let i = 0; i < curve.count; ++i) {
                const point = curve.get(i);
                if (!point.current)
                    continue;
                ++here;
                verify(point.proved);
                compare(point.classes, 8);
                verify(TrainingController.headline.includes(point.totalText), "the curve and the draft say the same total");
                compare(find("curveTotal8").text, point.totalText);
            }
            compare(here, 1);
            editor.setHost(TrainingController.members.get(0)?.code ?? TrainingController.classes.get(0).host);
            mouseClick(find("effectsButton"));
            settle();
            verify(TrainingController.whatIf.effects.count > 3);
            verify(editor.settled.get(0).cost !== "");
            editor.giveUpAll();
            mouseClick(find("curve7"));
            settle();
            compare(form.classes, 7);
            compare(TrainingController.classes.count, 7);
        }

        // The plan's classes and the proposal for the others: two maps under one camera, or one of who moves.
        function test_8_planAndProposalBesideEachOther(): void {
            TrainingController.proposeAnew();
            settle();
            const comparison = TrainingController.comparison;
            TrainingController.hovered = firstOfPlan();
            verify(TrainingController.hoverText.startsWith("Đã có lớp: lớp "), TrainingController.hoverText);
            find("trainingPanel").tab = "classes";
            TrainingController.view = "difference";
            waitForRendering(page);
            comparison.compare("plan", "best");
            for (const shape of TrainingController.shapes)
                verify(Number(shape.id) <= 8, "groups of the plan's communes take its numbers");

            find("compareAs").chosen("beside");
            compare(comparison.right, "proposal");
            compare(comparison.leftShapes.length, 8);
            compare(TrainingController.shapes.length, 16);
            tryVerify(() => findChild(page, "otherGroupingMap") !== null);
            const other = find("otherGroupingMap");
            const city = find("trainingMap");
            city.zoomLevel += 0.5;
            compare(other.zoomLevel, city.zoomLevel);
            other.zoomLevel -= 0.25;
            compare(city.zoomLevel, other.zoomLevel);
            verify(TrainingController.headline.includes("56 xã mới có lớp"), TrainingController.headline);
            verify(TrainingController.headline.includes("Không xã nào đổi nơi học"), TrainingController.headline);
            compare(comparison.figures.get(2).after, "16");

            find("compareAs").chosen("moves");
            tryVerify(() => findChild(page, "otherGroupingMap") === null);
            city.showAll();
        }

        function firstOfPlan(): string {
            TrainingController.view = "plan";
            TrainingController.openClass = 8;
            const code = TrainingController.members.get(0).code;
            TrainingController.view = "draft";
            return code;
        }

        function test_9_saveCompareAccept(): void {
            const scenarios = TrainingController.scenarios;
            ask();
            find("trainingPanel").tab = "scenarios";
            waitForRendering(page);
            find("scenarioName").text = "Phương án gốc";
            mouseClick(find("saveButton"));
            tryVerify(() => scenarios.list.count === 1, 20000);
            compare(scenarios.list.get(0).name, "Phương án gốc");
            verify(scenarios.list.get(0).detail.includes("tối ưu"), scenarios.list.get(0).detail);
            verify(!TrainingController.stale, "saving changes no figure");

            const move = aMove();
            editor.move(move.code, move.to);
            scenarios.save("Sửa tay");
            tryVerify(() => scenarios.list.count === 2, 20000);
            TrainingController.comparison.compare("scenario/" + scenarios.list.get(1).scenario, "scenario/" + scenarios.list.get(0).scenario);
            TrainingController.view = "difference";
            verify(TrainingController.comparison.moves.count >= 1);
            compare(TrainingController.comparison.moves.get(0).code, move.code);
            find("trainingPanel").tab = "scenarios";

            scenarios.remove(scenarios.list.get(0).scenario);
            tryVerify(() => scenarios.list.count === 1, 20000);
            scenarios.bringBack();
            tryVerify(() => scenarios.list.count === 2, 20000);

            scenarios.selected = scenarios.list.get(1).scenario;
            const calendar = TrainingController.calendar;
            verify(calendar.readFirst("1/6/2026"));
            verify(!calendar.readFirst("hôm nào đó"));
            compare(calendar.dates.count, 8);
            for (let i = 0; i < 8; ++i) {
                compare(calendar.dates.get(i).fault, "");
                const day = new Date(calendar.dates.get(i).from).getUTCDay();
                verify(day !== 0 && day !== 6, calendar.dates.get(i).from);
            }
            calendar.shift(1, -1);
            verify(calendar.dates.get(1).fault !== "", "two classes of one team on one day");
            verify(!calendar.acceptable);
            calendar.lay();
            verify(calendar.acceptable);
            for (const out of [["workbook", "lớp.xlsx", "PK"], ["calendar", "lớp.ics", "BEGI"], ["plan_table", "lớp.txt", ""]]) {
                scenarios.exportTo(out[0], TestFolder.url(out[1]));
                tryVerify(() => scenarios.written.endsWith(out[1]), 20000, out[0]);
                const head = TestFolder.head(out[1]);
                verify(head.length > 0 && head.startsWith(out[2]), out[0] + ": " + head);
            }
            // The first class is held last: what is earlier has the lower number, before and after it is accepted.
            do
                calendar.shift(0, 1);
            while (calendar.dates.get(0).from <= calendar.dates.get(7).from || !calendar.acceptable);
            compare(calendar.dates.get(0).title, "Lớp 16");
            compare(calendar.dates.get(1).title, "Lớp 9");
            const last = calendar.dates.get(0).host;
            calendar.accept();
            tryCompare(TrainingController, "askedCount", 0, 20000);
            tryVerify(() => TrainingController.classes.count === 16, 20000);
            compare(TrainingController.view, "plan");
            compare(row(16).hostName, last);
            tryCompare(scenarios, "selectedAccepted", true, 20000);
            compare(calendar.dates.get(0).title, "Lớp 16");
            BatchController.undo(BatchController.batches.get(0).batch);
            tryCompare(TrainingController, "askedCount", 56, 20000);
        }

        function test_english(): void {
            ask();
            AppController.language = "en";
            verify(TrainingController.answerText.startsWith("Optimal, checked"), TrainingController.answerText);
            verify(TrainingController.classes.get(0).title.startsWith("Class "));
            // The days of a class are read whole, on a line of their own if need be.
            TrainingController.view = "plan";
            tryVerify(() => findChild(page, "class1") !== null && findChild(find("class1"), "classLine") !== null);
            waitForRendering(page);
            const flow = findChild(find("class1"), "classLine").parent;
            const lines = [];
            for (const line of flow.children)
                if (line.objectName === "classLine")
                    lines.push(line);
            compare(lines.length, 2);
            for (const line of lines) {
                verify(!line.truncated, line.text);
                verify(line.x + line.width <= flow.width + 1, line.text);
            }
            compare(lines[1].text, "2026-04-15 – 2026-05-13");
            AppController.language = "vi";
        }
    }
}
