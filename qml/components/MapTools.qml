import QtQuick.Layouts
import Ansinh

/// Zoom by button.
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
    }
}
