# SPDX-License-Identifier: Apache-2.0
"""Whole runs in the window: forked, compared, saved to a file and opened in another window; their clock."""
import json
import re

import case


class Runs(case.DesktopCase):
    def setUp(self):
        super().setUp()
        for source in case.SAMPLES.glob("bookshop.*"):
            self.copy(source)

    def start(self, mocks="BankBusyTwice", file="bookshop.asl.json", state="OrderRefused"):
        window = self.open("--mode", "debug", "--case", mocks, self.folder / file)
        window.state(state)
        return window

    def to_payment(self):
        for name in ("CheckBasket", "ReserveCopies", "ChargeCard"):
            self.window.key("F10")
            self.status(f"Paused at {name}")

    def test_a_fork_goes_another_way_and_both_are_compared(self):
        window = self.start()
        self.to_payment()
        window.key("ctrl+alt+f")
        window.press("Runs 2")
        window.find("Run 2, shown", "list item")
        window.press("This run")
        window.press("Fail…")
        window.until_text("Error name", "States.TaskFailed")
        window.type("CardRefused")
        window.key("Return")
        window.gone("Error name")
        window.key("F5")
        self.status("Failed")
        window.key("ctrl+alt+c")
        window.find(re.compile("Comparison: The same up to event .*"))
        window.find(re.compile("First difference: ChargeCard .*"))
        window.find("OrderRefused, only in Run 2", "list item")
        window.until_states("the other way marked",
                            lambda states: "only in Run 2" in states.get("OrderRefused", ""))
        window.press("Go there in Run 1")
        self.status("Paused at ChargeCard")
        window.key("F5")
        self.status("Succeeded")
        window.find("SendBooks, only in Run 1", "list item")
        window.until_states("both ways marked", lambda states: "only in Run 1" in states.get("SendBooks", ""))
        window.key("ctrl+alt+r")
        window.click(window.find("Run 2", "list item"))
        window.press("This run")
        self.status("Failed")

    def test_a_run_is_saved_without_what_is_secret_and_opens_in_another_window(self):
        window = self.start()
        window.key("F5")
        self.status("Succeeded")
        done = case.marks(window.states())
        events = window.find(re.compile(r"Events \d+"), "push button").name
        path = self.folder / "night.run.json"
        window.key("ctrl+alt+s")
        window.until_text("File of the run", str(self.folder / "bookshop.run.json"))
        window.key("ctrl+a")
        window.type(str(path))
        self.choose("Take out", "Chosen places")
        window.click(window.find("Places to take out, one a line", "text"))
        window.type("$..card")
        window.find(re.compile(r"[1-9]\d* of \d+ values of input, answers and events are replaced\."))
        window.click(window.last("Save", "push button"))
        window.gone("Places to take out, one a line")
        text = path.read_text()
        self.assertNotIn("tok_reader_7", text)
        self.assertEqual(json.loads(text)["status"], "SUCCEEDED")
        (self.folder / "elsewhere").mkdir()
        window = self.open(path)
        self.status("Succeeded")
        window.until_states("the same marks", lambda states: case.marks(states) == done)
        window.find(events, "push button")
        window.key("shift+F10")
        self.status("Paused at OrderDone")
        window.key("F5")
        self.status("Succeeded")

    def test_a_damaged_run_is_refused_in_words(self):
        path = self.folder / "torn.run.json"
        path.write_text('{"steploomCapture": 1, "definition": {"Start')
        window = self.open(path)
        self.assertIn("damaged", window.notice(r"torn\.run\.json cannot be opened\..*"))

    def wait_machine(self, seconds):
        (self.folder / "rest.asl.json").write_text(json.dumps({"StartAt": "Rest", "States": {
            "Rest": {"Type": "Wait", "Seconds": seconds, "Next": "Done"}, "Done": {"Type": "Succeed"}}}))
        window = self.open("--mode", "debug", self.folder / "rest.asl.json")
        window.state("Done")
        window.press("Runs")
        return window

    def test_a_stepped_clock_says_which_timer_is_next(self):
        window = self.wait_machine(3600)
        self.choose("Clock", "Stepped")
        window.press("This run")
        window.key("F5")
        self.status("Rest waits for time")
        window.find(re.compile("Before a timer. Rest: the wait ends in .*"))
        window.key("F5")
        self.status("Succeeded")

    def test_a_scaled_clock_counts_down_and_can_be_paused(self):
        window = self.wait_machine(60)
        self.choose("How time passes", "Scaled: waits go faster")
        window.click(window.find("Times faster", "text"))
        window.key("ctrl+a")
        window.type("6")
        window.key("Return")
        window.press("This run")
        window.key("F5")
        window.find(re.compile(r"Run status: Rest: the wait ends in \d.*"))
        window.until_states("a countdown", lambda states: re.search(r"waiting, [1-4]?\d(\.\d+)? s to go",
                                                                     states.get("Rest", "")))
        window.key("F6")
        self.status("Paused at Rest")
        window.key("F5")
        self.status("Succeeded")

    def test_an_edit_marks_what_it_invalidates_and_the_run_goes_on_before_it(self):
        window = self.start("CardRefused")
        window.key("F5")
        self.status("Failed")
        window.key("ctrl+1")
        window.click(window.state("OrderRefused"))
        window.click(window.find("Error", "text"))
        window.key("ctrl+a")
        window.type("SoldElsewhere")
        window.key("Return", "ctrl+2")
        window.until_states("the edit marked", lambda states: "edited since" in states.get("OrderRefused", ""))
        window.find(re.compile(r"Edited since: OrderRefused\. 1 step.* of the run would be .*"))
        window.press("Continue from before it")
        window.gone("Continue from before it")
        window.key("F5")
        self.status("Failed")
        self.assertIn("SoldElsewhere", window.text("Outcome"))


if __name__ == "__main__":
    case.main()
