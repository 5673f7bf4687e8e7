# SPDX-License-Identifier: Apache-2.0
"""Selects several states and puts them elsewhere, with the mouse and with the keys; undoing gives back every byte."""
import json

import accessible
import case
import desktop


class Arrange(case.DesktopCase):
    def setUp(self):
        super().setUp()
        self.file = self.copy(case.DATA / "repair.asl.json")
        self.original = self.file.read_text()
        self.open(self.file)
        self.window.state("HandBack")

    def definition(self):
        return json.loads(self.window.text("Definition text"))

    def until(self, what, condition):
        desktop.wait_for(what, lambda: condition(self.definition()))

    def next_of(self, state):
        return self.definition()["States"][state].get("Next")

    def undo_all(self):
        self.window.key("ctrl+z")
        self.window.until_text("Definition text", self.original)

    def gap_below(self, name):
        """A place on the transition that leaves a state straight down."""
        box = self.window.box(self.window.state(name))
        return box.x + box.width // 2, box.y + box.height + 14

    def ground(self):
        """A place where nothing stands."""
        box = self.window.box(self.window.canvas())
        return box.x + 40, box.y + box.height // 2

    def side_of(self, name):
        """A place on the state away from its port and its badges."""
        box = self.window.box(self.window.state(name))
        return box.x + 12, box.y + box.height // 2

    def selected(self):
        return sorted(name for name in self.window.states()
                      if self.window.bus.states(self.window.state(name)) >> accessible.SELECTED & 1)

    def test_a_state_is_dragged_onto_a_transition(self):
        self.window.drag(self.side_of("Inspect"), self.ground())
        self.assertEqual(self.window.text("Definition text"), self.original)  # no place for it
        self.window.drag(self.side_of("Inspect"), self.side_of("Repair"))
        self.until("Inspect after Repair", lambda d: d["States"]["Repair"]["Next"] == "Inspect")
        self.assertEqual(self.next_of("TakeIn"), "WorthIt")
        self.assertEqual(self.next_of("Inspect"), "HandBack")
        self.undo_all()

    def test_keys_change_the_order(self):
        window = self.window
        window.click(self.side_of("TakeIn"))
        window.key("alt+Down")
        self.until("TakeIn second", lambda d: d["StartAt"] == "Inspect")
        self.assertEqual((self.next_of("Inspect"), self.next_of("TakeIn")), ("TakeIn", "WorthIt"))
        window.key("alt+Up")
        self.until("TakeIn first", lambda d: d["StartAt"] == "TakeIn")
        window.key("ctrl+z")
        self.undo_all()

    def test_several_states_are_selected_and_changed_at_once(self):
        window = self.window
        window.click(self.side_of("Repair"))
        with window.holding("shift"):
            window.click(self.side_of("CallOwner"))
        desktop.wait_for("two selected", lambda: self.selected() == ["CallOwner", "Repair"])
        window.key("Delete")
        self.until("both gone", lambda d: set(d["States"]) == {"TakeIn", "Inspect", "WorthIt", "HandBack"})
        self.undo_all()
        window.click(self.side_of("TakeIn"))
        window.key("shift+Down")
        desktop.wait_for("two selected", lambda: self.selected() == ["Inspect", "TakeIn"])
        window.key("ctrl+d")
        self.until("two copies", lambda d: len(d["States"]) == 8)
        self.undo_all()
        window.key("ctrl+a")
        desktop.wait_for("all selected", lambda: len(self.selected()) == 6)
        window.key("Escape")
        desktop.wait_for("none selected", lambda: not self.selected())

    def test_the_rubber_band_takes_what_lies_in_it(self):
        boxes = [self.window.box(self.window.state(name)) for name in ("Repair", "CallOwner")]
        left, top = min(box.x for box in boxes) - 15, min(box.y for box in boxes) - 8
        right, bottom = max(box.x + box.width for box in boxes) + 15, max(box.y + box.height for box in boxes) + 8
        with self.window.holding("shift"):
            self.window.drag((left, top), (right, bottom))
        desktop.wait_for("two selected", lambda: self.selected() == ["CallOwner", "Repair"])
        self.window.click((left, top))
        desktop.wait_for("none selected", lambda: not self.selected())

    def test_menus(self):
        window = self.window
        window.click(self.side_of("Repair"), button=3)
        window.press("Disconnect")
        self.until("parked", lambda d: d["States"]["Repair"].get("End") is True)
        self.assertNotIn("Repair", json.dumps([d for name, d in self.definition()["States"].items() if name != "Repair"]))
        self.undo_all()
        window.click(self.gap_below("TakeIn"), button=3)
        window.press("Remove the transition")
        self.until("no transition", lambda d: d["States"]["TakeIn"].get("End") is True)
        self.undo_all()


if __name__ == "__main__":
    case.main()
