# SPDX-License-Identifier: Apache-2.0
# The ways in which a configuration gives the definition of a machine.

variable "stage" {
  default = "test"
}

locals {
  retry = [
    { ErrorEquals = ["States.TaskFailed"], MaxAttempts = 2 },
  ]
  greeting = { text = "hello ${var.stage}", queue = aws_sqs_queue.mail.url }
}

resource "aws_sfn_state_machine" "greet" {
  name     = "greet"
  role_arn = aws_iam_role.states.arn
  definition = jsonencode({
    StartAt = "Greet"
    States = {
      Greet = {
        Type       = "Task"
        Resource   = aws_lambda_function.greet.arn
        Parameters = local.greeting
        Retry      = local.retry
        End        = true
      }
    }
  })
}

resource "aws_sfn_state_machine" "merged" {
  name     = "merged"
  role_arn = aws_iam_role.states.arn
  definition = jsonencode({
    StartAt = "Bake"
    States = merge(
      { Bake = { Type = "Pass", Next = "Cool" } },
      {
        # Bread needs an hour.
        Cool = { Type = "Wait", Seconds = 3600, Next = "Sell" }
        Sell = { Type = "Succeed" }
      },
    )
  })
}

resource "aws_sfn_state_machine" "computed" {
  name     = "computed"
  role_arn = aws_iam_role.states.arn
  definition = jsonencode({
    StartAt = "a"
    States  = { for name in ["a", "b"] : name => { Type = "Pass", End = true } }
  })
}

resource "aws_sfn_state_machine" "yaml" {
  name       = "yaml"
  role_arn   = aws_iam_role.states.arn
  definition = jsonencode(yamldecode(file("${path.module}/flows/wash.yaml")))
}

resource "aws_sfn_state_machine" "replaced" {
  name       = "replaced"
  role_arn   = aws_iam_role.states.arn
  definition = trimspace(replace(file("${path.module}/flows/dry.json"), "QUEUE", aws_sqs_queue.mail.url))
}

resource "awscc_stepfunctions_state_machine" "greet" {
  state_machine_name = "greet-again"
  state_machine_type = "EXPRESS"
  role_arn           = aws_iam_role.states.arn
  definition_string  = "{\"StartAt\": \"Bye\", \"States\": {\"Bye\": {\"Type\": \"Succeed\"}}}"
  tracing_configuration = {
    enabled = true
  }
}

module "washing" {
  source = "terraform-aws-modules/step-functions/aws"
  name   = "washing"
  type   = "express"

  logging_configuration = {
    level = "ALL"
  }

  definition = <<-EOF
    {"StartAt": "Wash", "States": {"Wash": {"Type": "Task", "Resource": "${aws_lambda_function.wash.arn}", "End": true}}}
  EOF
}

module "ironing" {
  source                   = "../modules/state_machine"
  state_machine_definition = templatefile("${path.module}/flows/iron.json", { lambda = aws_lambda_function.iron.arn })
}

module "service" {
  source          = "../modules/ecs"
  task_definition = file("${path.module}/task.json")
}

resource "aws_cloudwatch_metric_alarm" "washing" {
  alarm_name          = "washing"
  namespace           = "AWS/States"
  metric_name         = "ExecutionsFailed"
  statistic           = "Sum"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 0
  period              = 300
  evaluation_periods  = 1
  dimensions          = { StateMachineArn = module.washing.state_machine_arn }
}
