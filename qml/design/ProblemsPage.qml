// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Steploom

// What is wrong with the text, or what could be done better; each with its place and what can be done about it.
Item {
    id: page

    required property DocumentController document
    property bool advice: false
    signal placeRequested(int offset, string state)

    function offerFixes(index: int, row: Item) {
        const found = fixer.ofProblem(index, page.advice);
        fixMenu.entries = found.length > 0 ? found : [{ key: "", text: qsTr("Nothing is known to help: %1").arg(row.Accessible.description), icon: "problem" }];
        fixMenu.openAt(row.mapToItem(list, list.width - fixMenu.width - 16, row.height));
    }
    // Of the state where it has a problem that can be helped, or of the first that can be.
    function fixFor(state: string) {
        const row = fixer.firstFixable(state);
        if (row < 0) {
            document.notice(qsTr("No quick fix is known for any of the problems."), true);
            return;
        }
        list.positionViewAtIndex(row, ListView.Contain);
        list.currentIndex = row;
        offerFixes(row, list.currentItem);
    }
    // One change is done at once, of several one is chosen.
    function applyFix(index: int, row: Item) {
        const found = fixer.ofProblem(index, page.advice);
        if (advice && found.length === 1)
            fixer.apply(found[0].key);
        else
            offerFixes(index, row);
    }

    QuickFixes {
        id: fixer

        document: page.document
    }
    Segmented {
        id: filter

        x: 14
        y: 6
        choiceHeight: 24
        current: page.advice ? "advice" : "problems"
        choices: [
            { key: "problems", text: qsTr("Problems %1").arg(page.document.problems.count), hint: qsTr("What is wrong or odd (F8)") },
            { key: "advice", text: qsTr("Advice %1").arg(page.document.advice.count), hint: qsTr("What works, and could be done better (Ctrl+F8)") }
        ]
        onChosen: key => page.advice = key === "advice"
    }
    ListView {
        id: list

        anchors { top: filter.bottom; topMargin: 4; left: parent.left; right: parent.right; bottom: parent.bottom }
        clip: true
        model: page.advice ? page.document.advice : page.document.problems
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: page.advice ? qsTr("Advice") : qsTr("Problems")
        Keys.onReturnPressed: (currentItem as T.ItemDelegate).clicked()
        Keys.onPressed: event => {
            if (event.key !== Qt.Key_Period || event.modifiers !== Qt.ControlModifier || !currentItem)
                return;
            page.offerFixes(currentIndex, currentItem);
            event.accepted = true;
        }

        T.ScrollBar.vertical: AppScrollBar {}

        delegate: ProblemRow {
            id: row

            width: list.width
            owner: list
            roomy: page.advice
            fixes: page.advice ? fixer.ofProblem(index, page.advice) : []
            onClicked: page.placeRequested(model.offset, model.state)
            onFixesRequested: page.applyFix(index, row)
        }
    }
    AppMenu {
        id: fixMenu

        parent: list
        margins: 4
        title: qsTr("Quick fixes")
        width: 360
        entries: []
        onChosen: key => fixer.apply(key)
    }
    EmptyText {
        anchors.centerIn: parent
        width: Math.min(implicitWidth, list.width - 24)
        horizontalAlignment: Text.AlignHCenter
        visible: list.count === 0
        text: page.document.unwritten ? qsTr("Nothing is written yet: begin with a template, or drag a state from the palette to the canvas.")
              : page.advice ? qsTr("No advice. A run, a test case or an opened history can show more: payloads, rounds and prices are measured.")
              : page.document.advice.count > 0 ? qsTr("No problems: everything that is checked is in order. %n piece(s) of advice.", "", page.document.advice.count)
                                               : qsTr("No problems: everything that is checked is in order.")
    }
}
