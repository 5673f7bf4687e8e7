# SPDX-License-Identifier: Apache-2.0
"""The local service in the window: clients start executions, a person answers their tokens and steps through them."""
import json
import os
import re
import shutil
import socket
import subprocess
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
            "TimeoutSeconds": 86400, "Catch": [{"ErrorEquals": ["States.Timeout"], "Next": "Expired"}], "Next": "Done"},
        "Done": {"Type": "Pass", "End": True},
        "Expired": {"Type": "Pass", "Result": {"expired": True}, "End": True}}}
# An item is read, a message published, the item changed: no function is needed.
WITHOUT_FUNCTIONS = {
    "StartAt": "Read", "States": {
        "Read": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:getItem",
                 "Parameters": {"TableName": "parcels", "Key": {"pk": {"S.$": "$.id"}}},
                 "ResultPath": "$.parcel", "Next": "Tell"},
        "Tell": {"Type": "Task", "Resource": "arn:aws:states:::sns:publish",
                 "Parameters": {"TopicArn": "arn:aws:sns:us-east-1:123456789012:arrivals",
                                "Message.$": "States.Format('{} is {}', $.id, $.parcel.Item.state.S)"},
                 "ResultPath": None, "Next": "Change"},
        "Change": {"Type": "Task", "Resource": "arn:aws:states:::dynamodb:updateItem",
                   "Parameters": {"TableName": "parcels", "Key": {"pk": {"S.$": "$.id"}},
                                  "UpdateExpression": "SET told = :yes ADD times :one",
                                  "ExpressionAttributeValues": {":yes": {"BOOL": True}, ":one": {"N": "1"}}},
                   "End": True}}}
ALARM = """
resource "aws_cloudwatch_metric_alarm" "{label}" {{
  alarm_name          = "{label}"
  comparison_operator = "GreaterThanThreshold"
  evaluation_periods  = 1
  metric_name         = "{metric}"
  namespace           = "AWS/States"
  period              = 300
  statistic           = "Sum"
  threshold           = 0
  dimensions = {{
    StateMachineArn = aws_sfn_state_machine.{machine}.arn
  }}
}}
"""


class LocalServiceCase(case.DesktopCase):
    """A window, the service switched on in it, and a client."""
    last = "Done"  # a state of the workflow

    def setUp(self):
        super().setUp()
        os.environ["NO_PROXY"] = "127.0.0.1"
        os.environ["XDG_DATA_HOME"] = str(self.folder / "share")
        self.file = self.folder / "approval.asl.json"
        self.file.write_text(json.dumps(APPROVAL, indent=2))

    def switch_on(self, *arguments):
        """The window with the service at a free port, and a client for it."""
        window = self.open(*arguments, self.file)
        window.state(self.last)
        window.key("ctrl+4")
        self.write("Port of the local service; 0 takes a free one", "0")
        window.key("Tab")
        window.press("Start the local service")
        label = window.find(re.compile(r"Listens at http://127\.0\.0\.1:\d+"))
        self.url = label.name.removeprefix("Listens at ")
        self.sfn = boto3.client("stepfunctions", endpoint_url=self.url, region_name="us-east-1", aws_access_key_id="test",
                                aws_secret_access_key="test", config=Config(inject_host_prefix=False))
        self.machine = self.sfn.create_state_machine(name="approval", definition=self.file.read_text(),
                                                     roleArn=ROLE)["stateMachineArn"]
        return window

    def output(self, execution, status="SUCCEEDED"):
        wait_for(f"the client sees {status}", lambda: self.status(execution) == status)
        return json.loads(self.sfn.describe_execution(executionArn=execution)["output"])

    def start(self, name):
        return self.sfn.start_execution(stateMachineArn=self.machine, name=name,
                                        input=json.dumps({"request": {"amount": 120}}))["executionArn"]

    def status(self, execution):
        return self.sfn.describe_execution(executionArn=execution)["status"]


