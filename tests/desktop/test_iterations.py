# SPDX-License-Identifier: Apache-2.0
"""The iterations of a Map and the variables of a run in the window: which iteration graph and data show, and the way back to
where a variable was written."""
import re

import case


class Iterations(case.DesktopCase):
    def setUp(self):
        super().setUp()
        for source in case.DATA.glob("parcels.*"):
            self.copy(source)
        self.window = self.open("--mode", "debug", self.folder / "parcels.asl.json")
        self.window.state("EndTour")
        self.window.key("F5")
        self.status("Succeeded")

    def until_marks(self, what, expected):
        self.window.until_states(what, lambda states: case.marks(states) == expected)

    def test_the_graph_and_the_data_show_the_iteration_that_is_picked(self):
        window = self.window
        every = case.marks(window.states())
        self.assertEqual(every["LoadVan"], "done, 4 of 4 iterations done")
        self.assertEqual(every["Load"], "done, entered 3 times")
        window.click(window.state("Weigh"))
        window.find("Iterations of LoadVan")
        window.click(window.find("Item 1, done"))
        left_behind = {"BeginTour": "done", "LoadVan": every["LoadVan"], "EndTour": "done",
                       "Weigh": "done", "LightEnough": "done", "LeaveBehind": "done"}
        self.until_marks("those of item 1", left_behind)
        window.find(re.compile(".* · item 1"))
        window.key("alt+Next")
        loaded = {**left_behind, "Load": "done"}
        del loaded["LeaveBehind"]
        self.until_marks("those of item 2", loaded)
        window.find(re.compile(".* · item 2"))
        window.key("alt+Home")
        self.until_marks("those of all", every)

    def test_the_strip_of_the_map_picks_too(self):
        window = self.window
        every = case.marks(window.states())
        box = window.box(window.state("LoadVan"))
        scale = window.box(window.state("Weigh")).height / 48
        window.click((round(box.x + (12 + 18 + 8) * scale), round(box.y + 29.5 * scale)))
        self.until_marks("those of item 1", {name: words for name, words in {
            **every, "Weigh": "done", "LightEnough": "done"}.items() if name != "Load"})
        window.press("As it runs")
        self.until_marks("those of all", every)

    def test_an_assignment_takes_the_run_there(self):
        window = self.window
        window.key("ctrl+shift+v")
        window.click(window.find('$tour: "done"'))
        window.find('EndTour set it to "done"')
        window.click(window.find('BeginTour set it to "morning"'))
        window.until_states("before the Map", lambda states: set(case.marks(states)) == {"BeginTour"})
        window.find('$tour: "morning"')
        window.find("$weight: not set yet")
        window.key("Down")
        self.status("Paused at EndTour")
        window.find("$weight: 31")


class MapRun(case.DesktopCase):
    def setUp(self):
        super().setUp()
        for source in case.DATA.glob("readings.*"):
            self.copy(source)

    def test_the_child_executions_of_a_distributed_map(self):
        window = self.open("--mode", "debug", self.folder / "readings.asl.json")
        window.state("Report")
        window.key("F5")
        self.status("Succeeded")
        window.key("ctrl+shift+m")
        for words in ("All: 5", "Succeeded: 3", "Failed: 2", "Failed items tolerated: 2"):
            window.find(words)
        window.press("Not succeeded only")
        window.gone("Item 0, SUCCEEDED, ")
        window.click(window.find("Item 4, FAILED, NegativeReading"))
        window.find("Cause: A meter does not count backwards.")
        window.find("kwh, -1")
        window.click(window.last("Open", "push button"))
        window.until_states("those of item 4", lambda states: case.marks(states).get("Accept") is None)
        self.assertEqual(case.marks(window.states())["Refuse"], "failed")
        window.press("To the next iteration that failed")
        window.find(re.compile("Fail · .*child execution 1"))


case.main()
