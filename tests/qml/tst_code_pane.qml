// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Steploom

Item {
    id: window

    width: 700
    height: 420

    DocumentController {
        id: document
    }
    CodePane {
        id: pane

        anchors.fill: parent
        document: document
        selection: ""
        onSelectionRequested: pointer => pane.selection = pointer
    }

    TestCase {
        name: "CodePane"
        when: windowShown

        readonly property var view: findView(pane)

        function findView(item) {
            for (let i = 0; i < item.children.length; ++i) {
                if (item.children[i] instanceof CodeView)
                    return item.children[i];
            }
            return null;
        }
        function typed(text) {
            for (const letter of text)
                keyClick(letter);
        }
        function init() {
            verify(document.open(Qt.resolvedUrl("../data/assist/broken.asl.json").toString().replace("file://", "")));
            view.forceActiveFocus();
            verify(view.activeFocus);
        }

        function test_caret_and_selected_state_follow_each_other() {
            pane.goToLine(14);
            compare(pane.selection, "/States/B");
            window.forceActiveFocus();
            pane.selection = "/States/C";
            compare(view.caretLine, 19);
        }

        function test_completion_takes_keys() {
            pane.goToLine(19);
            keyClick(Qt.Key_End);
            keyClick(Qt.Key_Left);
            typed(", \"Comm");
            tryVerify(() => view.listOpen);
            keyClick(Qt.Key_Return);
            verify(!view.listOpen);
            typed("so");
            verify(!document.stale);
            keyClick(Qt.Key_Z, Qt.ControlModifier);
            verify(document.canRedo);
        }

        function test_escape_closes_the_list_only() {
            pane.goToLine(3);
            keyClick(Qt.Key_End);
            keyClick(Qt.Key_Return);
            keyClick("\"");
            tryVerify(() => view.listOpen);
            keyClick(Qt.Key_Escape);
            verify(!view.listOpen);
            verify(view.activeFocus);
        }

        function test_find_counts_and_goes_round() {
            keyClick(Qt.Key_F, Qt.ControlModifier);
            typed("type");
            const search = view.search;
            compare(search.count, 3);
            const first = view.caretLine;
            keyClick(Qt.Key_Return);
            verify(view.caretLine > first);
            keyClick(Qt.Key_Return);
            keyClick(Qt.Key_Return);
            compare(view.caretLine, first);
            keyClick(Qt.Key_Escape);
            verify(view.activeFocus);
            verify(!search.active);
        }

        function test_a_quick_fix_by_keys() {
            pane.goToLine(11);
            keyClick(Qt.Key_End);
            keyClick(Qt.Key_Left);
            keyClick("x");
            tryVerify(() => document.problems.count === 4); // the file has three of its own
            verify(pane.goToProblem(false));
            keyClick(Qt.Key_Period, Qt.ControlModifier);
            tryVerify(() => !view.activeFocus);
            keyClick(Qt.Key_Return);
            tryVerify(() => document.problems.count === 3);
            verify(view.activeFocus);
        }

        function test_go_to_line() {
            keyClick(Qt.Key_G, Qt.ControlModifier);
            typed("7");
            keyClick(Qt.Key_Return);
            compare(view.caretLine, 7);
            verify(view.activeFocus);
        }

        function test_renaming_a_state_everywhere() {
            pane.goToLine(11);
            keyClick(Qt.Key_End);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_F2);
            tryVerify(() => !view.activeFocus);
            typed("C");
            keyClick(Qt.Key_Return);
            verify(!view.activeFocus, "the name is taken: another can be typed");
            keyClick(Qt.Key_A, Qt.ControlModifier);
            typed("Later");
            keyClick(Qt.Key_Return);
            verify(view.activeFocus);
            compare(document.pointerOfName("B"), "");
            compare(document.pointerOfName("Later"), "/States/Later");
            compare(document.lineOf("/States/Later"), 13);
            verify(document.undoText.includes("Later"));
            document.undo();
            compare(document.pointerOfName("B"), "/States/B");
        }

        function test_escape_leaves_the_name() {
            pane.goToLine(13);
            keyClick(Qt.Key_End);
            keyClick(Qt.Key_Home);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_F2);
            tryVerify(() => !view.activeFocus);
            typed("Later");
            keyClick(Qt.Key_Escape);
            verify(view.activeFocus);
            verify(!document.canUndo);
        }

        function test_what_can_be_done_with_the_states_that_are_selected() {
            pane.goToLine(19);
            keyClick(Qt.Key_End);
            for (let i = 0; i < 6; ++i)
                keyClick(Qt.Key_Up, Qt.ShiftModifier); // both B and C
            keyClick(Qt.Key_Period, Qt.ControlModifier);
            tryVerify(() => !view.activeFocus);
            keyClick(Qt.Key_Escape);
            tryVerify(() => view.activeFocus);
            pane.act("actions");
            tryVerify(() => !view.activeFocus);
            for (let i = 0; i < 2; ++i)
                keyClick(Qt.Key_Down); // Parallel, Map, Try-Catch
            keyClick(Qt.Key_Return);
            tryCompare(document, "undoText", "Lead errors to Handle error");
            compare(document.pointerOfName("C"), "/States/Try/Branches/0/States/C");
        }

        function test_definition_of_a_state() {
            pane.goToLine(11);
            keyClick(Qt.Key_End);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_F12);
            compare(view.caretLine, 13);
        }
    }
}
