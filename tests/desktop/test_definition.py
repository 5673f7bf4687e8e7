# SPDX-License-Identifier: Apache-2.0
"""What is said and done about a definition as a whole: advice, the policy of its role, its settings in a file of Terraform,
and its other forms."""
import json
import re

import case
import desktop

FLOW = {
    "StartAt": "Weigh",
    "States": {
        "Weigh": {"Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:weigh", "Next": "Tell"},
        "Tell": {
            "Type": "Task",
            "Resource": "arn:aws:states:::sns:publish",
            "Parameters": {"TopicArn": "arn:aws:sns:us-east-1:123456789012:parcels", "Message.$": "$.note"},
            "End": True,
        },
    },
}
POLICY = {
    "Version": "2012-10-17",
    "Statement": [
        {"Effect": "Allow", "Action": "lambda:InvokeFunction", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:weigh"},
        {"Effect": "Allow", "Action": "sqs:SendMessage", "Resource": "*"},
    ],
}
SAM = """Transform: AWS::Serverless-2016-10-31
Resources:
  Weigh: {Type: AWS::Serverless::Function}
  Parcels:
    Type: AWS::Serverless::StateMachine
    Properties:
      Definition:
        StartAt: Weigh # first
        States:
          Weigh: {Type: Task, Resource: !GetAtt Weigh.Arn, End: true}
"""

TERRAFORM = """resource "aws_sfn_state_machine" "parcels" {
  name       = "parcels"
  role_arn   = aws_iam_role.states.arn
  definition = jsonencode({
    StartAt = "Weigh" # first
    States = {
      Weigh = {
        Type     = "Task"
        Resource = aws_lambda_function.weigh.arn
        End      = true
      }
    }
  })
}

resource "aws_iam_role_policy" "states" {
  role   = aws_iam_role.states.id
  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "lambda:InvokeFunction", Resource = "*" }] })
}
"""


def history():
    """What was recorded of a machine with the one state Keep, a Pass."""
    started = {"id": 1, "previousEventId": 0, "timestamp": "2026-01-01T10:00:00.000Z", "type": "ExecutionStarted",
               "executionStartedEventDetails": {"input": "{}"}}
    entered = {"id": 2, "previousEventId": 1, "timestamp": "2026-01-01T10:00:00.000Z", "type": "PassStateEntered",
               "stateEnteredEventDetails": {"name": "Keep", "input": "{}"}}
    exited = {"id": 3, "previousEventId": 2, "timestamp": "2026-01-01T10:00:01.000Z", "type": "PassStateExited",
              "stateExitedEventDetails": {"name": "Keep", "output": "{}"}}
    ended = {"id": 4, "previousEventId": 3, "timestamp": "2026-01-01T10:00:01.000Z", "type": "ExecutionSucceeded",
             "executionSucceededEventDetails": {"output": "{}"}}
    return json.dumps({"events": [started, entered, exited, ended]})


class Definition(case.DesktopCase):
    def setUp(self):
        super().setUp()
        self.file = self.folder / "parcels.asl.json"
        self.file.write_text(json.dumps(FLOW, indent=2))
        self.terraform = self.folder / "infra" / "main.tf"
        self.terraform.parent.mkdir()
        self.terraform.write_text(TERRAFORM)

    def start(self, path, state="Weigh"):
        window = self.open(path)
        window.state(state)
        return window

    def command(self, text):
        self.window.key("ctrl+k")
        self.window.type(text)
        self.window.key("Return")

    def code(self):
        return json.loads(self.window.text("Definition text"))

    def until_file(self, path, words):
        self.window.notice("Saved .*")
        self.assertIn(words, path.read_text())

    def test_advice_is_read_and_taken(self):
        window = self.start(self.file)
        window.key("ctrl+F8")
        row = window.find(re.compile(r"Line 4: 1 calls of functions have no Retry: Weigh.*"), "list item")
        window.click(row)
        window.until_text("State name", "Weigh")
        window.key("ctrl+F8")
        window.press("Apply")
        window.find("Advice 0", "push button")
        window.press("Definition")
        self.assertIn("Lambda.TooManyRequestsException", self.code()["States"]["Weigh"]["Retry"][0]["ErrorEquals"])
        window.key("ctrl+z")
        window.until_text("Definition text", self.file.read_text())

    def test_a_recorded_execution_gives_advice(self):
        file = self.folder / "keep.asl.json"
        file.write_text('{"StartAt": "Keep", "States": {"Keep": {"Type": "Pass", "End": true}}}')
        recorded = self.folder / "keep.history.json"
        recorded.write_text(history())
        window = self.open("--history", recorded, file)
        window.state("Keep")
        window.key("ctrl+F8")
        window.find(re.compile(r"Line 1: Measured from one recorded execution, the longest 1\.0 s: a million of them cost .* as Express\."), "list item")

    def test_a_policy_is_made_and_one_is_checked(self):
        (self.folder / "policy.json").write_text(json.dumps(POLICY))
        window = self.start(self.file)
        window.key("ctrl+alt+i")
        made = json.loads(window.text("Policy of the role"))
        self.assertEqual([each["Action"] for each in made["Statement"]], ["lambda:InvokeFunction", "sns:Publish"])
        window.press("Check a policy…")
        window.find("Check a policy", "dialog")
        window.key("ctrl+l", "ctrl+a")
        window.type(str(self.folder))
        window.key("Return")
        window.press("policy.json")
        window.press("Open")
        window.find("Compared with policy.json")
        window.find(re.compile("Missing: sns:Publish is not allowed on .*"), "list item")
        window.find(re.compile("Unused: sqs:SendMessage is allowed.*"), "list item")
        window.click(window.find("Traces"))
        window.find(re.compile("Missing: xray:PutTraceSegments.*"), "list item")

    def test_what_terraform_says_of_the_machine(self):
        window = self.start(self.terraform)
        window.find("Name", "text")
        self.choose("Type (not said)", "EXPRESS")
        self.until_file(self.terraform, '  type       = "EXPRESS"\n  role_arn   =')
        window.key("ctrl+alt+i")
        window.find("Compared with aws_iam_role_policy.states")
        window.find(re.compile("Too wide: .*"), "list item")

    def test_the_definition_moves_out_of_terraform_and_back(self):
        window = self.start(self.terraform)
        self.command("into a file of its own")
        window.find("The definition of main.tf › parcels.")
        self.assertIn("weigh_arn = aws_lambda_function.weigh.arn", self.terraform.read_text())
        moved = self.terraform.parent / "parcels.asl.json"
        self.assertEqual(json.loads(moved.read_text())["States"]["Weigh"]["Resource"], "${weigh_arn}")
        self.command("into its template")
        window.gone("The definition of main.tf › parcels.")
        self.assertIn("Resource = aws_lambda_function.weigh.arn", self.terraform.read_text())

    def test_the_definition_moves_out_of_a_template_of_sam_and_back(self):
        template = self.folder / "template.yaml"
        template.write_text(SAM)
        window = self.start(template)
        self.command("into a file of its own")
        window.find("The definition of template.yaml › Parcels.")
        self.assertEqual((self.folder / "Parcels.asl.yaml").read_text().splitlines()[0], "StartAt: Weigh # first")
        self.assertIn("        WeighArn: !GetAtt Weigh.Arn\n", template.read_text())
        self.command("into its template")
        window.gone("The definition of template.yaml › Parcels.")
        self.assertIn('      Definition:\n        StartAt: Weigh # first\n', template.read_text())

    def test_the_definition_becomes_an_object_of_its_template_and_a_string_again(self):
        template = self.folder / "template.json"
        text = json.dumps({"StartAt": "Weigh", "States": {"Weigh": {"Type": "Succeed"}}})
        template.write_text(json.dumps({"Resources": {"Parcels": {
            "Type": "AWS::StepFunctions::StateMachine",
            "Properties": {"RoleArn": "arn:aws:iam::111122223333:role/parcels", "DefinitionString": text}}}}, indent=2))
        window = self.start(template)

        def properties():
            return json.loads(template.read_text())["Resources"]["Parcels"]["Properties"]

        self.command("as an object of the template")
        desktop.wait_for("the object", lambda: "Definition" in properties())
        self.assertEqual(properties()["Definition"], json.loads(text))
        window.state("Weigh")
        self.command("as a string of the template")
        desktop.wait_for("the string", lambda: "DefinitionString" in properties())
        self.assertEqual(json.loads(properties()["DefinitionString"]), json.loads(text))
        self.assertEqual(window.complaints(), [])

    def test_the_machine_in_jsonata(self):
        window = self.start(self.file)
        self.command("convert the machine")
        window.notice("The machine is in JSONata now.")
        self.assertEqual(self.code()["QueryLanguage"], "JSONata")
        self.assertEqual(self.code()["States"]["Tell"]["Arguments"]["Message"], "{% $states.input.note %}")
        window.key("ctrl+z")
        window.until_text("Definition text", self.file.read_text())

    def test_the_machine_in_jsonpath_again(self):
        flow = {
            "QueryLanguage": "JSONata",
            "StartAt": "Weigh",
            "States": {
                "Weigh": {"Type": "Pass", "Output": {"grams": "{% $states.input.g %}"}, "Next": "Sum"},
                "Sum": {"Type": "Pass", "Output": "{% $states.input.grams + 1 %}", "End": True},
            },
        }
        file = self.folder / "sums.asl.json"
        file.write_text(json.dumps(flow, indent=2))
        window = self.start(file)
        self.command("convert the machine to JSONPath")
        window.notice(r"1 state.* in JSONata\. Sum: .*")
        code = self.code()
        self.assertNotIn("QueryLanguage", code)
        self.assertEqual(code["States"]["Weigh"], {"Type": "Pass", "Parameters": {"grams.$": "$.g"}, "Next": "Sum"})
        self.assertEqual(code["States"]["Sum"]["QueryLanguage"], "JSONata")
        window.key("ctrl+z")
        window.until_text("Definition text", file.read_text())
        # One state, from its menu.
        window.click(window.state("Weigh"), button=3)
        window.press("Convert to JSONPath")
        window.notice("Weigh is in JSONPath now. .*")
        self.assertEqual(self.code()["States"]["Weigh"]["Parameters"], {"grams.$": "$.g"})
        window.click(window.state("Weigh"), button=3)
        window.press("Convert to JSONata")
        desktop.wait_for("its own language", lambda: self.code()["States"]["Weigh"].get("QueryLanguage") == "JSONata")
        # All of them, from the menu of the ground.
        box = window.box(window.canvas())
        window.click((box.x + 40, box.y + box.height // 2), button=3)
        window.press("Convert the machine to JSONPath")
        window.notice(r"1 state.* in JSONata\. Sum: .*")

    def test_other_formats_beside(self):
        window = self.start(self.file)
        self.command("terraform resource")
        window.notice("Saved parcels.tf")
        self.assertIn('resource "aws_iam_role_policy" "parcels"', (self.folder / "parcels.tf").read_text())
        self.command("to YAML")
        written = self.folder / "parcels.asl.yaml"
        desktop.wait_for("the file in YAML", written.exists)
        self.assertIn("StartAt: Weigh", written.read_text())

    def test_a_definition_that_is_not_where_terraform_says(self):
        (self.folder / "infra" / "other.tf").write_text(
            'resource "aws_sfn_state_machine" "far" {\n  definition = file("${path.module}/flows/parcels.json")\n}\n')
        window = self.start(self.folder / "infra" / "other.tf")
        window.notice(".*flows/parcels.json is not there.*")
        window.find("The definition of other.tf › far.")


if __name__ == "__main__":
    case.main()
