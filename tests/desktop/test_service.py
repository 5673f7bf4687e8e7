# SPDX-License-Identifier: Apache-2.0
"""The local service in the window: clients start executions, a person answers their tokens and steps through them."""
import json
import os
import re
import sys
import unittest

import case
from desktop import wait_for

try:
    import boto3
    from botocore.config import Config
except ImportError:
    boto3 = None

ROLE = "arn:aws:iam::123456789012:role/tester"
APPROVAL = {
    "StartAt": "AskForApproval", "States": {
        "AskForApproval": {
            "Type": "Task", "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
            "Parameters": {"QueueUrl": "https://sqs.us-east-1.amazonaws.com/123456789012/approvals",
                           "MessageBody": {"token.$": "$$.Task.Token", "request.$": "$.request"}},
            "TimeoutSeconds": 86400, "Next": "Done"},
        "Done": {"Type": "Pass", "End": True}}}


@unittest.skipIf(boto3 is None, "THE SERVICE IS NOT TRIED FROM A CLIENT: python3-boto3 is missing; scripts/setup installs it")
class Service(case.DesktopCase):
    def setUp(self):
        super().setUp()
        os.environ["NO_PROXY"] = "127.0.0.1"
        os.environ["XDG_DATA_HOME"] = str(self.folder / "share")
        self.file = self.folder / "approval.asl.json"
        self.file.write_text(json.dumps(APPROVAL, indent=2))

    def switch_on(self, *arguments):
        """The window with the service at a free port, and a client for it."""
        window = self.open(*arguments, self.file)
        window.state("Done")
        window.key("ctrl+4")
        port = window.find("Port of the local service; 0 takes a free one")
        window.click(port)
        window.key("ctrl+a")
        window.type("0")
        window.key("Tab")
        window.press("Start the local service")
        label = window.find(re.compile(r"Listens at http://127\.0\.0\.1:\d+"))
        url = label.name.removeprefix("Listens at ")
        self.sfn = boto3.client("stepfunctions", endpoint_url=url, region_name="us-east-1", aws_access_key_id="test",
                                aws_secret_access_key="test", config=Config(inject_host_prefix=False))
        self.machine = self.sfn.create_state_machine(name="approval", definition=self.file.read_text(),
                                                     roleArn=ROLE)["stateMachineArn"]
        return window

    def start(self, name):
        return self.sfn.start_execution(stateMachineArn=self.machine, name=name,
                                        input=json.dumps({"request": {"amount": 120}}))["executionArn"]

    def status(self, execution):
        return self.sfn.describe_execution(executionArn=execution)["status"]

    def test_an_execution_appears_and_its_token_is_approved(self):
        window = self.switch_on()
        execution = self.start("first")
        window.find(re.compile("first of approval, running, .*"))
        window.press(re.compile("Open tokens.*"))
        window.find(re.compile("AskForApproval waits, approval · first"))
        self.assertIn('"amount": 120', window.text("Message that carried the token"))
        window.press("Approve")
        wait_for("the client sees the end", lambda: self.status(execution) == "SUCCEEDED")
        output = self.sfn.describe_execution(executionArn=execution)["output"]
        self.assertEqual(json.loads(output), {"approved": True})
        window.press("Metrics and alarms")
        window.find("approval: 1 started, 1 succeeded, 0 failed")

    def test_an_execution_stops_at_a_breakpoint_of_the_window(self):
        window = self.switch_on()
        window.click(window.state("Done"))
        window.key("F9")
        execution = self.start("stepped")
        window.until_label("Run status: .*", "Run status: AskForApproval waits for an answer")
        self.assertEqual(self.status(execution), "RUNNING")
        self.sfn.send_task_success(taskToken=self.token(window), output='{"by": "a client"}')
        window.until_label("Run status: .*", "Run status: Paused at Done")
        self.assertEqual(self.status(execution), "RUNNING")
        window.key("F5")
        wait_for("the client sees the end", lambda: self.status(execution) == "SUCCEEDED")
        self.assertEqual(json.loads(self.sfn.describe_execution(executionArn=execution)["output"]), {"by": "a client"})

    def token(self, window):
        window.key("ctrl+4")
        window.press(re.compile("Open tokens.*"))
        return json.loads(window.text("Message that carried the token"))["MessageBody"]["token"]


if __name__ == "__main__":
    if boto3 is None:
        print("skipped: THE SERVICE IS NOT TRIED FROM A CLIENT, python3-boto3 is missing; scripts/setup installs it")
        sys.exit(case.SKIPPED)
    case.main()
