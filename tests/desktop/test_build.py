# SPDX-License-Identifier: Apache-2.0
"""Builds a whole workflow from an empty window, once with the mouse and once with the keys, and takes it all back."""
import json
import re

import accessible
import case
import desktop


def function(name):
    return f"arn:aws:lambda:eu-central-1:123456789012:function:{name}"


def task(name, **rest):
    return {"Type": "Task", "Resource": function(name), **rest}


def branch(state, name):
    return {"StartAt": state, "States": {state: task(name, End=True)}}


WANTED = {
    "StartAt": "CheckOrder",
    "States": {
        "CheckOrder": task("check", Next="ReserveStock", Catch=[
            {"ErrorEquals": ["NotAnOrder"], "Next": "Refused", "ResultPath": "$.why"}]),
        "ReserveStock": task("reserve", Next="ChargeCard", Catch=[
            {"ErrorEquals": ["SoldOut"], "Next": "TellOfDelay"}]),
        "ChargeCard": task("charge", Next="Deliver", Retry=[
            {"ErrorEquals": ["BankBusy"], "IntervalSeconds": 5, "MaxAttempts": 3, "BackoffRate": 2.0}], Catch=[
            {"ErrorEquals": ["CardRefused"], "Next": "Refused", "ResultPath": "$.why"}]),
        "Deliver": {"Type": "Parallel", "Next": "Delivered", "Branches": [
            branch("BookOut", "book"), branch("SendReceipt", "receipt"), branch("CallCarrier", "carrier")]},
        "TellOfDelay": task("tell", Next="WaitForStock"),
        "WaitForStock": {"Type": "Wait", "Seconds": 3600, "Next": "ReserveStock"},
        "Delivered": {"Type": "Succeed"},
        "Refused": {"Type": "Fail", "Error": "OrderRefused", "Cause": "This order cannot be delivered"},
    },
}


class Build:
    """The way to the workflow; how each step is done is another's idea. After `added` the fresh state is selected."""

    def test_the_order_workflow(self):
        self.open("--new")
        self.window.find("Search states and actions")
        self.choose_language("JSONPath")
        self.add_first("Task", "CheckOrder")
        self.make_function("CheckOrder", "check")
        for state, name in (("ReserveStock", "reserve"), ("ChargeCard", "charge")):
            self.add("Task", state)
            self.make_function(state, name)
        self.add("Parallel", "Deliver")
        self.press("Add a branch")
        self.until_state("Deliver", lambda each: len(each["Branches"]) == 3)
        for start, state, name in (("Pass", "BookOut", "book"), ("Pass 2", "SendReceipt", "receipt"),
                                   ("Pass 3", "CallCarrier", "carrier")):
            self.add_into_branch("Task", start, state)
            self.make_function(state, name)
            self.delete(start)
            self.window.until_states(f"no {start}", lambda states, start=start: start not in states)
        self.select("Deliver")
        self.add("Succeed", "Delivered")
        self.deselect()
        self.add("Fail", "Refused")
        self.field("Error", "OrderRefused")
        self.field("Cause", "This order cannot be delivered")
        self.deselect()
        self.add("Task", "TellOfDelay")
        self.make_function("TellOfDelay", "tell")
        self.add("Wait", "WaitForStock")
        self.field("Seconds", "3600")
        self.choose("Next", "ReserveStock")
        self.catch("CheckOrder", "NotAnOrder", "Refused", "$.why")
        self.catch("ReserveStock", "SoldOut", "TellOfDelay")
        self.catch("ChargeCard", "CardRefused", "Refused", "$.why")
        self.press("Add retrier")
        self.until_state("ChargeCard", lambda each: len(each.get("Retry", [])) == 1)
        self.replace_error("retrier 1", "BankBusy")
        for field, value in (("IntervalSeconds", "5"), ("MaxAttempts", "3"), ("BackoffRate", "2.0")):
            self.field(f"{field} of retrier 1", value)
        self.maxDiff = None
        self.until("the whole workflow", lambda d: d == WANTED)
        self.take_back()

    def make_function(self, state, name):
        """Of a new Task, which calls a function through the service integration."""
        self.field("Resource", function(name))
        self.page("Data")
        self.field("Parameters", "")
        self.until_state(state, lambda each: each.get("Resource") == function(name) and "Parameters" not in each)
        self.page("Configure")

    def catch(self, state, error, target, path=None):
        self.select(state)
        self.page(re.compile(r"Errors( \d+)?"))
        self.press("Add catcher")
        self.until_state(state, lambda each: len(each.get("Catch", [])) == 1)
        self.replace_error("catcher 1", error)
        self.choose("Target of catcher 1", target)
        if path:
            self.field("ResultPath of catcher 1", path)
        wanted = {"ErrorEquals": [error], "Next": target, **({"ResultPath": path} if path else {})}
        self.until_state(state, lambda each: each["Catch"] == [wanted])

    def replace_error(self, what, error):
        self.press("Remove the error States.ALL")
        self.window.gone("Remove the error States.ALL")
        self.focus(f"Add an error to {what}", "text")
        self.window.type(error)
        self.window.key("Return")
        self.window.find(f"Remove the error {error}")

    def field(self, name, value):
        self.focus(name, "text")
        self.window.key("ctrl+a")
        if value == "":
            self.window.key("Delete")
        else:
            self.window.type(value)
        desktop.wait_for(lambda: f"{value!r} in {name}", lambda: self.window.text(name) == value)
        self.window.key("ctrl+Return" if name in ("Parameters", "Cause") else "Return")

    def added(self, known):
        states = self.window.until_states("one more state", lambda states: len(states) > len(known))
        fresh = next(name for name in states if name not in known)
        self.window.until_text("State name", fresh)
        return fresh

    def take_back(self):
        """Undoes one step after the other, until nothing is left; each gives another text, none comes twice."""
        texts = {self.text()}
        while self.text() != "":
            before = self.text()
            self.window.key("ctrl+z")
            desktop.wait_for("a step back", lambda before=before: self.text() != before)
            self.assertNotIn(self.text(), texts)
            texts.add(self.text())
        self.assertGreater(len(texts), 30)

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
        self.until(f"{name} as wanted",
                   lambda d: any(each == name and condition(state) for each, state in self.states_in(d)))


