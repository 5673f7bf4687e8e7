# SPDX-License-Identifier: Apache-2.0
"""Builds a whole workflow from an empty window, once with the mouse and once with the keys, and takes it all back."""
import json
import re

import case
import desktop


def function(name):
    return f"arn:aws:lambda:eu-central-1:123456789012:function:{name}"


def task(name, **rest):
    return {"Type": "Task", "Resource": function(name), **rest}


def branch(state, name):
    return {"StartAt": state, "States": {state: task(name, End=True)}}


WANTED = {
    "StartAt": "ValidateOrder",
    "States": {
        "ValidateOrder": task("validate", Next="CheckInventory", Catch=[
            {"ErrorEquals": ["ValidationError"], "Next": "OrderFailed", "ResultPath": "$.error"}]),
        "CheckInventory": task("check", Next="ProcessPayment", Catch=[
            {"ErrorEquals": ["OutOfStockError"], "Next": "NotifyBackorder"}]),
        "ProcessPayment": task("pay", Next="FulfillOrder", Retry=[
            {"ErrorEquals": ["PaymentGatewayTimeout"], "IntervalSeconds": 5, "MaxAttempts": 3, "BackoffRate": 2.0}], Catch=[
            {"ErrorEquals": ["PaymentDeclined"], "Next": "OrderFailed", "ResultPath": "$.error"}]),
        "FulfillOrder": {"Type": "Parallel", "Next": "OrderComplete", "Branches": [
            branch("UpdateInventory", "update"), branch("SendConfirmation", "confirm"), branch("InitiateShipping", "ship")]},
        "NotifyBackorder": task("notify", Next="WaitForInventory"),
        "WaitForInventory": {"Type": "Wait", "Seconds": 3600, "Next": "CheckInventory"},
        "OrderComplete": {"Type": "Succeed"},
        "OrderFailed": {"Type": "Fail", "Error": "OrderProcessingFailed", "Cause": "Order could not be processed"},
    },
}


class Build(case.DesktopCase):
    def setUp(self):
        super().setUp()
        self.open("--new")
        self.window.find("Search states and actions")

    # What became of the text

    def text(self):
        return self.window.text("Definition text")

    def definition(self):
        try:
            return json.loads(self.text())
        except ValueError:
            return {"States": {}}

    def until(self, what, condition):
        desktop.wait_for(lambda: f"{what}; the text is\n{self.text()}", lambda: condition(self.definition()))

    def states_in(self, node):
        """Name and object of every state, inner ones too."""
        for name, state in node.get("States", {}).items():
            yield name, state
            for inner in (*state.get("Branches", []), *filter(None, [state.get("ItemProcessor")])):
                yield from self.states_in(inner)

    def until_state(self, name, condition):
        self.until(f"{name} as wanted", lambda d: any(each == name and condition(state) for each, state in self.states_in(d)))


    def take_back(self):
        """Undoes one step after the other, until nothing is left; each gives another text that was there before."""
        steps = 0
        while self.text() != "":
            before = self.text()
            self.window.key("ctrl+z")
            desktop.wait_for("a step back", lambda before=before: self.text() != before)
            steps += 1
        self.assertGreater(steps, 30)

    # What both ways have in common

    def fill(self, name, value, wanted=None):
        """Writes into the field that has the focus or is clicked; `wanted` is how the text has it."""
        self.window.key("ctrl+a")
        if value == "":
            self.window.key("Delete")
        else:
            self.window.type(value)
        desktop.wait_for(lambda: f"{value!r} in {name}", lambda: self.window.text(name) == value)
        self.window.key("ctrl+Return" if name in ("Parameters", "Cause") else "Return")
        if wanted is not None:
            self.until(f"{name} is {value}", wanted)


