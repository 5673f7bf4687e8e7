# SPDX-License-Identifier: Apache-2.0
"""The document and its file: the program is ended in the middle, and somebody else writes the file."""
import os
import re
import signal

import case
from desktop import wait_for


class Files(case.DesktopCase):
    def setUp(self):
        super().setUp()
        self.file = self.copy(case.DATA / "repair.asl.json")
        self.original = self.file.read_text()
        self.open(self.file)
        self.window.state("HandBack")

    def code(self, wanted):
        self.window.until_text("Definition text", wanted)

    def change(self, text="AtAll"):
        """Types into the text, in the line of WorthIt; gives what the text is then."""
        at = self.original.index('": {\n            "Type": "Choice"')
        self.window.put_caret("Definition text", at)
        self.window.type(text)
        changed = self.original[:at] + text + self.original[at:]
        self.code(changed)
        return changed

    def journals(self):
        folder = self.screen.folder / "state" / "steploom" / "recovery"
        return list(folder.iterdir()) if folder.is_dir() else []

    def test_what_was_unsaved_comes_back_after_a_crash(self):
        changed = self.change()
        wait_for("a journal with the last letter", lambda: any(b"l" == file.read_bytes()[-1:] for file in self.journals()))
        os.killpg(self.window.process.pid, signal.SIGKILL)
        self.window.process.wait()
        self.assertEqual(self.file.read_text(), self.original)
        self.open(self.file)
        self.window.find(re.compile("Steploom ended unexpectedly.*"))
        self.code(self.original)
        self.window.press("Restore")
        self.code(changed)
        self.window.gone(re.compile("Steploom ended unexpectedly.*"))
        self.window.key("ctrl+s")
        self.window.notice("Saved .*")
        self.assertEqual(self.file.read_text(), changed)
        wait_for("no journal left", lambda: not self.journals())

    def test_an_unchanged_document_follows_its_file(self):
        theirs = self.original.replace('"TakeIn"', '"Receive"')
        self.file.write_text(theirs)
        self.code(theirs)
        self.window.until_states("the new name", lambda states: "Receive" in states)
        self.window.find("repair.asl.json")  # not changed

    def test_changes_in_one_place_are_asked_about(self):
        changed = self.change()
        theirs = self.original.replace('"WorthIt": {', '"WorthItOrNot": {')
        self.assertNotEqual(theirs, self.original)
        self.file.write_text(theirs)
        self.window.find(re.compile("Another program changed .*"))
        self.window.press("Compare")
        self.window.find("Differences")
        self.window.key("Escape")
        self.window.press("Keep mine")
        self.window.gone(re.compile("Another program changed .*"))
        self.window.key("ctrl+s")
        self.window.notice("Saved .*")
        self.assertEqual(self.file.read_text(), changed)


class Windows(case.DesktopCase):
    def test_a_second_window_and_the_end_of_all(self):
        window = self.open(self.copy(case.DATA / "repair.asl.json"))
        window.state("HandBack")
        window.key("ctrl+shift+n")
        wait_for("a second window", lambda: window.frames() == 2)
        window.key("ctrl+q")
        self.assertEqual(window.until_ended(), 0)
        self.assertEqual(window.complaints(), [])
        self.window = None

    def test_what_was_saved_can_be_undone_after_a_restart(self):
        file = self.copy(case.DATA / "repair.asl.json")
        original = file.read_text()
        window = self.open(file)
        at = original.index('": {\n            "Type": "Choice"')
        window.put_caret("Definition text", at)
        window.type("AtAll")
        window.key("ctrl+s")
        window.notice("Saved .*")
        changed = file.read_text()
        self.assertNotEqual(changed, original)
        window.key("ctrl+q")
        self.assertEqual(window.until_ended(), 0)
        window = self.open(file)
        window.until_text("Definition text", changed)
        window.find("repair.asl.json")  # not changed
        window.key("ctrl+z")
        window.until_text("Definition text", original)
        window.find("repair.asl.json, changed")
        window.key("ctrl+shift+z")
        window.until_text("Definition text", changed)
        window.find("repair.asl.json")
        window.key("ctrl+q")
        self.assertEqual(window.until_ended(), 0)
        file.write_text(original + "\n")  # somebody else
        window = self.open(file)
        window.until_text("Definition text", original + "\n")
        window.key("ctrl+z")
        window.until_text("Definition text", original + "\n")

    def test_a_second_window_shares_the_document(self):
        file = self.copy(case.DATA / "repair.asl.json")
        original = file.read_text()
        window = self.open(file)
        window.state("HandBack")
        window.key("ctrl+alt+n")
        wait_for("a second window", lambda: window.frames() == 2)
        second = window.another()
        second.state("HandBack")
        second.click(second.state("HandBack"))
        second.key("F2")
        second.until_text("Name of the state", "HandBack")
        second.key("ctrl+a")
        second.type("Return")
        second.key("Return")
        renamed = original.replace('"HandBack"', '"Return"')
        second.until_text("Definition text", renamed)
        window.until_text("Definition text", renamed)
        second.key("ctrl+z")
        window.until_text("Definition text", original)
        second.key("F10")  # what it asks for comes to it
        second.notice("The definition cannot run.*")
        self.assertIsNone(window.look(re.compile("The definition cannot run.*")))
        second.key("ctrl+w")
        wait_for("one window", lambda: window.frames() == 1)
        self.assertEqual(window.complaints(), [])

    def test_an_express_workflow_is_run_as_one(self):
        file = self.folder / "job.asl.json"
        file.write_text("""{"StartAt": "Job", "States": {"Job": {"Type": "Task", "End": true,
            "Resource": "arn:aws:states:::glue:startJobRun.sync", "Parameters": {"JobName": "j"}}}}""")
        window = self.open(file)
        window.state("Job")
        window.press("Express")
        window.find(re.compile("[1-9] errors?"))
        window.key("F5")
        self.assertIn("'.sync' needs a Standard workflow", window.notice("The definition cannot run.*"))
        window.key("ctrl+1")
        window.press("Standard")
        window.key("F5")
        self.status("Job waits for an answer")


if __name__ == "__main__":
    case.main()
