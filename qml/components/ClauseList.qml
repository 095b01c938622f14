pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// The targets of a profile by number: place among all, and the clause in our words.
ColumnLayout {
    id: root

    /// With the sources of the figures, where they do not stand beside them.
    property bool sourced: false

    spacing: 4

    Repeater {
        model: ProfileController.clauses

        AppLabel {
            required property int number
            required property string name
            required property string reference
            required property string summary
            required property string rank

            Layout.fillWidth: true
            text: number + ". " + [[name, rank].filter(t => t !== "").join(": "), [reference, summary].filter(t => t !== "").join(": ")].filter(t => t !== "").join(" · ")
            role: "small"
            wrapMode: Text.Wrap
        }
    }
    Repeater {
        model: root.sourced ? ProfileController.sources : []

        AppLabel {
            required property string modelData

            Layout.fillWidth: true
            text: modelData
            role: "small"
            muted: true
            wrapMode: Text.Wrap
        }
    }
}
