import QtQuick.Layouts
import Ansinh

/// Forms out to communes and back, beside who is late.
RowLayout {
    spacing: Theme.margin

    ColumnLayout {
        spacing: Theme.margin

        SurveySend {
            Layout.fillWidth: true
        }
        SurveyTake {
            Layout.fillWidth: true
            Layout.fillHeight: true
        }
    }
    SurveyStandings {
        Layout.fillHeight: true
        Layout.preferredWidth: 330
        Layout.maximumWidth: 360
    }
}
