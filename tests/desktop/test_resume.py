# SPDX-License-Identifier: Apache-2.0
"""From an execution that failed, dropped on its definition, to a test: reads the cause, mends the definition, goes on to success, keeps it; compares
two executions; counts what those of a folder never took."""
import json
import re
import shutil
import subprocess
from pathlib import Path

import case

CAUSE = "No chain of that length is left"


def runnable(definition):
    """Without the member that no machine that runs can have."""
    return "".join(line for line in definition.splitlines(keepends=True) if '"x-owner"' not in line)


def succeeded(history):
    """The same execution a day later, where the part was there."""
    events = json.loads(history.replace("2026-03-02", "2026-03-03").replace('\\"cost\\":80', '\\"cost\\":95'))["events"][:-2]

    def add(kind, **details):
        number = len(events) + 1
        events.append({"timestamp": "2026-03-03T08:15:43.000000+01:00", "type": kind, "id": number,
                       "previousEventId": number - 1, **details})
    done = json.dumps({"done": True})
    add("LambdaFunctionSucceeded", lambdaFunctionSucceededEventDetails={"output": done})
    add("TaskStateExited", stateExitedEventDetails={"name": "Repair", "output": done})
    add("SucceedStateEntered", stateEnteredEventDetails={"name": "HandBack", "input": done})
    add("SucceedStateExited", stateExitedEventDetails={"name": "HandBack", "output": done})
    add("ExecutionSucceeded", executionSucceededEventDetails={"output": done})
    return json.dumps({"events": events})


class Resume(case.DesktopCase):
    def setUp(self):
        super().setUp()
        self.definition = self.folder / "repair.asl.json"
        self.definition.write_text(runnable((case.DATA / "repair.asl.json").read_text()))
        self.history = self.copy(case.DATA / "repair.history.json", "failed.json")
        self.open(self.definition)
        self.window.state("HandBack")
        self.drop(self.window.canvas(), self.history)
        self.window.find(re.compile("Re-executed here: 18 of 18 .*agree"))

    def choose(self, name, entry):
        self.window.press(name)
        self.window.click(self.window.find(entry, "list item"))

    def mend(self):
        """A catcher for the failure, by the form."""
        window = self.window
        window.key("ctrl+1")
        window.press(re.compile(r"Errors( \d+)?"))
        window.press("Add catcher")
        window.press("Remove the error States.ALL")
        window.gone("Remove the error States.ALL")
        window.click(window.find("Add an error to catcher 1", "text"))
        window.type("PartMissing")
        window.key("Return")
        window.find("Remove the error PartMissing")
        self.choose("Target of catcher 1", "CallOwner")
        window.key("ctrl+s")
        window.notice("Saved .*")
        states = json.loads(self.definition.read_text())["States"]
        self.assertEqual(states["Repair"]["Catch"], [{"ErrorEquals": ["PartMissing"], "Next": "CallOwner"}])

    def test_from_the_failure_to_a_test_that_holds(self):
        window = self.window
        window.find(re.compile(f"Cause: {CAUSE}"))
        window.press("Go to Repair")
        window.click(window.state("Repair"))
        self.mend()
        window.key("ctrl+alt+u")
        window.find(re.compile(f"It failed with: PartMissing.*{CAUSE}"))
        self.assertEqual(json.loads(window.text("Input to go on with")), {"cost": 80, "bicycle": "b-12"})
        self.choose("Tasks from there on", "Recorded, failures too")
        window.press("Resume and run")
        self.status("Succeeded")
        window.until_states("the other way", lambda states: case.marks(states).get("CallOwner") == "done")
        window.find("Resumed from Repair")
        window.press("Save as test case…")
        window.find(re.compile("Save as a test case.*"))
        window.press("Save the run")
        said = window.notice(r"Test case Resumed is in .*")
        self.assertIn("Run from its start it succeeds", said)
        self.run_by_the_command_line()
        window.key("shift+F5", "F5")  # an ordinary run is the test now
        self.status("Succeeded")
        window.gone("Resumed from Repair")

    def run_by_the_command_line(self):
        mocks = self.folder / "repair.mocks.json"
        program = Path(self.program).with_name("steploom-cli")
        if not program.exists():
            self.skipTest("steploom-cli is not built")
        ended = subprocess.run([program, "run", self.definition, "--mocks", mocks, "--case", "Resumed", "--input",
                                self.folder / "repair.Resumed.input.json"], capture_output=True, text=True, timeout=60)
        self.assertEqual(ended.returncode, 0, ended.stderr)

    def test_stepping_through_the_recorded_execution(self):
        window = self.window
        window.key("ctrl+alt+x")
        self.status("Paused at TakeIn")
        window.find("Re-execution of failed.json")
        for name in ("Inspect", "Inspect waits for time", "WorthIt"):
            window.key("F10")
            self.status(name if " " in name else f"Paused at {name}")
        window.key("shift+F10")
        self.status("Paused at Inspect")
        window.key("F5")
        self.status("Failed")

    def test_an_edit_shows_where_it_goes_another_way(self):
        window = self.window
        window.key("ctrl+1")
        window.click(window.state("WorthIt"))
        text = self.definition.read_text()
        window.put_caret("Definition text", text.index("1.50e2"))
        window.key(*["Delete"] * 6)
        window.type("50")
        window.key("ctrl+3")
        window.find(re.compile("First difference: .*WorthIt.*"))
        window.find("The definition is not the one that ran")
        window.press(re.compile(r"Event \d+ of the repetition"))
        window.find("Re-execution of failed.json")
        window.until_states("the other way", lambda states: "CallOwner" in case.marks(states))

    def runs(self):
        folder = self.folder / "runs"
        folder.mkdir()
        shutil.copy(self.history, folder)
        (folder / "good.json").write_text(succeeded(self.history.read_text()))
        (folder / "notes.txt").write_text("nothing")
        return folder

    def add_folder(self):
        """Chooses it in the dialog: types the folder around it into the path, and takes it from the list."""
        folder = self.runs()
        self.window.key("ctrl+alt+h")
        self.window.find(re.compile("Add all histories of a folder.*"))
        self.window.key("ctrl+l")
        self.window.key("ctrl+a")
        self.window.type(str(folder.parent))
        self.window.key("Return")
        self.window.press(folder.name)
        self.window.press("Open")

    def test_two_executions_are_compared(self):
        window = self.window
        self.add_folder()
        window.press("Compare 2")
        window.find(re.compile(r"2 execution.*, 1 failed, median .*"))
        window.find(re.compile(r"failed\.json, FAILED, .*compared as A"))
        window.find("Repair ends in another way.")
        window.press("Times")
        window.press(re.compile("Inspect: A .*, B .*"))
        window.press("Input")
        window.find("/cost: A 80, B 95")
        window.hover(window.find(re.compile(r"good\.json, SUCCEEDED, .*compared as B")))
        window.press("Open good.json")
        window.find(re.compile("Status: SUCCEEDED"))

    def test_what_no_execution_took(self):
        window = self.window
        self.add_folder()
        window.press(re.compile(r"Coverage( \d+ %)?"))
        window.find(re.compile(r"\d+ % covered"))
        window.find("States: 5 of 6 taken")
        window.press("Show only what was never taken")
        window.find(re.compile("catcher 1: States.ALL, to CallOwner: never"))
        window.until_states("the heat", lambda states: "never" in states["CallOwner"] and "2/2" in states["Inspect"])
        window.press("CallOwner: never")
        self.assertTrue(any("CallOwner" in name for name in window.names("list item")))


if __name__ == "__main__":
    case.main()
