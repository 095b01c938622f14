import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Nothing is taken until a person says how the coordinates are meant; the best fitting way is proposed.
Rectangle {
    id: root

    /// What the file says, and why that is doubtful.
    property string crs: ImportController.crsText
    property string reason: ImportController.crsReason
    property string proposed: ImportController.crsProposed
    property list<string> choices: ImportController.crsChoices

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.warnSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: question.text

    ColumnLayout {
        id: column
        anchors.fill: parent
        anchors.margins: Theme.gap
        spacing: Theme.space

        AppLabel {
            id: question
            Layout.fillWidth: true
            text: qsTr("Tọa độ trong tệp theo hệ nào?")
            font.weight: Font.Bold
            color: Theme.warnText
        }
        AppLabel {
            Layout.fillWidth: true
            text: [root.crs, root.reason].filter(t => t !== "").join("; ")
            color: Theme.warnText
            wrapMode: Text.Wrap
        }
        RowLayout {
            spacing: Theme.space

            AppButton {
                visible: root.proposed !== ""
                primary: true
                text: qsTr("Dùng %1 (đề xuất)").arg(root.proposed)
                onClicked: ImportController.answerCrs(root.proposed)
            }
            AppComboBox {
                id: other
                Layout.preferredWidth: 180
                label: qsTr("Hệ tọa độ khác")
                model: root.choices
                displayText: currentIndex < 0 ? qsTr("Hệ khác…") : currentText
                currentIndex: -1
                onActivated: ImportController.answerCrs(currentText)
            }
        }
    }
}