class WithTheMouse(Build):
    def place(self, name):
        """A place on the state away from its port and its badges."""
        box = self.window.box(self.window.state(name))
        return box.x + 12, box.y + box.height // 2

    def select(self, name):
        self.window.click(self.place(name))
        self.window.until_text("State name", name)

    def deselect(self):
        box = self.window.box(self.window.canvas())
        self.window.click((box.x + 20, box.y + box.height - 90))
        self.window.gone("State name")

    def field(self, name, value):
        self.window.click(self.window.find(name, "text"))
        self.fill(name, value)

    def added(self, known):
        states = self.window.until_states("one more state", lambda states: len(states) > len(known))
        return next(name for name in states if name not in known)

    def name(self, fresh, name):
        self.window.until_text("State name", fresh)
        self.field("State name", name)
        self.window.state(name)

    def add(self, item, name):
        known = self.window.states()
        self.window.press(item)
        self.name(self.added(known), name)

    def make_function(self, state, name):
        """Of a new Task, which calls a function through the service integration."""
        self.field("Resource", function(name))
        self.window.press("Data")
        self.field("Parameters", "")
        self.until_state(state, lambda each: each.get("Resource") == function(name) and "Parameters" not in each)
        self.window.press("Configure")

    def choose(self, combo, value):
        self.window.click(self.window.find(combo, "combo box"))
        self.window.click(self.window.last(value, "list item"))

    def catch(self, state, error, target, path=None):
        self.select(state)
        self.window.press(re.compile(r"Errors( \d+)?"))
        self.window.press("Add catcher")
        self.until_state(state, lambda each: len(each.get("Catch", [])) == 1)
        self.window.press("Remove the error States.ALL")
        self.add_error("catcher 1", error)
        self.choose("Target of catcher 1", target)
        if path:
            self.field("ResultPath of catcher 1", path)
        wanted = {"ErrorEquals": [error], "Next": target, **({"ResultPath": path} if path else {})}
        self.until_state(state, lambda each: each["Catch"] == [wanted])

    def add_error(self, what, error):
        self.window.click(self.window.find(f"Add an error to {what}", "text"))
        self.window.type(error)
        self.window.key("Return")
        self.window.find(f"Remove the error {error}")

    def test_the_order_workflow(self):
        window = self.window
        window.drag(window.find("Add Task"), window.canvas())
        self.name("Task", "ValidateOrder")
        self.make_function("ValidateOrder", "validate")
        for state, name in (("CheckInventory", "check"), ("ProcessPayment", "pay")):
            self.add("Add Task", state)
            self.make_function(state, name)
        self.add("Add Parallel", "FulfillOrder")
        self.window.press("Add a branch")
        self.until_state("FulfillOrder", lambda each: len(each["Branches"]) == 3)
        for start, state, name in (("Pass", "UpdateInventory", "update"), ("Pass 2", "SendConfirmation", "confirm"),
                                   ("Pass 3", "InitiateShipping", "ship")):
            known = window.states()
            window.drag(window.find("Add Task"), self.place(start))
            self.name(self.added(known), state)
            self.make_function(state, name)
            window.click(self.place(start), button=3)
            window.press("Delete and heal")
            window.until_states(f"no {start}", lambda states, start=start: start not in states)
        self.select("FulfillOrder")
        self.add("Add Succeed", "OrderComplete")
        self.deselect()
        self.add("Add Fail", "OrderFailed")
        self.field("Error", "OrderProcessingFailed")
        self.field("Cause", "Order could not be processed")
        self.deselect()
        self.add("Add Task", "NotifyBackorder")
        self.make_function("NotifyBackorder", "notify")
        self.add("Add Wait", "WaitForInventory")
        self.field("Seconds", "3600")
        self.choose("Next", "CheckInventory")
        self.catch("ValidateOrder", "ValidationError", "OrderFailed", "$.error")
        self.catch("CheckInventory", "OutOfStockError", "NotifyBackorder")
        self.catch("ProcessPayment", "PaymentDeclined", "OrderFailed", "$.error")
        window.press("Add retrier")
        window.press("Remove the error States.ALL")
        self.add_error("retrier 1", "PaymentGatewayTimeout")
        for field, value in (("IntervalSeconds", "5"), ("MaxAttempts", "3"), ("BackoffRate", "2.0")):
            self.field(f"{field} of retrier 1", value)
        self.maxDiff = None
        self.until("the whole workflow", lambda d: d == WANTED)
        self.take_back()


if __name__ == "__main__":
    case.main()
