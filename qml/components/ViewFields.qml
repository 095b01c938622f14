import QtQuick
import QtQuick.Layouts
import Ansinh

/// A view's name and caption, to be typed.
ColumnLayout {
    id: root

    property string name
    property string caption
    property string confirmText
    property alias nameField: nameInput

    signal confirmed(string name, string caption)

    function confirm(): void {
        if (nameInput.text.trim() !== "")
            confirmed(nameInput.text, captionInput.text);
    }

    spacing: 6

    AppTextField {
        id: nameInput
        objectName: "viewName"
        Layout.fillWidth: true
        text: root.name
        placeholderText: qsTr("Tên góc nhìn")
        onAccepted: root.confirm()
    }
    AppTextField {
        id: captionInput
        objectName: "viewCaption"
        Layout.fillWidth: true
        text: root.caption
        placeholderText: qsTr("Lời dẫn dưới bản đồ (không bắt buộc)")
        onAccepted: root.confirm()
    }
    AppButton {
        Layout.alignment: Qt.AlignRight
        enabled: nameInput.text.trim() !== ""
        text: root.confirmText
        onClicked: root.confirm()
    }
}
