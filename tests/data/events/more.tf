resource "aws_cloudwatch_event_rule" "all" {
  event_pattern = jsonencode({ source = [{ prefix = "" }] })
}
