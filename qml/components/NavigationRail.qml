pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// The pages of the program, and what belongs to all of them: file, language, light or dark.
Rectangle {
    id: root

    property string current

    signal chosen(string page)
    signal fileWanted

    implicitWidth: 76
    color: Theme.panel

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: Theme.gap
        anchors.bottomMargin: Theme.gap
        spacing: 4

        Repeater {
            model: [
                {
                    key: "map",
                    text: qsTr("Bản đồ"),
                    icon: "map"
                },
                {
                    key: "progress",
                    text: qsTr("Tiến độ"),
                    icon: "progress"
                },
                {
                    key: "training",
                    text: qsTr("Tập huấn"),
                    icon: "training"
                },
                {
                    key: "data",
                    text: qsTr("Dữ liệu"),
                    icon: "data"
                }
            ]

            RailButton {
                required property var modelData
                objectName: "rail/" + modelData.key
                Layout.alignment: Qt.AlignHCenter
                text: modelData.text
                iconName: modelData.icon
                on: root.current === modelData.key
                onClicked: root.chosen(modelData.key)
            }
        }
        Item {
            Layout.fillHeight: true
        }
        RailButton {
            objectName: "rail/file"
            Layout.alignment: Qt.AlignHCenter
            iconName: "folder"
            text: qsTr("Mở tệp")
            onClicked: root.fileWanted()
        }
        RailButton {
            Layout.alignment: Qt.AlignHCenter
            iconName: Theme.dark ? "sun" : "moon"
            text: Theme.dark ? qsTr("Nền sáng") : qsTr("Nền tối")
            onClicked: AppController.theme = Theme.dark ? "light" : "dark"
        }
        RailButton {
            Layout.alignment: Qt.AlignHCenter
            mark: AppController.language === "vi" ? "EN" : "VI"
            text: AppController.language === "vi" ? "English" : "Tiếng Việt"
            onClicked: AppController.language = AppController.language === "vi" ? "en" : "vi"
        }
    }
    Rectangle {
        anchors.right: parent.right
        width: 1
        height: parent.height
        color: Theme.hairline
    }
}
