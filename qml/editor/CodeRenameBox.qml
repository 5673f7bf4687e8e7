// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import Steploom

// The name at the caret, edited where it stands and changed wherever it stands. Enter takes it, Escape leaves it.
Rectangle {
    id: box

    required property CodeView view
    property int offset: -1
    property string shown: ""
    property var found: ({})

    function start(at: int) {
        found = names.at(at);
        if (found.name === undefined)
            return;
        offset = at;
        field.text = found.name;
        shown = field.text;
        field.faulty = false;
        x = view.x + Math.max(4, Math.min(found.place.x - 13, view.width - width - 4));
        y = view.y + Math.max(0, Math.min(found.place.y - 6, view.height - height));
        visible = true;
        field.forceActiveFocus();
        field.selectAll();
    }
    function leave() {
        visible = false;
        view.forceActiveFocus();
    }
    // What is refused can be put right.
    function take() {
        if (field.text === shown || names.rename(offset, field.text))
            leave();
        else
            field.faulty = true;
    }

    visible: false
    width: Math.max(220, words.implicitWidth + 20)
    height: 58
    radius: Theme.radius
    color: Theme.raised
    border.color: Theme.borderStrong

    // The name is another, or elsewhere.
    Connections {
        target: box.view.document

        function onChanged() { box.visible = false; }
    }
    CodeNames {
        id: names

        view: box.view
    }
    AppTextField {
        id: field

        x: 4
        y: 4
        width: parent.width - 8
        mono: true
        maximumLength: 200
        Accessible.name: box.found.variable ? qsTr("Name of the variable") : qsTr("Name of the state")
        Accessible.description: words.text
        onTextEdited: faulty = false
        onAccepted: box.take()
        Keys.onEscapePressed: box.leave()
        onActiveFocusChanged: if (!activeFocus && box.visible) {
            box.visible = false;
            if (text !== box.shown && !faulty)
                names.rename(box.offset, text);
        }
    }
    PlainText {
        id: words

        anchors { left: parent.left; leftMargin: 10; bottom: parent.bottom; bottomMargin: 5 }
        text: qsTr("Changes %n place(s)", "", box.found.places ?? 0)
        color: Theme.textMuted
        font.pixelSize: Theme.fontTiny
        Accessible.ignored: true
    }
}
