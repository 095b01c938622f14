pragma ComponentBehavior: Bound

import QtQuick
import Ansinh
import Ansinh.App

/// Saved views over the whole screen, one after the other. Keys as presenters have them; nothing else is on the wall.
FocusScope {
    id: root

    function step(by: int): void {
        SavedViewsController.blank = false;
        SavedViewsController.turnTo(SavedViewsController.page + by);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Trình chiếu: %1").arg(SavedViewsController.name)

    Component.onCompleted: {
        if (visible)
            forceActiveFocus();
    }
    onVisibleChanged: {
        if (visible)
            forceActiveFocus();
    }
    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_Right:
        case Qt.Key_Down:
        case Qt.Key_PageDown:
        case Qt.Key_Space:
        case Qt.Key_Return:
        case Qt.Key_Enter:
            root.step(1);
            break;
        case Qt.Key_Left:
        case Qt.Key_Up:
        case Qt.Key_PageUp:
        case Qt.Key_Backspace:
            root.step(-1);
            break;
        case Qt.Key_Home:
            SavedViewsController.turnTo(0);
            break;
        case Qt.Key_End:
            SavedViewsController.turnTo(SavedViewsController.count - 1);
            break;
        case Qt.Key_B:
        case Qt.Key_Period:
            SavedViewsController.blank = !SavedViewsController.blank;
            break;
        case Qt.Key_Escape:
            SavedViewsController.endMeeting();
            break;
        default:
            return;
        }
        event.accepted = true;
    }

    MeetingSheet {
        objectName: "meetingSheet"
        anchors.fill: parent
        title: SavedViewsController.name
        caption: SavedViewsController.caption
        page: SavedViewsController.page + 1
        pages: SavedViewsController.count
    }
    // What a person clicks on turns the page; the map below is for looking at.
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        hoverEnabled: true
        cursorShape: Qt.BlankCursor
        onClicked: mouse => root.step(mouse.button === Qt.LeftButton ? 1 : -1)
        onWheel: wheel => wheel.accepted = true
    }
    Rectangle {
        objectName: "meetingBlank"
        anchors.fill: parent
        visible: SavedViewsController.blank
        color: "black"
    }
}
