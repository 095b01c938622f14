pragma ComponentBehavior: Bound

import QtQuick

/// A page or a dialog that is made when it is first wanted and stays from then on: the window opens with the map alone.
/// Named by its `source`, it and the types that only it uses aren't even read before.
Loader {
    id: root

    property bool wanted: false

    /// Made now where it was not. Without a type: to name it would be to have it read with whoever names it.
    function made(): var {
        active = true;
        return item;
    }

    active: false
    onWantedChanged: active = active || wanted
    Component.onCompleted: active = active || wanted
}
