# SPDX-License-Identifier: Apache-2.0
"""Looks at the values of a paused run in the window: payloads as trees, where a leaf comes from, watches, the console."""
import re

import accessible
import case
import desktop


class Inspect(case.DesktopCase):
    def start(self, *more):
        """The bookshop, stepped to the last of these states; to its payment where none is named."""
        for source in case.SAMPLES.glob("bookshop.*"):
            self.copy(source)
        window = self.open("--case", "BankBusyTwice", self.folder / "bookshop.asl.json")
        window.state("OrderRefused")
        for name in ("CheckBasket", *(more or ("ReserveCopies", "ChargeCard"))):
            window.key("F10")
            window.until_label("Run status: .*", f"Run status: Paused at {name}")
        return window

    def focus(self, name, role):
        self.window.click(self.window.find(name, role))
        desktop.wait_for(f"the focus on {name!r}", lambda: self.window.find(name, role).has(accessible.FOCUSED))

    def ask(self, field, expression):
        self.focus(field, "text")
        self.window.type(expression)
        self.window.key("Return")

    def test_a_leaf_tells_where_it_comes_from(self):
        window = self.start()
        window.click(window.find("total, 64.5", "list item"))
        window.find(re.compile(r"Where \$\.total · State input of ChargeCard comes from"))
        window.find("Unchanged from the answer of CheckBasket")
        window.find(re.compile(r"CheckBasket, Result, .*the task's answer to what it was sent.*"), "list item")
        window.until_states("the way on the graph", lambda states:
                            "step 2 of the value's way" in states["ReserveCopies"]
                            and "step 3 of the value's way" in states["CheckBasket"])
        # A step shows its state, and the value there.
        window.click(window.find(re.compile("ReserveCopies, .*passed on"), "list item"))
        window.find("ReserveCopies", "heading")
        window.press("Close the trace")
        window.until_states("no way on the graph", lambda states:
                            not any("value's way" in words for words in states.values()))

    def test_a_leaf_is_reached_by_keys(self):
        window = self.start()
        window.find("card, \"tok_reader_7\"", "list item")
        window.click(window.find("orderId, \"b-1042\"", "list item"))
        window.find(re.compile(r"Where \$\.orderId .* comes from"))
        window.key("Down", "Return")
        window.find(re.compile(r"Where \$\.card .* comes from"))
        window.key("End", "Left", "Right", "Right")
        window.key("shift+Return")
        window.find(re.compile(r"Who reads \$\.reservation\.shelf .*"))

    def test_a_payload_is_searched(self):
        window = self.start()
        window.press("Search in State input")
        window.find("Search in State input", "text")
        window.type("c-17")
        window.find("Match 1 of 1")
        window.key("ctrl+a")
        window.type("copies")
        window.find("Match 1 of 2")
        window.key("Return")
        window.find("Match 2 of 2")
        window.key("Escape")
        window.gone("Match 2 of 2")

    def test_the_console_answers_and_says_why_not(self):
        window = self.start()
        window.press("Console")
        self.ask("Expression to evaluate", "$.total")
        window.find("$.total is 64.5", "list item")
        self.ask("Expression to evaluate", "$states.input.reservation.shelv")
        window.find("$states.input.reservation.shelv is undefined", "list item")
        window.find(re.compile(".*shelv is nothing, here the value is lost"), "list item")
        window.key("Up", "Up")
        window.until_text("Expression to evaluate", "$.total")

    def test_a_watch_follows_the_run(self):
        window = self.start("ReserveCopies")
        window.press("Watch")
        self.ask("Expression to watch", "$$.State.Name")
        window.find("$$.State.Name is \"ReserveCopies\"", "list item")
        window.key("F10")
        window.find("$$.State.Name is \"ChargeCard\", changed", "list item")
        window.press("Stop watching $$.State.Name")
        window.gone("Stop watching $$.State.Name")


if __name__ == "__main__":
    case.main()
