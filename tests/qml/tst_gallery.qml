pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Ansinh
import Ansinh.App

Item {
    id: root

    width: 1280
    height: 900

    Loader {
        id: page
        anchors.fill: parent
        active: false
        sourceComponent: GalleryPage {}
    }

    TestCase {
        id: test

        name: "Gallery"
        when: windowShown

        /// What has no look, or is seen only while somebody does something; each with the reason.
        readonly property var unseen: ({
                AppMenu: "opens over the window; its items are shown",
                AppSheet: "the frame of KeySheet and AboutSheet, which are shown",
                CityMapStyle: "colours of a map",
                FocusRing: "where the keyboard is",
                FollowingMap: "what ComparedMap is, which is shown",
                LazyPage: "a loader",
                ListRing: "where the keyboard is",
                MapFlight: "moves a map",
                MapGestures: "moves a map",
                MapStyle: "colours of a map",
                OpenDialog: "the system's dialog",
                PaperDialogs: "the system's dialogs",
                Tip: "under the pointer",
                TrainingMenu: "opens over the window; AppMenuItem is shown"
            })

        property int looks: 0

        function typeOf(thing: QtObject): string {
            return /^\w+?(?=_QML|\()/.exec(String(thing))?.[0] ?? "";
        }

        function collect(item: Item, seen: var): void {
            if (!item.visible)
                return;
            seen[typeOf(item)] = true;
            if (item instanceof GalleryFloating)
                seen[typeOf((item as GalleryFloating).popup)] = true;
            for (let i = 0; i < item.children.length; ++i)
                collect(item.children[i], seen);
        }

        function missing(): var {
            const seen = {};
            collect(page.item, seen);
            return [...TestFolder.components("components"), ...TestFolder.components("map")].filter(name => !seen[name] && !(name in unseen));
        }

        function test_showsEveryComponent(): void {
            tryVerify(() => AppController.ready && MapController.ready);
            MapController.selected = "20695";
            failOnWarning(/.?/);
            page.active = true;
            tryVerify(() => (page.item as GalleryPage)?.ready ?? false, 20000);
            tryVerify(() => missing().length === 0 || ++looks > 50, 10000);
            compare(missing(), []);
            page.active = false;
        }

        function test_exceptionsAreComponents(): void {
            const names = [...TestFolder.components("components"), ...TestFolder.components("map")];
            compare(Object.keys(unseen).filter(name => !names.includes(name)), []);
        }
    }
}
