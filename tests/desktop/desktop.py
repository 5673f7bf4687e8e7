# SPDX-License-Identifier: Apache-2.0
"""The program in a real window, driven as a person drives it: mouse and keys go in through X, and what is
there comes out by accessible name. Nothing here waits for a time; it waits for a condition, with a deadline.
"""
import contextlib
import copy
import difflib
import os
import re
import subprocess
import time

import accessible
import screen
from accessible import Box

PATIENCE = 30  # seconds until a condition counts as never met: a machine may be loaded
POLL = (0.02, 0.2)  # seconds between two looks: first and most, so that looking does not keep the program from working


class Missed(AssertionError):
    """A condition that was not met in time."""


def wait_for(what, condition, patience=PATIENCE):
    """The first true answer of `condition()`. An object that goes while it is read counts as not there yet."""
    deadline = time.monotonic() + patience
    pause, most = POLL
    while True:
        try:
            answer = condition()
            if answer:
                return answer
        except accessible.Gone:
            pass
        if time.monotonic() > deadline:
            raise Missed(f"not seen within {patience} s: {what() if callable(what) else what}")
        time.sleep(pause)
        pause = min(1.5 * pause, most)


def middle(box):
    return box.x + box.width // 2, box.y + box.height // 2


def xdotool(*words):
    subprocess.run(["xdotool", *map(str, words)], check=True, timeout=60, stdout=subprocess.DEVNULL)


