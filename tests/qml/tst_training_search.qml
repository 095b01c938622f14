pragma ComponentBehavior: Bound

import QtQuick
import QtTest
import Ansinh
import Ansinh.App

// While classes are looked for: how far the search is, and stopping it.
Item {
    id: root

    width: 1280
    height: 760

    TrainingPage {
        id: page
        anchors.fill: parent
    }

    // What the page says while it looks for an answer.
    Connections {
        id: heard

        property list<string> texts: []
        property list<real> fractions: []

        target: TrainingController
        function onProgressChanged(): void {
            if (TrainingController.searchText === "")
                return;
            heard.texts.push(TrainingController.searchText);
            heard.fractions.push(TrainingController.fraction);
        }
    }

    TestCase {
        readonly property TrainingForm form: TrainingController.form

        name: "TrainingSearch"
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

        function initTestCase(): void {
            failOnWarning(/.?/);
            tryVerify(() => MapController.ready, 60000);
            tryVerify(() => TrainingController.summary.includes("km"), 60000);
        }

        function init(): void {
            failOnWarning(/.?/);
            form.classes = 8;
            form.smallest = 5;
            form.largest = 9;
            form.connected = true;
        }

        function test_aCancelledSearchLeavesACheckedAnswerOrNone(): void {
            form.goal = "longest";
            mouseClick(find("proposeButton"));
            verify(TrainingController.running);
            TrainingController.cancel();
            settle();
            verify(!TrainingController.hasDraft || TrainingController.valid, TrainingController.status);
            form.goal = "total";
            ask();
            compare(TrainingController.status, "optimal");
        }

        function test_theSearchTellsHowFarItIs(): void {
            heard.texts = [];
            heard.fractions = [];
            ask();
            verify(heard.texts.length > 0);
            verify(heard.texts[heard.texts.length - 1].includes("không cách nào dưới"), heard.texts[heard.texts.length - 1]);
            for (let i = 1; i < heard.fractions.length; ++i)
                verify(heard.fractions[i] >= heard.fractions[i - 1], heard.fractions);
            compare(TrainingController.searchText, "");
        }
    }
}
