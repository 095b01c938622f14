import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Zoom, and the form of the city.
Card {
    id: root

    signal zoomInWanted
    signal zoomOutWanted
    signal wholeWanted

    implicitWidth: 40
    implicitHeight: column.implicitHeight + 4

    ColumnLayout {
        id: column
        anchors.centerIn: parent
        spacing: 2

        IconButton {
            iconName: "plus"
            text: qsTr("Phóng to (+)")
            onClicked: root.zoomInWanted()
        }
        IconButton {
            iconName: "minus"
            text: qsTr("Thu nhỏ (-)")
            onClicked: root.zoomOutWanted()
        }
        IconButton {
            iconName: "home"
            text: qsTr("Cả thành phố (Home)")
            onClicked: root.wholeWanted()
        }
        IconButton {
            objectName: "formSwitch"
            iconName: "hexagon"
            text: qsTr("Mỗi đơn vị một ô bằng nhau")
            checkable: true
            checked: MapController.form === "hexagon"
            onToggled: MapController.form = checked ? "hexagon" : "geographic"
        }
    }
}