@unittest.skipIf(boto3 is None, "THE SERVICE IS NOT TRIED FROM A CLIENT: python3-boto3 is missing; scripts/setup installs it")
class Service(LocalServiceCase):
    def test_an_execution_appears_and_its_token_is_approved(self):
        window = self.switch_on()
        execution = self.start("first")
        window.find(re.compile("first of approval, running, .*"))
        window.press(re.compile("Open tokens.*"))
        window.find(re.compile("AskForApproval waits, approval · first"))
        self.assertIn('"amount": 120', window.text("Message that carried the token"))
        window.press("Approve")
        self.assertEqual(self.output(execution), {"approved": True})
        window.press("Metrics and alarms")
        window.find("approval: 1 started, 1 succeeded, 0 failed")

    def test_tokens_are_rejected_failed_and_expire(self):
        window = self.switch_on()
        window.press("Open tokens")
        rejected = self.start("rejected")
        window.find("AskForApproval waits, approval · rejected")
        self.write("Output of a rejection", '{"approved": false, "by": "me"}')
        window.press("Reject")
        self.assertEqual(self.output(rejected), {"approved": False, "by": "me"})
        failed = self.start("failed")
        window.find("AskForApproval waits, approval · failed")
        self.write("Error of a failure", "NotNow")
        self.write("Cause of a failure", "Ask again tomorrow")
        window.press("Fail")
        wait_for("the client sees the failure", lambda: self.status(failed) == "FAILED")
        told = self.sfn.describe_execution(executionArn=failed)
        self.assertEqual((told["error"], told["cause"]), ("NotNow", "Ask again tomorrow"))
        expired = self.start("expired")
        window.find("AskForApproval waits, approval · expired")
        token = json.loads(window.text("Message that carried the token"))["MessageBody"]["token"]
        window.press("Expire")
        self.assertEqual(self.output(expired), {"expired": True})
        # Who answers afterwards is told so, as the service tells it.
        with self.assertRaises(self.sfn.exceptions.TaskTimedOut):
            self.sfn.send_task_success(taskToken=token, output="{}")
        with self.assertRaises(self.sfn.exceptions.InvalidToken):
            self.sfn.send_task_success(taskToken="no-such-token", output="{}")

    def test_the_history_of_an_execution_is_opened(self):
        window = self.switch_on()
        execution = self.start("looked-at")
        window.press("Open tokens 1")
        window.find("AskForApproval waits, approval · looked-at")
        window.press("Approve")
        self.assertEqual(self.output(execution), {"approved": True})
        window.press("Executions")
        window.press(re.compile("looked-at of approval, succeeded, .*"))
        window.until_states("both states done",
                            lambda states: set(case.marks(states)) == {"AskForApproval", "Done"})

    def test_the_window_starts_its_workflow(self):
        window = self.switch_on()
        window.press("Test input")
        self.write("Test input", '{"request": 7}')
        window.key("ctrl+4")
        # An edit since the client made the machine goes with it.
        self.sfn.update_state_machine(stateMachineArn=self.machine,
                                      definition='{"StartAt":"X","States":{"X":{"Type":"Succeed"}}}')
        window.press("Start the open workflow here, with the test input")
        window.press("Open tokens 1")
        self.assertIn('"request": 7', window.text("Message that carried the token"))
        running = self.sfn.list_executions(stateMachineArn=self.machine)["executions"]
        self.assertEqual([one["status"] for one in running], ["RUNNING"])

    def test_alarms_of_terraform_are_watched(self):
        self.folder.joinpath("alarms.tf").write_text(
            "".join(ALARM.format(label=label, metric=metric, machine=machine) for label, metric, machine in (
                ("approvals-failed", "ExecutionsFailed", "approval"), ("approvals-throttled", "ExecutionThrottled", "approval"),
                ("others-failed", "ExecutionsFailed", "somewhere_else"))))
        window = self.switch_on()
        window.press("Metrics and alarms")
        for name in ("approvals-failed", "approvals-throttled", "others-failed"):
            window.find(f"Alarm {name}: no data yet")
        executions = [self.start(f"run-{number}") for number in range(3)]
        window.press("Open tokens 3")
        for name, answer in (("run-0", "Approve"), ("run-1", "Fail")):
            window.press(f"AskForApproval waits, approval · {name}")
            window.press(answer)
            window.gone(f"AskForApproval waits, approval · {name}")
        self.sfn.stop_execution(executionArn=executions[2])
        window.find("Executions")  # none runs any more
        window.press("Metrics and alarms, 1 in alarm")
        window.find("approval: 3 started, 1 succeeded, 1 failed")
        window.find("Alarm approvals-failed: in alarm")
        window.find("Alarm others-failed: no data yet")
        # What is changed in the file is watched at once.
        self.folder.joinpath("alarms.tf").write_text(
            ALARM.format(label="approvals-aborted", metric="ExecutionsAborted", machine="approval"))
        window.find("Alarm approvals-aborted: in alarm")
        window.gone("Alarm approvals-failed: in alarm")

    def test_workflows_without_functions_use_what_the_window_holds(self):
        self.file.write_text(json.dumps(WITHOUT_FUNCTIONS))
        self.last = "Change"
        window = self.switch_on()
        window.press("Local services")
        self.write("Table", "parcels")
        self.write("What it is", '{"pk": {"S": "p-1"}, "state": {"S": "weighed"}}')
        window.press("Save")
        window.find(re.compile(r'item of parcels: .*weighed.*'))
        window.press("Executions")
        execution = self.sfn.start_execution(stateMachineArn=self.machine, input='{"id": "p-1"}')["executionArn"]
        self.output(execution)
        window.press("Local services")
        window.find("published of arrivals: p-1 is weighed")
        window.press(re.compile("item of parcels: .*"))
        item = json.loads(window.text("What it is"))
        self.assertEqual(item, {"pk": {"S": "p-1"}, "state": {"S": "weighed"}, "told": {"BOOL": True},
                                "times": {"N": "1"}})
        window.press("Remove")
        window.gone(re.compile("item of parcels: .*"))

    @unittest.skipIf(shutil.which("aws") is None, "the AWS CLI is missing; scripts/setup installs it")
    def test_the_command_line_and_express_appear(self):
        window = self.switch_on()
        quick = self.sfn.create_state_machine(name="quick", type="EXPRESS", roleArn=ROLE,
                                              definition='{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}')
        done = self.sfn.start_sync_execution(stateMachineArn=quick["stateMachineArn"], name="at-once", input="[1]")
        self.assertEqual(done["output"], "[1]")
        window.find(re.compile("at-once of quick, succeeded, .*"))
        subprocess.run(["aws", "--endpoint-url", self.url, "stepfunctions", "start-execution", "--name", "by-hand",
                        "--state-machine-arn", self.machine, "--input", '{"request": 1}'], check=True, timeout=120,
                       stdout=subprocess.DEVNULL,
                       env=dict(os.environ, AWS_REGION="us-east-1", AWS_DEFAULT_REGION="us-east-1",
                                AWS_ACCESS_KEY_ID="x", AWS_SECRET_ACCESS_KEY="x"))
        window.find(re.compile("by-hand of approval, running, .*"))

    def test_it_says_what_is_in_the_way(self):
        with socket.create_server(("127.0.0.1", 0)) as taken:
            port = str(taken.getsockname()[1])
            window = self.open(self.file)
            window.key("ctrl+4")
            self.write("Port of the local service; 0 takes a free one", port)
            window.key("Tab")
            window.press("Start the local service")
            window.find(re.compile(f"Port {port} cannot be used.*Choose another one.*"))
        window.press("Start the local service")
        window.find(f"Listens at http://127.0.0.1:{port}")
        # Port and folder are kept.
        window = self.open(self.file)
        window.key("ctrl+4")
        self.assertEqual(window.text("Port of the local service; 0 takes a free one"), port)

    def test_an_execution_stops_at_a_breakpoint_of_the_window(self):
        window = self.switch_on()
        window.click(window.state("Done"))
        window.key("F9")
        window.until_states("the breakpoint", lambda states: "breakpoint" in states["Done"])
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
