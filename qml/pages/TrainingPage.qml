pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Which communes train together next, where and why: the question, the map, and class by class the answer.
FocusScope {
    id: root

    function choose(code: string): void {
        city.activate(code);
        if (code !== "" && TrainingController.editor.pairing === "")
            city.showCommune(code);
    }

    onVisibleChanged: {
        if (visible)
            TrainingController.arrive();
    }
    Component.onCompleted: {
        if (visible)
            TrainingController.arrive();
    }

    Shortcut {
        sequences: [StandardKey.Undo]
        enabled: root.visible && TrainingController.editor.canUndo
        onActivated: TrainingController.editor.undo()
    }
    Shortcut {
        sequences: ["Ctrl+Y", "Ctrl+Shift+Z"]
        enabled: root.visible && TrainingController.editor.canRedo
        onActivated: TrainingController.editor.redo()
    }
    Shortcut {
        sequences: ["Ctrl+Return"]
        enabled: root.visible && !TrainingController.running
        onActivated: TrainingController.propose()
    }
    Shortcut {
        sequences: ["M", "Menu", "Shift+F10"]
        enabled: root.visible && TrainingController.selected !== ""
        onActivated: menu.show(TrainingController.selected)
    }
    Shortcut {
        sequences: ["Escape"]
        enabled: root.visible && (TrainingController.editor.pairing !== "" || TrainingController.running || TrainingController.selected !== "")
        onActivated: {
            if (TrainingController.editor.pairing !== "")
                TrainingController.editor.cancelPair();
            else if (TrainingController.running)
                TrainingController.cancel();
            else
                TrainingController.selected = "";
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        TrainingQuestionPanel {
            Layout.fillHeight: true
        }
        ColumnLayout {
            spacing: 0

            TrainingAnswerBar {
                Layout.fillWidth: true
            }
            TrainingMap {
                id: city
                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                onMenuWanted: code => menu.show(code)
            }
        }
        TrainingPanel {
            objectName: "trainingPanel"
            Layout.fillHeight: true
            onCommuneWanted: code => root.choose(code)
            onMenuWanted: code => menu.show(code)
        }
    }
    TrainingMenu {
        id: menu
        objectName: "trainingMenu"
    }
}
