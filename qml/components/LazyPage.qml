pragma ComponentBehavior: Bound

import QtQuick

/// A page that is made when it is first wanted and stays from then on: the window opens with the map alone.
Loader {
    id: root

    required property bool wanted

    active: false
    onWantedChanged: active = active || wanted
    Component.onCompleted: active = wanted
}
