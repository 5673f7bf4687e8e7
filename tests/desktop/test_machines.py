# SPDX-License-Identifier: Apache-2.0
"""What a debugger is asked, asked of four different machines in the window: a chain with retries and a Parallel, a callback,
a distributed Map, and one in JSONata. The first three are those of the shared reference data; where they are absent only
the last one is driven."""
import re

import case
import desktop

WORKFLOWS = "reference/workflows"
STEP = re.compile(r"Step \d+ of \d+ .*")
STATUS = re.compile("Run status: .*")


class Walk:
    """The questions; a machine is a class that names its states. `way` begins the run; `leaf` is a leaf of the input of
    the last of its states, `source` what the trace of it says, `expression` something that has this value there."""
    machine = mocks = leaf = source = expression = value = last = ""
    way = ()

    def setUp(self):
        super().setUp()
        if self.shared and case.shared_file(f"{WORKFLOWS}/{self.machine}.asl.json") is None:
            self.skipTest(f"NO {self.machine}: no shared reference data beside the checkout (STEPLOOM_SHARED)")
        if self.shared:
            self.copy(case.shared_file(f"{WORKFLOWS}/{self.machine}.asl.json"))
        for source in case.DATA.glob(f"{self.machine}.*"):
            self.copy(source)

    shared = True

    def start(self):
        window = self.open("--mode", "debug", "--case", self.mocks, self.folder / f"{self.machine}.asl.json")
        window.state(self.last)
        return window

    def status(self, words):
        self.window.until_label("Run status: .*", f"Run status: {words}")

    def place(self):
        """The step that the run is at and what it says of itself there; None before there is one, and while it runs."""
        step, status = self.window.look(STEP), self.window.look(STATUS)
        return None if step is None or status.name.endswith(": Running") else (step.name.split(" of ")[0], status.name.split(": ")[1])

    def go(self, key):
        """Presses a key that moves the run; says what the run says then."""
        before = self.place()
        self.window.key(key)
        return desktop.wait_for(f"another step after {key}", lambda: (now := self.place()) != before and now)[1]

    def step_to(self, name):
        while (status := self.go("F10")) != f"Paused at {name}":
            self.assertRegex(status, ".* waits for time")

    def until_marks(self, what, expected):
        self.window.until_states(what, lambda states: case.marks(states) == expected)

    def to_the_last_of_the_way(self):
        window = self.start()
        for name in self.way:
            self.step_to(name)
        return window

    def choose(self, combo, value):
        self.window.click(self.window.find(combo, "combo box"))
        self.window.offered(value)
        self.window.click(self.window.last(value, "list item"))

    def write(self, field, text):
        self.window.click(self.window.find(field, "text"))
        self.window.key("ctrl+a")
        self.window.type(text)

    # Breakpoints

    def test_a_breakpoint_with_a_condition_stops_and_a_log_point_does_not(self):
        window = self.start()
        window.key("ctrl+F9")
        self.choose("When", "A state is entered")
        self.write("Condition", f"$states.context.State.Name = '{self.way[-1]}'")
        window.press("Add")
        window.find(re.compile("Breakpoint: Any state, on entry.*"))
        window.key("ctrl+F9")
        self.choose("When", "A state is left")
        self.write("Log message", "left {% $states.context.State.Name %}")
        window.key("Return")
        window.key("F5")
        self.status(f"Paused at {self.way[-1]}")
        left = [line.removeprefix("left ") for line in window.text("Log points wrote").splitlines()]
        self.assertEqual([name for name in left if name in self.way], list(self.way[:-1]))

    # Backwards

    def test_backwards_shows_what_forwards_had_shown(self):
        window = self.start()
        seen = []
        for name in self.way:
            self.step_to(name)
            seen.append((self.place(), case.marks(window.states())))
        self.go("F5")
        for place, marks in reversed(seen):
            while self.place() != place:
                self.go("shift+F10")
            self.until_marks(f"as at {place}", marks)
        self.go("ctrl+F5")
        self.assertEqual(self.place()[0], "Step 0")
        self.until_marks("the start", {})

    # What if

    def test_what_if_the_payload_were_another(self):
        window = self.to_the_last_of_the_way()
        window.press("Payload…")
        self.write("Value as JSON", '{"changed": 77}')
        window.press("Change")
        window.find("changed, 77", "list item")

    def test_what_if_the_state_failed(self):
        window = self.to_the_last_of_the_way()
        window.press("Fail…")
        self.write("Error name", "OutOfLuck")
        window.key("Return")
        self.status("Failed")
        self.assertIn("OutOfLuck", window.text("Outcome"))

    # Provenance and expressions

    def test_a_leaf_tells_where_it_comes_from(self):
        window = self.to_the_last_of_the_way()
        window.click(window.find(self.leaf, "list item"))
        window.find(re.compile("Where .* comes from"))
        window.find(re.compile(self.source, re.DOTALL), "list item")
        window.key("shift+Return")
        window.find(re.compile("Who reads .*"))

    def test_watch_and_console_know_the_paused_scope(self):
        window = self.to_the_last_of_the_way()
        window.press("Watch")
        self.write("Expression to watch", self.expression)
        window.key("Return")
        window.find(f"{self.expression} is {self.value}", "list item")
        window.press("Console")
        self.write("Expression to evaluate", self.expression)
        window.key("Return")
        window.find(f"{self.expression} is {self.value}", "list item")

    # Panels

    def test_events_timeline_and_stack_tell_the_same(self):
        window = self.to_the_last_of_the_way()
        window.find(re.compile(f"{self.way[-1]}(, .*)?"), "list item")
        window.find(re.compile(rf"{re.escape(self.machine)}\.asl\.json, execution · .*"), "list item")
        count = int(window.find(re.compile(r"Timeline, event \d+ of \d+")).name.split()[-1])
        window.press(re.compile(r"Events \d+"))
        window.find(re.compile(rf"Event {count}, \w+StateEntered, .*{self.way[-1]}.*"))


