# SPDX-License-Identifier: Apache-2.0
"""Steps through runs in the window by its keys, and reads off the canvas, by accessible name, where the run is.

The machine is the order workflow of the shared reference data, and where they are absent the bookshop that ships
with the program, which has the same shape.
"""
import re
from dataclasses import dataclass

import case


@dataclass(frozen=True)
class Machine:
    """A machine of one shape: two tasks, a payment with retries and a catcher, a Parallel of three, an end."""
    file: str
    first: tuple            # the tasks before the payment
    payment: str            # Retry: 5 s, doubled, 3 times
    fork: str
    branches: tuple
    done: str
    refused: str
    error: str              # of the state `refused`
    refused_case: str
    third_try_case: str


ORDERS = Machine("order-processing.asl.json", ("ValidateOrder", "CheckInventory"), "ProcessPayment", "FulfillOrder",
                 ("UpdateInventory", "SendConfirmation", "InitiateShipping"), "OrderComplete", "OrderFailed",
                 "OrderProcessingFailed", "PaymentDeclined", "PaidAtTheThirdTry")
BOOKSHOP = Machine("bookshop.asl.json", ("CheckBasket", "ReserveCopies"), "ChargeCard", "SendBooks",
                   ("PackParcel", "WriteInvoice", "ThankReader"), "OrderDone", "OrderRefused", "OrderRefused",
                   "CardRefused", "BankBusyTwice")

ORDER_FILE = case.shared_file("reference/workflows/order-processing.asl.json")


class Step(case.DesktopCase):
    machine = ORDERS if ORDER_FILE else BOOKSHOP

    def setUp(self):
        super().setUp()
        for source in [ORDER_FILE, *case.DATA.glob("order-processing.*")] if ORDER_FILE else \
                case.SAMPLES.glob("bookshop.*"):
            self.copy(source)

    def start(self, *arguments):
        window = self.open(*arguments, self.folder / self.machine.file)
        window.state(self.machine.refused)
        return window

    def press_and_see(self, key, status, expected):
        self.window.key(key)
        self.status(status)
        self.window.until_states(f"{expected} after {key}", lambda states: case.marks(states) == expected)

    def step_to_payment(self, key):
        """Steps through the first tasks; gives what is marked then."""
        seen = {}
        for name in (*self.machine.first, self.machine.payment):
            self.press_and_see(key, f"Paused at {name}", seen | {name: "current"})
            seen[name] = "done"
        del seen[self.machine.payment]
        return seen

    def test_stepping_over_to_a_refused_payment(self):
        machine = self.machine
        self.start("--case", machine.refused_case)
        seen = self.step_to_payment("F10")
        self.window.key("F10")
        self.status(f"Paused at {machine.refused}")
        seen[machine.payment] = "failed"
        self.press_and_see("F10", "Failed", seen | {machine.refused: "failed"})
        self.assertIn(machine.error, self.window.text("Outcome"))
        self.assertIn(f"{machine.refused}, Fail, failed", self.window.names("list item"))
        self.window.press(re.compile(r"Events \d+"))
        self.window.find(re.compile(r"Event \d+, ExecutionFailed"))

    def test_stepping_over_to_success_after_two_retries(self):
        machine = self.machine
        self.start("--case", machine.third_try_case)
        seen = self.step_to_payment("F10")
        for attempt, interval in ((1, 5), (2, 10)):
            words = f"waiting, attempt {attempt} of 4, next in {interval} s"
            self.press_and_see("F10", f"{machine.payment} waits for time", seen | {machine.payment: words})
            self.assertIn(f"{machine.payment}, Task, {words}", self.window.names("list item"))
        seen[machine.payment] = "done, attempt 3 of 4"
        self.press_and_see("F10", f"Paused at {machine.fork}", seen | {machine.fork: "current"})
        seen |= dict.fromkeys((machine.fork, *machine.branches), "done")
        self.press_and_see("F10", f"Paused at {machine.done}", seen | {machine.done: "current"})
        self.press_and_see("F10", "Succeeded", seen | {machine.done: "done"})

    def test_stepping_into_a_parallel_shows_every_branch_that_runs(self):
        machine = self.machine
        window = self.start("--case", machine.third_try_case)
        box = window.box(window.state(machine.fork))
        window.click((box.x + 80, box.y + 14))  # its title: its middle is another state
        window.key("F9", "F5")
        self.status(f"Paused at {machine.fork}")
        seen = case.marks(window.states())
        self.assertEqual(seen[machine.fork].split(", ")[0], "current")
        for branch in machine.branches:
            seen[branch] = "current"
            self.press_and_see("F11", f"Paused at {branch}", seen)
        self.assertEqual(sum(words.startswith("current") for words in case.marks(window.states()).values()), 4)
        window.key("shift+F11")
        self.status(f"Paused at {machine.fork}")
        window.key("F10")
        self.status(f"Paused at {machine.done}")

    def test_a_breakpoint_stops_the_run_and_shift_f5_ends_it(self):
        machine = self.machine
        window = self.start("--case", machine.refused_case)
        window.click(window.state(machine.payment))
        window.key("F9")
        window.until_states("the breakpoint", lambda states: states[machine.payment].endswith("breakpoint"))
        window.key("F5")
        self.status(f"Paused at {machine.payment}")
        expected = dict.fromkeys(machine.first, "done") | {machine.payment: "current, breakpoint"}
        window.until_states("where it stopped", lambda states: case.marks(states) == expected)
        self.press_and_see("shift+F5", "Not started", {})
        window.key("F9")
        window.until_states("no breakpoint", lambda states: not states[machine.payment].endswith("breakpoint"))
        window.key("F5")
        self.status("Failed")

    def test_the_case_is_chosen_in_the_window(self):
        machine = self.machine
        window = self.start()
        window.key("ctrl+2")
        window.press("Test case")
        window.press(machine.third_try_case)
        window.key("F5")
        self.status("Succeeded")
        window.press("Test case")
        window.press(machine.refused_case)
        window.key("F5")
        self.status("Failed")

    def test_a_task_without_mock_asks_and_is_answered(self):
        machine = self.machine
        window = self.start()
        window.key("ctrl+2")
        window.press("Test case")
        window.press("Ask at every task")
        window.key("F5")
        self.status(f"{machine.first[0]} waits for an answer")
        window.until_states("the task that asks", lambda states: case.marks(states) == {machine.first[0]: "current"})
        window.click(window.find("Result of the task"))
        window.key("ctrl+a")
        window.type('{"total": 5, "card": "c", "orderId": "o"}')
        window.press("Answer and go on")
        self.status(f"Paused at {machine.first[1]}")
        window.until_states("the answered task", lambda states: case.marks(states)[machine.first[0]] == "done")
        window.key("F5")
        self.status(f"{machine.first[1]} waits for an answer")
        window.press("Fail with")
        window.click(window.find("Error"))
        window.key("ctrl+a")
        window.type("PowerCut")
        window.press("Fail this attempt")
        self.status("Failed")
        self.assertIn("PowerCut", window.text("Outcome"))


if __name__ == "__main__":
    if ORDER_FILE is None:
        print("skipped: no shared reference data beside the checkout (STEPLOOM_SHARED): the bookshop is stepped instead")
    case.main()
