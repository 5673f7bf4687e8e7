#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Rules about the repository that no compiler checks.

usage: check_repository.py [ROOT]

Prints one line for each violation, `path:line: rule: what and why`, and exits 1 if there is one. Sizes only warn.
test_check_repository.py plants a violation of each rule and expects it to be found.
"""
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

# What a layer may include of the project; Qt is for app and above only. The order of the table is the order of the
# layers: engine <- model <- app, and the command line beside app, which must start without Qt.
LAYERS = {
    "engine": {"engine"},
    "model": {"engine", "model"},
    "cli": {"engine", "model", "cli"},
    "app": {"engine", "model", "app"},
}
WITHOUT_QT = {"engine", "model", "cli"}
# Layers whose rooms, the folders right below, lie one above the other.
WITHOUT_CIRCLES = {"app"}
ROOT_FOLDERS = {"engine", "model", "cli", "app", "qml", "tests"}

SOURCE_SUFFIXES = {".cpp", ".h", ".qml", ".py", ".sh", ".cmake"}
SIZE_LIMITS = {".cpp": 500, ".h": 500, ".qml": 300}

INCLUDE = re.compile(r'^\s*#\s*(?:include|import)\s*([<"])([^>"]+)[>"]')
INCLUDE_TESTED = re.compile(r'__has_include\s*\(\s*([<"])([^>"]+)[>"]')
QT_HEADER = re.compile(r"^(Q[A-Z]|Qt[A-Z]|q[a-z0-9_]*\.h$)")
QT_IN_CMAKE = re.compile(r"\bQt6?(::|\s+REQUIRED|\s+6|_)|find_package\s*\(\s*Qt", re.IGNORECASE)
NLOHMANN_FULL = "nlohmann/json.hpp"
# A person's or a machine's own folders: such a path is true nowhere else.
WORKPLACE = re.compile(rb"(?<![\w.$}:/-])/(?:work|home|root|Users)/[A-Za-z0-9_.-]+")


@dataclass(frozen=True)
class Violation:
    path: str
    line: int
    rule: str
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}: {self.text}"


def repository_files(root: Path) -> list[Path]:
    """What is tracked or about to be, relative to root; every file where root is no git checkout."""
    listing = subprocess.run(
        ["git", "-c", f"safe.directory={root}", "-C", str(root), "ls-files", "-z",
         "--cached", "--others", "--exclude-standard"],
        capture_output=True, check=False)
    if listing.returncode == 0 and (root / ".git").exists():
        names = [Path(name) for name in listing.stdout.decode().split("\0") if name]
    else:
        names = [path.relative_to(root) for path in root.rglob("*")]
        names = [name for name in names if name.parts[0] not in {".git", "build", ".cache"}]
    return sorted({name for name in names if (root / name).is_file()})


def includes(text: str):
    """(line number, "<" or '"', what is included) for each include, also those that are only asked for."""
    for number, line in enumerate(text.splitlines(), 1):
        match = INCLUDE.match(line) or INCLUDE_TESTED.search(line)
        if match:
            yield number, match.group(1), match.group(2)


def include_fault(path: Path, style: str, header: str) -> tuple[str, str] | None:
    """The rule that one include breaks, and what it did."""
    layer, folder = path.parts[0], header.split("/")[0]
    if layer in WITHOUT_QT and QT_HEADER.match(header):
        return "qt", f"{layer} knows no Qt, but includes {header}"
    if layer not in LAYERS:
        return None
    if folder in ROOT_FOLDERS and folder not in LAYERS[layer]:
        return "upward", f"{layer} may not include {header}"
    # AUTOMOC's "unit.moc" is the one include that has no folder.
    if style == '"' and not header.endswith(".moc") and (".." in header.split("/") or folder not in ROOT_FOLDERS):
        return "root", f"includes start at the root, not {header}"
    if path.suffix == ".h" and header == NLOHMANN_FULL:
        return "json", "costs a second in each file that includes this; nlohmann/json_fwd.hpp will do"
    return None


def check_includes(path: Path, text: str) -> list[Violation]:
    faults = [(number, include_fault(path, style, header)) for number, style, header in includes(text)]
    return [Violation(str(path), number, *fault) for number, fault in faults if fault]


def check_build(path: Path, text: str) -> list[Violation]:
    """The layers below app find no Qt in their build files either."""
    if path.parts[0] not in WITHOUT_QT or path.name != "CMakeLists.txt":
        return []
    return [Violation(str(path), number, "qt", f"{path.parts[0]} may not be built with Qt")
            for number, line in enumerate(text.splitlines(), 1)
            if QT_IN_CMAKE.search(line.split("#")[0])]


def check_plain_text(path: Path, text: str) -> list[Violation]:
    """Data may look like HTML: nothing shows it by a Text that would read it so."""
    if path.suffix != ".qml" or path.name == "PlainText.qml":
        return []
    return [Violation(str(path), number, "text", "use PlainText: Text reads data as HTML")
            for number, line in enumerate(text.splitlines(), 1) if re.search(r"(?<![\w.])Text \{", line)]


def named_types(path: Path, text: str):
    """The types that a header names in a namespace, with their lines; not those inside of others."""
    space = []
    for number, line in enumerate(text.splitlines(), 1):
        opened = re.match(r"namespace ([\w:]+) \{", line)
        if opened:
            space.append(opened[1])
        elif line.startswith("} // namespace") and space:
            space.pop()
        named = re.match(r"(?:struct|class|enum class) (?:\[\[\w+\]\] )?(\w+)\b[^;]*$", line)
        if named and space:
            yield "::".join(space + [named[1]]), number


def check_types(texts: dict[Path, str]) -> list[Violation]:
    """One name, one type: of two in one program the linker takes either."""
    first, found = {}, []
    for path, text in texts.items():
        if path.suffix != ".h" or path.parts[0] not in LAYERS:
            continue
        for name, number in named_types(path, text):
            other = first.setdefault(name, path)
            if other != path:
                found.append(Violation(str(path), number, "type", f"{name} is a type of {other} too"))
    return found


def reached(rooms: dict[Path, set[Path]], room: Path) -> set[Path]:
    """What a room includes, directly or through others."""
    found, due = set(), [room]
    while due:
        for other in rooms.get(due.pop(), set()) - found:
            found.add(other)
            due.append(other)
    return found


def check_rooms(texts: dict[Path, str]) -> list[Violation]:
    """Rooms that include each other cannot be understood one after the other."""
    rooms, doors = {}, []
    for path, text in texts.items():
        if path.suffix not in {".cpp", ".h"} or path.parts[0] not in WITHOUT_CIRCLES or len(path.parts) < 3:
            continue
        room = Path(*path.parts[:2])
        for number, _, header in includes(text):
            other = Path(*Path(header).parts[:2])
            if other.parts[0] == room.parts[0] and len(Path(header).parts) > 2 and other != room:
                rooms.setdefault(room, set()).add(other)
                doors.append((path, number, room, other))
    return [Violation(str(path), number, "circle", f"{other} includes {room} too, directly or through others")
            for path, number, room, other in doors if room in reached(rooms, other)]


def is_source(path: Path, text: str) -> bool:
    return path.suffix in SOURCE_SUFFIXES or path.name == "CMakeLists.txt" or text.startswith("#!")


def check_licence(path: Path, text: str) -> list[Violation]:
    lines = text.splitlines()
    if lines and lines[0].startswith("#!"):
        lines = lines[1:]
    if lines and "SPDX-License-Identifier: Apache-2.0" in lines[0]:
        return []
    return [Violation(str(path), 1, "spdx", "the first line says no SPDX-License-Identifier: Apache-2.0")]


def check_paths(root: Path, path: Path, data: bytes) -> list[Violation]:
    here = re.escape(str(root).encode()) + rb"(?![\w-])"
    found = []
    for number, line in enumerate(data.split(b"\n"), 1):
        match = WORKPLACE.search(line) or re.search(here, line)
        if match:
            found.append(Violation(str(path), number, "path", f"names a place on one machine: {match.group().decode()}"))
    return found


def oversized(path: Path, text: str) -> str | None:
    limit = SIZE_LIMITS.get(path.suffix)
    lines = len(text.splitlines())
    if limit and lines > limit:
        return f"{path}: {lines} lines, more than {limit}: does it hold one idea?"
    return None


def read(path: Path) -> str:
    return path.read_bytes().decode("utf-8", errors="replace")


def check(root: Path) -> tuple[list[Violation], list[str]]:
    """Violations, and warnings that fail nothing."""
    root = root.resolve()
    files = repository_files(root)
    violations, warnings, texts = [], [], {}
    for path in files:
        data = (root / path).read_bytes()
        violations += check_paths(root, path, data)
        text = data.decode("utf-8", errors="replace")
        if not is_source(path, text):
            continue
        texts[path] = text
        violations += check_licence(path, text)
        if path.suffix in {".cpp", ".h"}:
            violations += check_includes(path, text)
        violations += check_build(path, text) + check_plain_text(path, text)
        warning = oversized(path, text)
        if warning:
            warnings.append(warning)
    return violations + check_types(texts) + check_rooms(texts), warnings


def main() -> int:
    root = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).resolve().parents[2]
    violations, warnings = check(root)
    for warning in warnings:
        print(f"warning: {warning}")
    for violation in violations:
        print(violation)
    print(f"{len(violations)} violations, {len(warnings)} warnings")
    return 1 if violations else 0


if __name__ == "__main__":
    sys.exit(main())
