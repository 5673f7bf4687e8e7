#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What scripts/setup would install on each distribution: it is asked with another machine's os-release."""
import os
import subprocess
import tempfile
import unittest
from pathlib import Path

SETUP = Path(__file__).resolve().parents[2] / "scripts" / "setup"


def setup(os_release, *arguments):
    with tempfile.NamedTemporaryFile("w", suffix="os-release") as file:
        file.write(os_release)
        file.flush()
        return subprocess.run([SETUP, *arguments], capture_output=True, text=True, check=False,
                              env={**os.environ, "STEPLOOM_OS_RELEASE": file.name})


def packages(os_release, *arguments):
    result = setup(os_release, "--list", *arguments)
    assert result.returncode == 0, result.stderr
    return result.stdout.split()


DEBIAN_12 = 'ID=debian\nVERSION_ID="12"\n'
DEBIAN_13 = 'ID=debian\nVERSION_ID="13"\n'
DEBIAN_SID = "ID=debian\nVERSION_CODENAME=sid\n"
UBUNTU_24 = 'ID=ubuntu\nVERSION_ID="24.04"\n'


class Setup(unittest.TestCase):
    def test_every_list_has_each_package_once(self):
        for system in (DEBIAN_12, DEBIAN_13, DEBIAN_SID, UBUNTU_24):
            names = packages(system)
            self.assertEqual(len(names), len(set(names)))
            self.assertIn("qml6-module-qt-labs-folderlistmodel", names)
            self.assertIn("python3-pyatspi", names)

    def test_running_needs_less_than_testing(self):
        run, everything = packages(DEBIAN_12, "--run"), packages(DEBIAN_12)
        self.assertLess(set(run), set(everything))
        self.assertIn("fonts-inter", run)
        self.assertNotIn("xvfb", run)
        self.assertNotIn("clang", run)

    def test_names_that_differ(self):
        self.assertIn("libclang-rt-dev", packages(DEBIAN_12))
        self.assertIn("clang-format-14", packages(DEBIAN_12))
        self.assertIn("libclang-rt-18-dev", packages(UBUNTU_24))
        self.assertNotIn("libclang-rt-dev", packages(UBUNTU_24))
        self.assertIn("clang-format-14", packages(UBUNTU_24))
        self.assertNotIn("clang-format-14", packages(DEBIAN_13))
        self.assertIn("clang-format", packages(DEBIAN_SID))

    def test_no_library_whose_name_the_distributions_spell_differently(self):
        self.assertEqual([name for name in packages(UBUNTU_24) if name.startswith("libqt6")], [])

    def test_other_systems_are_told_what_to_install(self):
        for system, name in (('ID=fedora\nPRETTY_NAME="Fedora Linux 40"\n', "Fedora Linux 40"),
                             ('ID=ubuntu\nVERSION_ID="22.04"\nPRETTY_NAME="Ubuntu 22.04"\n', "Ubuntu 22.04"),
                             ('ID=debian\nVERSION_ID="11"\nPRETTY_NAME="Debian 11"\n', "Debian 11"),
                             ("", "a system without")):
            result = setup(system)
            self.assertEqual(result.returncode, 1)
            self.assertIn(name, result.stderr)
            self.assertIn("qt6-declarative-dev", result.stderr)

    def test_an_unknown_option_installs_nothing(self):
        result = setup(DEBIAN_12, "--everything")
        self.assertEqual(result.returncode, 2)
        self.assertIn("usage:", result.stderr)


if __name__ == "__main__":
    unittest.main()
