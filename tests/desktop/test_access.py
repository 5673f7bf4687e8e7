# SPDX-License-Identifier: Apache-2.0
"""Works as assistive technology does: by names and actions alone, never by a place on the screen."""
import json
import re

import accessible
import case
import desktop

BOOKSHOP = [
    "Task CheckBasket, next ReserveCopies, catches BasketEmpty, UnknownBook to OrderRefused",
    "Task ReserveCopies, next ChargeCard, catches SoldOut to TellReader",
    "Task ChargeCard, next SendBooks, catches CardRefused to OrderRefused",
    "Parallel SendBooks, 3 branches, next OrderDone",
    "Task PackParcel, ends the branch",
    "Task WriteInvoice, ends the branch",
    "Task ThankReader, ends the branch",
    "Task TellReader, next WaitForReprint",
    "Wait WaitForReprint, next ReserveCopies",
    "Succeed OrderDone, ends the execution",
    "Fail OrderRefused, ends with an error",
]
ORDER_FILE = case.shared_file("reference/workflows/order-processing.asl.json")


def ways_of(machine):
    """Every way out of every state, inner ones too: (state, how, target)."""
    for name, state in machine["States"].items():
        if "Next" in state:
            yield name, "next", state["Next"]
        for catcher in state.get("Catch", ()):
            yield name, ", ".join(catcher["ErrorEquals"]), catcher["Next"]
        for inner in (*state.get("Branches", ()), *filter(None, (state.get("ItemProcessor"), state.get("Iterator")))):
            yield from ways_of(inner)


def ways_said(sentence):
    """The same, out of what the program says of a state."""
    name = sentence.partition(" ")[2].split(", ")[0]
    for target in re.findall(r", next ([^,]+)", sentence):
        yield name, "next", target
    for errors, target in re.findall(r", catches (.+?) to ([^,]+)", sentence):
        yield name, errors, target


