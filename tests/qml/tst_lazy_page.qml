pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Ansinh

Item {
    id: root

    property int made: 0
    property bool visited: false

    width: 200
    height: 200

    LazyPage {
        id: page
        anchors.fill: parent
        wanted: root.visited
        sourceComponent: Item {
            Component.onCompleted: ++root.made
        }
    }

    TestCase {
        name: "LazyPage"
        when: windowShown

        function test_isMadeOnceWhenFirstWanted(): void {
            failOnWarning(/.?/);
            compare(root.made, 0);
            root.visited = true;
            compare(root.made, 1);
            const first = page.item;
            root.visited = false;
            compare(page.item, first, "a page that was left stays");
            root.visited = true;
            compare(root.made, 1);
        }
    }
}
