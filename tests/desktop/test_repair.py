# SPDX-License-Identifier: Apache-2.0
"""Breaks a definition in the text, repairs it by the quick fix, and refactors it, with the hands of a person."""
import json
import re

import case

STALE = re.compile(r"Graph of the last good text.*")


class Repair(case.DesktopCase):
    def setUp(self):
        super().setUp()
        self.file = self.copy(case.DATA / "stall.asl.json")
        self.original = self.file.read_text()
        self.open(self.file)
        self.window.state("Order")

    def code(self):
        return json.loads(self.window.text("Definition text"))

    def until_code(self, text):
        self.window.until_text("Definition text", text)

    def select(self, name):
        self.window.click(self.window.state(name))

    def test_a_quick_fix_puts_broken_text_right(self):
        window = self.window
        place = self.original.index('",\n  "States"')
        window.put_caret("Definition text", place)
        window.key("Delete")  # the quote behind the name of the first state
        banner = window.find(STALE)
        self.assertIn(f"line {self.original.count(chr(10), 0, place) + 1}", banner.name)
        self.assertEqual(len(window.states()), 3, "the last good graph stays")
        window.find("Problems 1")
        window.key("ctrl+period")
        window.find(re.compile(r"Insert .*"), "list item")
        window.key("Return")
        window.gone(STALE)
        self.until_code(self.original)
        window.key("ctrl+z", "ctrl+z")
        self.until_code(self.original)

    def test_renaming_a_state_used_in_ten_places_and_undoing_it(self):
        window = self.window
        self.assertEqual(self.original.count('"Order"'), 11)
        self.select("Order")
        window.key("F2")
        window.until_text("Name of the state", "Order")
        window.key("ctrl+a")
        window.type("Deliver")
        window.key("Return")
        self.until_code(self.original.replace('"Order"', '"Deliver"'))
        window.key("ctrl+z")
        self.until_code(self.original)

    def test_renaming_at_the_caret_and_undoing_it(self):
        window = self.window
        place = self.original.index('"Next": "Order"') + len('"Next": "Or')
        window.put_caret("Definition text", place)
        window.key("F2")
        window.until_text("Name of the state", "Order")
        window.type("Deliver")
        window.key("Return")
        self.until_code(self.original.replace('"Order"', '"Deliver"'))
        window.state("Deliver")
        window.key("ctrl+z")
        self.until_code(self.original)

    def test_errors_lead_to_a_handler(self):
        window = self.window
        self.select("Order")
        window.key("ctrl+k")
        window.type("Wrap with Try")
        window.key("Return")
        window.state("Handle error")
        states = self.code()["States"]
        self.assertEqual(states["Try"]["Catch"][0]["Next"], "Handle error")
        self.assertEqual(states["Handle error"].get("Next"), states["Try"].get("Next"))
        window.key("ctrl+z")
        self.until_code(self.original)

    def test_a_state_goes_into_a_parallel_and_comes_out_again(self):
        window = self.window
        self.select("Count")
        window.key("Menu")
        window.press("Put into a Parallel")
        window.until_states("a Parallel", lambda states: "Parallel" in states)
        states = self.code()["States"]
        self.assertEqual(list(states["Parallel"]["Branches"][0]["States"]), ["Count"])
        self.assertEqual(states["Ask"]["Default"], "Parallel")
        self.assertEqual(len(states["Parallel"]["Catch"]), 2)
        window.key("Menu")
        window.press("Dissolve")
        window.until_states("no Parallel", lambda states: "Parallel" not in states)
        self.assertEqual(self.code(), json.loads(self.original))
        window.key("ctrl+z", "ctrl+z")
        self.until_code(self.original)

    def test_states_are_copied_as_text(self):
        window = self.window
        self.select("Count")
        window.key("ctrl+c")
        window.key("ctrl+v")
        window.until_states("a copy", lambda states: "Count 2" in states)
        states = self.code()["States"]
        self.assertEqual(states["Count"]["Next"], "Count 2")
        self.assertEqual(states["Count 2"]["Next"], "Order")
        self.assertEqual(states["Count 2"]["Resource"], states["Count"]["Resource"])
        window.key("ctrl+z")
        self.until_code(self.original)


if __name__ == "__main__":
    case.main()
