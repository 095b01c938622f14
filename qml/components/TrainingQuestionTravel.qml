pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// How far people may have to go, and how the way is measured.
ColumnLayout {
    id: root

    property TrainingForm form: TrainingController.form
    readonly property var kinds: [
        {
            key: "geodesic",
            text: qsTr("Đường thẳng nhân hệ số")
        },
        {
            key: "roads",
            text: qsTr("Theo đường bộ")
        },
        {
            key: "matrix",
            text: qsTr("Theo bảng quãng đường CSV")
        }
    ]

    spacing: Theme.space

    AppLabel {
        text: qsTr("và")
        font.weight: Font.Bold
    }
    AppCheckBox {
        objectName: "connected"
        Layout.fillWidth: true
        text: qsTr("các xã của một lớp liền nhau")
        checked: root.form.connected
        onToggled: root.form.connected = checked
    }
    AppLabel {
        Layout.fillWidth: true
        Layout.leftMargin: 26
        visible: root.form.connected && root.form.island !== ""
        text: qsTr("%1 không giáp xã nào, coi như nối bằng tàu với").arg(TrainingController.communeName(root.form.island))
        role: "small"
        muted: true
        wrapMode: Text.Wrap
    }
    AppComboBox {
        objectName: "ferry"
        Layout.fillWidth: true
        Layout.leftMargin: 26
        visible: root.form.connected && root.form.island !== ""
        label: qsTr("Nơi tàu cập bến")
        popupWidth: 300
        model: TrainingController.ferryPlaces
        textRole: "name"
        valueRole: "key"
        currentIndex: TrainingController.ferryIndex
        onActivated: root.form.ferryTo = currentValue
    }
    AppCheckBox {
        objectName: "travelLimited"
        Layout.fillWidth: true
        text: qsTr("không ai đi quá")
        checked: root.form.travelLimited
        onToggled: root.form.travelLimited = checked
    }
    RowLayout {
        Layout.leftMargin: 26
        visible: root.form.travelLimited
        spacing: Theme.space

        NumberField {
            objectName: "maxKm"
            label: qsTr("Đường đi xa nhất, ki-lô-mét")
            from: 1
            to: 1000
            value: root.form.maxKm
            onValueModified: root.form.maxKm = value
        }
        AppLabel {
            text: "km"
        }
    }
    AppLabel {
        text: qsTr("Đường đi đo thế nào")
        font.weight: Font.Bold
    }
    AppComboBox {
        objectName: "travelKind"
        Layout.fillWidth: true
        label: qsTr("Đường đi đo thế nào")
        popupWidth: 300
        model: root.kinds
        textRole: "text"
        valueRole: "key"
        currentIndex: root.kinds.findIndex(one => one.key === root.form.travelKind)
        onActivated: root.form.travelKind = currentValue
    }
    RowLayout {
        visible: root.form.travelKind === "geodesic"
        spacing: Theme.space

        AppLabel {
            text: qsTr("hệ số đường vòng")
        }
        NumberField {
            objectName: "detour"
            label: qsTr("Hệ số đường vòng")
            from: 100
            to: 1000
            stepSize: 5
            value: Math.round(root.form.detour * 100)
            textFromValue: value => Number(value / 100).toLocaleString(Qt.locale(AppController.language === "en" ? "en_GB" : "vi_VN"), "f", 2)
            valueFromText: text => Math.round(parseFloat(text.replace(",", ".")) * 100)
            validator: RegularExpressionValidator {
                regularExpression: /[0-9]{1,2}([.,][0-9]{0,2})?/
            }
            onValueModified: root.form.detour = value / 100
        }
    }
    AppButton {
        Layout.fillWidth: true
        visible: root.form.travelKind !== "geodesic"
        iconName: "folder"
        text: root.form.travelFileName === "" ? (root.form.travelKind === "matrix" ? qsTr("Chọn tệp bảng…") : qsTr("Chọn tệp đường…")) : root.form.travelFileName
        onClicked: chooser.open()
    }
    AppLabel {
        Layout.fillWidth: true
        visible: root.form.travelKind === "roads"
        text: qsTr("Không chọn tệp thì dùng đường đã nhập vào dự án.")
        role: "small"
        muted: true
        wrapMode: Text.Wrap
    }
    FileDialog {
        id: chooser
        title: root.form.travelKind === "matrix" ? qsTr("Bảng quãng đường") : qsTr("Tệp đường bộ")
        nameFilters: root.form.travelKind === "matrix" ? [qsTr("Bảng CSV (*.csv *.txt *.tsv)"), qsTr("Mọi tệp (*)")] : [qsTr("Mọi tệp (*)")]
        onAccepted: root.form.travelFile = selectedFile
    }
}
