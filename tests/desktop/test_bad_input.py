# SPDX-License-Identifier: Apache-2.0
"""What people open and save by mistake or bad luck: each gives a message, the window stays, nothing is lost."""
import json
import os
import random
import re
import resource
import shutil

import case

MACHINE = {"StartAt": "Ask", "States": {"Ask": {"Type": "Pass", "Next": "End"}, "End": {"Type": "Succeed"}}}
# Root may write what is read-only: without these two it may what the files' modes say, as everybody else.
AS_THE_MODES_SAY = ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--") if os.geteuid() == 0 else ()


def nested_states(depth):
    head, tail = "", '{"StartAt":"Inner","States":{"Inner":{"Type":"Pass","End":true}}}'
    for level in range(depth):
        head += f'{{"StartAt":"S{level}","States":{{"S{level}":{{"Type":"Parallel","Branches":['
        tail += '],"End":true}}}'
    return head + tail


class BadInput(case.DesktopCase):
    def written(self, content, name="given.asl.json"):
        file = self.folder / name
        file.write_bytes(content if isinstance(content, bytes) else content.encode())
        return file

    def opened(self, content):
        self.file = self.written(content)
        self.open(self.file)

    def saves_unchanged(self):
        before = self.file.read_bytes()
        self.window.key("ctrl+s")
        self.window.notice("Saved .*")
        self.assertEqual(self.file.read_bytes(), before)

    def banner(self, *words):
        return self.window.find(re.compile(".*".join(["", *words, ""]))).name

    def still_works(self):
        """The window takes keys and shows what follows from them."""
        self.window.key("ctrl+2")
        self.window.find(re.compile("Run status: .*"))
        self.window.key("ctrl+1")
        self.window.find("Add Task")

    # Opening

    def test_a_missing_file(self):
        self.open(self.folder / "nowhere.asl.json")
        self.assertIn("nowhere.asl.json", self.window.notice(".* does not exist.*"))
        self.still_works()
        self.assertFalse((self.folder / "nowhere.asl.json").exists())
        self.window.key("ctrl+s")  # there is no file yet to save to
        self.window.find("Save the definition as")

    def test_a_directory(self):
        self.open(self.folder)
        self.assertIn(str(self.folder), self.window.notice(".* is a folder.*"))
        self.still_works()

    def test_an_unreadable_file(self):
        file = self.written(json.dumps(MACHINE))
        file.chmod(0)
        self.open(file, through=AS_THE_MODES_SAY)
        self.assertIn("given.asl.json", self.window.notice(".* cannot be read.*"))
        self.still_works()

    def test_an_empty_file(self):
        self.opened("")
        self.window.find("Begin with a template")
        self.still_works()
        self.saves_unchanged()

    def test_fifty_megabytes_of_noise(self):
        self.opened(random.Random(7).randbytes(50 << 20))
        self.banner("Nothing to draw", "not a text in UTF-8")
        self.window.find(re.compile(r"1 error\b.*"))
        self.still_works()
        self.saves_unchanged()

    def test_bytes_that_are_not_utf8_survive_an_edit(self):
        before = b'{"StartAt":"A","States":{"A":{"Type":"Pass","Comment":"caf\xe9 \xff","End":true}}}'
        file = self.written(before)
        self.open(file)
        self.window.click(self.window.state("A"))
        self.window.find(re.compile(r"1 error\b.*"))
        self.window.key("F2")
        self.window.until_text("Name of the state", "A")
        self.window.type("Brew")
        self.window.key("Return")
        self.window.state("Brew")
        self.window.key("ctrl+s")
        self.window.notice("Saved .*")
        self.assertEqual(file.read_bytes(), before.replace(b'"A"', b'"Brew"'))

    def test_two_thousand_arrays_in_each_other(self):
        nested = "[" * 2000 + "]" * 2000
        self.opened(f'{{"StartAt":"A","States":{{"A":{{"Type":"Pass","Result":{nested},"End":true}}}}}}')
        self.assertNotIn("{", self.banner("line 1", "nested more than"))
        self.still_works()
        self.saves_unchanged()

    def test_two_thousand_parallels_in_each_other(self):
        self.opened(nested_states(2000))
        self.assertNotIn("{", self.banner("line 1", "nested more than"))
        self.still_works()
        self.saves_unchanged()

    def test_a_cycle_without_end_is_drawn_and_can_be_stopped(self):
        self.opened(json.dumps({"StartAt": "Here", "States": {
            "Here": {"Type": "Pass", "Next": "There"}, "There": {"Type": "Pass", "Next": "Here"}}}, indent=2))
        self.window.state("There")
        self.window.key("F5")
        self.window.find(re.compile("Run status: (Running|Failed)"))
        self.window.key("F6")
        self.window.find(re.compile("Run status: (Paused.*|Failed)"))
        self.window.key("shift+F5")
        self.window.find("Run status: Not started")
        self.still_works()
        self.saves_unchanged()

    def test_an_unknown_type_is_drawn_and_named(self):
        self.opened(json.dumps({"StartAt": "A", "States": {
            "A": {"Type": "Teleport", "Next": "B"}, "B": {"Type": "Succeed"}}}, indent=2))
        self.assertIn("Teleport", self.window.until_states("both", lambda states: len(states) == 2)["A"])
        self.window.find(re.compile(r"1 error\b.*"))
        self.window.key("F5")
        self.assertIn("Line 5", self.window.notice(".*cannot run.*"))
        self.still_works()
        self.saves_unchanged()

    def test_a_history_that_is_none(self):
        history = self.written('{"events": "none"}', "wrong.json")
        self.open("--history", history, self.written(json.dumps(MACHINE)))
        self.assertIn("wrong.json", self.window.notice(".*no execution history.*"))
        self.still_works()

    # Saving

    def change(self, through=()):
        """Opens a good definition and renames a state; gives the file and what it held."""
        file = self.written(json.dumps(MACHINE, indent=2))
        self.open(file, through=through)
        self.window.click(self.window.state("Ask"))
        self.window.key("F2")
        self.window.until_text("Name of the state", "Ask")
        self.window.type("Enquire")
        self.window.key("Return")
        self.window.state("Enquire")
        return file, file.read_bytes()

    def refuses_then_saves(self, file, before, message, mend):
        self.window.key("ctrl+s")
        self.assertIn("given.asl.json", self.window.notice(message))
        self.assertEqual(file.read_bytes(), before)
        self.assertEqual([entry.name for entry in file.parent.iterdir() if entry.suffix == ".tmp"], [])
        self.window.find("given.asl.json, changed")
        mend()
        self.window.key("ctrl+s")
        self.window.notice("Saved .*")
        self.assertEqual(file.read_bytes(), before.replace(b'"Ask"', b'"Enquire"'))

    def test_saving_over_a_read_only_file(self):
        file, before = self.change(through=AS_THE_MODES_SAY)
        file.chmod(0o444)
        self.refuses_then_saves(file, before, ".* is read-only.*", lambda: file.chmod(0o644))

    def test_saving_into_a_folder_that_is_gone(self):
        file, before = self.change()
        away = self.folder.with_name("away")
        self.folder.rename(away)
        self.addCleanup(lambda: shutil.rmtree(away, ignore_errors=True))
        self.window.key("ctrl+s")
        self.window.notice(".*does not exist.*")
        self.window.find("given.asl.json, changed")
        away.rename(self.folder)
        self.window.key("ctrl+s")
        self.window.notice("Saved .*")
        self.assertEqual(file.read_bytes(), before.replace(b'"Ask"', b'"Enquire"'))

    def test_saving_to_a_full_disk(self):
        file, before = self.change()
        # A limit on the size of files stops a write in the middle as a full disk does, without rights to mount one.
        unlimited = resource.prlimit(self.window.process.pid, resource.RLIMIT_FSIZE)
        resource.prlimit(self.window.process.pid, resource.RLIMIT_FSIZE, (20, unlimited[1]))
        self.refuses_then_saves(file, before, ".*cannot be saved.*unchanged.*",
                                lambda: resource.prlimit(self.window.process.pid, resource.RLIMIT_FSIZE, unlimited))


if __name__ == "__main__":
    case.main()
