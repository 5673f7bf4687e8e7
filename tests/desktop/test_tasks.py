# SPDX-License-Identifier: Apache-2.0
"""Who answers the tasks of a run, chosen in the window: commands, faults, open tokens, and the list of calls."""
import json
import re

import case

ORDER = {
    "StartAt": "Charge",
    "States": {
        "Charge": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:charge", "Next": "Ask",
                   "Retry": [{"ErrorEquals": ["Bank.Busy"], "IntervalSeconds": 5}]},
        "Ask": {"Type": "Map", "ItemsPath": "$.lines", "End": True, "ItemProcessor": {
            "StartAt": "Approve", "States": {
                "Approve": {"Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken", "End": True,
                            "HeartbeatSeconds": 60,
                            "Parameters": {"QueueUrl": "q", "MessageBody": {"token.$": "$$.Task.Token"}}}}}}}}


class Tasks(case.DesktopCase):
    def start(self, settings=None):
        (self.folder / "order.asl.json").write_text(json.dumps(ORDER, indent=2))
        (self.folder / "order.input.json").write_text('{"lines": [1, 2]}')
        if settings is not None:
            self.settings_file().write_text(json.dumps(settings))
        window = self.open("--mode", "debug", self.folder / "order.asl.json")
        window.state("Charge")
        return window

    def settings_file(self):
        return self.folder / "order.settings.json"

    def test_a_command_is_chosen_by_keys_and_its_first_attempt_fails_on_purpose(self):
        window = self.start()
        window.key("ctrl+shift+a")
        window.find(re.compile("Charge, answered by: .*"), "list item")
        window.key("Return")
        window.find("Who answers Charge")
        self.choose("Answered by", "Command")
        self.write("What answers", "cat")
        window.press("Add a fault")
        self.write("Error of fault 1", "Bank.Busy")
        window.press("Choose")
        window.find("Charge, answered by: Command: cat, faults: attempt 1 fails with Bank.Busy", "list item")
        self.assertEqual(json.loads(self.settings_file().read_text()),
                         {"states": {"Charge": {"command": ["cat"], "faults": [{"attempt": 1, "error": "Bank.Busy"}]}}})
        window.key("F5")
        self.status("Approve waits for an answer")
        window.key("ctrl+shift+k")
        window.find(re.compile("Call 1, Charge, attempt 1, Bank.Busy, answered by Fault, .*"), "list item")
        window.click(window.find(re.compile("Call 2, Charge, attempt 2, succeeded, answered by Command, .*"), "list item"))
        self.assertEqual(json.loads(window.text("Response of the call")), {"lines": [1, 2]})
        self.choose("Calls of", "Approve")
        window.gone(re.compile("Call 1, Charge.*"))

    def test_open_tokens_are_answered_one_by_one(self):
        window = self.start({"states": {"Charge": {"command": ["cat"]}, "Approve": {"answer": "local"}}})
        window.key("F5")
        self.status("Approve waits for an answer")
        window.find("Open tasks", "list")
        second = window.find("Open task: Approve, Ask, item 1 · waits for its token", "list item")
        window.click(second)
        token = window.text("Task token")
        self.assertIn(token, window.text("What the task sent"))
        window.press("Heartbeat")
        self.write("Result of the task", '"second"')
        window.press("Answer and go on")
        window.gone("Open task: Approve, Ask, item 1 · waits for its token")
        self.write("Result of the task", '"first"')
        window.press("Answer and go on")
        self.status("Succeeded")
        self.assertEqual(json.loads(window.text("Outcome")), ["first", "second"])

    def test_a_token_may_expire(self):
        window = self.start({"states": {"Charge": {"command": ["cat"]}, "Approve": {"answer": "local"}}})
        window.key("F5")
        self.status("Approve waits for an answer")
        window.press("Let it expire")
        self.status("Failed")
        self.assertIn("States.Timeout", window.text("Outcome"))

    def test_the_window_lives_beside_a_hung_command_and_stop_ends_it(self):
        window = self.start({"states": {"Charge": {"command": ["sh", "-c", "touch started; sleep 300; touch finished"]}}})
        window.key("F5")
        window.find(re.compile("Run status: Charge is at work.*"))
        window.press("Answers")
        window.find(re.compile("Charge, answered by: Command: sh.*"), "list item")
        window.press("Calls 1")
        window.find(re.compile("Call 1, Charge, attempt 1, open, answered by Command, .*"), "list item")
        self.assertTrue((self.folder / "started").exists())
        window.key("shift+F5")
        self.status("Not started")
        self.assertFalse((self.folder / "finished").exists())

    def test_what_goes_wrong_with_a_command_is_named_as_the_service_does(self):
        for command, more, error in ((["sh", "-c", "kill -SEGV $$"], {}, "Runtime.ExitError"),
                                     (["yes"], {}, "Function.ResponseSizeTooLarge"),
                                     (["sleep", "300"], {"timeoutSeconds": 0.5}, "Sandbox.Timedout")):
            with self.subTest(error=error):
                window = self.start({"states": {"Charge": {"command": command, **more}}})
                window.key("F5")
                self.status("Failed")
                self.assertTrue(window.text("Outcome").startswith(error))


if __name__ == "__main__":
    case.main()
