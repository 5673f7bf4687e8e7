# SPDX-License-Identifier: Apache-2.0
"""The window in another language, and back, while it runs."""
import re

import case


class Language(case.DesktopCase):
    def setUp(self):
        super().setUp()
        (self.screen.folder / "config" / "steploom" / "steploom.conf").unlink(missing_ok=True)  # what was chosen before
        self.open(self.copy(case.SAMPLES / "bookshop.asl.json"))
        self.window.state("ChargeCard")

    def choose(self, name):
        """The globe, and the language by its own name."""
        self.window.click(self.window.find(re.compile(r".*\(Ctrl\+Alt\+L\)"), "push button"))
        self.window.click(self.window.find(name))

    def test_german_and_back(self):
        self.window.click(self.window.state("ChargeCard"))
        self.choose("Deutsch")
        for name in ("Entwurf", "Debuggen", "Verlauf", "Ausführen", "Keine Probleme", "Testeingabe"):
            self.window.find(name)
        self.window.gone("Debug")
        self.window.find("TimeoutSeconds")  # the field's own words stay
        self.choose("English")
        for name in ("Design", "Debug", "History", "No problems", "Test input"):
            self.window.find(name)
        self.window.gone("Debuggen")

    def test_chinese_by_keys_alone(self):
        self.window.key("ctrl+alt+l")
        self.window.find("简体中文")
        self.window.key("Down", "Down", "Return")
        self.window.find("调试")
        self.window.gone("Debug")

    def test_the_choice_is_kept(self):
        self.choose("Deutsch")
        self.window.find("Entwurf")
        self.open(self.copy(case.SAMPLES / "bookshop.asl.json", "again.asl.json"))
        self.window.find("Entwurf")
        self.choose("English")
        self.window.find("Design")

    def test_a_run_goes_on_in_the_other_language(self):
        self.window.key("F10")
        self.window.find("Run status: Paused at CheckBasket")
        self.choose("Deutsch")
        self.window.find("Stand der Ausführung: Angehalten bei CheckBasket")
        self.window.find("CheckBasket, Task, aktuell")
        self.choose("English")
        self.window.find("Run status: Paused at CheckBasket")


if __name__ == "__main__":
    case.main()
