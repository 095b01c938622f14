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