class Access(case.DesktopCase):
    def start(self, source=case.SAMPLES / "bookshop.asl.json"):
        self.file = self.copy(source)
        self.original = self.file.read_bytes()
        window = self.open(self.file)
        desktop.wait_for("the graph", window.sentences)
        return window

    # What a person's tool does

    def act(self, node, action="Press"):
        self.window.bus.act(node, action)

    def press(self, name, role=None):
        self.act(self.window.find(name, role))

    def choose(self, combo, value):
        self.press(combo, "combo box")
        self.act(self.window.last(value, "list item"))

    def write(self, name, text):
        node = self.window.find(name, "text")
        self.assertIn("EditableText", self.window.bus.interfaces(node), name)
        self.window.bus.write(node, text)

    def activate(self, state):
        self.act(self.window.state(state))
        self.window.until_text("State name", state)

    def until_code(self, text):
        self.window.until_text("Definition text", text)

    def changed(self, old, new):
        text = self.original.decode()
        self.assertEqual(text.count(old), 1, old)
        return text.replace(old, new)

    def saved(self):
        self.press("Save (Ctrl+S)", "push button")
        self.window.notice("Saved .*")
        return self.file.read_bytes()

    # Tests

    def test_the_graph_is_read(self):
        window = self.start()
        self.assertEqual(window.sentences(), BOOKSHOP)
        said = window.states()
        self.assertEqual(said["ThankReader"], "Task, sns · publish, branch 3 of SendBooks")
        self.assertIn("times out after 30 s, retries up to 3 times", said["ChargeCard"])
        self.assertEqual(window.bus.properties([window.canvas()], "Description"), [["11 states, starts at CheckBasket"]])

    def test_every_way_of_the_order_workflow_is_said(self):
        if ORDER_FILE is None:
            self.skipTest("the order workflow of the shared reference data is not here")
        window = self.start(ORDER_FILE)
        wanted = set(ways_of(json.loads(self.original)))
        self.assertGreater(len(wanted), 6)
        self.assertEqual({way for sentence in window.sentences() for way in ways_said(sentence)}, wanted)

    def test_the_graph_follows_an_edit(self):
        window = self.start()
        self.activate("TellReader")
        self.choose("Next", "OrderRefused")
        desktop.wait_for("the other target", lambda: "Task TellReader, next OrderRefused" in window.sentences())
        self.until_code(self.changed('"Next": "WaitForReprint"', '"Next": "OrderRefused"'))
        window.state("WaitForReprint")

    def test_an_edited_number_is_all_that_changes(self):
        self.start()
        self.activate("ChargeCard")
        self.write("TimeoutSeconds", "45")
        wanted = self.changed('"TimeoutSeconds": 30', '"TimeoutSeconds": 45')
        self.until_code(wanted)
        self.assertEqual(self.saved(), wanted.encode())

    def test_text_is_inserted_and_deleted(self):
        window = self.start()
        self.activate("OrderRefused")
        cause = window.find("Cause", "text")
        window.bus.insert(cause, len("The order"), ", sadly,")
        longer = self.changed("The order could", "The order, sadly, could")
        self.until_code(longer)
        window.bus.delete(window.find("Cause", "text"), 0, len("The order, sadly, "))
        wanted = self.changed("The order could", "could")
        self.until_code(wanted)
        self.assertEqual(self.saved(), wanted.encode())

    def test_a_field_with_the_focus_waits_until_it_is_left(self):
        window = self.start()
        self.activate("ChargeCard")
        field = window.find("TimeoutSeconds", "text")
        window.bus.focus(field)
        desktop.wait_for("the focus", lambda: window.find("TimeoutSeconds", "text").has(accessible.FOCUSED))
        window.bus.write(field, "31")
        window.until_text("TimeoutSeconds", "31")
        self.until_code(self.original.decode())
        self.act(field)
        wanted = self.changed('"TimeoutSeconds": 30', '"TimeoutSeconds": 31')
        self.until_code(wanted)

    def test_a_state_is_renamed_added_and_removed(self):
        window = self.start()
        self.activate("TellReader")
        self.write("State name", "WriteToReader")
        wanted = self.original.decode().replace("TellReader", "WriteToReader")
        self.until_code(wanted)
        known = window.states()
        self.press("Add Pass")
        window.until_states("one more state", lambda states: len(states) == len(known) + 1)
        self.press(re.compile(r"Undo.*"), "push button")
        self.until_code(wanted)
        self.act(window.state("WriteToReader"), "ShowMenu")
        self.press("Delete and heal")
        window.until_states("it gone", lambda states: "WriteToReader" not in states)

    def next_focus(self, last):
        """What has the focus, innermost, once it is no longer `last`."""
        def moved():
            node = next((node for node in reversed(list(self.window.walk())) if node.has(accessible.FOCUSED)), None)
            return node if node is not None and (last is None or node.path != last.path) else None
        return desktop.wait_for(f"the focus off {last and last.name!r}", moved)

    def test_tab_goes_through_every_panel_and_shows_where_it_is(self):
        window = self.start()
        self.activate("ChargeCard")
        node = self.next_focus(None)
        seen = {}
        while node.path not in seen:
            seen[node.path] = node.name
            self.assertLess(len(seen), 80, "Tab does not come round")
            if node.name == "Definition text":
                window.key("Escape")  # in the text Tab belongs to the text
            before = self.screen.pixels()
            window.key("Tab")
            node = self.next_focus(node)

            def marked(node=node, before=before):
                box = window.bus.box(node)
                return self.screen.part(self.screen.pixels(), box) != self.screen.part(before, box)
            desktop.wait_for(f"a sign that {node.role} {node.name!r} has the focus", marked)
        for name in ("Open a definition (Ctrl+O)", "Design", "Search states and actions", "Add Task", "Zoom out (Ctrl+-)",
                     "Definition", "Definition text", "State name", "Configure", "TimeoutSeconds", "Next"):
            self.assertIn(name, seen.values())
        self.assertTrue(any(name.startswith("Task ChargeCard") for name in seen.values()), "not the canvas")

    def test_a_container_is_folded(self):
        window = self.start()
        self.act(window.state("SendBooks"), "Toggle")
        window.until_states("the branches folded", lambda states: "PackParcel" not in states and "folded" in states["SendBooks"])
        self.act(window.state("SendBooks"), "Toggle")
        window.until_states("the branches again", lambda states: "PackParcel" in states)


if __name__ == "__main__":
    case.main()
