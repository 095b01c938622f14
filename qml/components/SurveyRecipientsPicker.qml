pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// For whom forms are made: how many, and the list to choose them from.
AbstractButton {
    id: root

    readonly property SurveyRecipients recipients: SurveyController.recipients

    implicitHeight: Theme.control
    implicitWidth: 180
    text: root.recipients.chosenCount === root.recipients.total ? qsTr("Mọi đơn vị (%1)").arg(root.recipients.total) : qsTr("%1/%2 đơn vị").arg(root.recipients.chosenCount).arg(root.recipients.total)
    Accessible.name: qsTr("Lập phiếu cho: %1").arg(text)
    onClicked: popup.opened ? popup.close() : popup.open()

    contentItem: AppLabel {
        leftPadding: 10
        rightPadding: 30
        text: root.text
        color: root.recipients.chosenCount === 0 ? Theme.danger : Theme.text
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.hover : Theme.raised
        border.width: 1
        border.color: Theme.hairline

        Icon {
            x: root.width - width - 8
            anchors.verticalCenter: parent.verticalCenter
            name: "down"
            size: 16
            color: Theme.muted
        }
        FocusRing {
            target: root
        }
    }

    Popup {
        id: popup

        objectName: "recipientsPopup"
        y: root.height + 4
        width: 440
        height: 460
        padding: Theme.gap
        focus: true
        closePolicy: Popup.CloseOnEscape | Popup.CloseOnPressOutsideParent
        onOpened: search.forceActiveFocus(Qt.PopupFocusReason)

        background: Rectangle {
            radius: Theme.radius
            color: Theme.raised
            border.width: 1
            border.color: Theme.hairline
        }
        contentItem: ColumnLayout {
            spacing: Theme.space

            SearchField {
                id: search
                objectName: "recipientsSearch"
                Layout.fillWidth: true
                placeholderText: qsTr("Tìm phường, xã")
                text: root.recipients.search
                onTextChanged: root.recipients.search = text
            }
            SegmentedControl {
                objectName: "recipientsShow"
                label: qsTr("Đơn vị nào")
                current: root.recipients.show
                model: {
                    const choices = [
                        {
                            key: "",
                            text: qsTr("Tất cả", "all communes")
                        },
                        {
                            key: "ward",
                            text: qsTr("Phường")
                        },
                        {
                            key: "commune",
                            text: qsTr("Xã")
                        }
                    ];
                    if (root.recipients.roundKnown)
                        choices.push({
                            key: "missing",
                            text: qsTr("Chưa gửi lại")
                        });
                    return choices;
                }
                onChosen: key => root.recipients.show = key
            }
            RowLayout {
                spacing: Theme.space

                AppButton {
                    objectName: "recipientsOnly"
                    implicitHeight: 28
                    font.pixelSize: Theme.textSmall
                    enabled: list.count > 0
                    text: qsTr("Chỉ %n đơn vị này", "", list.count)
                    onClicked: root.recipients.chooseOnlyShown()
                }
                AppButton {
                    objectName: "recipientsAdd"
                    implicitHeight: 28
                    font.pixelSize: Theme.textSmall
                    enabled: root.recipients.chosenShown < list.count
                    text: qsTr("Chọn thêm hết")
                    onClicked: root.recipients.chooseShown(true)
                }
                AppButton {
                    objectName: "recipientsNone"
                    implicitHeight: 28
                    font.pixelSize: Theme.textSmall
                    enabled: root.recipients.chosenShown > 0
                    text: qsTr("Bỏ hết")
                    onClicked: root.recipients.chooseShown(false)
                }
                Item {
                    Layout.fillWidth: true
                }
            }
            ListView {
                id: list
                objectName: "recipientsList"
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                cacheBuffer: 0
                model: root.recipients.rows
                boundsBehavior: Flickable.StopAtBounds
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Danh sách phường, xã")
                ScrollBar.vertical: AppScrollBar {}

                delegate: AppCheckBox {
                    id: choice

                    required property string code
                    required property string name
                    required property string standingText
                    required property bool chosen

                    width: (ListView.view?.width ?? 0) - 14
                    text: choice.name
                    checked: choice.chosen
                    Accessible.name: [choice.name, choice.standingText].filter(t => t !== "").join(", ")
                    onToggled: root.recipients.choose(choice.code, checked)

                    AppLabel {
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        text: choice.standingText
                        role: "small"
                        muted: true
                    }
                }
                AppLabel {
                    anchors.centerIn: parent
                    visible: list.count === 0
                    text: qsTr("Không có đơn vị nào như vậy")
                    muted: true
                }
            }
            AppLabel {
                Layout.fillWidth: true
                objectName: "recipientsCount"
                text: qsTr("Đã chọn %1/%2 đơn vị").arg(root.recipients.chosenCount).arg(root.recipients.total)
                role: "small"
                muted: root.recipients.chosenCount > 0
                color: root.recipients.chosenCount > 0 ? Theme.muted : Theme.danger
            }
        }
    }
}
