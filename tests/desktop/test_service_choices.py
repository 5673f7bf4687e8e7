# SPDX-License-Identifier: Apache-2.0
"""Who answers in Debug answers the tasks of the local service in the window too, as long as its user wants it so."""
import json
import os
import re
import sys
import unittest

import case
import test_service
from desktop import wait_for

ORDERS = {
    "StartAt": "Charge", "States": {
        "Charge": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:charge", "Next": "Store"},
        "Store": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:putItem",
                  "Parameters": {"TableName": "orders", "Item": {"pk": {"S.$": "$.id"}}}, "ResultPath": None, "Next": "Done"},
        "Done": {"Type": "Succeed"}}}
MOCKS = {"StateMachines": {"approval": {"TestCases": {"Good": {"Charge": "Paid"}, "Bad": {"Charge": "Refused"}}}},
         "MockedResponses": {"Paid": {"0-9": {"Return": {"id": "mocked"}}},
                             "Refused": {"0-9": {"Throw": {"Error": "Refused", "Cause": "no money"}}}}}


@unittest.skipIf(test_service.boto3 is None, "python3-boto3 is missing; scripts/setup installs it")
class ServiceChoices(test_service.LocalServiceCase):
    def setUp(self):
        super().setUp()
        self.file.write_text(json.dumps(ORDERS, indent=2))

    def begin(self, name):
        return self.sfn.start_execution(stateMachineArn=self.machine, name=name, input="{}")["executionArn"]

    def test_a_person_a_mock_and_a_command_answer(self):
        settings = self.folder / "approval.settings.json"
        settings.write_text(json.dumps({"states": {"Charge": {"answer": "asked"}}}))
        (self.folder / "approval.mocks.json").write_text(json.dumps(MOCKS))
        window = self.switch_on()
        window.press("Who answers")
        window.find("Charge of approval, answered by: You, under Open tokens")
        window.find("Store of approval, answered by: Local service: dynamodb")
        self.picture("who-answers")
        asked = self.begin("asked")
        window.press("Open tokens 1")
        window.find("Charge waits, approval · asked")
        self.write("Output of an approval", '{"id": "by hand"}')
        window.press("Approve")
        self.assertEqual(self.output(asked), {"id": "by hand"})
        # Chosen anew in Debug: no restart.
        window.key("ctrl+shift+a")
        window.find(re.compile("Charge, answered by: .*"), "list item")
        window.key("Return")
        window.find("Who answers Charge")
        self.choose("Answered by", "Mock test case")
        window.press("Choose")
        window.key("ctrl+4")
        window.press("Who answers")
        window.find("Charge of approval, answered by: Mock test case")
        self.assertEqual(self.output(self.begin("mocked")), {"id": "mocked"})
        # And without the choices.
        window.press("Settings file only")
        window.find("Charge of approval, answered by: Nobody: the task fails")
        alone = self.begin("alone")
        wait_for("the client sees the failure", lambda: self.status(alone) == "FAILED")
        self.assertEqual(self.sfn.describe_execution(executionArn=alone)["error"], "States.TaskFailed")

    def picture(self, name):
        """Where somebody wants to look at it."""
        if folder := os.environ.get("STEPLOOM_PICTURES"):
            self.screen.picture(os.path.join(folder, name + ".png"))


if __name__ == "__main__":
    if test_service.boto3 is None:
        print("skipped: THE SERVICE IS NOT TRIED FROM A CLIENT, python3-boto3 is missing; scripts/setup installs it")
        sys.exit(case.SKIPPED)
    case.main()
