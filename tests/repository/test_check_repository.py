#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Plants one violation of each rule in a small tree and expects check_repository.py to find just that one."""
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import check_repository  # noqa: E402  (the path above makes it visible)

SPDX = "// SPDX-License-Identifier: Apache-2.0\n"
HASH_SPDX = "# SPDX-License-Identifier: Apache-2.0\n"

CLEAN = {
    "engine/value/value.h": SPDX + "#pragma once\n#include <string>\n#include <queue>\n",
    "engine/value/value.cpp": SPDX + '#include "engine/value/value.h"\n#include <nlohmann/json.hpp>\n',
    "engine/CMakeLists.txt": HASH_SPDX + "# No Qt, and no include path to it.\nadd_library(steploom_engine)\n",
    "model/document/span.h": SPDX + '#include "engine/value/value.h"\nnamespace steploom::model {\nstruct Span {\n};\n'
                             "class Text;\n} // namespace steploom::model\n",
    "cli/main.cpp": SPDX + '#include "model/document/span.h"\n',
    "app/canvas.cpp": SPDX + '#include "model/document/span.h"\n#include <QPainter>\n#include "canvas.moc"\n',
    "app/run/marks.h": SPDX + '#include "app/theme/theme.h"\n',
    "app/graph/graph.h": SPDX + '#include "app/run/marks.h"\n',
    "tests/model/tst_span.cpp": SPDX + '#include <QTest>\n#include "model/document/span.h"\n',
    "qml/Main.qml": SPDX + "import QtQuick\n",
    "scripts/run": "#!/usr/bin/env bash\n" + HASH_SPDX,
    "README.md": "See ~/.config/steploom, ${HOME}/work/x, /usr/share and https://example.org/home/page.\n",
}

# name of the case: path, what it holds, the rule that it breaks
PLANTED = {
    "Qt in the engine": ("engine/a.h", SPDX + "#include <QString>\n", "qt"),
    "Qt module header in the model": ("model/a.cpp", SPDX + "#include <QtCore/QString>\n", "qt"),
    "Qt by its old name": ("model/a.cpp", SPDX + "#include <qstring.h>\n", "qt"),
    "Qt in quotes": ("engine/a.cpp", SPDX + '#  include "QtGlobal"\n', "qt"),
    "Qt asked for": ("engine/a.cpp", SPDX + "#if __has_include(<QString>)\n", "qt"),
    "Qt in the command line": ("cli/a.cpp", SPDX + "#include <QCoreApplication>\n", "qt"),
    "Qt in the engine's build": ("engine/CMakeLists.txt", HASH_SPDX + "find_package(Qt6 COMPONENTS Core)\n", "qt"),
    "Qt linked to the model": ("model/CMakeLists.txt", HASH_SPDX + "target_link_libraries(m Qt6::Core)\n", "qt"),
    "engine includes model": ("engine/a.cpp", SPDX + '#include "model/document/span.h"\n', "upward"),
    "engine includes app": ("engine/a.cpp", SPDX + '#include "app/canvas.h"\n', "upward"),
    "model includes app": ("model/a.cpp", SPDX + '#include "app/canvas.h"\n', "upward"),
    "model includes qml, in angles": ("model/a.cpp", SPDX + "#include <qml/theme.h>\n", "upward"),
    "command line includes app": ("cli/a.cpp", SPDX + '#include "app/canvas.h"\n', "upward"),
    "app includes a test": ("app/a.cpp", SPDX + '#include "tests/support/data.h"\n', "upward"),
    "include from the file's folder": ("engine/a.cpp", SPDX + '#include "value.h"\n', "root"),
    "include through the parent": ("engine/x/a.cpp", SPDX + '#include "../value/value.h"\n', "root"),
    "the whole of nlohmann in a header": ("model/a.h", SPDX + "#include <nlohmann/json.hpp>\n", "json"),
    "C++ without a licence": ("engine/a.cpp", "#include <string>\n", "spdx"),
    "C++ with it too late": ("engine/a.cpp", "#include <string>\n" + SPDX, "spdx"),
    "QML without a licence": ("qml/A.qml", "import QtQuick\n", "spdx"),
    "Python without a licence": ("tests/a.py", "import sys\n", "spdx"),
    "a script without suffix, without a licence": ("scripts/a", "#!/bin/sh\nexit 0\n", "spdx"),
    "a build file without a licence": ("app/CMakeLists.txt", "add_library(a)\n", "spdx"),
    "another licence": ("engine/a.h", "// SPDX-License-Identifier: GPL-3.0-only\n", "spdx"),
    "data that is read as HTML": ("qml/A.qml", SPDX + "import QtQuick\nText { text: \"<b>\" }\n", "text"),
    "two types of one name": ("model/z/span.h", SPDX + "namespace steploom::model {\nclass Span {\n};\n"
                              "class Text {\n};\n} // namespace steploom::model\n", "type"),
    "a home folder": ("README.md", "Run it in /ho" + "me/someone/steploom.\n", "path"),
    "a path in a binary": ("app.bin", "\x00\x01/ro" + "ot/build/x\x00", "path"),
    "a path in data": ("tests/data/a.json", '{"file": "/wo' + 'rk/a"}\n', "path"),
}