class WithTheMouse(Build, case.DesktopCase):
    def choose_language(self, name):
        self.window.click(self.window.find(name, "push button"))

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

    def rename(self, name):
        self.field("State name", name)
        self.window.state(name)

    def add_first(self, item, name):
        self.window.drag(self.window.find(f"Add {item}"), self.window.canvas())
        self.added({})
        self.rename(name)

    def add(self, item, name):
        known = self.window.states()
        self.window.press(f"Add {item}")
        self.added(known)
        self.rename(name)

    def add_into_branch(self, item, start, name):
        known = self.window.states()
        self.window.drag(self.window.find(f"Add {item}"), self.place(start))
        self.added(known)
        self.rename(name)

    def delete(self, name):
        self.window.click(self.place(name), button=3)
        self.window.press("Delete and heal")

    def press(self, name):
        self.window.press(name)

    page = press

    def focus(self, name, role):
        self.window.click(self.window.find(name, role))


class WithTheKeys(Build, case.DesktopCase):
    MOST_TABS = 120

    def choose_language(self, name):
        """Before the list of templates, which has the focus of an empty window."""
        self.window.key("ctrl+g")
        for _ in range(4):
            self.window.key("shift+Tab")
            if self.has_focus(name, "push button"):
                self.window.key("space")
                return
        self.fail(f"Tab does not reach {name!r}")

    def select(self, name):
        self.window.key("ctrl+p")
        self.focused("Go to state")
        self.window.type(name)
        self.window.key("Return")
        self.window.until_text("State name", name)

    def deselect(self):
        self.window.key("ctrl+g", "Escape")
        self.window.gone("State name")

    def rename(self, name):
        self.window.key("ctrl+g", "F2")
        self.focused("Name of the state")
        self.window.key("ctrl+a")
        self.window.type(name)
        self.window.key("Return")
        self.window.state(name)
        self.window.until_text("State name", name)

    def add(self, item, name):
        known = self.window.states()
        self.window.key("ctrl+l")
        self.focused("Search states and actions")
        self.window.type(item)
        self.window.key("Return")
        fresh = self.added(known)
        self.assertEqual(fresh.split()[0], item)
        self.rename(name)

    add_first = add

    def add_into_branch(self, item, start, name):
        self.select(start)
        self.add(item, name)

    def delete(self, name):
        self.select(name)
        self.window.key("Delete")

    def press(self, name):
        self.focus(name, "push button")
        self.window.key("space")

    page = press

    def has_focus(self, name, role=None):
        node = self.window.look(name, role)
        return node is not None and node.has(accessible.FOCUSED)

    def focused(self, name):
        desktop.wait_for(lambda: f"the focus on {name!r}", lambda: self.has_focus(name))

    def focus(self, name, role):
        """Goes there with Tab, from the first field of the selected state."""
        self.window.find(name, role)
        if self.has_focus(name, role):
            return
        self.window.key("ctrl+g", "Return")
        self.focused("State name")
        for _ in range(self.MOST_TABS):
            if self.has_focus(name, role):
                return
            self.window.key("Tab")
        self.fail(f"Tab does not reach {name!r}")

    def choose(self, combo, value):
        self.focus(combo, "combo box")
        self.window.key("space")
        offered = self.window.offered(value)
        self.window.key("Home", *["Down"] * offered.index(value), "Return")


if __name__ == "__main__":
    case.main()
