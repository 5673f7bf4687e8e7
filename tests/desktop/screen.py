# SPDX-License-Identifier: Apache-2.0
"""A private screen for the tests: X server, session bus, accessibility bus and window manager of their own.

Nothing of the person's session is used or touched, and nothing is left when the test ends, however it ends.
"""
import ctypes
import importlib.util
import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path

SIZE = "1600x1000x24"  # the window stands inside it with its frame
AT_SPI_LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
_PR_SET_PDEATHSIG = 1
_libc = ctypes.CDLL(None, use_errno=True)


def missing():
    """What the machine lacks for driving a window: names of programs and Python modules."""
    lacking = [tool for tool in ("Xvfb", "xdotool", "openbox", "dbus-daemon", "import") if shutil.which(tool) is None]
    lacking += [module for module in ("gi",) if importlib.util.find_spec(module) is None]
    if not any(os.access(launcher, os.X_OK) for launcher in AT_SPI_LAUNCHERS):
        lacking.append("at-spi-bus-launcher")
    return lacking


def _end_with_parent():
    # A test that CTest kills for its time cannot clean up: the kernel does it.
    _libc.prctl(_PR_SET_PDEATHSIG, signal.SIGTERM)


def start(command, **options):
    """A child process in a group of its own, which goes when the test goes."""
    # Python ignores SIGXFSZ; a child that runs into a limit on file sizes must see an error, not the signal.
    return subprocess.Popen(command, start_new_session=True, preexec_fn=_end_with_parent, restore_signals=False,
                            **options)


def end(process, seconds=5):
    """Ends a child of ours and what it started: politely first."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        if process.poll() is not None:
            return
        os.killpg(process.pid, number)
        try:
            process.wait(seconds)
        except subprocess.TimeoutExpired:
            continue


class Screen:
    """While it is open, `os.environ` points to it."""

    def __init__(self):
        self._children = []
        self.folder = None

    def __enter__(self):
        self.folder = Path(tempfile.mkdtemp(prefix="steploom-desktop-"))
        try:
            self._open()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for child in reversed(self._children):
            end(child)
        shutil.rmtree(self.folder, ignore_errors=True)

    def _open(self):
        for variable, name in (("XDG_RUNTIME_DIR", "run"), ("XDG_CONFIG_HOME", "config"), ("XDG_DATA_HOME", "data"),
                               ("XDG_CACHE_HOME", "cache"), ("XDG_STATE_HOME", "state"), ("HOME", "home")):
            path = self.folder / name
            path.mkdir(mode=0o700)
            os.environ[variable] = str(path)
        os.environ["LC_ALL"] = "C.UTF-8"
        for variable in ("WAYLAND_DISPLAY", "XAUTHORITY", "AT_SPI_BUS_ADDRESS", "SESSION_MANAGER"):
            os.environ.pop(variable, None)

        # The server itself finds a free display number and says which.
        read, write = os.pipe()
        self._child(["Xvfb", "-displayfd", str(write), "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"],
                    pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as answer:
            number = answer.readline().strip()
        if not number:
            raise RuntimeError("Xvfb did not start")
        os.environ["DISPLAY"] = ":" + number

        bus = self._child(["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"],
                          stdout=subprocess.PIPE, text=True)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        launcher = next(path for path in AT_SPI_LAUNCHERS if os.access(path, os.X_OK))
        self._child([launcher, "--launch-immediately"])
        self._child(["openbox", "--sm-disable"])

    def _child(self, command, **options):
        options.setdefault("stdout", subprocess.DEVNULL)
        child = start(command, stdin=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options)
        self._children.append(child)
        return child

    @staticmethod
    def pixels():
        """What is on the screen, as bytes: red, green and blue of each pixel."""
        return subprocess.run(["import", "-window", "root", "-depth", "8", "rgb:-"], check=True, timeout=30,
                              capture_output=True).stdout

    @staticmethod
    def part(pixels, box):
        """Of these the rows of a box."""
        width = int(SIZE.split("x")[0])
        rows = (3 * (width * y + box.x) for y in range(box.y, box.y + box.height))
        return b"".join(pixels[row:row + 3 * box.width] for row in rows)

    @staticmethod
    def picture(path):
        """Writes what is on the screen to `path` (PNG)."""
        subprocess.run(["import", "-window", "root", str(path)], check=False, timeout=30)