class Window:
    """One run of the program."""

    def __init__(self, program, folder, *arguments, through=()):
        """`through`: a command that changes what the program may do and then becomes it."""
        self.errors = folder / "stderr.txt"
        self._labels = {}
        environment = dict(os.environ, QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", QT_QPA_PLATFORM="xcb",
                           QT_QUICK_BACKEND="software", QT_QPA_UPDATE_IDLE_TIME="0", STEPLOOM_REDUCED_MOTION="1")
        with open(self.errors, "wb") as errors:
            self.process = screen.start([*through, str(program), *map(str, arguments)], env=environment,
                                        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=errors)
        try:
            self.bus = accessible.Bus()
            self.root = wait_for("the program's window", self._frame)
            wait_for("the window's focus", lambda: self._tree().has(accessible.ACTIVE))
        except BaseException:
            self.kill()
            raise

    def _frame(self):
        if not self.is_up():
            raise AssertionError(f"the program ended with {self.process.returncode}: {self.errors.read_text()}")
        program = self.bus.program(self.process.pid)
        frames = self.bus.children(program) if program else []
        return frames[0] if frames else None

    def frames(self):
        """How many windows the program has."""
        return len(self.bus.children(self.bus.program(self.process.pid)))

    def another(self):
        """The window of this program that was opened last, once it has the focus."""
        second = copy.copy(self)
        second._labels = {}
        second.root = wait_for("another window", lambda: self.bus.children(self.bus.program(self.process.pid))[1:][-1:])[0]
        wait_for("its focus", lambda: second._tree().has(accessible.ACTIVE))
        return second

    def kill(self):
        screen.end(self.process)

    def until_ended(self):
        """The exit code of the program."""
        wait_for("the program's end", lambda: not self.is_up())
        return self.process.returncode

    def is_up(self):
        return self.process.poll() is None

    def complaints(self):
        """What the program wrote about faults of its own."""
        return [line for line in self.errors.read_text(errors="replace").splitlines()
                if re.search(r"\.qml:\d+|QML |ASSERT|terminate|Sanitizer|runtime error", line)]

    # What is there

    def _tree(self):
        return self.bus.read(self.root)

    def walk(self):
        """All that is shown, outermost first."""
        return self._tree().walk()

    def look(self, name, role=None):
        """The shown thing with this accessible name (a text, or a compiled pattern), or None."""
        for node in self._tree().walk():
            if (name.fullmatch(node.name) if isinstance(name, re.Pattern) else node.name == name) and \
                    role in (None, node.role):
                return node
        return None

    def find(self, name, role=None):
        return wait_for(f"{name!r}", lambda: self.look(name, role))

    def last(self, name, role):
        """Of several things of this name the one that was made last, as in a list that has just opened."""
        def found():
            return [node for node in self._tree().walk() if node.name == name and node.role == role][-1:]
        return wait_for(f"{name!r}", found)[0]

    def offered(self, name):
        """The entries, from top to bottom, of the open list that has this one; the canvas is a list too, and not meant."""
        def lists():
            for node in self._tree().walk():
                entries = [child for child in node.children if child.role == "list item"]
                if node.name != "Workflow graph" and any(entry.name == name for entry in entries):
                    return [entry.name for entry in sorted(entries, key=lambda entry: self.bus.box(entry).y)]
            return None
        return wait_for(f"a list that offers {name!r}", lists)

    def gone(self, name, role=None):
        wait_for(f"{name!r} gone", lambda: self.look(name, role) is None)

    def names(self, role):
        return [node.name for node in self._tree().walk() if node.role == role]

    def shown(self):
        """All that is shown, for a failure's message."""
        return [f"{node.role} {node.name!r}" for node in self._tree().walk() if node.name]

    def text(self, name):
        """What a text field, by its name, holds."""
        return self.bus.text(self.find(name, "text"))

    def until_text(self, name, wanted):
        """Waits until a text field holds this; a failure tells the difference."""
        field = self.find(name, "text")
        seen = ""

        def same():
            nonlocal seen
            seen = self.bus.text(field)
            return seen == wanted

        def difference():
            lines = difflib.unified_diff(wanted.splitlines(), seen.splitlines(), "wanted", "shown", lineterm="", n=1)
            return f"the wanted text in {name!r}\n" + "\n".join(lines)
        wait_for(difference, same)

    def _labelled(self, name):
        """Something that stays the same object as long as the window is open: looked for once."""
        if name not in self._labels:
            self._labels[name] = self.find(re.compile(name))
        return self._labels[name]

    def until_label(self, pattern, wanted):
        """Waits until the label that matches this pattern says `wanted`. Asks for it alone: the tree is large."""
        label = self._labelled(pattern)
        seen = ""

        def same():
            nonlocal seen
            seen = self.bus.properties([label], "Name")[0][0]
            return seen == wanted
        wait_for(lambda: f"{wanted!r}; there is {seen!r}", same)

    def notice(self, pattern):
        """Waits for the message at the window's lower edge and gives its text."""
        return self.find(re.compile(pattern, re.DOTALL), "alert message").name

    # The canvas

    def canvas(self):
        return self._labelled("Workflow graph")

    def sentences(self):
        """What the program says of each state on the canvas and where it leads: `Task A, next B, …`."""
        return [name for name, in self.bus.properties(self.bus.children(self.canvas()), "Name")]

    def _states(self):
        nodes = self.bus.children(self.canvas())
        for node, (sentence, description) in zip(nodes, self.bus.properties(nodes, "Name", "Description")):
            kind, _, rest = sentence.partition(" ")
            yield node, rest.split(", ")[0], ", ".join(filter(None, (kind, description)))

    def states(self):
        """Of each state on the canvas, by name: its type and its description."""
        return {name: description for _, name, description in self._states() if name}

    def state(self, name):
        """A state on the canvas, as soon as it is there."""
        return wait_for(f"state {name!r} on the canvas",
                        lambda: next((node for node, each, _ in self._states() if each == name), None))

    def until_states(self, what, condition):
        """Waits until `condition(states())` holds; a failure tells the states that were there."""
        seen = {}

        def holds():
            seen.clear()
            seen.update(self.states())
            return condition(seen)
        wait_for(lambda: f"{what}; the canvas has {seen}", holds)
        return dict(seen)

    # Mouse and keys

    def box(self, node):
        """Where it is on the screen, as soon as it rests there."""
        last = Box(0, 0, 0, 0)

        def rests():
            nonlocal last
            before, last = last, self.bus.box(node)
            return last.width > 0 and last == before
        wait_for(f"a place for {node.name!r}", rests)
        return last

    def place(self, target):
        if isinstance(target, accessible.Node):
            target = self.box(target)
        return middle(target) if isinstance(target, Box) else target

    def hover(self, target):
        xdotool("mousemove", *self.place(target))

    def click(self, target, times=1, button=1):
        xdotool("mousemove", *self.place(target), "click", "--repeat", times, "--delay", 40, button)

    @staticmethod
    @contextlib.contextmanager
    def holding(key):
        """Keeps a key down meanwhile."""
        xdotool("keydown", key)
        try:
            yield
        finally:
            xdotool("keyup", key)

    def double_click(self, target):
        self.click(target, 2)

    def drag(self, start, to):
        """Presses at `start`, moves in steps as a hand does, and lets go at `to`. A loaded program sees moves that
        come at once as one, and one is no drag."""
        start, to = self.place(start), self.place(to)
        way = ["mousemove", *start, "mousedown", 1]
        for step in range(1, 9):
            way += ["sleep", 0.02, "mousemove", *(round(a + (b - a) * step / 8) for a, b in zip(start, to))]
        xdotool(*way, "sleep", 0.05, "mouseup", 1)

    def press(self, name):
        """Clicks the button, tab or entry of that name."""
        self.click(self.find(name))

    @staticmethod
    def key(*names):
        xdotool("key", "--delay", 8, *names)

    @staticmethod
    def type(text):
        xdotool("type", "--delay", 8, text)

    def put_caret(self, name, offset):
        """Puts the caret of a text that is shown before this character, by keys."""
        area = self.find(name, "text")
        before = self.bus.text(area)[:offset]
        box = self.box(area)
        self.click((box.x + 40, box.y + 12))
        wait_for(f"the focus on {name!r}", lambda: self.find(name, "text").has(accessible.FOCUSED))
        self.key("ctrl+Home")
        self._repeat("Down", before.count("\n"))  # the caret stays in the first column
        self._repeat("Right", len(before) - (before.rfind("\n") + 1))
        wait_for(f"the caret at {offset}", lambda: self.bus.caret(area) == offset)

    @staticmethod
    def _repeat(key, times):
        if times > 0:
            xdotool("key", "--delay", 2, "--repeat", times, key)


