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
    the last of its states, `source` what the trace of it says, `expression` something that has this value there, `task` the first Task."""
    machine = mocks = leaf = source = expression = value = last = task = ""
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

    # Inside a state

    def test_the_state_is_walked_stage_by_stage(self):
        window = self.to_the_last_of_the_way()
        window.key("ctrl+F11")
        window.find("Inside this step", "panel")
        window.find(re.compile(".*, next"))

    # Whole runs

    def test_a_fork_goes_another_way_and_is_compared(self):
        window = self.to_the_last_of_the_way()
        window.key("ctrl+alt+f")
        window.find("Runs 2", "push button")
        window.press("Fail…")
        self.write("Error name", "OutOfLuck")
        window.key("Return")
        self.status("Failed")
        window.key("ctrl+alt+c")
        window.find(re.compile("Comparison: The same up to event .*"))
        window.find(re.compile(f"First difference: {self.way[-1]} .*"))
        window.press("Go there in Run 1")
        self.status(f"Paused at {self.way[-1]}")
        window.key("F5")
        self.status("Succeeded")
        window.until_states("what differs marked", lambda states: "differs" in states[self.way[-1]])

    def test_a_run_is_saved_and_opens_as_it_was(self):
        window = self.start()
        window.key("F5")
        self.status("Succeeded")
        done = case.marks(window.states())
        path = self.folder / "night.run.json"
        window.key("ctrl+alt+s")
        self.write("File of the run", str(path))
        window.click(window.last("Save", "push button"))
        desktop.wait_for("the file", path.is_file)
        window = self.open(path)
        self.status("Succeeded")
        self.until_marks("as it was", done)

    # Tasks

    def test_the_calls_are_listed(self):
        window = self.start()
        window.key("F5")
        self.status("Succeeded")
        window.key("ctrl+shift+k")
        window.find(re.compile(f"Call 1, {self.task}, attempt 1, .*, answered by Mock, .*"), "list item")

    def test_a_task_fails_on_purpose(self):
        window = self.start()
        window.key("ctrl+shift+a")
        window.click(window.find(re.compile(f"{self.task}, answered by: .*"), "list item"))
        window.key("Return")
        window.find(f"Who answers {self.task}")
        window.press("Add a fault")
        self.write("Error of fault 1", "OutOfLuck")
        window.press("Choose")
        window.find(re.compile(f"{self.task}, answered by: .*, faults: attempt 1 fails with OutOfLuck"), "list item")
        window.key("F5")
        self.status("Failed")
        self.assertIn("OutOfLuck", window.text("Outcome"))

    # Panels

    def test_events_timeline_and_stack_tell_the_same(self):
        window = self.to_the_last_of_the_way()
        window.find(re.compile(f"{self.way[-1]}(, .*)?"), "list item")
        window.find(re.compile(rf"{re.escape(self.machine)}\.asl\.json, execution · .*"), "list item")
        count = int(window.find(re.compile(r"Timeline, event \d+ of \d+")).name.split()[-1])
        window.press(re.compile(r"Events \d+"))
        window.find(re.compile(rf"Event {count}, \w+StateEntered, .*{self.way[-1]}.*"))


class Timed:
    """Of a machine that waits for a time at `waits`."""
    waits = ""

    def test_a_stepped_clock_stops_before_each_timer(self):
        window = self.start()
        window.press("Runs")
        self.choose("Clock", "Stepped")
        window.press("This run")
        window.key("F5")
        self.status(f"{self.waits} waits for time")
        window.find(re.compile(f"Before a timer. {self.waits}: .*"))
        while self.go("F5").endswith("waits for time"):
            pass
        self.status("Succeeded")


class Orders(Walk, Timed, case.DesktopCase):
    machine, mocks, last = "order-processing", "PaidAtTheThirdTry", "OrderFailed"
    task, waits = "ValidateOrder", "ProcessPayment"
    way = ("ValidateOrder", "CheckInventory", "ProcessPayment")
    leaf, source = "orderId, \"o-7\"", r"CheckInventory, Result, .*the task's answer.*"
    expression, value = "$.inStock", "true"


class Approval(Walk, case.DesktopCase):
    machine, mocks, last = "human-approval", "Approved", "RequestExpired"
    task = "SubmitRequest"
    way = ("SubmitRequest", "WaitForApproval", "CheckDecision")
    leaf, source = "approved, true", r"WaitForApproval, Result, .*"
    expression, value = "$$.State.Name", '"CheckDecision"'

    def ask(self):
        self.mocks = "NobodyDecides"
        window = self.start()
        window.key("F5")
        self.status("WaitForApproval waits for an answer")
        return window

    def test_a_decision_is_answered_through_its_token(self):
        window = self.ask()
        self.assertIn(window.text("Task token"), window.text("What the task sent"))
        self.write("Result of the task", '{"approved": false}')
        window.press("Answer and go on")
        self.status("Paused at CheckDecision")
        window.key("F10")
        self.status("Paused at RequestDenied")

    def test_nobody_decides_in_time(self):
        window = self.ask()
        window.press("Let it expire")
        self.status("Paused at RequestExpired")
        window.key("F5")
        self.status("Succeeded")
        window.find(re.compile(".*24 h.*|.*1 d.*"))


class Batch(Walk, case.DesktopCase):
    machine, mocks, last = "map-batch", "ThreeItems", "Aggregate"
    task = "GetBatch"
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


class Delivery(Walk, Timed, case.DesktopCase):
    shared = False
    machine, mocks, last = "delivery", "BusyOnce", "Delivered"
    task, waits = "PriceWay", "PriceWay"
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
