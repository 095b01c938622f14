import QtQuick
import QtTest
import Ansinh
import Ansinh.App

Item {
    id: root

    width: 1280
    height: 760

    DataPage {
        id: page
        anchors.fill: parent
    }

    TestCase {
        name: "DataPage"
        when: windowShown

        function initTestCase(): void {
            failOnWarning(/.?/);
            tryVerify(() => AppController.ready, 60000);
        }

        function init(): void {
            failOnWarning(/.?/);
            ImportController.reset();
        }

        function importFile(name: string): void {
            ImportController.chooseFiles([Qt.resolvedUrl("data/" + name)]);
            compare(ImportController.step, ImportController.Reading);
            tryVerify(() => ImportController.step !== ImportController.Reading, 20000);
        }

        function test_previewStoresNothing(): void {
            const before = BatchController.batches.count;
            ImportController.kind = "points";
            ImportController.category = "post_office";
            importFile("points.csv");
            compare(ImportController.step, ImportController.Review);
            compare(ImportController.readCount, 4);
            compare(ImportController.acceptedCount + ImportController.refusedCount, 4);
            compare(ImportController.refusedCount, 1);
            verify(ImportController.issues.count > 0);
            compare(ImportController.issues.get(0).severity, "refused");
            compare(BatchController.batches.count, before);
        }

        function test_storeAndUndo(): void {
            const before = BatchController.batches.count;
            ImportController.kind = "points";
            importFile("points.csv");
            verify(ImportController.canStore);
            ImportController.store();
            tryCompare(ImportController, "step", ImportController.Stored, 20000);
            compare(BatchController.batches.count, before + 1);
            const batch = BatchController.batches.get(0);
            compare(batch.batch, ImportController.storedBatch);
            verify(batch.undoable);
            BatchController.undo(batch.batch);
            tryVerify(() => BatchController.batches.get(0).undone, 20000);
            verify(!BatchController.batches.get(0).undoable);
        }

        function test_missingFileIsSaid(): void {
            ImportController.kind = "points";
            importFile("no-such-file.csv");
            compare(ImportController.step, ImportController.Choose);
            verify(ImportController.errorText !== "");
        }

        function cellTexts(): string {
            let texts = "";
            for (let row = 0; row < ImportController.table.rowCount(); ++row)
                for (let column = 0; column < ImportController.table.columnCount(); ++column)
                    texts += ImportController.table.data(ImportController.table.index(row, column), Qt.DisplayRole) + "|";
            return texts;
        }

        function test_figuresAreSeenThenStoredThenTakenBack(): void {
            const before = BatchController.batches.count;
            ImportController.kind = "figures";
            importFile("figures.csv");
            compare(ImportController.step, ImportController.Review);
            compare(ImportController.readCount, 3);
            compare(ImportController.acceptedCount, 2);
            compare(ImportController.refusedCount, 1);
            // The rows, and what is wrong with one of them, in both languages; no map of what has no place.
            const review = findChild(page, "importReview");
            compare(review.tab, "table");
            compare(ImportController.table.rowCount(), 3);
            const bad = ImportController.issues.get(0);
            compare(bad.severity, "refused");
            verify(bad.place.includes("2"), bad.place);
            verify(bad.text.includes("hai mươi"), bad.text);
            AppController.language = "en";
            const english = ImportController.issues.get(0);
            verify(english.text.includes("hai mươi") && english.text !== bad.text, english.text);
            verify(english.advice !== bad.advice);
            AppController.language = "vi";
            compare(BatchController.batches.count, before);

            ImportController.store();
            tryCompare(ImportController, "step", ImportController.Stored, 20000);
            compare(BatchController.batches.count, before + 1);
            const batch = BatchController.batches.get(0);
            compare(batch.kind, "figures");
            BatchController.undo(batch.batch);
            tryVerify(() => BatchController.batches.get(0).undone, 20000);
        }

        function test_eachKindFindsItsFile_data(): list<var> {
            return [
                {
                    tag: "feedback",
                    file: "feedback.csv",
                    accepted: 1,
                    refused: 1
                },
                {
                    tag: "opinions",
                    file: "opinions.csv",
                    accepted: 1,
                    refused: 0
                },
                {
                    tag: "roads",
                    file: "roads.geojson",
                    accepted: 1,
                    refused: 0
                },
                {
                    tag: "points",
                    file: "points.csv",
                    accepted: 3,
                    refused: 1
                }
            ];
        }

        function test_eachKindFindsItsFile(data: var): void {
            const before = BatchController.batches.count;
            ImportController.kind = "boundaries";
            ImportController.dropFiles([Qt.resolvedUrl("data/" + data.file)]);
            tryCompare(ImportController, "step", ImportController.Review, 60000);
            compare(ImportController.kind, data.tag);
            compare(ImportController.acceptedCount, data.accepted);
            compare(ImportController.refusedCount, data.refused);
            verify(!cellTexts().includes("đèn tắt"), "what somebody complained of is not shown");
            compare(BatchController.batches.count, before);
            ImportController.store();
            tryCompare(ImportController, "step", ImportController.Stored, 60000);
            compare(BatchController.batches.count, before + 1);
            BatchController.undo(ImportController.storedBatch);
            tryVerify(() => BatchController.batches.get(0).undone, 20000);
        }

        function test_aFileOfAnotherKindIsSaidToBeOne(): void {
            ImportController.kind = "boundaries";
            importFile("figures.csv");
            compare(ImportController.step, ImportController.Choose);
            verify(ImportController.errorText !== "");
            compare(ImportController.kind, "boundaries");
            const button = findChild(page, "readAs");
            verify(button.visible);
            mouseClick(button);
            tryCompare(ImportController, "step", ImportController.Review, 20000);
            compare(ImportController.kind, "figures");
            verify(!button.visible);
        }

        function test_stoppedWhileReadingKeepsNothing(): void {
            const before = BatchController.batches.count;
            ImportController.kind = "figures";
            ImportController.chooseFiles([Qt.resolvedUrl("data/figures.csv")]);
            ImportController.cancel();
            tryCompare(ImportController, "step", ImportController.Choose, 20000);
            compare(ImportController.errorText, "");
            compare(BatchController.batches.count, before);
        }

        function test_aPlansChangesAreSeenBeforeItIsTaken(): void {
            ImportController.reset();
            const plan = TestFolder.plan().replace('"share": 0.9,', '"share": 0.95,');
            TestFolder.write("ke-hoach.json", plan);
            ImportController.dropFiles([TestFolder.url("ke-hoach.json")]);
            tryCompare(ImportController, "step", ImportController.Review, 20000);
            compare(ImportController.kind, "plan");
            compare(ImportController.issues.count, 1);
            verify(ImportController.issues.get(0).text.includes("95"), ImportController.issues.get(0).text);
            const review = findChild(page, "importReview");
            compare(review.tab, "issues");
            ImportController.store();
            tryCompare(ImportController, "step", ImportController.Stored, 20000);
            verify(ImportController.storedBatch > 0);
            BatchController.undo(ImportController.storedBatch);
            ImportController.reset();
        }

        function test_kindsAreChosenByHand(): void {
            const kinds = findChild(page, "importKinds");
            compare(kinds.model.map(kind => kind.key), ["boundaries", "points", "figures", "feedback", "opinions", "roads", "rivers", "base_roads", "plan"]);
            for (const kind of kinds.model) {
                kinds.chosen(kind.key);
                compare(ImportController.kind, kind.key);
            }
        }

        function firstFinding(): Item {
            const list = findChild(page, "findingList");
            list.forceLayout();
            tryVerify(() => list.itemAtIndex(0) !== null, 20000);
            waitForRendering(list);
            return list.itemAtIndex(0);
        }

        function test_aFindingIsExplainedAndOpenedAgain(): void {
            MapController.asOf = "2026-05-13";
            ImportController.kind = "figures";
            importFile("odd.csv");
            ImportController.store();
            tryCompare(ImportController, "step", ImportController.Stored, 20000);
            const stored = ImportController.storedBatch;
            page.tab = "findings";
            tryVerify(() => FindingController.ready && FindingController.openCount > 0, 20000);
            const open = FindingController.openCount;

            mouseClick(findChild(firstFinding(), "explainFinding"));
            const note = findChild(firstFinding(), "findingNote");
            tryVerify(() => note.activeFocus);
            const confirm = findChild(firstFinding(), "confirmFinding");
            verify(!confirm.enabled, "a reason is needed");
            for (const letter of "da doi chieu")
                keyClick(letter);
            mouseClick(confirm);
            tryVerify(() => FindingController.explainedCount === 1, 20000);
            compare(FindingController.openCount, open - 1);
            compare(BatchController.batches.get(0).kind, "findings");

            FindingController.shown = "explained";
            tryVerify(() => FindingController.findings.count === 1);
            verify(firstFinding().note.includes("da doi chieu"));
            verify(!findChild(firstFinding(), "explainFinding").visible);
            mouseClick(findChild(firstFinding(), "reopenFinding"));
            tryVerify(() => FindingController.explainedCount === 0, 20000);
            compare(FindingController.openCount, open);
            FindingController.shown = "open";
            verify(findChild(firstFinding(), "explainFinding").visible);

            BatchController.undo(stored);
            tryVerify(() => FindingController.openCount === 0, 20000);
            page.tab = "import";
        }

        function test_findingsAreAListToWorkThrough(): void {
            page.tab = "findings";
            tryVerify(() => FindingController.ready, 20000);
            // The figures of the sample break no rule.
            compare(FindingController.openCount, 0);
            compare(findChild(page, "findingList").count, 0);
            page.tab = "import";
        }

        function test_sampleCanBeTakenBack(): void {
            verify(AppController.sample);
            let sample = 0;
            for (let i = 0; i < BatchController.batches.count; ++i)
                if (BatchController.batches.get(i).kind === "sample")
                    sample = BatchController.batches.get(i).batch;
            BatchController.undo(sample);
            tryCompare(AppController, "sample", false, 20000);
            tryVerify(() => MapController.ready, 20000);
            // Without figures nothing is met and nothing is behind.
            for (let i = 0; i < 5; ++i)
                compare(MapController.legend.get(i).count, 0);
        }
    }
}
