# A parcel service: every way to give a definition.
variable "prefix" {
  type    = string
  default = "parcels"
}

locals {
  stage = "test"
  names = { queue = "labels-${local.stage}" }
}

resource "aws_lambda_function" "weigh" {
  function_name = "${var.prefix}-weigh"
  role          = aws_iam_role.lambda.arn
}

resource "aws_sqs_queue" "labels" {
  name = local.names.queue
}

// Written in HCL.
resource "aws_sfn_state_machine" "weighing" {
  name     = "${var.prefix}-weighing"
  type     = "EXPRESS"
  role_arn = aws_iam_role.states.arn

  definition = jsonencode({
    Comment = "Weighs \"parcels\" for $${5}"
    StartAt = "Weigh it"
    States = {
      # The scales
      "Weigh it" = {
        Type           = "Task"                         # calls
        Resource       = aws_lambda_function.weigh.arn  # the function
        TimeoutSeconds = var.timeout
        Retry = [
          { ErrorEquals = ["States.Timeout", "Scales.Busy"], MaxAttempts = 2 },
          { ErrorEquals = ["States.ALL"], MaxAttempts = 1 },
        ]
        Next = "Print" /* then */
      }
      Print = {
        Type     = "Task",
        Resource = "arn:aws:states:::sqs:sendMessage",
        Parameters = {
          QueueUrl        = aws_sqs_queue.labels.url,
          "MessageBody.$" = "$",
          Delay           = var.fast ? 0 : 10,
        },
        End = true
      }
    }
  })

  logging_configuration {
    log_destination        = "${aws_cloudwatch_log_group.states.arn}:*"
    include_execution_data = true
    level                  = "ERROR"
  }
  tracing_configuration { enabled = true }
}

resource "aws_sfn_state_machine" "tracking" {
  name       = "tracking"
  role_arn   = aws_iam_role.states.arn
  definition = <<-EOT
    {
      "StartAt": "Track",
      "States": {
        "Track": {
          "Type": "Task",
          "Resource": "${aws_lambda_function.weigh.arn}",
          "Comment": "Costs $${5}",
          "End": true
        }
      }
    }
  EOT
}

resource "aws_sfn_state_machine" "returns" {
  name     = "returns"
  role_arn = aws_iam_role.states.arn
  definition = templatefile("${path.module}/flows/returns.asl.json", {
    weigh_arn = aws_lambda_function.weigh.arn,
    queue     = aws_sqs_queue.labels.url
    limit     = 25
  })
}

resource "aws_sfn_state_machine" "claims" {
  name       = "claims"
  definition = file("claims.json")
}

data "template_file" "old" {
  template = file("${path.module}/old.json")
  vars = {
    Weigh = aws_lambda_function.weigh.arn
  }
}

resource "aws_sfn_state_machine" "old" {
  definition = data.template_file.old.rendered
}

resource "aws_sfn_state_machine" "quoted" {
  definition = "{\"StartAt\": \"A\", \"States\": {\"A\": {\"Type\": \"Succeed\"}}}"
}

resource "aws_sfn_state_machine" "foreign" {
  definition = module.flows.definition
}
