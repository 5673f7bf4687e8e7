resource "aws_cloudwatch_metric_alarm" "failed" {
  alarm_name          = "${var.stage}-failed"
  namespace           = "AWS/States"
  metric_name         = "ExecutionsFailed"
  statistic           = "Sum"
  comparison_operator = "GreaterThanOrEqualToThreshold"
  threshold           = 2
  period              = 120
  evaluation_periods  = 3
  datapoints_to_alarm = 2
  treat_missing_data  = "notBreaching"
  dimensions          = { StateMachineArn = aws_sfn_state_machine.book_orders.arn }
  alarm_actions       = [aws_sns_topic.night_watch.arn]
}
resource "aws_cloudwatch_metric_alarm" "elsewhere" {
  alarm_name  = "unfinished"
  namespace   = "AWS/States"
  metric_name = "ExecutionTime"
}
