# SPDX-License-Identifier: Apache-2.0
"""The debugger in the window: backwards and along the timeline, kinds of breakpoints, stages, branches, what if."""
import re

import case

CHARGED = ("CheckBasket", "ReserveCopies", "ChargeCard")


class Debug(case.DesktopCase):
    def setUp(self):
        super().setUp()
        for source in case.SAMPLES.glob("bookshop.*"):
            self.copy(source)

    def start(self, mocks="BankBusyTwice"):
        window = self.open("--mode", "debug", "--case", mocks, self.folder / "bookshop.asl.json")
        window.state("OrderRefused")
        return window

    def until_marks(self, what, expected):
        self.window.until_states(what, lambda states: case.marks(states) == expected)

    def to_payment(self):
        for name in CHARGED:
            self.window.key("F10")
            self.status(f"Paused at {name}")

    def test_every_step_back_shows_what_the_step_there_had_shown(self):
        window = self.start()
        seen = []
        for words in (*(f"Paused at {name}" for name in CHARGED), "ChargeCard waits for time", "ChargeCard waits for time",
                      "Paused at SendBooks"):
            window.key("F10")
            self.status(words)
            step = window.find(re.compile(r"Step \d+ of \d+ .*")).name.split(" of ")[0]
            seen.append((words, step, case.marks(window.states())))
        at_payment = seen[2]
        window.key("shift+F10")
        self.status("Paused at ChargeCard")
        self.until_marks("as at the payment", at_payment[2])
        window.find(re.compile(f"{at_payment[1]} of .*"))
        for words, step, marks in reversed(seen[:2]):
            window.key("shift+F10")
            self.status(words)
            window.find(re.compile(f"{step} of .*"))
            self.until_marks(f"as at {words}", marks)
        window.press("To the end of the run")
        self.status(seen[-1][0])
        self.until_marks("as at the end", seen[-1][2])

    def test_the_timeline_takes_the_run_where_it_is_dragged(self):
        window = self.start()
        window.key("F5")
        self.status("Succeeded")
        done = case.marks(window.states())
        timeline = window.find(re.compile(r"Timeline, event \d+ of \d+"))
        count = int(timeline.name.split()[-1])
        box = window.box(timeline)
        window.drag((box.x + box.width - 20, box.y + 60), (box.x + 172, box.y + 60))
        window.until_states("before the payment", lambda states: case.marks(states).get("OrderDone") is None)
        self.assertLess(int(window.find(re.compile(r"Timeline, event \d+ of \d+")).name.split()[2]), count)
        window.key("End")
        self.until_marks("the end again", done)
        self.status("Succeeded")

    def test_a_breakpoint_on_a_retry_is_kept_for_the_file(self):
        window = self.start()
        window.click(window.state("ChargeCard"))
        window.key("ctrl+F9")
        self.choose("When", "A retrier takes over")
        window.press("Add")
        window.find("Breakpoint: ChargeCard, on retry")
        window.key("F5")
        self.status("Paused at ChargeCard")
        window.find("Breakpoint, hit 1")
        window.key("F5")
        window.find("Breakpoint, hit 2")
        window.key("F5")
        self.status("Succeeded")
        window.key("ctrl+F5")
        window.find("Breakpoint, hit 2")
        window = self.start()
        window.find("Breakpoint: ChargeCard, on retry")
        window.press("Remove the breakpoint: ChargeCard")
        window.gone("Breakpoint: ChargeCard, on retry")

    def test_a_log_point_writes_and_does_not_stop(self):
        window = self.start()
        window.key("ctrl+F9")
        self.choose("When", "A state is left")
        window.click(window.find("Log message", "text"))
        window.type("left {% $states.context.State.Name %}")
        window.key("Return")
        window.find(re.compile("Breakpoint: Any state, on exit, writes .*"))
        window.key("F5")
        self.status("Succeeded")
        self.assertIn("left ReserveCopies", window.text("Log points wrote").splitlines())

    def test_a_state_is_walked_stage_by_stage(self):
        window = self.start()
        self.to_payment()
        window.key("ctrl+F11")
        window.find("Inside this step", "panel")
        window.find("Parameters, next")
        window.key("ctrl+F11")
        window.find("Parameters, done")
        self.status("Paused at ChargeCard")

    def test_what_if_the_payment_failed_otherwise(self):
        window = self.start()
        self.to_payment()
        window.key("F10")
        self.status("ChargeCard waits for time")
        window.press("Fail…")
        window.until_text("Error name", "States.TaskFailed")
        window.type("CardRefused")
        window.key("Return")
        window.gone("Error name")
        window.key("F5")
        self.status("Failed")
        self.until_marks("the other way", {name: "done" for name in CHARGED[:2]} |
                         {"ChargeCard": case.marks(window.states())["ChargeCard"], "OrderRefused": "failed"})

    def test_an_edited_definition_goes_on_from_an_earlier_step(self):
        window = self.start("CardRefused")
        window.key("F5")
        self.status("Failed")
        window.key("shift+F10")
        self.status("Paused at OrderRefused")
        window.key("shift+F10")
        self.status("Paused at ChargeCard")
        window.key("ctrl+1")
        window.click(window.state("OrderRefused"))
        window.click(window.find("Error", "text"))
        window.key("ctrl+a")
        window.type("SoldElsewhere")
        window.key("Return", "ctrl+2")
        window.press("Go on with the edited definition")
        window.gone("Go on with the edited definition")
        self.status("Paused at ChargeCard")
        window.key("F5")
        self.status("Failed")
        self.assertIn("SoldElsewhere", window.text("Outcome"))

    def test_branches_are_held_and_chosen(self):
        window = self.start()
        window.click(window.find(re.compile("SendBooks, Parallel.*"), "list item"))
        window.key("F9", "F5")
        self.status("Paused at SendBooks")
        window.key("F11")
        self.status("Paused at PackParcel")
        window.press("Hold PackParcel")
        window.key("F11")
        self.status("Paused at WriteInvoice")
        window.find("PackParcel, SendBooks, branch 1", "list item")
        window.press("Let PackParcel run")
        window.press("PackParcel, SendBooks, branch 1")
        self.status("Paused at PackParcel")
        window.key("shift+F11")
        window.key("F5")
        self.status("Succeeded")


if __name__ == "__main__":
    case.main()