class Rules(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)
        for path, text in CLEAN.items():
            self.write(path, text)

    def write(self, path, text):
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text)

    def rules(self):
        return [(v.path, v.rule) for v in check_repository.check(self.root)[0]]

    def test_clean_tree_has_no_violation(self):
        self.assertEqual(self.rules(), [])

    def test_each_planted_violation_is_found(self):
        for name, (path, text, rule) in PLANTED.items():
            with self.subTest(name):
                self.write(path, text)
                self.assertEqual(self.rules(), [(path, rule)])
                if path in CLEAN:
                    self.write(path, CLEAN[path])
                else:
                    (self.root / path).unlink()

    def test_rooms_in_a_circle_are_found_at_each_of_its_doors(self):
        self.write("app/theme/theme.h", SPDX + '#include "app/graph/graph.h"\n')
        self.assertEqual(self.rules(), [(f"app/{file}.h", "circle") for file in
                                        ("graph/graph", "run/marks", "theme/theme")])

    def test_the_checkouts_own_path_is_found(self):
        self.write("notes.md", f"built in {self.root.resolve()}/build\n")
        self.assertEqual(self.rules(), [("notes.md", "path")])

    def test_sizes_only_warn(self):
        self.write("engine/long.cpp", SPDX + "int x;\n" * 500)
        self.write("qml/Long.qml", SPDX + "// x\n" * 300)
        violations, warnings = check_repository.check(self.root)
        self.assertEqual(violations, [])
        self.assertEqual([w.split(":")[0] for w in warnings], ["engine/long.cpp", "qml/Long.qml"])

    def test_what_git_ignores_is_not_checked(self):
        git = ["git", "-C", str(self.root)]
        subprocess.run([*git, "init", "-q"], check=True)
        self.write(".gitignore", "/build/\n")
        self.write("build/made.cpp", "int x;\n")
        self.write("engine/new.cpp", "int x;\n")
        self.assertEqual(self.rules(), [("engine/new.cpp", "spdx")])

    def test_the_program_says_it_with_its_exit_status(self):
        program = [sys.executable, check_repository.__file__, str(self.root)]
        self.assertEqual(subprocess.run(program, capture_output=True).returncode, 0)
        self.write("engine/a.cpp", SPDX + "#include <QString>\n")
        result = subprocess.run(program, capture_output=True, text=True)
        self.assertEqual(result.returncode, 1)
        self.assertIn("engine/a.cpp:2: qt: engine knows no Qt, but includes QString", result.stdout)


if __name__ == "__main__":
    unittest.main()
