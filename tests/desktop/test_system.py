# SPDX-License-Identifier: Apache-2.0
"""The order system from start to end, offline: every way through its order workflow, driven with mocks and without waiting;
and a fragment of a definition, opened, read and edited. The workflows are those of the shared reference data."""
import re

import case
import desktop

WORKFLOWS = "reference/workflows"


class FromReference(case.DesktopCase):
    file = ""

    def setUp(self):
        super().setUp()
        source = case.shared_file(f"{WORKFLOWS}/{self.file}")
        if source is None:
            self.skipTest(f"NO {self.file}: no shared reference data beside the checkout (STEPLOOM_SHARED)")
        self.copy(source)
        for data in case.DATA.glob(f"{self.file.split('.')[0]}.*"):
            self.copy(data)

    def marks_of(self, window):
        return {name: words.split(", ")[0] for name, words in case.marks(window.states()).items()}


class Orders(FromReference):
    file = "order-processing.asl.json"
    SHIPPED = {"FulfillOrder", "UpdateInventory", "SendConfirmation", "InitiateShipping", "OrderComplete"}

    def run_case(self, name, status):
        window = self.open("--mode", "debug", "--case", name, self.folder / self.file)
        window.state("OrderFailed")
        window.key("F5")
        self.status(status)
        return self.marks_of(window)

    def test_an_order_that_is_none(self):
        marks = self.run_case("NotAnOrder", "Failed")
        self.assertEqual(marks, {"ValidateOrder": "failed", "OrderFailed": "failed"})
        self.window.click(self.window.state("ValidateOrder"))
        self.window.find("attempt 1 failed")
        self.assertIn("ValidationError", self.window.text("Task result"))

    def test_the_payment_is_declined(self):
        marks = self.run_case("PaymentDeclined", "Failed")
        self.assertEqual(marks, {"ValidateOrder": "done", "CheckInventory": "done", "ProcessPayment": "failed",
                                 "OrderFailed": "failed"})

    def test_the_gateway_answers_at_the_third_try(self):
        marks = self.run_case("PaidAtTheThirdTry", "Succeeded")
        self.assertEqual(marks, dict.fromkeys({"ValidateOrder", "CheckInventory", "ProcessPayment"} | self.SHIPPED, "done"))
        self.window.find(re.compile(r"15 s of virtual time · \d+ of 25,000 events"))

    def test_the_gateway_never_answers(self):
        marks = self.run_case("GatewayNeverAnswers", "Failed")
        self.assertEqual(marks, {"ValidateOrder": "done", "CheckInventory": "done", "ProcessPayment": "failed"})
        self.window.find(re.compile(r"35 s of virtual time · \d+ of 25,000 events"))  # 5, 10 and 20 s between four tries
        self.assertIn("PaymentGatewayTimeout", self.window.text("Outcome"))

    def test_an_hour_until_it_is_in_stock_takes_no_time(self):
        marks = self.run_case("BackInStockAfterAnHour", "Succeeded")
        self.assertEqual(marks, dict.fromkeys({"ValidateOrder", "CheckInventory", "NotifyBackorder", "WaitForInventory",
                                               "ProcessPayment"} | self.SHIPPED, "done"))
        self.window.find(re.compile(r"1 h of virtual time · \d+ of 25,000 events|60 min of virtual time · \d+ of 25,000 events"))
        twice = case.marks(self.window.states())["CheckInventory"]
        self.assertEqual(twice, "done, entered 2 times")  # the loop is seen
        while "WaitForInventory" not in self.paused():
            self.window.key("shift+F10")
        self.assertEqual(self.marks_of(self.window), {"ValidateOrder": "done", "CheckInventory": "failed", "NotifyBackorder": "done",
                                                      "WaitForInventory": "current"})

    def paused(self):
        """What the run says where it stands, after a moment for it to say so."""
        label = self.window.find(re.compile("Run status: .*")).name
        while label.endswith("Running"):
            label = self.window.find(re.compile("Run status: .*")).name
        return label


class Fragment(FromReference):
    file = "retry-catch-fragment.asl.json"

    def test_retriers_and_catchers_of_a_fragment(self):
        path = self.folder / self.file
        window = self.open(path)
        window.find("StartAt is missing: this fragment can be edited, not run")
        window.click(window.state("ProcessPayment"))
        window.press(re.compile("Errors.*"))
        window.find("Waits 2 s, 4 s, 8 s, 16 s, 32 s, 64 s; gives up after 126 s, at 7 attempts")
        window.find("Waits 5 s, 7.5 s, 11.25 s; gives up after 23.75 s, at 4 attempts")
        before = path.read_bytes()
        self.write("MaxAttempts of retrier 1", "4")
        window.key("Return")
        window.find("Waits 2 s, 4 s, 8 s, 16 s; gives up after 30 s, at 5 attempts")
        window.key("ctrl+s")
        desktop.wait_for("the saved file", lambda: path.read_bytes() != before)
        self.assertEqual(path.read_bytes(), before.replace(b'"MaxAttempts": 6', b'"MaxAttempts": 4'))


case.main()
