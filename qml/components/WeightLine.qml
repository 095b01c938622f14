import QtQuick
import QtQuick.Controls.Basic
import QtQuick.Layouts
import Ansinh

/// A part of the score with the weight that it has; the weight can be moved.
ColumnLayout {
    id: root

    required property string part
    required property string name
    required property double weight
    required property string weightText
    required property string ownText
    required property string meanText

    signal moved(real weight)

    spacing: 0

    RowLayout {
        spacing: Theme.space

        AppLabel {
            Layout.fillWidth: true
            text: root.name
            wrapMode: Text.Wrap
        }
        AppLabel {
            Layout.alignment: Qt.AlignTop
            text: root.weightText
            role: "large"
            color: root.ownText === "" ? Theme.text : Theme.accent
        }
    }
    Slider {
        id: slider

        objectName: "weight/" + root.part
        Layout.fillWidth: true
        implicitHeight: 26
        from: 0
        to: 0.9
        stepSize: 0.01
        value: root.weight
        Accessible.name: qsTr("Trọng số: %1").arg(root.name)
        onMoved: root.moved(value)

        background: Rectangle {
            x: slider.leftPadding
            y: slider.topPadding + slider.availableHeight / 2 - 2
            width: slider.availableWidth
            height: 4
            radius: 2
            color: Theme.hairline

            Rectangle {
                width: slider.position * parent.width
                height: parent.height
                radius: 2
                color: Theme.accent
            }
        }
        handle: Rectangle {
            x: slider.leftPadding + slider.position * (slider.availableWidth - width)
            y: slider.topPadding + slider.availableHeight / 2 - height / 2
            width: 16
            height: 16
            radius: 8
            color: slider.pressed ? Theme.accent : Theme.raised
            border.width: 2
            border.color: slider.visualFocus ? Theme.focus : Theme.accent
        }
    }
    AppLabel {
        Layout.fillWidth: true
        text: [root.meanText, root.ownText].filter(t => t !== "").join(" · ")
        role: "small"
        muted: true
        wrapMode: Text.Wrap
    }
}
