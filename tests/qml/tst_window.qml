pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Ansinh
import Ansinh.App

// The whole window, from the rail to the file dialogs, with mouse and keys.
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
        name: "Window"
        when: windowShown

        property Main main: null
        readonly property Item content: main ? main.contentItem.parent : null

        function initTestCase(): void {
            failOnWarning(/.?/);
            tryVerify(() => MapController.ready, 60000);
            main = windows.createObject(null);
            tryVerify(() => main.visible);
        }

        function cleanupTestCase(): void {
            main.close();
            main.destroy();
        }

        function init(): void {
            failOnWarning(/.?/);
            main.requestActivate();
            tryVerify(() => main.active);
            click("rail/map");
            CompareController.mode = "off";
            MapController.form = "geographic";
            MapController.layer = "progress";
            MapController.indicator = "";
            MapController.selected = "";
            MapController.asOf = "2026-05-13";
            tryVerify(() => MapController.ready && MapController.scene.progress === 0, 20000);
        }

        function find(name: string): Item {
            return findChild(content, name);
        }

        function click(name: string): void {
            const item = find(name);
            verify(item && item.visible, name);
            mouseClick(item);
        }

        /// The button that is seen and has this text.
        function button(text: string, below: var): Item {
            const from = below ?? content;
            for (const child of from.children) {
                if (!child.visible)
                    continue;
                if (child.text === text && child.clicked !== undefined)
                    return child;
                const found = button(text, child);
                if (found)
                    return found;
            }
            return null;
        }

        function press(text: string): void {
            tryVerify(() => button(text) !== null, 5000, text);
            const item = button(text);
            verify(item.enabled, text);
            mouseClick(item);
        }

        function type(text: string): void {
            for (const letter of text)
                keyClick(letter);
        }

        /// Has a file chosen in a dialog that `open` brings up, and which the window has only once it was wanted.
        function choose(dialog: string, file: url, open: var): void {
            if (!findChild(main, dialog)) {
                open();
                tryVerify(() => findChild(main, dialog).visible, 10000);
                findChild(main, dialog).reject();
                tryVerify(() => !findChild(main, dialog).visible);
            }
            findChild(main, dialog).selectedFile = file;
            open();
            tryVerify(() => findChild(main, dialog).visible, 10000);
            findChild(main, dialog).accept();
            tryVerify(() => !findChild(main, dialog).visible);
        }

        function test_railTurnsThePages(): void {
            for (const page of ["progress", "training", "data", "map"]) {
                click("rail/" + page);
                compare(main.page, page);
            }
            for (const [key, page] of [[Qt.Key_2, "progress"], [Qt.Key_4, "data"], [Qt.Key_1, "map"]]) {
                keyClick(key, Qt.ControlModifier);
                compare(main.page, page);
            }
        }

        function test_searchOpensThePanel(): void {
            keyClick(Qt.Key_Slash);
            tryVerify(() => find("communeSearch").activeFocus);
            type("thanh my");
            keyClick(Qt.Key_Return);
            compare(MapController.selected, "20695");
            const title = find("panelTitle");
            tryVerify(() => title.visible && title.text === "Xã Thạnh Mỹ", 5000);
            find("communeSearch").clear();
        }

        function test_clickSelects(): void {
            const city = find("cityMap");
            city.showCommune("20695");
            wait(800);
            mouseClick(city);
            tryCompare(MapController, "selected", "20695", 3000);
            keyClick(Qt.Key_Escape);
            compare(MapController.selected, "");
            city.showAll();
        }

        function test_dayIsChangedAndPlayed(): void {
            const at = MapController.dateIndex;
            press("Kỳ báo cáo trước");
            compare(MapController.dateIndex, at - 1);
            press("Kỳ báo cáo sau");
            compare(MapController.dateIndex, at);
            MapController.dateIndex = 0;
            press("Chạy qua các kỳ báo cáo");
            tryVerify(() => MapController.dateIndex >= 1, 20000);
            press("Dừng");
        }

        function test_twoForms(): void {
            click("formSwitch");
            tryCompare(MapController, "form", "hexagon", 20000);
            tryCompare(MapController.scene, "progress", 1, 20000);
            click("formSwitch");
            tryCompare(MapController.scene, "progress", 0, 20000);
        }

        function test_twoDays(): void {
            press("Hai ngày");
            tryVerify(() => find("otherDayMap") !== null && CompareController.ready, 20000);
            press("Thay đổi");
            tryVerify(() => find("otherDayMap") === null);
            compare(CompareController.mode, "change");
            press("Một ngày");
            verify(!CompareController.active);
        }

        function test_fileIsWritten_data(): list<var> {
            return [
                {
                    tag: "bản đồ số 1.pdf",
                    head: "%PDF-"
                },
                {
                    tag: "bản đồ số 1.png",
                    head: "?PNG"
                },
                {
                    tag: "bản đồ số 1.svg",
                    head: "<?xml"
                }
            ];
        }

        function test_fileIsWritten(data: var): void {
            choose("paperDialog", TestFolder.url(data.tag), () => {
                click("rail/file");
                press("Bản đồ ra tệp (PDF, PNG, SVG)…");
            });
            tryVerify(() => !ExportController.busy && ExportController.written !== "", 30000);
            compare(AppController.errorText, "");
            verify(TestFolder.head(data.tag).startsWith(data.head), TestFolder.head(data.tag));
            press("Đóng");
            compare(ExportController.written, "");
        }

        function test_profileIsPrinted(): void {
            MapController.selected = "20695";
            tryVerify(() => CommuneController.valid, 20000);
            choose("paperDialog", TestFolder.url("hồ sơ.pdf"), () => keyClick(Qt.Key_P, Qt.ControlModifier));
            tryVerify(() => !ExportController.busy && ExportController.written !== "", 30000);
            compare(TestFolder.head("hồ sơ.pdf"), "%PDF-");
            press("Đóng");
        }

        function test_meetingIsHeld(): void {
            for (const name of ["mot", "hai"]) {
                keyClick(Qt.Key_D, Qt.ControlModifier);
                tryVerify(() => find("viewName") !== null && find("viewName").activeFocus);
                const before = SavedViewsController.count;
                type(name);
                keyClick(Qt.Key_Return);
                tryCompare(SavedViewsController, "count", before + 1, 20000);
                keyClick(Qt.Key_Escape);
                tryVerify(() => find("viewName") === null || !find("viewName").visible);
                MapController.layer = "devices";
            }
            keyClick(Qt.Key_F5);
            tryVerify(() => SavedViewsController.meeting && find("meetingSheet") !== null, 5000);
            tryCompare(main, "visibility", Window.FullScreen);
            const title = find("meetingTitle");
            compare(title.text, "mot");
            keyClick(Qt.Key_Right);
            compare(title.text, "hai");
            compare(MapController.layer, "devices");
            keyClick(Qt.Key_Left);
            compare(title.text, "mot");
            keyClick(Qt.Key_B);
            verify(find("meetingBlank").visible);
            keyClick(Qt.Key_B);
            verify(!find("meetingBlank").visible);
            mouseClick(find("meetingSheet"));
            compare(title.text, "hai");
            keyClick(Qt.Key_Escape);
            verify(!SavedViewsController.meeting);
            tryVerify(() => main.visibility !== Window.FullScreen);
            verify(find("cityMap").visible);
        }

        function test_backAndForward(): void {
            wait(700);
            MapController.layer = "training";
            wait(700);
            MapController.layer = "points";
            wait(700);
            keyClick(Qt.Key_Left, Qt.AltModifier);
            compare(MapController.layer, "training");
            keyClick(Qt.Key_Right, Qt.AltModifier);
            compare(MapController.layer, "points");
            const city = find("cityMap");
            mouseClick(city, city.width / 2, city.height / 2, Qt.BackButton);
            compare(MapController.layer, "training");
            mouseClick(city, city.width / 2, city.height / 2, Qt.ForwardButton);
            compare(MapController.layer, "points");
        }

        function test_droppedFileIsRead(): void {
            ImportController.reset();
            // Nobody said what it is: the file does.
            ImportController.kind = "boundaries";
            main.page = "map";
            Desktop.drop(main, [Qt.resolvedUrl("data/points.csv")]);
            compare(main.page, "data");
            tryVerify(() => ImportController.step === ImportController.Review, 20000);
            compare(ImportController.kind, "points");
            compare(ImportController.readCount, 4);
            ImportController.reset();
        }

        function test_aPageTakesItsOwnFiles(): void {
            main.page = "data";
            ImportController.reset();
            ImportController.kind = "boundaries";
            waitForRendering(content);
            // Let go over the place for boundaries: that is what was asked for, even if the file looks different.
            Desktop.drop(main, [Qt.resolvedUrl("data/points.csv")]);
            tryVerify(() => ImportController.step !== ImportController.Reading && ImportController.guessedKind === "points", 20000);
            compare(ImportController.kind, "boundaries");
            ImportController.reset();
        }

        function test_withoutFiguresItIsSaidWhatToDo(): void {
            const first = AppController.projectPath;
            const banner = findChild(main, "emptyBanner");
            verify(!banner.visible);
            AppController.openOrCreate(TestFolder.path("trống.ansinh"));
            tryVerify(() => AppController.projectPath !== first && MapController.ready, 60000);
            for (let i = 0; i < BatchController.batches.count; ++i)
                if (BatchController.batches.get(i).kind === "sample")
                    BatchController.undo(BatchController.batches.get(i).batch);
            tryVerify(() => banner.visible, 20000);
            waitForRendering(content);
            mouseClick(findChild(banner, "emptyForms"));
            compare(main.page, "data");
            mouseClick(findChild(banner, "emptyFigures"));
            compare(ImportController.kind, "figures");
            // Figures come in: nothing more to say.
            ImportController.chooseFiles([Qt.resolvedUrl("data/figures.csv")]);
            tryVerify(() => ImportController.step === ImportController.Review, 20000);
            ImportController.store();
            tryVerify(() => !banner.visible, 20000);
            AppController.openOrCreate(first);
            tryVerify(() => AppController.projectPath === first && MapController.ready, 60000);
            main.page = "map";
        }

        function test_recentFileIsOpenedAgain(): void {
            const first = AppController.projectPath;
            const second = TestFolder.url("dự án hai.ansinh");
            AppController.openOrCreate(TestFolder.path("dự án hai.ansinh"));
            tryVerify(() => AppController.projectPath !== first, 60000);
            compare(AppController.projectName, "dự án hai");
            tryVerify(() => MapController.ready, 20000);
            click("rail/file");
            press(first.split("/").pop());
            tryCompare(AppController, "projectPath", first, 20000);
            tryVerify(() => MapController.ready, 20000);
            // And by the dialog.
            choose("openDialog", second, () => keyClick(Qt.Key_O, Qt.ControlModifier));
            tryCompare(AppController, "projectName", "dự án hai", 20000);
            AppController.openPath(first);
            tryCompare(AppController, "projectPath", first, 20000);
        }

        function test_fileThatIsNoProjectIsRefused(): void {
            const before = AppController.projectPath;
            choose("openDialog", Qt.resolvedUrl("data/points.csv"), () => keyClick(Qt.Key_O, Qt.ControlModifier));
            tryVerify(() => AppController.errorText !== "", 20000);
            verify(AppController.errorAdvice !== "");
            compare(AppController.projectPath, before);
            verify(MapController.ready, "the map is still there");
            AppController.dismissError();
        }

        function test_windowComesBackWhereItWas(): void {
            AppController.remember = true;
            const one = windows.createObject(null);
            one.height = 730;
            one.y = 10;
            tryCompare(one, "height", 730);
            one.close();
            const other = windows.createObject(null);
            compare(other.height, 730);
            compare(other.y, 10);
            other.close();
            AppController.remember = false;
            one.destroy();
            other.destroy();
        }

        function test_everyComponentIsShown(): void {
            keyClick(Qt.Key_F12);
            tryVerify(() => find("gallery").item !== null);
            keyClick(Qt.Key_F12);
            tryVerify(() => find("gallery").item === null);
        }
    }
}
