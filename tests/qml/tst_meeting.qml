pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Ansinh
import Ansinh.App

/// A meeting prepared and held as a person does it: by search, keys and buttons.
Item {
    id: root

    width: 1280
    height: 760

    MapPage {
        id: page
        anchors.fill: parent
        visible: !SavedViewsController.meeting
    }
    MeetingPage {
        id: meeting
        anchors.fill: parent
        visible: SavedViewsController.meeting
    }

    TestCase {
        id: test
        name: "Meeting"
        when: windowShown

        function initTestCase(): void {
            failOnWarning(/.?/);
            tryVerify(() => MapController.ready, 60000);
        }

        function init(): void {
            failOnWarning(/.?/);
            if (SavedViewsController.meeting)
                SavedViewsController.endMeeting();
            for (let i = SavedViewsController.count; i > 0; --i) {
                SavedViewsController.remove(0);
                tryCompare(SavedViewsController, "count", i - 1, 20000);
            }
            CompareController.mode = "off";
            MapController.layer = "progress";
            MapController.indicator = "";
            MapController.selected = "";
            MapController.asOf = "2026-05-13";
            tryVerify(() => MapController.ready, 20000);
        }

        function save(name: string, caption: string): void {
            const before = SavedViewsController.count;
            SavedViewsController.save(name, caption);
            tryCompare(SavedViewsController, "count", before + 1, 20000);
        }

        function names(): list<string> {
            const out = [];
            for (let i = 0; i < SavedViewsController.views.count; ++i)
                out.push(SavedViewsController.views.get(i).name);
            return out;
        }

        function saveThree(): void {
            save("Cả thành phố", "Nơi nào chậm");
            MapController.layer = "training";
            save("Lớp tập huấn", "");
            MapController.layer = "progress";
            MapController.selected = "20695";
            MapController.asOf = "2026-04-30";
            tryVerify(() => MapController.ready, 20000);
            save("Thạnh Mỹ", "");
        }

        function test_aViewIsSavedFromThePanel(): void {
            mouseClick(findChild(page, "savedViewsButton"));
            const field = findChild(page.Window.window.contentItem, "viewName");
            verify(field, "the panel is open");
            tryCompare(field, "activeFocus", true);
            for (const letter of "Hom nay")
                keyClick(letter);
            keyClick(Qt.Key_Return);
            tryCompare(SavedViewsController, "count", 1, 20000);
            compare(names(), ["Hom nay"]);
            compare(field.text, "", "ready for the next one");
            keyClick(Qt.Key_Escape);
        }

        function test_orderAndNames(): void {
            saveThree();
            compare(names(), ["Cả thành phố", "Lớp tập huấn", "Thạnh Mỹ"]);
            SavedViewsController.move(2, 0);
            tryVerify(() => names()[0] === "Thạnh Mỹ", 20000);
            SavedViewsController.rename(0, "Xã Thạnh Mỹ", "Xa nhất");
            tryVerify(() => names()[0] === "Xã Thạnh Mỹ", 20000);
            compare(SavedViewsController.views.get(0).caption, "Xa nhất");
            SavedViewsController.save("Lớp tập huấn", "thay");
            tryVerify(() => SavedViewsController.views.get(2).caption === "thay", 20000);
            compare(SavedViewsController.count, 3, "the same name is replaced");
        }

        function test_keysTurnThePages(): void {
            saveThree();
            MapController.layer = "devices";
            SavedViewsController.startMeeting(0);
            tryCompare(meeting, "activeFocus", true);
            const sheet = findChild(meeting, "meetingSheet");
            const title = findChild(meeting, "meetingTitle");
            compare(title.text, "Cả thành phố");
            compare(sheet.page, 1);
            compare(sheet.pages, 3);
            compare(MapController.layer, "progress");
            for (const key of [Qt.Key_Right, Qt.Key_PageDown]) {
                const was = sheet.page;
                keyClick(key);
                compare(sheet.page, was + 1);
            }
            compare(title.text, "Thạnh Mỹ");
            compare(MapController.selected, "20695");
            compare(MapController.asOf, "2026-04-30");
            keyClick(Qt.Key_Space);
            compare(sheet.page, 3, "the last one stays");
            keyClick(Qt.Key_Left);
            compare(title.text, "Lớp tập huấn");
            compare(MapController.layer, "training");
            compare(MapController.selected, "");
            keyClick(Qt.Key_PageUp);
            compare(sheet.page, 1);
            keyClick(Qt.Key_End);
            compare(sheet.page, 3);
            keyClick(Qt.Key_Home);
            compare(sheet.page, 1);
            keyClick(Qt.Key_Escape);
            verify(!SavedViewsController.meeting);
            compare(MapController.layer, "devices", "as it was before");
            compare(MapController.asOf, "2026-04-30");
        }

        function test_bMakesTheScreenBlack(): void {
            saveThree();
            SavedViewsController.startMeeting(1);
            tryCompare(meeting, "activeFocus", true);
            const black = findChild(meeting, "meetingBlank");
            verify(!black.visible);
            keyClick(Qt.Key_B);
            verify(black.visible);
            const image = grabImage(meeting);
            compare(image.pixel(640, 380), Qt.color("black"));
            keyClick(Qt.Key_B);
            verify(!black.visible);
            keyClick(Qt.Key_B);
            keyClick(Qt.Key_Right);
            verify(!black.visible, "turning the page shows it");
            compare(SavedViewsController.page, 2);
            keyClick(Qt.Key_Escape);
        }

        function test_aMeetingComparesAsItWasSaved(): void {
            CompareController.otherDay = "2026-04-15";
            CompareController.mode = "side";
            save("Hai ngày", "");
            CompareController.mode = "change";
            save("Thay đổi", "");
            CompareController.mode = "off";
            save("Một ngày", "");
            SavedViewsController.startMeeting(0);
            tryCompare(meeting, "activeFocus", true);
            const day = findChild(meeting, "meetingDay");
            tryVerify(() => findChild(meeting, "otherDayMap") !== null && CompareController.ready, 20000);
            compare(day.text, "15/4/2026 (trái), 13/5/2026 (phải)");
            const left = findChild(meeting, "otherDayMap");
            const right = findChild(meeting, "sheetMap");
            compare(left.width, right.width);
            compare(left.center, right.center);
            compare(left.zoomLevel, right.zoomLevel);
            const line = CompareController.legend.get(0);
            verify(line.otherCount >= 0, "the legend has both days");
            keyClick(Qt.Key_Right);
            tryCompare(CompareController, "mode", "change");
            tryVerify(() => findChild(meeting, "otherDayMap") === null);
            compare(day.text, "Thay đổi 15/4/2026 → 13/5/2026");
            keyClick(Qt.Key_Right);
            compare(day.text, "Tính đến ngày 13/5/2026");
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Escape);
            compare(CompareController.mode, "off", "as it was before");
        }

        function test_withoutViewsThereIsNoMeeting(): void {
            SavedViewsController.startMeeting(0);
            verify(!SavedViewsController.meeting);
        }

        function test_backAndForward(): void {
            const city = findChild(page, "cityMap");
            MapController.layer = "devices";
            wait(700);
            MapController.layer = "training";
            tryVerify(() => ViewController.canGoBack, 5000);
            ViewController.goBack();
            compare(MapController.layer, "devices");
            verify(ViewController.canGoForward);
            ViewController.goForward();
            compare(MapController.layer, "training");
            // A move of the map is a step too.
            city.showCommune("20695");
            tryVerify(() => !city.followsCity);
            wait(1200);
            ViewController.goBack();
            tryCompare(city, "followsCity", true);
        }

        function test_filesAreWritten_data(): list<var> {
            return [
                {
                    tag: "map.pdf",
                    write: url => ExportController.writeMap(url, 800, 500)
                },
                {
                    tag: "map.png",
                    write: url => ExportController.writeMap(url, 800, 500)
                },
                {
                    tag: "map.svg",
                    write: url => ExportController.writeMap(url, 800, 500)
                },
                {
                    tag: "profile.pdf",
                    write: url => ExportController.writeProfile(url)
                },
                {
                    tag: "meeting.pdf",
                    write: url => ExportController.writeMeeting(url, true)
                }
            ];
        }

        function test_filesAreWritten(data: var): void {
            saveThree();
            const url = TestFolder.url(data.tag);
            data.write(url);
            verify(ExportController.busy);
            tryCompare(ExportController, "busy", false, 30000);
            compare(AppController.errorText, "");
            verify(ExportController.written.endsWith(data.tag));
            compare(MapController.selected, "20695", "the window shows what it showed");
            const head = TestFolder.head(data.tag);
            verify(head.startsWith(data.tag.endsWith("pdf") ? "%PDF" : data.tag.endsWith("svg") ? "<?xml" : "?PNG"), head);
            ExportController.dismiss();
            compare(ExportController.written, "");
        }

        function test_aPlaceThatCannotBeWrittenIsSaid(): void {
            ExportController.writeMap("file:///no/such/folder/map.pdf", 800, 500);
            tryCompare(ExportController, "busy", false, 30000);
            verify(AppController.errorText !== "");
            compare(ExportController.written, "");
            AppController.dismissError();
        }

        function test_panelTellsThePlaceAmongAll(): void {
            MapController.selected = "20695";
            const rank = findChild(page, "panelRank");
            tryVerify(() => rank.text.startsWith("Hạng "), 20000);
            verify(rank.text.includes("cơ sở 93"));
            tryVerify(() => ProfileController.neighbours.count > 1, 20000);
            compare(ProfileController.neighbours.get(0).code, "20695");
            compare(ProfileController.neighbours.get(0).shares.length, ProfileController.targetCount);
        }
    }
}
