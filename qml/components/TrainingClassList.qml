pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Class by class: where, who, how far, and why. A commune is dragged from one class to another.
Item {
    id: root

    signal communeWanted(string code)
    signal menuWanted(string code)

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        AppLabel {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.gap
            Layout.rightMargin: Theme.gap
            Layout.bottomMargin: Theme.space
            visible: text !== ""
            text: TrainingController.headline
            role: "small"
            wrapMode: Text.Wrap
        }
        ListView {
            id: list

            objectName: "classList"
            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            visible: count > 0
            model: TrainingController.classes
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            reuseItems: false
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Các lớp")
            ScrollBar.vertical: AppScrollBar {}

            delegate: TrainingClassDelegate {
                width: ListView.view?.width ?? 0
                current: ListView.isCurrentItem && list.activeFocus
                onToggled: TrainingController.openClass = open ? 0 : number
                onCommuneWanted: code => root.communeWanted(code)
                onMenuWanted: code => root.menuWanted(code)
            }
            Keys.onReturnPressed: {
                const row = TrainingController.classes.get(currentIndex);
                if (row)
                    TrainingController.openClass = TrainingController.openClass === row.number ? 0 : row.number;
            }
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: list.count === 0

            AppLabel {
                anchors.centerIn: parent
                width: parent.width - 4 * Theme.margin
                horizontalAlignment: Text.AlignHCenter
                text: TrainingController.running ? qsTr("Đang tìm cách xếp tốt nhất…") : TrainingController.view === "plan" || TrainingController.view === "best" ? qsTr("Kế hoạch chưa có lớp nào.") : TrainingController.status === "infeasible" ? qsTr("Chưa xếp được lớp nào. Xem điều kiện nào mâu thuẫn ở trên bản đồ.") : qsTr("Chưa có đề xuất. Bấm Đề xuất lớp ở bên trái.")
                muted: true
                wrapMode: Text.Wrap
            }
        }
    }
}
