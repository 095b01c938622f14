pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// The window: pages beside a rail, and what stands above all of them.
ApplicationWindow {
    id: window

    property string page: "map"
    /// Before it filled the screen.
    property bool wasMaximised: false

    function toggleFullScreen(): void {
        if (visibility !== Window.FullScreen) {
            wasMaximised = visibility === Window.Maximized;
            showFullScreen();
        } else if (wasMaximised) {
            showMaximized();
        } else {
            showNormal();
        }
    }

    function openData(tab: string): void {
        page = "data";
        dataPage.made().tab = tab;
    }

    function openProject(): void {
        openDialog.made().open();
    }

    function openPaper(kind: string): void {
        paper.made().askFor(kind);
    }

    function openAbout(): void {
        aboutSheet.made().open();
    }

    function openKeys(): void {
        keySheet.made().open();
    }

    function restorePlace(): void {
        const place = AppController.windowPlace(Qt.size(width, height));
        x = place.x;
        y = place.y;
        width = Math.max(minimumWidth, place.width);
        height = Math.max(minimumHeight, place.height);
        if (AppController.windowMaximised())
            showMaximized();
    }

    width: 1440
    height: 900
    minimumWidth: 1100
    minimumHeight: 700
    visible: true
    title: AppController.ready ? AppController.projectName + " — " + qsTr("Bản đồ số an sinh xã hội") : qsTr("Bản đồ số an sinh xã hội")
    color: Theme.page
    palette.windowText: Theme.text
    palette.text: Theme.text
    Component.onCompleted: restorePlace()
    onClosing: AppController.saveWindow(Qt.rect(x, y, width, height), visibility === Window.Maximized || visibility === Window.FullScreen && wasMaximised)

    Shortcut {
        sequences: [StandardKey.Open]
        onActivated: window.openProject()
    }
    Shortcut {
        sequence: "Ctrl+1"
        onActivated: window.page = "map"
    }
    Shortcut {
        sequence: "Ctrl+2"
        onActivated: window.page = "progress"
    }
    Shortcut {
        sequence: "Ctrl+3"
        onActivated: window.page = "training"
    }
    Shortcut {
        sequence: "Ctrl+4"
        onActivated: window.page = "data"
    }

    Shortcut {
        sequence: "F12"
        onActivated: gallery.active = !gallery.active
    }
    Shortcut {
        sequences: [StandardKey.FullScreen, "F11"]
        onActivated: window.toggleFullScreen()
    }
    Shortcut {
        sequences: ["F1", "?"]
        onActivated: window.openKeys()
    }
    Shortcut {
        sequences: [StandardKey.Back]
        enabled: !SavedViewsController.meeting
        onActivated: ViewController.goBack()
    }
    Shortcut {
        sequences: [StandardKey.Forward]
        enabled: !SavedViewsController.meeting
        onActivated: ViewController.goForward()
    }
    Shortcut {
        sequence: "F5"
        onActivated: SavedViewsController.startMeeting(0)
    }
    Shortcut {
        sequences: [StandardKey.Print]
        enabled: CommuneController.valid && !ExportController.busy
        onActivated: window.openPaper("profile")
    }

    Connections {
        target: SavedViewsController

        function onMeetingChanged(): void {
            if (SavedViewsController.meeting)
                meetingPage.filledScreen = window.visibility === Window.FullScreen;
            if (!meetingPage.filledScreen)
                window.toggleFullScreen();
        }
    }

    LazyPage {
        id: openDialog
        source: Qt.resolvedUrl("components/OpenDialog.qml")
    }
    LazyPage {
        id: paper
        source: Qt.resolvedUrl("components/PaperDialogs.qml")
    }
    LazyPage {
        id: keySheet
        source: Qt.resolvedUrl("components/KeySheet.qml")
    }
    LazyPage {
        id: aboutSheet
        source: Qt.resolvedUrl("components/AboutSheet.qml")
    }
    Connections {
        target: progressPage.item

        function onMapWanted(): void {
            window.page = "map";
        }
    }
    Connections {
        target: dataPage.item

        function onPageWanted(page: string): void {
            window.page = page;
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        // In a meeting the keys are the meeting's, and nothing is drawn that nobody sees.
        visible: !SavedViewsController.meeting

        SampleBanner {
            Layout.fillWidth: true
            visible: AppController.sample
        }
        EmptyBanner {
            objectName: "emptyBanner"
            Layout.fillWidth: true
            visible: AppController.ready && !BatchController.hasFigures
            onFiguresWanted: {
                ImportController.kind = "figures";
                window.openData("import");
            }
            onFormsWanted: window.openData("survey")
        }
        ErrorBar {
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 0

            NavigationRail {
                Layout.fillHeight: true
                current: window.page
                onChosen: key => window.page = key
                onFileWanted: fileMenu.open()
            }
            StackLayout {
                currentIndex: Math.max(0, ["map", "progress", "training", "data"].indexOf(window.page))

                MapPage {
                    onPaperWanted: kind => window.openPaper(kind)
                }
                LazyPage {
                    id: progressPage
                    wanted: window.page === "progress"
                    source: Qt.resolvedUrl("pages/ProgressPage.qml")
                }
                LazyPage {
                    wanted: window.page === "training"
                    source: Qt.resolvedUrl("pages/TrainingPage.qml")
                }
                LazyPage {
                    id: dataPage
                    wanted: window.page === "data"
                    source: Qt.resolvedUrl("pages/DataPage.qml")
                }
            }
        }
    }
    FileMenu {
        id: fileMenu
        objectName: "fileMenu"
        x: 84
        y: window.height - height - 24
        onOpenWanted: window.openProject()
        onPaperWanted: kind => window.openPaper(kind)
        onKeysWanted: window.openKeys()
        onAboutWanted: window.openAbout()
    }
    Loader {
        id: gallery
        objectName: "gallery"
        anchors.fill: parent
        active: false
        // By its file: as a component it would be compiled at each start.
        source: "pages/GalleryPage.qml"
    }
    StartPage {
        anchors.fill: parent
        visible: !AppController.ready
    }
    TapHandler {
        acceptedButtons: Qt.BackButton
        enabled: !SavedViewsController.meeting
        onTapped: ViewController.goBack()
    }
    TapHandler {
        acceptedButtons: Qt.ForwardButton
        enabled: !SavedViewsController.meeting
        onTapped: ViewController.goForward()
    }
    WrittenBar {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 96
    }
    BusyBar {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 96
    }
    // Behind the pages, which may take files themselves.
    DropArea {
        id: drop
        z: -1
        anchors.fill: parent
        enabled: AppController.ready
        keys: ["text/uri-list"]
        onDropped: event => {
            window.page = "data";
            ImportController.dropFiles(event.urls);
        }
    }
    Rectangle {
        anchors.fill: parent
        visible: drop.containsDrag
        color: Qt.alpha(Theme.accent, 0.15)
        border.width: 4
        border.color: Theme.accent
    }
    LazyPage {
        id: meetingPage

        /// The window filled the screen already when the meeting began.
        property bool filledScreen: true

        anchors.fill: parent
        visible: SavedViewsController.meeting
        wanted: SavedViewsController.meeting
        source: Qt.resolvedUrl("pages/MeetingPage.qml")
    }
}
