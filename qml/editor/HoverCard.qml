// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// What is under the pointer, or at the caret: what it means, what is wrong with it, and what can be done.
T.Popup {
    id: card

    required property CodeAssist assist
    required property CodeView view
    property DebugSession session: null

    property var value: ({}) // of the expression there, in a paused run
    property var about: ({})
    property rect place
    property int offset: -1
    property bool byKey: false
    readonly property var fixes: about.fixes ?? []
    readonly property bool hasProblem: (about.problem ?? "") !== ""
    readonly property real below: place.y + place.height + 4
    readonly property bool fitsBelow: view.mapToItem(null, 0, below).y + height < view.Window.height - 8

    function showAt(offset: int, where: rect, asked: bool) {
        byKey = asked;
        about = assist.about(offset);
        value = values.at(offset);
        place = where;
        card.offset = offset;
        if (hasProblem || (about.title ?? "") !== "" || value.text !== undefined)
            open();
    }
    function showAtCaret() { showAt(view.caretOffset, view.caretRectangle, true); }
    function fix(index: int) {
        assist.applyFix(offset, index);
        close();
    }

    focus: byKey && fixes.length > 0
    onOpened: if (focus)
        actions.itemAt(0).forceActiveFocus(Qt.TabFocusReason)
    onClosed: if (byKey)
        view.forceActiveFocus()
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    padding: 10
    x: Math.max(4, Math.min(place.x, view.width - width - 12))
    y: fitsBelow ? below : place.y - height - 4
    width: Math.min(420, Math.max(words.implicitWidth, 120) + 20)
    height: words.height + 20

    HoverValue {
        id: values

        session: card.session
    }
    Timer {
        id: wait

        interval: 450
        onTriggered: if (!card.assist.offering)
            card.showAt(card.view.hoverOffset, card.view.hoverRectangle, false)
    }
    Connections {
        target: card.view

        function onHoverChanged() {
            if (!cardHover.hovered)
                card.close();
            if (card.view.hoverOffset >= 0)
                wait.restart();
            else
                wait.stop();
        }
        function onTextTyped() { card.close(); }
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.color: card.hasProblem ? (card.about.severity === 0 ? Theme.failed : card.about.severity === 1 ? Theme.waiting : Theme.flow) : Theme.borderStrong
    }
    contentItem: Item {
        HoverHandler {
            id: cardHover
        }
        Column {
            id: words

            width: Math.min(implicitWidth, 400)
            spacing: 5
            Accessible.role: Accessible.ToolTip
            Accessible.name: [valueLine.text, card.about.problem, card.about.remedy, card.about.title, card.about.text].filter(part => part).join(" ")

            ValueLine {
                id: valueLine

                most: 400
                value: card.value
            }
            PlainText {
                width: Math.min(implicitWidth, 400)
                visible: card.hasProblem
                text: card.about.problem ?? ""
                color: Theme.text
                font.pixelSize: Theme.fontSmall
                font.weight: Font.DemiBold
                wrapMode: Text.Wrap
            }
            PlainText {
                width: Math.min(implicitWidth, 400)
                visible: text !== ""
                text: card.about.remedy ?? ""
                color: Theme.text
                font.pixelSize: Theme.fontSmall
                wrapMode: Text.Wrap
            }
            Repeater {
                id: actions

                model: card.fixes

                AppButton {
                    required property string modelData
                    required property int index

                    text: modelData
                    onClicked: card.fix(index)
                    Keys.onReturnPressed: card.fix(index)
                    Keys.onEnterPressed: card.fix(index)
                    Keys.onDownPressed: actions.itemAt((index + 1) % actions.count).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onUpPressed: actions.itemAt((index + actions.count - 1) % actions.count).forceActiveFocus(Qt.TabFocusReason)
                }
            }
            Rectangle {
                width: words.width
                height: 1
                color: Theme.border
                visible: card.hasProblem && title.visible
            }
            PlainText {
                id: title

                width: Math.min(implicitWidth, 400)
                visible: text !== ""
                text: card.about.title ?? ""
                color: Theme.codeKey
                font.family: Theme.monoFamily
                font.pixelSize: Theme.fontSmall
                wrapMode: Text.Wrap
            }
            PlainText {
                width: Math.min(implicitWidth, 400)
                visible: text !== ""
                text: card.about.detail ?? ""
                color: Theme.textMuted
                font.pixelSize: Theme.fontSmall
                wrapMode: Text.Wrap
            }
            PlainText {
                width: Math.min(implicitWidth, 400)
                visible: text !== ""
                text: card.about.text ?? ""
                color: Theme.text
                font.pixelSize: Theme.fontSmall
                wrapMode: Text.Wrap
            }
        }
    }
}
