# SPDX-License-Identifier: Apache-2.0
"""Changes a definition in the window, as a person does, and looks at what became of the file."""
import re

import case


class Edit(case.DesktopCase):
    def setUp(self):
        super().setUp()
        self.file = self.copy(case.DATA / "repair.asl.json")
        self.original = self.file.read_bytes()
        self.open(self.file)
        self.window.state("HandBack")

    # Helpers

    def code(self):
        return self.window.text("Definition text")

    def until_code(self, text):
        self.window.until_text("Definition text", text)

    def select(self, name):
        self.window.click(self.window.state(name))

    def rename(self, old, new):
        """With the name's box already open."""
        self.window.until_text("Name of the state", old)
        self.window.key("ctrl+a")
        self.window.type(new)
        self.window.key("Return")
        self.window.until_states(f"{old} renamed", lambda states: new in states and old not in states)

    def save(self):
        before = self.file.stat().st_ino
        self.window.key("ctrl+s")
        self.window.notice("Saved .*")
        self.assertNotEqual(self.file.stat().st_ino, before, "nothing was written")
        return self.file.read_bytes()

    def changed(self, *replacements):
        """The original's bytes after these replacements (old, new), each of which must be there."""
        text = self.original.decode()
        for old, new in replacements:
            self.assertIn(old, text)
            text = text.replace(old, new)
        return text

    def edge_places(self, upper, lower):
        """Middle and head of a transition that runs straight down."""
        above, below = (self.window.box(self.window.state(name)) for name in (upper, lower))
        x = above.x + above.width // 2
        self.assertLess(abs(x - (below.x + below.width // 2)), 8, f"{lower} does not stand below {upper}")
        self.assertGreater(below.y, above.y + above.height)
        return (x, (above.y + above.height + below.y) // 2), (x, below.y - 5)

    def new_state(self, known):
        states = self.window.until_states("one more state", lambda states: len(states) == len(known) + 1)
        return next(name for name in states if name not in known)

    # Tests

    def test_undoing_everything_gives_back_every_byte(self):
        window = self.window
        window.double_click(window.state("TakeIn"))
        self.rename("TakeIn", "Receive")
        self.until_code(self.changed(('"TakeIn"', '"Receive"')))

        known = window.states()
        middle, _ = self.edge_places("Receive", "Inspect")
        window.hover(middle)
        window.click(middle)
        window.press("Wait")
        on_edge = self.new_state(known)
        self.assertIn("Wait", window.states()[on_edge])
        self.assertIn(f'"Type": "Pass", "Next": "{on_edge}"', self.code())

        known = window.states()
        self.select("Repair")
        window.key("Insert")
        window.find("Add a state")
        window.key("Down", "Down", "Down", "Down", "Down", "Return")  # Task, Choice, Parallel, Map, Wait, Pass
        after = self.new_state(known)
        self.assertIn("Pass", window.states()[after])

        self.assertTrue(window.look("repair.asl.json, changed"))
        for count in (8, 7, 6):
            self.assertEqual(len(window.states()), count)
            window.key("ctrl+z")
            window.until_states("one step back", lambda states, count=count: len(states) == max(count - 1, 6))
        window.until_states("the old name", lambda states: "TakeIn" in states)
        self.until_code(self.original.decode())
        window.find("repair.asl.json")
        self.assertEqual(self.save(), self.original)

    def test_renaming_changes_the_name_and_what_refers_to_it_only(self):
        self.select("CallOwner")
        self.window.key("F2")
        self.rename("CallOwner", "RingOwner")
        expected = self.changed(('"CallOwner"', '"RingOwner"'))
        self.assertEqual(expected.count("RingOwner"), 3)
        self.until_code(expected)
        self.assertEqual(self.save(), expected.encode())

    def test_escape_leaves_the_name(self):
        self.select("Repair")
        self.window.key("F2")
        self.window.find("Name of the state")
        self.window.type("Forget")
        self.window.key("Escape")
        self.window.gone("Name of the state")
        self.assertIn("Repair", self.window.states())
        self.assertEqual(self.save(), self.original)

    def test_dragging_an_arrow_head_retargets_the_transition(self):
        middle, head = self.edge_places("TakeIn", "Inspect")
        self.window.hover(middle)
        self.window.drag(head, self.window.state("Repair"))
        expected = self.changed(('"Type": "Pass", "Next": "Inspect"', '"Type": "Pass", "Next": "Repair"'))
        self.until_code(expected)
        self.assertEqual(self.save(), expected.encode())

    def test_dropping_an_arrow_head_on_nothing_changes_nothing(self):
        middle, head = self.edge_places("TakeIn", "Inspect")
        canvas = self.window.box(self.window.canvas())
        self.window.hover(middle)
        self.window.drag(head, (canvas.x + 30, canvas.y + 30))
        self.assertEqual(self.save(), self.original)

    def test_deleting_a_state_heals_the_way_round_it(self):
        self.select("Repair")
        self.window.key("Delete")
        self.window.until_states("no Repair", lambda states: "Repair" not in states)
        text = self.changed(('1.50e2, "Next": "Repair"', '1.50e2, "Next": "HandBack"'))
        start = text.index('        "Repair": {')
        end = text.index('        "CallOwner": {')
        healed = self.save().decode()
        self.assertIn(healed, (text[:start].rstrip() + "\n" + text[end:], text[:start] + text[end:]))
        self.window.key("ctrl+z")
        self.window.until_states("Repair again", lambda states: "Repair" in states)
        self.assertEqual(self.save(), self.original)

    def test_typing_in_the_text_redraws_the_graph(self):
        self.window.put_caret("Definition text", self.original.decode().index('": {\n            "Type": "Choice"'))
        self.window.type("AtAll")
        self.window.until_states("the typed name", lambda states: "WorthItAtAll" in states and "WorthIt" not in states)
        self.window.key("ctrl+z")
        self.window.until_states("the old name", lambda states: "WorthIt" in states)
        self.until_code(self.original.decode())

    def test_broken_text_leaves_the_last_good_graph_and_says_where(self):
        text = self.original.decode()
        place = text.index('"Type": "Choice"')
        line = text.count("\n", 0, place) + 1
        self.window.put_caret("Definition text", place)
        self.window.type("]")
        banner = self.window.find(re.compile(r"Graph of the last good text.*"))
        self.assertIn(f"line {line}", banner.name)
        self.assertEqual(len(self.window.states()), 6)
        self.window.key("BackSpace")
        self.window.gone(re.compile(r"Graph of the last good text.*"))
        self.until_code(text)
        self.assertEqual(self.save(), self.original)

    def command(self, words):
        self.window.key("ctrl+k")
        self.window.type(words)
        self.window.key("Return")

    def test_the_command_palette_edits_what_is_selected(self):
        """What the menus of the canvas offer, the palette does; transitions too."""
        window = self.window
        known = window.states()
        self.select("Repair")
        self.command("Insert a state here")
        window.press("Wait")
        fresh = self.new_state(known)
        self.assertIn("Wait", window.states()[fresh])
        window.key("ctrl+z")
        window.until_states("as before", lambda states: fresh not in states)
        self.select("Repair")
        self.command("Delete and heal")
        window.until_states("no Repair", lambda states: "Repair" not in states)
        window.key("ctrl+z")
        window.until_states("as before", lambda states: "Repair" in states)
        self.select("Repair")
        window.key("t", "Insert")
        window.press("Wait")
        self.new_state(known)
        window.key("ctrl+z")
        self.until_code(self.original.decode())

    def test_closing_with_changes_asks_first(self):
        window = self.window
        self.select("Repair")
        window.key("Delete")
        window.until_states("no Repair", lambda states: "Repair" not in states)
        window.key("alt+F4")
        window.press("Cancel")
        window.gone("Cancel")
        self.assertNotIn("Repair", window.states())
        window.key("alt+F4")
        window.press("Discard")
        self.assertEqual(window.until_ended(), 0)
        self.assertEqual(self.file.read_bytes(), self.original)
        self.window = None


if __name__ == "__main__":
    case.main()
