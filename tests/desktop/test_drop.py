# SPDX-License-Identifier: Apache-2.0
"""Files dragged out of another program and dropped on the window: histories, definitions, both at once, and what is neither."""
import json
import re

import case


class Drop(case.DesktopCase):
    def setUp(self):
        super().setUp()
        self.history = self.copy(case.DATA / "repair.history.json", "failed.json")

    def dropped(self, *files):
        self.drop(self.window.canvas(), *files)

    def definition(self, name="repair.asl.json"):
        folder = self.folder / "machines"  # not beside the history, where it would be found
        folder.mkdir(exist_ok=True)
        path = folder / name
        path.write_text((case.DATA / "repair.asl.json").read_text())
        return path

    def failure(self):
        for fact in ("Status: FAILED", "Error: PartMissing", "Cause: No chain of that length is left"):
            self.window.find(fact)

    def test_a_history_alone(self):
        window = self.open("--new")
        self.dropped(self.history)
        self.failure()
        window.find(re.compile("The graph is drawn from the events alone.*"))
        window.until_states("the states of the events", lambda states: set(states) == {"TakeIn", "Inspect", "WorthIt", "Repair"})
        window.press("Go to Repair")
        window.until_states("the failed state", lambda states: case.marks(states).get("Repair") == "failed")

    def test_a_definition(self):
        window = self.open("--new")
        self.dropped(self.definition())
        window.state("HandBack")
        window.until_text("Definition text", (case.DATA / "repair.asl.json").read_text())

    def test_a_history_onto_its_definition(self):
        window = self.open(self.definition())
        window.state("HandBack")
        self.dropped(self.history)
        self.failure()
        window.until_states("the definition's graph, marked",
                            lambda states: "HandBack" in states and case.marks(states).get("Repair") == "failed")

    def test_a_definition_onto_its_history(self):
        window = self.open("--new")
        self.dropped(self.history)
        self.failure()
        self.dropped(self.definition())
        window.until_states("the definition's graph, marked",
                            lambda states: "HandBack" in states and case.marks(states).get("Repair") == "failed")
        self.failure()

    def test_both_at_once(self):
        window = self.open("--new")
        self.dropped(self.definition(), self.history)
        self.failure()
        window.until_states("the definition's graph, marked",
                            lambda states: "HandBack" in states and case.marks(states).get("Repair") == "failed")

    def test_a_history_onto_another_machine_keeps_what_was_not_saved(self):
        window = self.open(self.copy(case.DATA / "stall.asl.json"))
        window.state("Order")
        window.put_caret("Definition text", 1)
        window.type(" ")
        window.find("Undo")
        text = window.text("Definition text")
        self.dropped(self.history)
        self.failure()
        window.find("Visits of states that this definition does not have: 4.")
        window.key("ctrl+1")
        window.until_text("Definition text", text)

    def test_pages_of_one_execution(self):
        events = json.loads(self.history.read_text())["events"]
        parts = []
        for number, part in enumerate((events[:9], events[9:])):
            parts.append(self.folder / f"page-{number}.json")
            parts[-1].write_text(json.dumps({"events": part}))
        window = self.open("--new")
        self.dropped(*parts)
        self.failure()
        window.find("Events: 18 of 25,000")

    def test_results_of_a_map_run(self):
        arn = "arn:aws:states:eu-west-1:111122223333:mapRun:Shop/Each:5e1f"
        child = {"ExecutionArn": "arn:aws:states:eu-west-1:111122223333:execution:Shop/Each:one", "Name": "one",
                 "Input": "{}", "Status": "FAILED", "Error": "OutOfPaint", "StartDate": "2026-03-02T07:15:30.000Z",
                 "StopDate": "2026-03-02T07:15:31.000Z"}
        files = {"manifest.json": {"MapRunArn": arn, "ResultFiles": {"FAILED": [{"Key": "Each/FAILED_0.json", "Size": 9}],
                                                                     "PENDING": [], "SUCCEEDED": []}},
                 "FAILED_0.json": [child]}
        for name, content in files.items():
            (self.folder / name).write_text(json.dumps(content))
        window = self.open("--new")
        self.dropped(*(self.folder / name for name in files))
        window.find(re.compile("one.*OutOfPaint.*"))
        window.gone("Add the first state")

    def test_what_holds_no_events_is_told(self):
        log = self.folder / "log.json"
        log.write_text(json.dumps({"events": [{"message": "no execution_arn and no event"}]}))
        window = self.open(self.definition())
        window.state("HandBack")
        self.dropped(log)
        window.notice(r"log\.json is no execution history.*")
        window.state("HandBack")


if __name__ == "__main__":
    case.main()
