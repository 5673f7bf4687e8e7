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


if __name__ == "__main__":
    case.main()
