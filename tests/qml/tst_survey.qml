import QtQuick
import QtTest
import Ansinh
import Ansinh.App

/// Forms out to communes and back, on the page Dữ liệu.
Item {
    id: root

    width: 1280
    height: 760

    DataPage {
        id: page
        anchors.fill: parent
    }

    TestCase {
        id: test
        name: "SurveyPanel"
        when: windowShown

        readonly property SurveyRecipients recipients: SurveyController.recipients
        readonly property string out: TestFolder.path("phieu")

        function initTestCase(): void {
            failOnWarning(/.?/);
            tryVerify(() => AppController.ready, 60000);
            tryVerify(() => recipients.total > 0, 20000);
        }
        function init(): void {
            failOnWarning(/.?/);
            AppController.language = "vi";
            page.tab = "survey";
            SurveyController.reset();
            recipients.search = "";
            recipients.show = "";
            recipients.chooseOnlyShown();
        }

        function picker(): var {
            return findChild(page, "recipients");
        }
        function inPopup(name: string): var {
            return findChild(picker(), name);
        }
        function make(codes: list<string>): void {
            recipients.chooseShown(false);
            for (const code of codes)
                recipients.choose(code, true);
            SurveyController.make(TestFolder.url("phieu"), "30/6/2026", "5/7/2026");
            verify(SurveyController.making);
            tryVerify(() => !SurveyController.making, 30000);
            compare(SurveyController.errorText, "");
        }
        /// One commune's form twice with a figure between them, another's with a percentage where a count belongs.
        function sendBack(folder: string): void {
            make(["20695", "20698", "20194"]);
            const first = SurveyForms.formOf(out, "20695");
            verify(first !== "");
            verify(SurveyForms.fill(first, {
                staff_total: 28,
                staff_sim_pki: 2
            }, TestFolder.path(folder + "/a.xlsx")));
            verify(SurveyForms.fill(first, {
                staff_total: 28,
                staff_sim_pki: 3
            }, TestFolder.path(folder + "/b.xlsx")));
            verify(SurveyForms.fill(SurveyForms.formOf(out, "20698"), {
                staff_total: 31,
                staff_token: "95 %"
            }, TestFolder.path(folder + "/c.xlsx")));
        }
        function test_filesThatAreNoFormsAreShownAsFiles(): void {
            TestFolder.write("khac/ghi-chu.txt", "xin chào");
            look("khac");
            compare(SurveyController.lineCount, 0);
            compare(SurveyController.shown, "files");
            SurveyController.reset();
            compare(SurveyController.shown, "open");
        }
        function test_theUsualDatesAreProposed(): void {
            compare(findChild(page, "surveyAsOf").text, SurveyController.usualAsOf);
            const last = new Date();
            last.setDate(0);
            compare(SurveyController.usualAsOf, last.getDate() + "/" + (last.getMonth() + 1) + "/" + last.getFullYear());
        }
        function look(folder: string): void {
            SurveyController.chooseFiles([TestFolder.url(folder)]);
            compare(SurveyController.step, SurveyController.Reading);
            tryCompare(SurveyController, "step", SurveyController.Review, 30000);
        }
        function cellRow(file: string): int {
            for (let i = 0; i < SurveyController.cells.count; ++i)
                if (SurveyController.cells.get(i).file === file)
                    return i;
            return -1;
        }
        function delegateAt(row: int): var {
            const list = findChild(page, "surveyCells");
            list.positionViewAtIndex(row, ListView.Contain);
            tryVerify(() => list.itemAtIndex(row) !== null);
            waitForRendering(list);
            return list.itemAtIndex(row);
        }
        function press(row: int, name: string): void {
            const line = SurveyController.cells.get(row).line;
            mouseClick(findChild(delegateAt(row), name));
            tryCompare(SurveyController, "step", SurveyController.Review, 20000);
            verify(SurveyController.cells.get(row).line === line);
        }

        function test_recipientsAreFoundWithoutMarks(): void {
            compare(recipients.total, 93);
            compare(recipients.chosenCount, 93);
            verify(picker().text.indexOf("93") >= 0);
            mouseClick(picker());
            tryCompare(findChild(picker(), "recipientsPopup"), "opened", true);
            inPopup("recipientsSearch").text = "thanh my";
            tryVerify(() => inPopup("recipientsList").count > 0);
            compare(recipients.rows.get(0).code, "20695");
            recipients.search = "thanh my";
            const found = recipients.rows.count;
            verify(found < 93);
            mouseClick(inPopup("recipientsOnly"));
            compare(recipients.chosenCount, found);
            compare(picker().text, found + "/93 đơn vị");
            mouseClick(inPopup("recipientsNone"));
            compare(recipients.chosenCount, 0);
            // The first line's box, by hand.
            tryVerify(() => inPopup("recipientsList").itemAtIndex(0) !== null);
            const box = inPopup("recipientsList").itemAtIndex(0);
            mouseClick(box, 10, box.height / 2);
            compare(recipients.chosenCount, 1);
            verify(recipients.rows.get(0).chosen);
            findChild(picker(), "recipientsPopup").close();
            tryCompare(findChild(picker(), "recipientsPopup"), "visible", false);
        }
        function test_wardsAndCommunesMakeUpTheWhole(): void {
            let sum = 0;
            for (const kind of ["ward", "commune", "special_zone"]) {
                recipients.show = kind;
                sum += recipients.rows.count;
            }
            compare(sum, 93);
            recipients.show = "ward";
            recipients.chooseOnlyShown();
            compare(recipients.chosenCount, recipients.rows.count);
            recipients.show = "commune";
            compare(recipients.chosenShown, 0);
            recipients.chooseShown(true);
            compare(recipients.chosenShown, recipients.rows.count);
            verify(recipients.chosenCount > recipients.chosenShown);
        }
        function test_withoutRecipientsThereIsNothingToMake(): void {
            recipients.chooseShown(false);
            SurveyController.make(TestFolder.url("khong"), "30/6/2026", "");
            verify(!SurveyController.making);
        }

        function test_formsComeBackAndAreDecidedCellByCell(): void {
            sendBack("ve");
            tryVerify(() => recipients.roundKnown, 20000);
            compare(SurveyController.round, "2026-06-30");
            const batches = BatchController.batches.count;
            look("ve");
            compare(BatchController.batches.count, batches);
            // 28 stands in both files of Thạnh Mỹ, 31 in that of La Êê; two cells differ, one is no count.
            compare(SurveyController.shown, "open");
            compare(SurveyController.openCount, 3);
            compare(SurveyController.cells.count, 3);
            const clear = SurveyController.takeCount;
            verify(clear >= 2);
            const verdicts = [];
            for (let i = 0; i < 3; ++i) {
                const cell = SurveyController.cells.get(i);
                verdicts.push(cell.verdict);
                verify(cell.problem !== "");
                verify(cell.advice !== "");
                compare(cell.decision, "open");
            }
            verdicts.sort();
            compare(verdicts.join(), "conflicting,conflicting,doubtful");
            grab("survey-open");

            const first = cellRow("a.xlsx");
            const second = cellRow("b.xlsx");
            const doubtful = cellRow("c.xlsx");
            verify(first >= 0 && second >= 0 && doubtful >= 0);
            press(first, "acceptCell");
            compare(SurveyController.cells.get(first).decision, "take");
            press(second, "refuseCell");
            compare(SurveyController.cells.get(second).decision, "refuse");
            compare(SurveyController.openCount, 1);
            const field = findChild(delegateAt(doubtful), "rightCount");
            mouseClick(field);
            field.text = "29";
            keyClick(Qt.Key_Return);
            tryCompare(SurveyController, "openCount", 0, 20000);
            tryCompare(SurveyController, "step", SurveyController.Review, 20000);
            compare(SurveyController.cells.get(doubtful).meaning, "29");
            compare(SurveyController.takeCount, clear + 2);
            grab("survey-decided");

            mouseClick(findChild(page, "takeForms"));
            tryCompare(SurveyController, "step", SurveyController.Stored, 30000);
            tryCompare(BatchController.batches, "count", batches + 1, 20000);
            const batch = BatchController.batches.get(0);
            compare(batch.batch, SurveyController.storedBatch);
            compare(batch.kind, "survey");
            verify(batch.undoable);
            grab("survey-stored");
            BatchController.look(batch.batch);
            tryVerify(() => BatchController.issues.count > 0, 20000);
            page.tab = "ledger";
            grab("survey-ledger");

            // Who has sent it back is no longer among those who have not.
            recipients.show = "missing";
            tryCompare(recipients.rows, "count", 91, 20000);

            BatchController.undo(batch.batch);
            tryVerify(() => BatchController.batches.get(0).undone, 20000);
            tryCompare(recipients.rows, "count", 93, 20000);
            page.tab = "survey";
            look("ve");
            compare(SurveyController.openCount, 3);
            compare(SurveyController.takeCount, clear);
        }
        function test_stoppedWhileStoringNothingIsStored(): void {
            sendBack("dung");
            look("dung");
            SurveyController.refuseAll();
            tryCompare(SurveyController, "step", SurveyController.Review, 20000);
            const batches = BatchController.batches.count;
            SurveyController.take();
            compare(SurveyController.step, SurveyController.Storing);
            SurveyController.cancel();
            tryCompare(SurveyController, "step", SurveyController.Review, 20000);
            compare(SurveyController.storedBatch, 0);
            compare(BatchController.batches.count, batches);
            compare(SurveyController.openCount, 0);
        }

        function test_recipientsInEnglishAndInTheDark(): void {
            mouseClick(picker());
            tryCompare(findChild(picker(), "recipientsPopup"), "opened", true);
            inPopup("recipientsSearch").text = "tra t";
            grab("survey-picker-search");
            inPopup("recipientsSearch").text = "";
            grab("survey-picker");
            AppController.language = "en";
            AppController.theme = "dark";
            tryCompare(picker(), "text", "All communes (93)");
            verify(recipients.rows.get(0).name.endsWith(" ward") || recipients.rows.get(0).name.endsWith(" commune"));
            grab("survey-picker-en-dark");
            AppController.theme = "light";
            AppController.language = "vi";
            findChild(picker(), "recipientsPopup").close();
        }

        /// A look at the page, where the environment asks for one.
        function grab(name: string): void {
            const folder = TestFolder.picturesFolder();
            if (folder !== "") {
                wait(200);
                grabImage(page).save(folder + "/" + name + ".png");
            }
        }
    }
}
