resource "aws_sns_topic" "x" {