class DragSource:
    """While it is open, a window in the screen's corner that files can be dragged from, as from a file manager."""

    PLACE = (1556, 956)  # beside the window under test; it stays above it

    def __init__(self, program, folder, *files):
        self._said = folder / "drag.txt"
        with open(self._said, "wb") as said:
            self.process = screen.start([program, *map(str, self.PLACE), *map(str, files)], stdin=subprocess.DEVNULL,
                                        stdout=said, env=dict(os.environ, QT_QPA_PLATFORM="xcb"))

    def __enter__(self):
        try:
            self._until("the window to drag from", lambda words: "ready" in words)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        screen.end(self.process)

    def _words(self):
        return self._said.read_text().split()

    def _until(self, what, condition):
        wait_for(lambda: f"{what}; the drag said {self._words()}", lambda: condition(self._words()))

    def drop(self, window, target):
        """Returns once the program has fetched the files. The button is let go of when it has said that it would take
        them: before that nothing can be dropped, by nobody."""
        start, to = tuple(place + 20 for place in self.PLACE), window.place(target)
        way = ["mousemove", *start, "mousedown", 1]
        for step in range(1, 13):
            way += ["sleep", 0.02, "mousemove", *(round(a + (b - a) * step / 12) for a, b in zip(start, to))]
        xdotool(*way)
        try:
            self._until("an offer to take the files", lambda words: words[-1] == "over")
        finally:
            xdotool("mouseup", 1)
        self._until("the end of the drag", lambda words: words[-1] in ("finished", "refused"))
        if "refused" in self._words():
            raise AssertionError("the program did not take what was dropped")
