# SPDX-License-Identifier: Apache-2.0
"""Exports the graph, and looks at what changed in a definition: the graph of both, the list, field by field."""
import json
import re
import shutil
import subprocess
import unittest

import accessible
import case
import desktop


class Compare(case.DesktopCase):
    def setUp(self):
        super().setUp()
        self.before = self.copy(case.DATA / "repair.asl.json")
        definition = json.loads(self.before.read_text())
        states = definition["States"]
        states["TakeIn"]["Comment"] = "At the counter"
        states["TakeIn"]["Next"] = "Greet"
        states["Greet"] = {"Type": "Pass", "Next": "WorthIt"}
        del states["Inspect"]
        self.after = self.folder / "after.asl.json"
        self.after.write_text(json.dumps(definition))

    def test_two_files(self):
        window = self.open("--diff", self.before, self.after)
        window.find("Changes from repair.asl.json to after.asl.json")
        window.find("1 added")
        window.find("1 removed")
        words = window.until_states("the graph of both", lambda states: len(states) == 7)
        self.assertIn("added", words["Greet"])
        self.assertIn("removed", words["Inspect"])
        self.assertIn("changed", words["TakeIn"])
        self.assertIn("the same", words["HandBack"])
        window.find(re.compile(r"Comment added, before: none, after: \"At the counter\""))
        window.find(re.compile(r"Next changed, before: \"Inspect\", after: \"Greet\""))
        window.key("F7")
        desktop.wait_for("the next change", lambda: window.look(re.compile("Comment added.*")) is None)
        window.key("shift+F7")
        window.find(re.compile(r"Comment added.*"))
        window.press("Greet, Pass · added")
        desktop.wait_for("the added state", lambda: window.look(re.compile("Comment added.*")) is None)
        window.key("Escape")
        self.assertEqual(window.until_ended(), 0)
        self.window = None

    def test_export_by_keys(self):
        window = self.open(self.before)
        window.state("HandBack")
        window.key("ctrl+e")
        window.find("Mermaid text…")
        window.press("SVG picture…")
        window.press("Export graph")
        window.notice("Exported repair.svg")
        self.assertIn("HandBack", (self.folder / "repair.svg").read_text())

    @unittest.skipUnless(shutil.which("git"), "no git")
    def test_compare_with_git(self):
        window = self.open(self.before)
        window.state("HandBack")
        window.key("ctrl+shift+d")
        window.press("A git revision…")
        field = window.find("Revision", "text")
        desktop.wait_for("the focus", lambda: window.find("Revision", "text").has(accessible.FOCUSED))
        window.key("Return")
        window.find("repair.asl.json is not in a git repository.")
        for words in (["init", "-q"], ["add", "."], ["-c", "user.name=T", "-c", "user.email=t@example.org",
                                                     "commit", "-qm", "first"]):
            subprocess.run(["git", "-C", str(self.folder), *words], check=True)
        window.click(field)
        window.key("Return")
        frames = desktop.wait_for("the second window", lambda: (
            lambda shown: shown if len(shown) > 1 else None)(window.bus.children(window.bus.program(window.process.pid))))
        self.assertEqual(len(frames), 2)


if __name__ == "__main__":
    case.main()
