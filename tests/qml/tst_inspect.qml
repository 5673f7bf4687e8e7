// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Steploom

Item {
    width: 500
    height: 600

    DocumentController {
        id: document
    }
    DebugSession {
        id: session

        document: document
    }
    DataFlowPanel {
        id: panel

        anchors.fill: parent
        visit: session.visit
        provenance: ProvenanceView {
            id: provenance

            session: session
        }
    }
    SizeMeter {
        id: meter

        size: "300 KiB"
        quota: 1.17
    }

    TestCase {
        name: "Inspect"
        when: windowShown

        // What is shown below an item and passes the test.
        function all(item: var, test: var, found: var): var {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i];
                if (child.visible && test(child))
                    found.push(child);
                all(child, test, found);
            }
            return found;
        }
        function tree(name: string): var {
            return all(panel, item => item instanceof PayloadTree && item.name === name, [])[0] ?? null;
        }
        function row(words: string): var {
            return all(panel, item => item instanceof PayloadRow && item.spoken === words, [])[0] ?? null;
        }
        // The bookshop, paused before its payment.
        function init() {
            session.stop();
            verify(document.openUrl(Qt.resolvedUrl("../../resources/samples/bookshop.asl.json")));
            session.mocks.choose("BankBusyTwice");
            for (let i = 0; i < 3; ++i)
                session.stepOver();
            tryVerify(() => row("total, 64.5") !== null);
            waitForRendering(panel);
        }

        function test_aClickTracesALeaf() {
            mouseClick(row("total, 64.5"));
            tryVerify(() => provenance.active);
            compare(provenance.title, "$.total · State input of ChargeCard");
            compare(session.marks.active, true);
            const card = all(panel, item => item instanceof ProvenanceCard, [])[0];
            verify(card.height > 60);
            card.focusList();
            keyClick(Qt.Key_Escape);
            verify(!provenance.active);
        }
        function test_keysWalkAndFold() {
            const input = tree("State input");
            input.forceActiveFocus();
            input.pick(0);
            const rows = input.count;
            keyClick(Qt.Key_End);
            compare(input.currentIndex, rows - 1);
            keyClick(Qt.Key_Left); // to what is around it
            const container = input.currentIndex;
            verify(container < rows - 1);
            keyClick(Qt.Key_Left);
            verify(input.count < rows);
            keyClick(Qt.Key_Right);
            compare(input.count, rows);
            keyClick(Qt.Key_Right);
            compare(input.currentIndex, container + 1);
            keyClick(Qt.Key_Return, Qt.ShiftModifier);
            verify(provenance.active && provenance.forward);
            keyClick(Qt.Key_Home);
            compare(input.currentIndex, 0);
        }
        function test_ctrlFSearches() {
            const input = tree("State input");
            input.forceActiveFocus();
            keyClick(Qt.Key_F, Qt.ControlModifier);
            const view = all(panel, item => item instanceof PayloadView && item.name === "State input", [])[0];
            verify(view.searching);
            for (const key of "c-17")
                keyClick(key);
            compare(view.payloads.matchCount, 1);
            compare(view.payloads.pointerAt(input.currentIndex), "/reservation/shelf");
            keyClick(Qt.Key_Escape);
            verify(!view.searching);
            compare(view.payloads.search, "");
            verify(input.activeFocus);
        }
        function test_whatIsFoldedStaysWhenTheRunGoesOn() {
            const input = tree("State input");
            input.pick(input.count - 1);
            input.goOut();
            input.goOut();
            const rows = input.count;
            session.stepOver();
            compare(tree("State input").count, rows);
        }
        function test_textInsteadOfTheTree() {
            const view = all(panel, item => item instanceof PayloadView && item.name === "State input", [])[0];
            view.asText = true;
            verify(tree("State input") === null);
            const area = all(view, item => item.name === "State input" && item.readOnly === true, [])[0];
            verify(area.text.includes("\"total\": 64.5"));
            view.asText = false;
        }
        function test_aPlaceIsRevealed() {
            provenance.trace(session.visit.stages[0].payload, "/total", false);
            provenance.show(provenance.steps.findIndex(step => step.state === "CheckBasket"));
            tryCompare(session.visit, "title", "CheckBasket");
            tryVerify(() => all(panel, item => item instanceof PayloadRow && item.current && item.name === "total", []).length > 0);
        }
        function test_meterSaysWhatItShows() {
            compare(meter.Accessible.name, "300 KiB, 117 % of 256 KiB");
            compare(meter.tint, Theme.failed);
        }
    }
}
