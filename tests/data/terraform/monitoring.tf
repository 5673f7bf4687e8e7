resource "aws_cloudwatch_metric_alarm" "late" {
  alarm_name          = "parcels-late"
  alarm_description   = "Parcels take too long"
  namespace           = "AWS/States"
  metric_name         = "ExecutionTime"
  extended_statistic  = "p95"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 2.5e3
  period              = 60
  evaluation_periods  = 3
  datapoints_to_alarm = 2
  treat_missing_data  = "notBreaching"
  dimensions          = { StateMachineArn = aws_sfn_state_machine.weighing.arn }
  alarm_actions       = [aws_sns_topic.alerts.arn, "arn:aws:sns:us-east-1:123456789012:ops"]
}

resource "aws_cloudwatch_event_rule" "arrived" {
  name           = "parcel-arrived"
  event_bus_name = aws_cloudwatch_event_bus.parcels.name
  event_pattern = jsonencode({
    source      = ["parcels"]
    detail-type = ["Arrived"]
    detail      = { weight = [{ numeric = [">", 5] }] }
  })
}

resource "aws_cloudwatch_event_rule" "nightly" {
  schedule_expression = "rate(1 day)"
  state               = "DISABLED"
}

resource "aws_cloudwatch_event_target" "weigh" {
  rule     = aws_cloudwatch_event_rule.arrived.name
  arn      = aws_sfn_state_machine.weighing.arn
  role_arn = aws_iam_role.events.arn
  input_transformer {
    input_paths = {
      parcel = "$.detail.id"
    }
    input_template = <<EOF
{"parcel": <parcel>}
EOF
  }
}

resource "aws_cloudwatch_event_target" "sweep" {
  rule  = "nightly"
  arn   = aws_sqs_queue.labels.arn
  input = jsonencode({ sweep = true })
}

resource "aws_iam_role_policy" "states" {
  role = aws_iam_role.states.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [
      { Effect = "Allow", Action = "lambda:InvokeFunction", Resource = [aws_lambda_function.weigh.arn] },
      { Effect = "Deny", NotAction = ["logs:*"], Resource = "*" },
    ]
  })
}

data "aws_iam_policy_document" "queue" {
  statement {
    sid       = "Send"
    actions   = ["sqs:SendMessage"]
    resources = [aws_sqs_queue.labels.arn]
    condition {
      test     = "StringEquals"
      variable = "aws:SourceAccount"
      values   = ["123456789012"]
    }
  }
}

resource "aws_iam_policy" "queue" {
  policy = data.aws_iam_policy_document.queue.json
}

resource "aws_iam_role_policy_attachment" "queue" {
  role       = aws_iam_role.states.name
  policy_arn = aws_iam_policy.queue.arn
}

resource "aws_iam_policy" "elsewhere" {
  policy = file("policy.json")
}
