resource "aws_cloudwatch_event_rule" "bought" {
  name          = "bought"
  event_pattern = jsonencode({ source = ["shop"], detail = { state = ["paid"] } })
}
resource "aws_cloudwatch_event_target" "start" {
  rule = aws_cloudwatch_event_rule.bought.name
  arn  = aws_sfn_state_machine.orders.arn
  input_transformer {
    input_paths    = { id = "$.detail.id" }
    input_template = "{\"order\": <id>, \"note\": \"from <id>\"}"
  }
}
