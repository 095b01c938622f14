import QtQuick
import Ansinh
import Ansinh.App

/// A choice among ChoiceRow rows by their key.
AppComboBox {
    id: root

    required property RowModel rows
    property string key

    signal chosen(string key)

    function place(): int {
        for (let i = 0; i < rows.count; ++i)
            if (rows.get(i).key === key)
                return i;
        return -1;
    }

    model: rows
    textRole: "name"
    valueRole: "key"
    popupWidth: 300
    currentIndex: rows.count > 0 ? place() : -1
    onActivated: chosen(currentValue)
}
