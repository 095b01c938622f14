pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Search box and list of the communes.
Rectangle {
    id: root

    signal communeChosen(string code)

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    implicitWidth: 268
    color: Theme.panel

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ColumnLayout {
            Layout.margins: Theme.gap
            Layout.bottomMargin: 4
            spacing: Theme.space

            AppLabel {
                Layout.fillWidth: true
                text: AppController.cityName
                role: "large"
            }
            SearchField {
                id: search
                objectName: "communeSearch"
                Layout.fillWidth: true
                placeholderText: qsTr("Tìm phường, xã  ( / )")
                onTextChanged: MapController.communes.search = text
                Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
                onAccepted: {
                    if (list.count > 0)
                        root.communeChosen(MapController.communes.codeAt(Math.max(0, list.currentIndex)));
                }
            }
            RowLayout {
                AppLabel {
                    Layout.fillWidth: true
                    text: search.text === "" ? qsTr("%n đơn vị", "", MapController.communes.total) : qsTr("%n kết quả", "", list.count)
                    role: "small"
                    muted: true
                }
                SegmentedControl {
                    scale: 0.9
                    transformOrigin: Item.Right
                    label: qsTr("Thứ tự danh sách")
                    current: MapController.communes.order === CommuneListModel.ByName ? "name" : "missing"
                    model: [
                        {
                            key: "name",
                            text: qsTr("Tên")
                        },
                        {
                            key: "missing",
                            text: qsTr("Còn thiếu")
                        }
                    ]
                    onChosen: key => MapController.communes.order = key === "name" ? CommuneListModel.ByName : CommuneListModel.ByMissing
                }
            }
        }
        ListView {
            id: list
            objectName: "communeList"

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            // Nothing is made ahead of time: a search that shortens the list meets no delegate half made.
            cacheBuffer: 0
            model: MapController.communes
            activeFocusOnTab: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            currentIndex: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Danh sách phường, xã")
            Keys.onReturnPressed: root.communeChosen(MapController.communes.codeAt(currentIndex))
            Keys.onEnterPressed: root.communeChosen(MapController.communes.codeAt(currentIndex))
            Keys.onSpacePressed: root.communeChosen(MapController.communes.codeAt(currentIndex))
            onCountChanged: currentIndex = 0
            ScrollBar.vertical: AppScrollBar {}

            delegate: CommuneDelegate {
                required property int index
                width: ListView.view?.width ?? 0
                chosen: code === MapController.selected
                highlighted: code === MapController.hovered
                focusPolicy: Qt.NoFocus
                onHoveredChanged: MapController.hovered = hovered ? code : ""
                onClicked: {
                    list.currentIndex = index;
                    root.communeChosen(code);
                }
            }

            Connections {
                target: MapController

                function onSelectedChanged(): void {
                    const at = MapController.communes.indexOf(MapController.selected);
                    if (at < 0)
                        return;
                    list.currentIndex = at;
                    list.positionViewAtIndex(at, ListView.Contain);
                }
            }
            AppLabel {
                anchors.centerIn: parent
                visible: list.count === 0 && search.text !== ""
                text: qsTr("Không có đơn vị nào như vậy")
                muted: true
            }
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.hairline
    }
}
