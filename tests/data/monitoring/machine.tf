variable "stage" { default = "test" }
resource "aws_sfn_state_machine" "book_orders" {
  name       = "${var.stage}-book-orders"
  type       = "EXPRESS"
  definition = templatefile("${path.module}/book-orders.json", {})
}
