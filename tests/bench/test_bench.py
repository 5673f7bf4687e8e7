#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The bench program is right about right and wrong; how fast anything is plays no part here.

usage: test_bench.py PROGRAM

Own small workloads run always; W1 to W8 of ../shared (or $STEPLOOM_SHARED) where that is there.
"""
import json
import os
import subprocess
import sys
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent
DATA = HERE.parent / "data" / "bench"
SHARED = Path(os.environ.get("STEPLOOM_SHARED") or HERE.parents[1].parent / "shared") / "bench" / "workloads"
PROGRAM = ""


def run(*arguments):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, timeout=250, check=False)


def rows(answer):
    return [json.loads(line) for line in answer.stdout.splitlines()]


class Bench(unittest.TestCase):
    def test_a_right_workload(self):
        answer = run("W1", "--repeat", 2, "--workloads", DATA / "right")
        first, second, median = rows(answer)
        self.assertEqual(answer.returncode, 0, answer.stdout + answer.stderr)
        self.assertEqual([first["repeat"], second["repeat"], median["repeats"]], [1, 2, 2])
        for row in (first, second):
            self.assertEqual((row["workload"], row["ok"], row["executions"], row["states"]), ("W1", True, 4, 16))
        self.assertTrue(median["median"] and median["ok"])
        for figure in ("ms", "statesPerS", "executionsPerS", "peakRssMiB"):
            self.assertGreater(first[figure], 0)
            self.assertLessEqual(min(first[figure], second[figure]), median[figure])
            self.assertGreaterEqual(max(first[figure], second[figure]), median[figure])

    def test_wrong_expectations_are_found(self):
        for workload, words in (("W1", "expected the output"), ("W3", "expected FAILED, got SUCCEEDED"),
                                ("W4", "expected the error"), ("W5", "definition refused"), ("W6", "cannot be read")):
            with self.subTest(workload=workload):
                answer = run(workload, "--repeat", 1, "--workloads", DATA / "wrong")
                row, median = rows(answer)
                self.assertEqual((answer.returncode, row["ok"], median["ok"]), (1, False, False))
                self.assertIn(words, row["why"])
                self.assertNotIn("statesPerS", median)

    def test_bad_arguments(self):
        for arguments in ((), ("W9",), ("W1", "--repeat"), ("W1", "--repeat", "0"), ("W1", "--workloads", "/nowhere")):
            with self.subTest(arguments=arguments):
                answer = run(*arguments)
                self.assertEqual(answer.returncode, 2)
                self.assertIn("usage:", answer.stderr)

    def test_expressions(self):
        answer = run("expressions", DATA / "right" / "expressions.jsonl", "--samples", 1)
        self.assertEqual(answer.returncode, 0, answer.stdout + answer.stderr)
        for row in rows(answer):
            self.assertTrue(row["ok"])
            self.assertGreater(row["us"], 0)
        answer = run("expressions", DATA / "wrong" / "expressions.jsonl", "--samples", 1)
        self.assertEqual(answer.returncode, 1)
        self.assertIn("the result is wrong", rows(answer)[0]["why"])
        for arguments in ((), ("nowhere.jsonl",), ("nowhere.jsonl", "--language", "Latin")):
            with self.subTest(arguments=arguments):
                self.assertEqual(run("expressions", *arguments).returncode, 2)

    def test_history(self):
        answer = run("history", "--events", 3000, "--samples", 2)
        row, = rows(answer)
        self.assertEqual((answer.returncode, row["ok"], row["events"]), (0, True, 3000), row)
        for figure in ("parseMs", "viewMs", "simdjsonMs", "searchMs"):
            self.assertGreaterEqual(row[figure]["median"], row[figure]["min"])
        for arguments in (("--events",), ("--events", "0"), ("/nowhere.json",), ("--what", "1")):
            with self.subTest(arguments=arguments):
                self.assertEqual(run("history", *arguments).returncode, 2)

    def test_diagnostics(self):
        answer = run("diagnostics", "--states", 50, "--samples", 2)
        row, = rows(answer)
        self.assertEqual((answer.returncode, row["ok"], row["found"]), (0, True, 0), row)
        self.assertGreaterEqual(row["states"], 50)
        for figure in ("scanMs", "projectMs", "diagnoseMs", "keystrokeMs"):
            self.assertGreaterEqual(row[figure]["median"], row[figure]["min"])
        for arguments in (("--states",), ("--states", "0"), ("--fast",), ("/nowhere/at/all",)):
            with self.subTest(arguments=arguments):
                answer = run("diagnostics", *arguments)
                self.assertEqual(answer.returncode, 2)
                self.assertIn("usage:", answer.stderr)

    def test_layout(self):
        answer = run("layout", "--states", 40, "--samples", 2, "--quality")
        *shapes, total = rows(answer)
        self.assertEqual(answer.returncode, 0, answer.stdout + answer.stderr)
        self.assertEqual([row["definition"] for row in shapes], ["chain", "choice", "nested", "dag"])
        for row in shapes:
            self.assertTrue(row["ok"])
            self.assertEqual(row["states"], 40)
            self.assertGreaterEqual(row["layoutMs"]["median"], row["layoutMs"]["min"])
            self.assertGreater(row["length"], 0)
        self.assertEqual(total["crossings"], sum(row["crossings"] for row in shapes))
        self.assertEqual(shapes[0]["scopes"], 1)
        self.assertGreater(shapes[2]["scopes"], 6)
        for arguments in (("--states",), ("--states", "0"), ("--fast",), ("/nowhere/at/all",)):
            with self.subTest(arguments=arguments):
                self.assertEqual(run("layout", *arguments).returncode, 2)

    def test_the_shared_workloads(self):
        if not SHARED.is_dir():
            print(f"skipped: there is no {SHARED}; set STEPLOOM_SHARED to the folder that has it")
            self.skipTest("no shared workloads")
        for number in range(0, 9):
            workload = f"W{number}"
            with self.subTest(workload=workload):
                answer = run(workload, "--repeat", 1, "--workloads", SHARED)
                row = rows(answer)[0]
                self.assertEqual((row["ok"], answer.returncode), (True, 0), row)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    PROGRAM = sys.argv.pop()
    unittest.main()
