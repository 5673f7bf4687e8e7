# SPDX-License-Identifier: Apache-2.0
"""Reads what a program tells assistive technology, straight from the accessibility bus.

The usual bindings ask for one property of one object at a time, and on a busy machine each of these hundreds of
questions waits for three processes to get their turn. Here a whole level of the tree is asked at once, so that a
window is read in as many turns as its tree is deep, and nothing is remembered that could be out of date.
"""
from collections import namedtuple

from gi.repository import Gio, GLib

ANSWER_WITHIN = 20000  # ms
ROOT = "/org/a11y/atspi/accessible/root"
ACTIVE, FOCUSED, SELECTED, SHOWING = 1, 12, 23, 25  # AtspiStateType

Box = namedtuple("Box", "x y width height")


class Gone(LookupError):
    """The object, or the whole program, is not there any more."""


class Question(namedtuple("Question", "node interface method arguments")):
    """A method to call on a node."""

    @classmethod
    def about(cls, node, method, arguments=None, interface="Accessible"):
        return cls(node, f"org.a11y.atspi.{interface}", method, arguments)

    @classmethod
    def property(cls, node, name, interface="Accessible"):
        return cls(node, "org.freedesktop.DBus.Properties", "Get",
                   GLib.Variant("(ss)", (f"org.a11y.atspi.{interface}", name)))


class Node:
    """An object on the bus: its address, and what `Bus.read` learned of it."""

    def __init__(self, address):
        self.program, self.path = address
        self.name = self.role = ""
        self.states = 0
        self.children = []

    def has(self, state):
        return bool(self.states >> state & 1)

    def walk(self):
        """This and everything in it, outermost first."""
        yield self
        for child in self.children:
            yield from child.walk()


def _bits(words):
    return words[0] | words[1] << 32


class Bus:
    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None,
                                    Gio.DBusCallFlags.NONE, ANSWER_WITHIN).unpack()[0]
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self._connection = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)

    def ask(self, questions):
        """The answers to all of them, asked at once; None where the object is gone."""
        answers = [None] * len(questions)
        waiting = len(questions)

        def take(connection, result, index):
            nonlocal waiting
            waiting -= 1
            try:
                answer = connection.call_finish(result).unpack()
                answers[index] = answer[0] if len(answer) == 1 else answer
            except GLib.Error:
                pass
        for index, (node, interface, method, arguments) in enumerate(questions):
            self._connection.call(node.program, node.path, interface, method, arguments, None,
                                  Gio.DBusCallFlags.NO_AUTO_START, ANSWER_WITHIN, None, take, index)
        while waiting:
            GLib.MainContext.default().iteration(True)
        return answers

    def ask_one(self, question):
        answer = self.ask([question])[0]
        if answer is None:
            raise Gone(f"{question.method} of {question.node.name!r}")
        return answer

    def program(self, pid):
        """The root of the program with that process id, or None where it is not on the bus yet."""
        registry = Node(("org.a11y.atspi.Registry", ROOT))
        bus = Node(("org.freedesktop.DBus", "/org/freedesktop/DBus"))
        roots = [Node(address) for address in self.ask([Question.about(registry, "GetChildren")])[0] or ()]
        owners = self.ask([Question(bus, "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                                    GLib.Variant("(s)", (root.program,))) for root in roots])
        return next((root for root, owner in zip(roots, owners) if owner == pid), None)

    def children(self, node):
        return [Node(address) for address in self.ask_one(Question.about(node, "GetChildren"))]

    def read(self, root):
        """Fills in the tree below `root` as it is now; what is hidden is left out with all that it holds."""
        root.children = []
        level = [(None, root)]
        while level:
            answers = self.ask([question for _, node in level for question in (
                Question.property(node, "Name"), Question.about(node, "GetRoleName"),
                Question.about(node, "GetState"), Question.about(node, "GetChildren"))])
            below = []
            for index, (parent, node) in enumerate(level):
                node.name, node.role, states, children = answers[4 * index:4 * index + 4]
                if node.name is None or states is None:
                    continue
                node.states = _bits(states)
                if parent is not None:
                    if not node.has(SHOWING):
                        continue
                    parent.children.append(node)
                below += [(node, Node(address)) for address in children or ()]
            level = below
        return root

    def properties(self, nodes, *names):
        """For each node the values of these properties, strings where the node is gone."""
        answers = self.ask([Question.property(node, name) for node in nodes for name in names])
        return [[answer or "" for answer in answers[i:i + len(names)]] for i in range(0, len(answers), len(names))]

    def states(self, node):
        """The bits of its states as they are now."""
        return _bits(self.ask_one(Question.about(node, "GetState")))

    def box(self, node):
        """Where it is on the screen."""
        return Box(*self.ask_one(Question.about(node, "GetExtents", GLib.Variant("(u)", (0,)), "Component")))

    def text(self, node):
        count = self.ask_one(Question.property(node, "CharacterCount", "Text"))
        text = self.ask_one(Question.about(node, "GetText", GLib.Variant("(ii)", (0, count)), "Text"))
        return text.replace("\u2029", "\n")  # so Qt separates the paragraphs of a document

    def interfaces(self, node):
        return {name.rsplit(".", 1)[1] for name in self.ask_one(Question.about(node, "GetInterfaces"))}

    def actions(self, node):
        return [name for name, _, _ in self.ask_one(Question.about(node, "GetActions", interface="Action"))]

    def act(self, node, name):
        """Does one of its actions, as assistive technology does in a person's stead."""
        index = self.actions(node).index(name)
        self.ask_one(Question.about(node, "DoAction", GLib.Variant("(i)", (index,)), "Action"))

    def write(self, node, text):
        """Gives an editable text another content."""
        self.ask_one(Question.about(node, "SetTextContents", GLib.Variant("(s)", (text,)), "EditableText"))

    def insert(self, node, at, text):
        arguments = GLib.Variant("(isi)", (at, text, len(text)))
        self.ask_one(Question.about(node, "InsertText", arguments, "EditableText"))

    def delete(self, node, begin, end):
        self.ask_one(Question.about(node, "DeleteText", GLib.Variant("(ii)", (begin, end)), "EditableText"))

    def focus(self, node):
        self.ask_one(Question.about(node, "GrabFocus", interface="Component"))

    def caret(self, node):
        return self.ask_one(Question.property(node, "CaretOffset", "Text"))
