# SPDX-License-Identifier: Apache-2.0
"""Test cases of a mock file, made, edited and run in the window."""
import json
import re

import case

ORDER = {"StartAt": "Charge", "States": {
    "Charge": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:charge", "End": True}}}
MOCKS = {"StateMachines": {"order": {"TestCases": {"Good": {"Charge": "Paid"}, "Bad": {"Charge": "Refused"}}}},
         "MockedResponses": {"Paid": {"0": {"Return": {"paid": True}}},
                             "Refused": {"0": {"Throw": {"Error": "CardRefused", "Cause": "expired"}}}}}


class Mocks(case.DesktopCase):
    def start(self):
        (self.folder / "order.asl.json").write_text(json.dumps(ORDER, indent=2))
        (self.folder / "order.mocks.json").write_text(json.dumps(MOCKS, indent=2))
        window = self.open("--mode", "debug", self.folder / "order.asl.json")
        window.state("Charge")
        window.press(re.compile(r"\d+ more")) # pages that there is no room for
        window.press("Mocks")
        return window

    def test_all_cases_run_and_one_opens_in_the_debugger(self):
        window = self.start()
        window.press("Run all cases")
        window.find(re.compile("Good, passed, .*"), "list item")
        bad = window.find(re.compile("Bad, failed: .*CardRefused.*"), "list item")
        window.click(bad)
        self.status("Failed")

    def test_a_case_is_made_and_answers(self):
        window = self.start()
        window.press("New case…")
        self.write("Name of the test case", "Mine")
        window.press("Make it")
        window.click(window.find("Charge: no answer: the run asks", "list item"))
        window.find("What Charge gets in Mine")
        window.press("Save")
        window.find(re.compile("Charge: 0 returns .*"), "list item")
        written = json.loads((self.folder / "order.mocks.json").read_text())
        self.assertEqual(list(written["StateMachines"]["order"]["TestCases"]), ["Good", "Bad", "Mine"])


if __name__ == "__main__":
    case.main()
