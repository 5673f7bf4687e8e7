# SPDX-License-Identifier: Apache-2.0
"""Opens a recorded execution beside its definition and goes through its events by keys."""
import accessible
import case
import desktop

# What the canvas shows after each event of repair.history.json, from the first on; an entry stands until the next.
MARKS = {
    1: {},
    2: {"TakeIn": "current"},
    3: {"TakeIn": "done"},
    4: {"TakeIn": "done", "Inspect": "current"},
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


if __name__ == "__main__":
    case.main()
