#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What scripts/translations says of translation files with something wrong in them."""
import importlib.machinery
import importlib.util
import tempfile
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "translations"
loader = importlib.machinery.SourceFileLoader("translations", str(SCRIPT))
spec = importlib.util.spec_from_loader("translations", loader)
translations = importlib.util.module_from_spec(spec)
loader.exec_module(translations)
Message = translations.Message


def damage(source, form, numerus=False):
    return translations.damage(Message("Context", source, numerus=numerus), form)


class Damage(unittest.TestCase):
    def test_good_translations_pass(self):
        self.assertIsNone(damage("Line %1: %2", "第 %1 行：%2"))
        self.assertIsNone(damage("{0} at {1}", "{1} hat {0}"))
        self.assertIsNone(damage("%n state(s)", "ein State", numerus=True))
        self.assertIsNone(damage("Open (Ctrl+O)", "Öffnen (Ctrl+O)"))
        self.assertIsNone(damage("Ctrl+Return writes", "Ctrl+Eingabe schreibt"))

    def test_lost_and_strange_markers_are_found(self):
        self.assertIn("%2", damage("Line %1: %2", "Zeile %1"))
        self.assertIn("{1}", damage("{0} is missing", "{0} fehlt in {1}"))
        self.assertIn("<b>", damage("a <b>word</b>", "ein Wort"))

    def test_names_of_the_language_stay(self):
        self.assertIn("States.ALL", damage("States.ALL stands alone", "Alle stehen allein"))
        self.assertIn("Ctrl+Shift+S", damage("Save as (Ctrl+Shift+S)", "Speichern unter (Strg+S)"))
        self.assertIn("{%", damage("an expression in {% %}", "ein Ausdruck"))

    def test_blanks_at_the_ends_stay(self):
        self.assertIsNotNone(damage("    wait %1", "Warten %1"))
        self.assertIsNotNone(damage("wait %1", "Warten %1 "))


class Files(unittest.TestCase):
    """Two folders: what is kept, and what the sources would make of it."""

    def setUp(self):
        self.scratch = tempfile.TemporaryDirectory()
        self.kept, self.fresh = (Path(self.scratch.name) / name for name in ("kept", "fresh"))
        for folder in (self.kept, self.fresh):
            folder.mkdir()
            for language in translations.LANGUAGES:
                translations.write([], language, folder)

    def tearDown(self):
        self.scratch.cleanup()

    def put(self, folder, *messages):
        translations.write(list(messages), "de", folder)

    def faults(self):
        return "\n".join(translations.faults(self.kept, self.fresh))

    def test_a_file_comes_back_as_it_was_written(self):
        message = Message("A", "1 < 2 & “%n” \n", "why", "note", True, ["ein\n", "%n\n"], True)
        self.put(self.kept, message)
        (read,) = translations.read(translations.file_of("de", self.kept))
        self.assertEqual(vars(read), vars(message))

    def test_complete_files_have_no_faults(self):
        message = Message("A", "Open", forms=["Öffnen"], finished=True)
        self.put(self.kept, message)
        self.put(self.fresh, message)
        self.assertEqual(self.faults(), "")

    def test_what_is_missing_unfinished_and_gone_is_told(self):
        self.put(self.kept, Message("A", "Old", forms=["Alt"], finished=True), Message("A", "Open", forms=[""]))
        self.put(self.fresh, Message("A", "Open", forms=[""]), Message("A", "New", forms=[""]))
        self.assertIn("“New” is missing", self.faults())
        self.assertIn("“Open” is not translated", self.faults())
        self.assertIn("“Old” is no text of the program any more", self.faults())

    def test_plural_forms_are_counted(self):
        message = Message("A", "%n state(s)", numerus=True, forms=["%n State"], finished=True)
        self.put(self.kept, message)
        self.put(self.fresh, message)
        self.assertIn("1 plural forms, not 2", self.faults())


class Cells(unittest.TestCase):
    def test_lines_and_tabs_pass_through_a_table(self):
        for text in ("a\nb", "a\\b", "a\tb", "\\n"):
            self.assertEqual(translations.uncell(translations.cell(text)), text)


if __name__ == "__main__":
    unittest.main()
