// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// Which events are listed, and a search in what they say.
Item {
    id: bar

    required property EventFilter filter
    readonly property real choiceWidth: width < 1100 ? 104 : 150
    required property int position
    readonly property bool tight: width < 520
    property bool unfolded: false
    readonly property bool whole: !tight || unfolded || filter.narrowing // else the search alone
    signal positionRequested(int position)

    function ask() {
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        field.selectAll();
    }
    function step(forward: bool) {
        const to = filter.goToHit(position, forward);
        if (to > 0)
            positionRequested(to);
    }

    implicitHeight: flow.implicitHeight + 8

    Shortcut {
        sequence: "Ctrl+F"
        enabled: bar.visible
        onActivated: bar.ask()
    }
    Shortcut {
        sequence: "F3"
        enabled: bar.visible && bar.filter.hitCount > 0
        onActivated: bar.step(true)
    }
    Shortcut {
        sequence: "Shift+F3"
        enabled: bar.visible && bar.filter.hitCount > 0
        onActivated: bar.step(false)
    }

    Flow {
        id: flow

        x: 10
        y: 4
        width: parent.width - 20
        spacing: 6

        AppTextField {
            id: field

            width: bar.tight ? flow.width - more.width - flow.spacing : Math.max(150, Math.min(280, bar.width * 0.2))
            placeholderText: qsTr("Search in the data…")
            Accessible.name: qsTr("Search in the data of the events")
            text: bar.filter.search
            onTextEdited: bar.filter.search = text
            Keys.onReturnPressed: event => bar.step((event.modifiers & Qt.ShiftModifier) === 0)
            Keys.onEscapePressed: bar.filter.search = ""
        }
        AppButton {
            id: more

            visible: bar.tight
            iconName: bar.whole ? "up" : "down"
            hint: bar.whole ? qsTr("Fewer filters") : qsTr("More filters")
            enabled: !bar.filter.narrowing
            onClicked: bar.unfolded = !bar.unfolded
        }
        Row {
            visible: bar.filter.search !== ""
            spacing: 2

            PlainText {
                height: Theme.controlHeight
                leftPadding: 2
                rightPadding: 2
                verticalAlignment: Text.AlignVCenter
                text: bar.filter.busy ? qsTr("searching…")
                      : bar.filter.hit > 0 ? qsTr("%1 of %2").arg(bar.filter.hit).arg(bar.filter.hitCount)
                      : qsTr("%n hit(s)", "", bar.filter.hitCount)
                Accessible.role: Accessible.StaticText
                Accessible.name: text
                color: bar.filter.hitCount > 0 || bar.filter.busy ? Theme.text : Theme.failed
                font.pixelSize: Theme.fontSmall
            }
            IconButton {
                iconName: "up"
                hint: qsTr("The hit before (Shift+F3)")
                enabled: bar.filter.hitCount > 0
                onClicked: bar.step(false)
            }
            IconButton {
                iconName: "down"
                hint: qsTr("The next hit (F3)")
                enabled: bar.filter.hitCount > 0
                onClicked: bar.step(true)
            }
            CheckChip {
                text: qsTr("Only hits")
                checked: bar.filter.hitsOnly
                onClicked: bar.filter.hitsOnly = !bar.filter.hitsOnly
            }
        }
        AppComboBox {
            visible: bar.whole
            width: bar.choiceWidth
            name: qsTr("Types of events")
            model: bar.filter.groupNames
            chosen: bar.filter.group
            onActivated: index => bar.filter.group = index
        }
        AppComboBox {
            visible: bar.whole
            width: bar.choiceWidth
            name: qsTr("State of the events")
            model: bar.filter.stateNames
            chosen: bar.filter.state
            onActivated: index => bar.filter.state = index
        }
        AppComboBox {
            width: bar.choiceWidth
            visible: bar.whole && bar.filter.errorNames.length > 1
            name: qsTr("Error of the events")
            model: bar.filter.errorNames
            chosen: bar.filter.error
            onActivated: index => bar.filter.error = index
        }
        CheckChip {
            visible: bar.whole
            text: qsTr("Errors only")
            checked: bar.filter.failuresOnly
            onClicked: bar.filter.failuresOnly = !bar.filter.failuresOnly
        }
        AppTextField {
            id: fromField

            visible: bar.whole
            width: 92
            placeholderText: qsTr("from +0 s")
            Accessible.name: qsTr("From this time on")
            Accessible.description: help.text
            faulty: bar.filter.fromWrong
            text: bar.filter.from
            onTextEdited: bar.filter.from = text

            Tip {
                id: help

                shown: fromField.hovered
                text: qsTr("Seconds after the start, 2 min, a clock time in UTC, or a whole timestamp")
            }
        }
        AppTextField {
            visible: bar.whole
            width: 112
            placeholderText: qsTr("to the end")
            Accessible.name: qsTr("Up to this time")
            Accessible.description: help.text
            faulty: bar.filter.toWrong
            text: bar.filter.to
            onTextEdited: bar.filter.to = text
        }
        AppButton {
            visible: bar.filter.narrowing || bar.filter.search !== ""
            flat: true
            iconName: "close"
            text: qsTr("Show all")
            onClicked: bar.filter.clear()
        }
    }
}
