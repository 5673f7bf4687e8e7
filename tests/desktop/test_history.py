# SPDX-License-Identifier: Apache-2.0
"""Opens recorded executions, with a definition and without: goes through the events by keys, filters and searches them, reads
the cause and the tables."""
import re

import accessible
import case
import desktop

# What the canvas shows after each event of repair.history.json, from the first on; an entry stands until the next.
MARKS = {
    1: {},
    2: {"TakeIn": "current"},
    3: {"TakeIn": "done"},
    4: {"TakeIn": "done", "Inspect": "current"},
    7: {"TakeIn": "done", "Inspect": "current, attempt 1 of 4"},
    8: {"TakeIn": "done", "Inspect": "current, attempt 2 of 4"},
    11: {"TakeIn": "done", "Inspect": "done, attempt 2 of 4"},
    12: {"TakeIn": "done", "Inspect": "done, attempt 2 of 4", "WorthIt": "current"},
    13: {"TakeIn": "done", "Inspect": "done, attempt 2 of 4", "WorthIt": "done"},
    14: {"TakeIn": "done", "Inspect": "done, attempt 2 of 4", "WorthIt": "done", "Repair": "current"},
    18: {"TakeIn": "done", "Inspect": "done, attempt 2 of 4", "WorthIt": "done", "Repair": "failed"},
}
EVENTS = 18  # the task's failure is event 17: until the last one says so, a retry may follow


def marks_after(event):
    return MARKS[max(first for first in MARKS if first <= event)]


class History(case.DesktopCase):
    def setUp(self):
        super().setUp()
        history = self.copy(case.DATA / "repair.history.json")
        self.open("--history", history, self.copy(case.DATA / "repair.asl.json"))
        self.window.state("HandBack")

    def until_marks(self, event):
        expected = marks_after(event)
        self.window.until_label(r"event \d+ of \d+", f"event {event} of {EVENTS}")
        self.window.until_states(f"{expected} at event {event}", lambda states: case.marks(states) == expected)

    def test_the_events_one_by_one_and_back(self):
        window = self.window
        self.until_marks(EVENTS)
        window.key("Home")
        self.until_marks(1)
        for event in range(2, EVENTS + 1):
            window.key("F10")
            self.until_marks(event)
        for event in range(EVENTS - 1, 0, -1):
            window.key("shift+F10")
            self.until_marks(event)
        window.key("End")
        self.until_marks(EVENTS)
        self.assertIn("Repair, Task, failed", window.names("list item"))

    def test_an_event_of_the_list_is_gone_to_by_a_click(self):
        self.window.key("Home")  # the list shows the event that is gone to: now its first ones
        self.until_marks(1)
        self.window.press("Event 4, TaskStateEntered, Inspect")
        self.until_marks(4)
        self.assertIn('"name": "Inspect"', self.window.text("Event as JSON"))

    def test_the_failing_state_is_found(self):
        window = self.window
        for fact in ("Status: FAILED", "Error: PartMissing", "Cause: No chain of that length is left"):
            window.find(fact)
        window.key("Home")
        self.until_marks(1)
        window.press("Go to Repair")
        self.until_marks(EVENTS)
        desktop.wait_for("the failing state selected",
                         lambda: window.bus.states(window.state("Repair")) >> accessible.SELECTED & 1)

    def test_the_cause_is_read_and_the_way_leads_to_the_state(self):
        window = self.window
        for fact in ("Events: 18 of 25,000", "Retries: 1", "Error: PartMissing"):
            window.find(fact)
        window.press("Time")  # heat: of the whole run, at any position
        window.key("Home")
        window.until_label(r"event \d+ of \d+", f"event 1 of {EVENTS}")
        window.until_states("the time of each state", lambda states: "s" in states["Inspect"].split(", ")[-1])
        window.press("Path")
        window.press("Go to Repair")
        self.until_marks(EVENTS)

    def test_events_are_filtered_and_searched(self):
        window = self.window
        window.press("Errors only")
        window.gone("Event 2, TaskStateEntered, TakeIn")
        window.find("Event 18, ExecutionFailed")
        window.press("Show all")
        window.find("Event 18, ExecutionFailed")
        field = window.find("Search in the data of the events")
        window.click(field)
        window.type("PartMissing")
        window.find("2 hits")
        window.key("Return")
        window.find("1 of 2")
        self.until_marks(17)
        window.key("Return")
        window.find("2 of 2")
        self.until_marks(EVENTS)
        window.press("Only hits")
        window.gone("Event 16, LambdaFunctionStarted, Repair")

    def test_the_table_leads_to_states_and_their_visits(self):
        window = self.window
        window.click(window.find("States", "push button"))
        window.press(re.compile("Inspect: 1 visits, 2 attempts, 1 failures, .*"))
        window.find(re.compile("Visit 1, succeeded, .*"))
        desktop.wait_for("the state selected",
                         lambda: window.bus.states(window.state("Inspect")) >> accessible.SELECTED & 1)
        window.press("Limits")
        window.find(re.compile("18 of 25,000 events"))
        window.find(re.compile(r"As Standard: \$0\.0\d+"))

    def test_the_events_pass_by_themselves(self):
        window = self.window
        window.key("Home")
        self.until_marks(1)
        window.key("ctrl+alt+p")
        self.until_marks(EVENTS)


class Alone(case.DesktopCase):
    """A history and nothing else."""

    def test_the_events_draw_their_graph(self):
        history = self.copy(case.DATA / "repair.history.json")
        window = self.open("--new", "--history", history)
        window.find(re.compile("The graph is drawn from the events alone.*"))
        window.until_states("the states of the events", lambda states: set(states) == {"TakeIn", "Inspect", "WorthIt", "Repair"})

    def test_a_definition_beside_it_is_found(self):
        history = self.copy(case.DATA / "repair.history.json")
        self.copy(case.DATA / "repair.asl.json")
        window = self.open("--new", "--history", history)
        window.find("The definition was found beside the history.")
        window.state("HandBack")

    def test_what_is_cut_off_is_said_with_its_place(self):
        text = (case.DATA / "repair.history.json").read_text()
        history = self.folder / "cut.json"
        history.write_text(text[:len(text) * 2 // 3])
        window = self.open("--new", "--history", history)
        window.find(re.compile(rf"cut\.json, byte {len(history.read_bytes())}: The text ends .* Events that were read: 1\d\."))
        window.find("Status: RUNNING")

    def test_faults_in_the_middle_leave_the_rest(self):
        text = (case.DATA / "repair.history.json").read_text()
        places = []
        for event in (4, 9):  # a colon goes from each of them
            place = text.index(":", text.index(f'"id": {event},'))
            text = text[:place] + " " + text[place + 1:]
            places.append(len(text[:place].encode()))
        history = self.folder / "broken.json"
        history.write_text(text)
        window = self.open("--new", "--history", history)
        window.find(re.compile(r"2 places? of the files could not be read; the rest is shown\. Events that were read: 16\."))
        window.press("Details")
        told = window.text("What could not be read")
        for place in places:
            self.assertTrue(any(abs(int(byte) - place) < 12 for byte in re.findall(r"broken\.json, byte (\d+):", told)), told)
        window.find("Status: FAILED")


if __name__ == "__main__":
    case.main()
