# SPDX-License-Identifier: Apache-2.0
"""What the desktop tests share: one screen for a test program, one window for a test, a picture where it fails.

usage: test_NAME.py PROGRAM [--pictures FOLDER] [--drag-source PROGRAM] [UNITTEST-ARGUMENT ...]
"""
import argparse
import os
import shutil
import sys
import tempfile
import unittest
from pathlib import Path

import desktop
import screen

SKIPPED = 77  # CTest shows the test as skipped
TESTS = Path(__file__).resolve().parent.parent
DATA = TESTS / "data" / "desktop"
SAMPLES = TESTS.parent / "resources" / "samples"


def shared_file(name):
    """A file of the shared reference data, or None where this machine does not have them."""
    folder = Path(os.environ.get("STEPLOOM_SHARED") or TESTS.parent.parent / "shared")
    path = folder / name
    return path if path.is_file() else None


RUN = ("current", "done", "waiting", "failed")


def marks(states):
    """What the run made of each state that it touched: the words of its description from the mark on."""
    found = {}
    for name, description in states.items():
        words = description.split(", ")
        start = next((i for i, word in enumerate(words) if word in RUN), None)
        if start is not None:
            found[name] = ", ".join(words[start:])
    return found


class DesktopCase(unittest.TestCase):
    screen = None    # set by main()
    program = None
    pictures = None
    drag_source = None

    def setUp(self):
        self.folder = Path(tempfile.mkdtemp(dir=self.screen.folder))
        self.window = None

    def tearDown(self):
        self.close()

    def close(self):
        if self.window is not None:
            self.window.kill()

    def copy(self, source, name=None):
        """A copy of a test file that the program may change."""
        return Path(shutil.copy(source, self.folder / (name or Path(source).name)))

    def open(self, *arguments, through=()):
        self.close()
        self.window = desktop.Window(self.program, self.folder, "--size", "1500x900", *arguments, through=through)
        return self.window

    def drop(self, target, *files):
        """Drags these files out of a window of another program, and drops them on that thing."""
        with desktop.DragSource(self.drag_source, self.folder, *files) as source:
            source.drop(self.window, target)

    # What many of them do

    def status(self, words):
        """Waits until the run says this of itself."""
        self.window.until_label("Run status: .*", f"Run status: {words}")

    def choose(self, combo, value):
        self.window.click(self.window.find(combo, "combo box"))
        self.window.offered(value)
        self.window.click(self.window.last(value, "list item"))

    def write(self, field, text):
        """Puts a text in the place of what a field holds."""
        self.window.click(self.window.find(field, "text"))
        self.window.key("ctrl+a")
        self.window.type(text)

    def run(self, result=None):
        # The picture must be taken before tearDown closes the window.
        method = getattr(self, self._testMethodName)

        def with_picture():
            try:
                method()
                if self.window is not None:
                    self.assertTrue(self.window.is_up(), "the program ended")
                    self.assertEqual(self.window.complaints(), [])
            except unittest.SkipTest:
                raise
            except BaseException:
                self.show_failure()
                raise
        setattr(self, self._testMethodName, with_picture)
        return super().run(result)

    def show_failure(self):
        self.pictures.mkdir(parents=True, exist_ok=True)
        path = self.pictures / f"{self.id().removeprefix('__main__.')}.png"
        self.screen.picture(path)
        print(f"picture of the failure: {path}", file=sys.stderr)
        if self.window is None:
            return
        try:
            print("shown:", "; ".join(self.window.shown()), file=sys.stderr)
        except Exception as error:  # pylint: disable=broad-except
            print(f"shown: nothing can be read ({error})", file=sys.stderr)
        print(self.window.errors.read_text(errors="replace"), file=sys.stderr)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("program", type=Path)
    parser.add_argument("--pictures", type=Path, default=Path(tempfile.gettempdir()) / "steploom-desktop-failures")
    parser.add_argument("--drag-source", type=Path, help="the window that files are dragged from")
    options, rest = parser.parse_known_args()
    if lacking := screen.missing():
        print(f"skipped: THE WINDOW IS NOT TESTED, this machine lacks {', '.join(lacking)}; scripts/setup installs it")
        sys.exit(SKIPPED)
    DesktopCase.program = options.program.resolve()
    DesktopCase.pictures = options.pictures.resolve()
    DesktopCase.drag_source = (options.drag_source or DesktopCase.program.parent.parent / "tests" / "desktop_drag_source").resolve()
    with screen.Screen() as DesktopCase.screen:
        result = unittest.main(argv=[sys.argv[0], *rest], exit=False, verbosity=2, warnings="ignore").result
    for _, why in result.skipped:
        print(f"skipped: {why}")
    sys.exit(0 if result.wasSuccessful() else 1)
