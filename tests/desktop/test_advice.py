# SPDX-License-Identifier: Apache-2.0
"""What runs in the debugger tell: advice, tables and filters of their events, coverage."""
import json
import re

import case

GROWING = {"QueryLanguage": "JSONata", "StartAt": "Collect", "States": {
    "Collect": {"Type": "Pass", "Next": "Enough", "Output": {
        "round": "{% $states.input.round + 1 %}",
        "found": "{% $append($states.input.found, [$pad('', 4000, 'x')]) %}"}},
    "Enough": {"Type": "Choice", "Default": "Done",
               "Choices": [{"Condition": "{% $states.input.round < 40 %}", "Next": "Collect"}]},
    "Done": {"Type": "Succeed"}}}


class Advice(case.DesktopCase):
    def start(self):
        file = self.folder / "grow.asl.json"
        file.write_text(json.dumps(GROWING, indent=2))
        (self.folder / "grow.input.json").write_text(json.dumps({"round": 0, "found": []}))
        window = self.open("--mode", "debug", file)
        window.state("Collect")
        window.key("F5")
        self.status("Succeeded")
        window.find("Events 164")  # the tabs have their last width
        window.find("Coverage 100 %")
        return window

    def test_a_growing_loop_gives_advice(self):
        window = self.start()
        window.key("ctrl+F8")
        row = window.find(re.compile(r"Line \d+: Each round makes the input of “Enough” larger: 40 rounds took it from 3 to 156 KiB, "
                                     r"and 25 more would reach the 256 KiB .* Measured from one debug run in virtual time.*"),
                          "list item")
        window.find(re.compile(r"Line \d+: Measured from one debug run .* as Standard and .* as Express\."), "list item")
        window.click(row)
        window.until_text("State name", "Enough")

    def test_events_are_filtered_and_states_listed(self):
        window = self.start()
        window.click(window.find("States", "push button"))
        window.find(re.compile(r"Collect: 40 visits, .*"), "list item")
        window.key("shift+F10")
        window.find(re.compile(r"Enough: 40 visits, .*"), "list item")
        window.press(re.compile(r"Events \d+"))
        window.click(window.find("Search in the data of the events", "text"))
        window.type("SucceedState")
        window.find("2 hits")  # entered and left
        window.press("Only hits")
        window.find(re.compile(r"Event \d+, SucceedStateEntered, Done"), "list item")

    def test_coverage_counts_the_run(self):
        window = self.start()
        window.press(re.compile(r"Coverage 100 %"))
        window.find("Debug runs: 1")
        window.find("100 % covered")


if __name__ == "__main__":
    case.main()
