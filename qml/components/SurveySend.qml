import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// Making forms: for whom, for which date, until when, and into which folder.
Rectangle {
    id: root

    implicitHeight: column.implicitHeight + 2 * Theme.margin
    color: Theme.panel
    radius: Theme.radius + 2
    border.width: 1
    border.color: Theme.hairline

    FolderDialog {
        id: folder
        title: qsTr("Chọn thư mục để lập phiếu")
        onAccepted: SurveyController.make(selectedFolder, asOf.text, deadline.text)
    }
    ColumnLayout {
        id: column
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.margin
        spacing: Theme.gap

        AppLabel {
            text: qsTr("Lập phiếu để gửi")
            role: "large"
        }
        RowLayout {
            spacing: Theme.gap

            ColumnLayout {
                spacing: 4
                AppLabel {
                    text: qsTr("Đơn vị")
                    role: "small"
                    muted: true
                }
                SurveyRecipientsPicker {
                    objectName: "recipients"
                    Layout.fillWidth: true
                }
            }
            ColumnLayout {
                spacing: 4
                AppLabel {
                    text: qsTr("Số liệu đến ngày")
                    role: "small"
                    muted: true
                }
                AppTextField {
                    id: asOf
                    objectName: "surveyAsOf"
                    Layout.preferredWidth: 120
                    label: qsTr("Số liệu đến ngày")
                    text: SurveyController.usualAsOf
                    placeholderText: SurveyController.usualAsOf
                }
            }
            ColumnLayout {
                spacing: 4
                AppLabel {
                    text: qsTr("Hạn gửi lại")
                    role: "small"
                    muted: true
                }
                AppTextField {
                    id: deadline
                    Layout.preferredWidth: 120
                    label: qsTr("Hạn gửi lại")
                    text: SurveyController.usualDeadline
                    placeholderText: qsTr("không hạn")
                }
            }
            AppButton {
                Layout.alignment: Qt.AlignBottom
                enabled: asOf.text !== "" && SurveyController.recipients.chosenCount > 0 && !SurveyController.making
                primary: true
                iconName: "folder"
                text: SurveyController.making ? qsTr("Đang lập…") : qsTr("Lập phiếu…")
                onClicked: folder.open()
            }
            AppButton {
                Layout.alignment: Qt.AlignBottom
                visible: SurveyController.making
                text: qsTr("Dừng")
                onClicked: SurveyController.cancel()
            }
        }
        NoteLine {
            Layout.fillWidth: true
            visible: SurveyController.madeText !== ""
            iconName: "check"
            text: SurveyController.madeText
        }
    }
}
