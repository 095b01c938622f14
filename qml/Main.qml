pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Dialogs
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
        (dataPage.item as DataPage).tab = tab;
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
        onActivated: openDialog.open()
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
        onActivated: keySheet.open()
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
        onActivated: paper.askFor("profile")
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

        function open(): void {
            wanted = true;
            (item as FileDialog)?.open();
        }

        wanted: false
        sourceComponent: FileDialog {
            objectName: "openDialog"
            title: qsTr("Mở tệp dự án")
            nameFilters: [qsTr("Dự án ansinh (*.ansinh *.sqlite)"), qsTr("Mọi tệp (*)")]
            onAccepted: AppController.openFile(selectedFile)
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
                    onPaperWanted: kind => paper.askFor(kind)
                }
                LazyPage {
                    wanted: window.page === "progress"
                    sourceComponent: ProgressPage {
                        onMapWanted: window.page = "map"
                    }
                }
                LazyPage {
                    wanted: window.page === "training"
                    sourceComponent: TrainingPage {}
                }
                LazyPage {
                    id: dataPage
                    wanted: window.page === "data"
                    sourceComponent: DataPage {
                        onPageWanted: page => window.page = page
                    }
                }
            }
        }
    }
    PaperDialogs {
        id: paper
    }
    FileMenu {
        id: fileMenu
        objectName: "fileMenu"
        x: 84
        y: window.height - height - 24
        onOpenWanted: openDialog.open()
        onPaperWanted: kind => paper.askFor(kind)
        onKeysWanted: keySheet.open()
        onAboutWanted: aboutSheet.open()
    }
    KeySheet {
        id: keySheet
        objectName: "keySheet"
    }
    AboutSheet {
        id: aboutSheet
        objectName: "aboutSheet"
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
        sourceComponent: MeetingPage {}
    }
}
