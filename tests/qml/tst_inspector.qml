// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Steploom

// The forms as a person uses them: by keys and mouse, found by accessible names.
Item {
    id: root

    width: 420
    height: 1200

    DocumentController {
        id: document
    }
    DebugSession {
        id: session

        document: document
    }
    InspectorPanel {
        id: panel

        width: 300
        height: 1200
        document: document
        session: session
        selection: ""
    }

    TestCase {
        name: "Inspector"
        when: windowShown

        function find(item, name) {
            if (item.visible && item.Accessible.name === name)
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const found = find(item.children[i], name);
                if (found !== null)
                    return found;
            }
            return null;
        }
        function input(name) {
            tryVerify(() => find(panel, name) !== null, 2000, "no " + name);
            return find(panel, name);
        }
        function show(state, page) {
            panel.selection = document.pointerOfName(state);
            panel.page = page;
            wait(20);
        }
        function row(rows, name) {
            return rows.find(row => row.name === name);
        }
        function typeText(text) {
            for (const c of text)
                keyClick(c);
        }

        function init() {
            verify(document.open(Qt.resolvedUrl("../../resources/samples/bookshop.asl.json").toString().replace("file://", "")));
            panel.width = 300;
            panel.selectionList = [];
        }

        // A line end of Windows and a space that does not break are shown as others; leaving the box keeps them.
        function test_leavingAFieldWritesNothing() {
            show("ChargeCard", "configure");
            const before = panel.form.text;
            const value = "one\u00a0line\r\nand another";
            verify(panel.form.write(panel.form.pointer + "/Comment", "lines", value));
            const written = panel.form.text;
            const box = input("Comment");
            tryCompare(box, "text", "one line\nand another");
            box.forceActiveFocus();
            input("TimeoutSeconds").forceActiveFocus();
            compare(panel.form.text, written);
            box.forceActiveFocus();
            box.cursorPosition = box.text.length;
            keyClick("!");
            input("TimeoutSeconds").forceActiveFocus();
            compare(row(panel.form.configure, "Comment").value, value + "!");
            document.undo(); // both, one after the other in the same place
            compare(panel.form.text, before);
        }

        function test_returnWritesAndUndoTakesItBack() {
            show("ChargeCard", "configure");
            const before = panel.form.text;
            const box = input("TimeoutSeconds");
            box.forceActiveFocus();
            keyClick(Qt.Key_A, Qt.ControlModifier);
            typeText("47");
            keyClick(Qt.Key_Return);
            compare(row(panel.form.configure, "TimeoutSeconds").value, "47");
            document.undo();
            compare(panel.form.text, before);
        }

        function test_escapeTakesBackWhatWasTyped() {
            show("ChargeCard", "configure");
            const box = input("TimeoutSeconds");
            const before = box.text;
            box.forceActiveFocus();
            typeText("9");
            verify(box.text !== before);
            keyClick(Qt.Key_Escape);
            compare(box.text, before);
            compare(document.modified, false);
        }

        function test_tabGoesFromFieldToField() {
            show("ChargeCard", "data");
            const first = input("InputPath");
            first.forceActiveFocus();
            keyClick(Qt.Key_Tab);
            compare(input("Parameters").activeFocus, true);
            compare(document.modified, false);
        }

        function test_anotherFieldOfTheChoice() {
            show("ChargeCard", "configure");
            const combo = input("Which field: TimeoutSeconds");
            combo.forceActiveFocus();
            keyClick(Qt.Key_Down);
            compare(document.modified, false); // nothing is written before there is a value
            tryVerify(() => input("TimeoutSeconds").activeFocus);
            typeText("$.t");
            keyClick(Qt.Key_Return);
            compare(row(panel.form.configure, "TimeoutSecondsPath").value, "$.t");
            compare(row(panel.form.configure, "TimeoutSeconds"), undefined);
        }

        function test_completionIsTaken() {
            show("ChargeCard", "data");
            const box = input("InputPath");
            box.forceActiveFocus();
            keyClick(Qt.Key_A, Qt.ControlModifier);
            typeText("$$.Exec");
            keyClick(Qt.Key_Tab);
            verify(box.text.startsWith("$$.Execution"), box.text);
            compare(box.activeFocus, true);
            keyClick(Qt.Key_Escape);
            keyClick(Qt.Key_Escape);
            compare(document.modified, false);
        }

        function test_chipsComeAndGo() {
            show("ChargeCard", "errors");
            const add = input("Add an error to retrier 1");
            add.forceActiveFocus();
            typeText("My.Error");
            keyClick(Qt.Key_Return);
            const chip = input("Remove the error My.Error");
            chip.forceActiveFocus();
            keyClick(Qt.Key_Delete);
            tryVerify(() => find(panel, "Remove the error My.Error") === null);
        }

        function test_cardsMoveByKey() {
            show("ChargeCard", "errors");
            mouseClick(input("Add retrier"));
            const chip = input("Remove the error States.ALL");
            chip.forceActiveFocus();
            keyClick(Qt.Key_Up, Qt.AltModifier);
            const before = panel.form.text;
            verify(before.indexOf("States.ALL") < before.indexOf("MaxAttempts"), before);
            compare(input("Move retrier 1 down").activeFocus, true); // the focus goes along
            document.undo();
            document.undo();
            compare(document.modified, false);
        }

        function test_resultOfAnExpression() {
            session.input = '{"card": "4711"}';
            show("ChargeCard", "data");
            const box = input("InputPath");
            box.forceActiveFocus();
            keyClick(Qt.Key_A, Qt.ControlModifier);
            typeText("$.card");
            tryVerify(() => find(panel, 'Value with the test input: "4711"') !== null, 2000);
            typeText("x");
            tryVerify(() => find(panel, 'Value with the test input: "4711"') === null, 2000);
            keyClick(Qt.Key_Escape);
            keyClick(Qt.Key_Escape);
            compare(document.modified, false);
        }

        function test_jsonIsWrittenWhereItIsJson() {
            show("ChargeCard", "json");
            const box = input("JSON of the state");
            const before = box.text;
            box.forceActiveFocus();
            box.cursorPosition = 1;
            typeText(" 5 ");
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(document.modified, false);
            verify(box.text !== before); // kept, and told
            box.remove(1, 4);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(document.modified, false);
            box.insert(1, ' "Comment": "c",');
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(row(panel.form.configure, "Comment").value, "c");
            document.undo();
            compare(document.modified, false);
        }

        function test_waitsFitTheirCardAtEveryWidth() {
            show("ChargeCard", "errors");
            for (const width of [260, 300, 420]) {
                panel.width = width;
                wait(20);
                const bar = find(panel, find(panel, "Waits 5 s, 10 s, 20 s; gives up after 35 s, at 4 attempts") !== null
                                        ? "Waits 5 s, 10 s, 20 s; gives up after 35 s, at 4 attempts" : "?");
                verify(bar !== null);
                let used = -bar.gap;
                for (const piece of bar.pieces)
                    used += piece.width + bar.gap;
                verify(used <= bar.width + 0.5, used + " in " + bar.width);
            }
        }

        function test_nothingSelectedIsTheMachine() {
            panel.selection = "";
            wait(20);
            const box = input("TimeoutSeconds of the machine");
            box.forceActiveFocus();
            typeText("600");
            keyClick(Qt.Key_Return);
            compare(document.modified, true);
            document.undo();
        }

        function test_severalSelectedHaveActions() {
            panel.selectionList = [document.pointerOfName("ChargeCard"), document.pointerOfName("SendBooks")];
            mouseClick(input("Duplicate"));
            compare(document.modified, true);
            document.undo();
            compare(document.modified, false);
        }
    }
}
