# SPDX-License-Identifier: Apache-2.0
"""Keeps states as a snippet, finds it in the palette, drops it, gives it another name and removes it; and what an
empty file looks like."""
import json
import re

import case
import desktop


class Snippets(case.DesktopCase):
    def setUp(self):
        super().setUp()
        self.file = self.copy(case.DATA / "repair.asl.json")
        self.original = self.file.read_text()
        self.open(self.file)
        self.window.state("HandBack")

    def states(self):
        return json.loads(self.window.text("Definition text"))["States"]

    def side_of(self, name):
        """A place on the state away from its port and its badges."""
        box = self.window.box(self.window.state(name))
        return box.x + 12, box.y + box.height // 2

    def gap_below(self, name):
        """A place on the transition that leaves a state straight down."""
        box = self.window.box(self.window.state(name))
        return box.x + box.width // 2, box.y + box.height + 14

    def name_it(self, name, button):
        self.window.click(self.window.find("Name of the snippet", "text"))
        self.window.key("ctrl+a")
        self.window.type(name)
        self.window.press(button)

    def search(self, words):
        self.window.click(self.window.find("Search states and actions", "text"))
        self.window.key("ctrl+a")
        self.window.type(words)

    def save(self, name):
        self.window.click(self.side_of("Repair"))
        with self.window.holding("shift"):
            self.window.click(self.side_of("CallOwner"))
        self.window.press("Save selection as snippet…")
        self.name_it(name, "Save")
        self.window.gone("Name of the snippet")
        self.assertEqual(self.window.text("Definition text"), self.original)

    def test_a_snippet_is_kept_dropped_renamed_and_removed(self):
        window = self.window
        self.save("Mend it")
        self.search("mend it")
        entry = re.compile("Add Mend it.*")
        window.drag(window.find(entry), self.gap_below("TakeIn"))
        desktop.wait_for("two copies", lambda: {"Repair 2", "CallOwner 2"} <= set(self.states()))
        self.assertIn(self.states()["TakeIn"]["Next"], ("Repair 2", "CallOwner 2"))
        kept = {name: state for name, state in self.states().items()
                if name not in ("Repair 2", "CallOwner 2", "TakeIn")}
        self.assertEqual(kept, {name: state for name, state in json.loads(self.original)["States"].items()
                                if name != "TakeIn"})
        window.key("ctrl+z")
        window.until_text("Definition text", self.original)

        window.click(window.find(entry), button=3)
        window.press("Rename")
        self.name_it("Mend and tell", "Rename")
        window.gone("Name of the snippet")
        self.search("mend")
        window.find(re.compile("Add Mend and tell.*"))
        window.gone(entry)

        # Another window of the same person has it too.
        self.open(self.file)
        window = self.window
        window.state("HandBack")
        self.search("mend")
        window.click(window.find(re.compile("Add Mend and tell.*")), button=3)
        window.press("Remove")
        window.gone(re.compile("Add Mend and tell.*"))
        self.assertEqual(window.text("Definition text"), self.original)

    def test_a_name_that_is_taken_is_refused(self):
        self.save("Twice")
        self.window.press("Save selection as snippet…")
        self.name_it("Twice", "Save")
        self.window.find(re.compile(".*already.*"))
        self.window.press("Cancel")
        self.window.gone("Name of the snippet")

    def test_an_empty_file_says_that_nothing_is_there(self):
        empty = self.folder / "empty.asl.json"
        empty.write_bytes(b"")
        self.open(empty)
        self.window.find("Begin with a template")
        self.window.find("Nothing yet")
        self.window.gone(re.compile(r"\d+ errors?"))
        self.window.drag(self.window.find("Add Wait"), self.window.canvas())
        self.window.state("Wait")
        self.assertEqual(json.loads(self.window.text("Definition text"))["QueryLanguage"], "JSONata")
        self.window.key("ctrl+z")
        self.window.until_text("Definition text", "")


if __name__ == "__main__":
    case.main()
