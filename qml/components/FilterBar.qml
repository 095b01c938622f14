import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// What the progress table is narrowed to.
RowLayout {
    id: root

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }

    spacing: Theme.space

    SearchField {
        id: search
        objectName: "progressSearch"
        Layout.preferredWidth: 232
        placeholderText: qsTr("Tìm phường, xã  ( / )")
        text: ProgressController.search
        onTextChanged: ProgressController.search = text
    }
    ChoiceBox {
        objectName: "standingFilter"
        Layout.preferredWidth: 156
        label: qsTr("Tình trạng")
        rows: ProgressController.standings
        key: MapController.standing
        onChosen: key => MapController.standing = key
    }
    ChoiceBox {
        objectName: "kindFilter"
        Layout.preferredWidth: 172
        label: qsTr("Loại đơn vị")
        rows: ProgressController.kinds
        key: ProgressController.kind
        onChosen: key => ProgressController.kind = key
    }
    ChoiceBox {
        objectName: "districtFilter"
        Layout.preferredWidth: 188
        label: qsTr("Quận, huyện cũ")
        rows: ProgressController.districts
        key: ProgressController.district
        onChosen: key => ProgressController.district = key
    }
    ChoiceBox {
        objectName: "classFilter"
        Layout.preferredWidth: 164
        label: qsTr("Lớp tập huấn")
        rows: ProgressController.classes
        key: ProgressController.trainingClass
        onChosen: key => ProgressController.trainingClass = key
    }
    AppButton {
        objectName: "clearFilters"
        visible: ProgressController.filtered
        iconName: "close"
        text: qsTr("Bỏ lọc")
        onClicked: ProgressController.clearFilters()
    }
    Item {
        Layout.fillWidth: true
    }
}
