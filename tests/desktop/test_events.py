# SPDX-License-Identifier: Apache-2.0
"""An event and a rule of EventBridge become the input of a run: rule and transformer typed in, or of Terraform."""
import json
import re
import unittest

import case
import test_service

WORKFLOW = {"StartAt": "Greet", "States": {"Greet": {"Type": "Pass", "Result": "hello", "ResultPath": "$.greeting",
                                                     "Next": "Done"}, "Done": {"Type": "Succeed"}}}
TERRAFORM = """
resource "aws_cloudwatch_event_rule" "guest_came" {
  name          = "guest-came"
  event_pattern = jsonencode({
    source      = ["hotel.desk"]
    detail-type = ["Guest Came"]
    detail      = { nights = [{ numeric = [">", 1] }] }
  })
}
resource "aws_cloudwatch_event_target" "welcome" {
  rule = aws_cloudwatch_event_rule.guest_came.name
  arn  = aws_sfn_state_machine.approval.arn
  input_transformer {
    input_paths = {
      guest = "$.detail.guest"
      rooms = "$.detail.rooms"
    }
    input_template = <<EOF
{
  "guest": <guest>,
  "rooms": <rooms>,
  "request": "for <guest>"
}
EOF
  }
}
"""
EVENT = {"source": "hotel.desk", "detail-type": "Guest Came",
         "detail": {"guest": "Ida", "nights": 3, "rooms": [12, 14]}}
INPUT = {"guest": "Ida", "rooms": [12, 14], "request": "for Ida"}


class Events(case.DesktopCase):
    def open_form(self, workflow=None, terraform=""):
        file = self.folder / "welcome.asl.json"
        file.write_text(json.dumps(workflow or WORKFLOW, indent=2))
        if terraform:
            (self.folder / "events.tf").write_text(terraform)
        window = self.open(file)
        window.state("Done")
        window.press("Test input")
        window.press("From an event")
        return window

    def result(self):
        return json.loads(self.window.text("Input of the execution"))

    def test_a_typed_rule_makes_the_input(self):
        window = self.open_form()
        self.write("Event", json.dumps(EVENT))
        self.write("Event pattern", '{"detail": {"nights": [4]}}')
        window.find("The event does not match the pattern: detail.nights does not fit.")
        self.write("Event pattern", '{"detail": {"nights": [{"numeric": ["<=", 3]}]}}')
        self.assertEqual(self.result(), EVENT)
        self.choose("What the target gets", "A part of the event")
        self.write("Input path", "$.detail.rooms")
        self.assertEqual(self.result(), [12, 14])
        self.choose("What the target gets", "An input transformer")
        self.write("Input paths", '{"who": "$.detail.guest"}')
        self.write("Input template", '{"who": <who>}')
        self.assertEqual(self.result(), {"who": "Ida"})
        window.press("Use as input")
        window.press("JSON")
        self.assertEqual(json.loads(window.text("Test input")), {"who": "Ida"})

    def test_a_rule_of_terraform_starts_a_run(self):
        window = self.open_form(terraform=TERRAFORM)
        # An event that fits is there to begin with.
        self.assertEqual(self.result()["request"], "for some guest")
        self.write("Event", json.dumps(EVENT))
        self.assertEqual(self.result(), INPUT)
        window.press("Run")
        self.status("Succeeded")
        window.until_states("the run is over", lambda states: set(case.marks(states)) == {"Greet", "Done"})


@unittest.skipIf(test_service.boto3 is None, "python3-boto3 is missing; scripts/setup installs it")
class EventsAtTheService(test_service.LocalServiceCase):
    def test_an_event_starts_an_execution(self):
        self.folder.joinpath("events.tf").write_text(TERRAFORM)
        window = self.switch_on()
        window.press("Test input")
        window.press("From an event")
        self.write("Event", json.dumps(EVENT))
        window.press("Starts an execution on the local service with this input")
        window.key("ctrl+4")
        window.press(re.compile("Open tokens.*"))
        self.assertIn("for Ida", window.text("Message that carried the token"))
        # The rule itself is there as well: what somebody else sends to the bus starts one.
        bus = test_service.boto3.client("events", endpoint_url=self.url, region_name="us-east-1",
                                        aws_access_key_id="x", aws_secret_access_key="x")
        bus.put_events(Entries=[{"Source": EVENT["source"], "DetailType": EVENT["detail-type"],
                                 "Detail": json.dumps(dict(EVENT["detail"], guest="Otto"))}])
        window.find(re.compile("Open tokens 2"))
        inputs = [json.loads(self.sfn.describe_execution(executionArn=one["executionArn"])["input"])["request"]
                  for one in self.sfn.list_executions(stateMachineArn=self.machine)["executions"]]
        self.assertEqual(sorted(inputs), ["for Ida", "for Otto"])


if __name__ == "__main__":
    case.main()