class Orders(Walk, case.DesktopCase):
    machine, mocks, last = "order-processing", "PaidAtTheThirdTry", "OrderFailed"
    way = ("ValidateOrder", "CheckInventory", "ProcessPayment")
    leaf, source = "orderId, \"o-7\"", r"CheckInventory, Result, .*the task's answer.*"
    expression, value = "$.inStock", "true"


class Approval(Walk, case.DesktopCase):
    machine, mocks, last = "human-approval", "Approved", "RequestExpired"
    way = ("SubmitRequest", "WaitForApproval", "CheckDecision")
    leaf, source = "approved, true", r"WaitForApproval, Result, .*"
    expression, value = "$$.State.Name", '"CheckDecision"'


class Batch(Walk, case.DesktopCase):
    machine, mocks, last = "map-batch", "ThreeItems", "Aggregate"
    way = ("GetBatch", "ProcessBatch", "Aggregate")
    leaf, source = "sku, \"s-1\"", r"GetBatch, Result, .*the task's answer.*"
    expression, value = "States.ArrayLength($.items)", "3"

    def test_every_item_is_stepped_into(self):
        window = self.start()
        for name in self.way[:2]:
            self.step_to(name)
        for entered in ("current", "current, entered 2 times", "current, entered 3 times"):
            window.key("F11")
            window.until_states("the item", lambda states, words=entered: case.marks(states).get("ProcessItem") == words)
        window.find("ProcessItem, ProcessBatch, item 2", "list item")


class Delivery(Walk, case.DesktopCase):
    shared = False
    machine, mocks, last = "delivery", "BusyOnce", "Delivered"
    way = ("PlanRoute", "PriceWay", "HeavyLoad", "TakeVan", "VisitStops")
    leaf, source = "price, 11.5", r"PriceWay, .*"
    expression, value = "$weight * 2", "50"

    def test_a_variable_goes_back_to_where_it_was_written(self):
        window = self.to_the_last_of_the_way()
        window.click(window.find("price, 11.5", "list item"), button=3)
        window.press("Go back to where this was written")
        self.status("Paused at PriceWay")


if __name__ == "__main__":
    case.main()
