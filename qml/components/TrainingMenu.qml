pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Ansinh
import Ansinh.App

/// What can be done with a commune of the draft.
AppMenu {
    id: root

    property string code
    property trainingPlaceRow place

    function show(which: string): void {
        code = which;
        place = TrainingController.editor.place(which);
        if (!place.known || TrainingController.view !== "draft" || TrainingController.running)
            return;
        TrainingController.editor.showTargets(which);
        popup();
    }

    AppMenu {
        id: targets

        title: qsTr("Chuyển sang…")
        implicitWidth: 320

        Repeater {
            model: TrainingController.editor.targets

            AppMenuItem {
                required property int number
                required property string label
                required property color colour

                text: label
                mark: number > 0 ? colour : "transparent"
                onTriggered: TrainingController.editor.move(root.code, number)
            }
        }
    }
    AppMenuItem {
        text: root.place.setHost ? qsTr("Không bắt buộc học ở đây") : qsTr("Học ở đây")
        enabled: root.place.number > 0
        onTriggered: root.place.setHost ? TrainingController.editor.releaseHost(root.code) : TrainingController.editor.setHost(root.code)
    }
    AppMenuItem {
        text: root.place.noHost ? qsTr("Cho phép học ở đây") : qsTr("Không học ở đây")
        onTriggered: TrainingController.editor.setMayHost(root.code, root.place.noHost)
    }
    AppMenuItem {
        text: root.place.pinned ? qsTr("Bỏ ghim khỏi lớp") : qsTr("Ghim ở lớp này")
        enabled: root.place.number > 0
        onTriggered: TrainingController.editor.setPinned(root.code, !root.place.pinned)
    }
    AppMenuItem {
        text: root.place.held ? qsTr("Mở khóa lớp %1").arg(root.place.number) : qsTr("Khóa lớp %1").arg(root.place.number)
        enabled: root.place.number > 0
        onTriggered: TrainingController.editor.setHeld(root.place.number, !root.place.held)
    }
    AppMenuItem {
        text: qsTr("Không học chung với…")
        onTriggered: TrainingController.editor.startPair("apart", root.code)
    }
    AppMenuItem {
        text: qsTr("Phải học chung với…")
        onTriggered: TrainingController.editor.startPair("together", root.code)
    }
}
