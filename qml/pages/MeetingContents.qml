pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Ansinh
import Ansinh.App

/// The first page of a meeting on paper: what follows, each line leading to its page.
Rectangle {
    id: root

    property string title
    /// [{name, caption}]
    property var lines: []

    readonly property real unit: Math.max(0.5, Math.min(width / 1280, height / 720))
    readonly property int count: lines.length

    implicitWidth: 1280
    implicitHeight: 720
    color: Theme.panel

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        SampleBanner {
            Layout.fillWidth: true
            visible: AppController.sample
        }
        AppLabel {
            Layout.fillWidth: true
            Layout.margins: 48 * root.unit
            Layout.bottomMargin: 8 * root.unit
            text: root.title
            font.pixelSize: 38 * root.unit
            font.weight: Font.Bold
            wrapMode: Text.Wrap
        }
        AppLabel {
            Layout.leftMargin: 48 * root.unit
            Layout.bottomMargin: 24 * root.unit
            text: qsTr("Mục lục")
            font.pixelSize: 20 * root.unit
            muted: true
        }
        GridLayout {
            Layout.fillWidth: true
            Layout.leftMargin: 48 * root.unit
            Layout.rightMargin: 48 * root.unit
            columns: root.count > 10 ? 2 : 1
            columnSpacing: 48 * root.unit
            rowSpacing: 6 * root.unit

            Repeater {
                model: root.lines

                RowLayout {
                    id: line

                    required property int index
                    required property var modelData
                    // Read by the writer of PDF: the page that a click leads to, from 0.
                    readonly property int linkPage: index + 1

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    spacing: 16 * root.unit

                    ColumnLayout {
                        spacing: 0

                        AppLabel {
                            Layout.fillWidth: true
                            text: line.modelData.name
                            font.pixelSize: 20 * root.unit
                            font.weight: Font.DemiBold
                            color: Theme.accent
                        }
                        AppLabel {
                            Layout.fillWidth: true
                            visible: text !== "" && root.count <= 20
                            text: line.modelData.caption
                            font.pixelSize: 14 * root.unit
                            muted: true
                        }
                    }
                    AppLabel {
                        text: line.index + 2
                        font.pixelSize: 20 * root.unit
                    }
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
        SheetFooter {
            Layout.fillWidth: true
            Layout.leftMargin: 48 * root.unit
            Layout.rightMargin: 48 * root.unit
            Layout.bottomMargin: 12 * root.unit
            unit: root.unit
            page: 1
            pages: root.count + 1
        }
    }
}
