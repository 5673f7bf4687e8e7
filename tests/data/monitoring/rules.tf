resource "aws_cloudwatch_event_rule" "bought" {
  name          = "bought"
  event_pattern = jsonencode({ source = ["shop"], detail = { total = [{ numeric = [">", 10] }] } })
}
resource "aws_cloudwatch_event_rule" "nightly" {
  schedule_expression = "rate(1 day)"
  state               = "DISABLED"
}
resource "aws_cloudwatch_event_rule" "empty" {
  event_pattern = "{}"
}
resource "aws_cloudwatch_event_target" "start" {
  rule = aws_cloudwatch_event_rule.bought.name
  arn  = aws_sfn_state_machine.book_orders.arn
  input_transformer {
    input_paths    = { total = "$.detail.total" }
    input_template = <<EOF
{"total": <total>}
EOF
  }
}
resource "aws_cloudwatch_event_target" "sweep" {
  rule  = aws_cloudwatch_event_rule.nightly.name
  arn   = aws_sfn_state_machine.book_orders.arn
  input = jsonencode({ sweep = true })
}
