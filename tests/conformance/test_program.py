#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The conformance program from outside: its lines, its count, its exit code.

usage: test_program.py PROGRAM
"""
import json
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

DATA = Path(__file__).resolve().parents[1] / "data" / "conformance"
OWN_CASES = DATA / "execution-own.jsonl"
PROGRAM = ""


def run(*arguments):
    return subprocess.run([PROGRAM, *map(str, arguments)], capture_output=True, text=True, timeout=60, check=False)


class Program(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def cases(self, *cases):
        path = self.folder / "cases.jsonl"
        path.write_text("".join(json.dumps(case) + "\n" for case in cases), encoding="utf-8")
        return path

    def results(self, answer):
        *lines, last = answer.stdout.splitlines()
        rows = [json.loads(line) for line in lines]
        for row in rows:
            self.assertEqual(list(row), ["id", "result", "why"])
            self.assertEqual(row["why"] == "", row["result"] == "pass")
        count = [sum(row["result"] == result for row in rows) for result in ("pass", "fail", "skip")]
        self.assertEqual(last, "{} passed, {} failed, {} skipped".format(*count))
        return rows

    def test_own_cases_pass(self):
        answer = run("aws", OWN_CASES)
        rows = self.results(answer)
        self.assertEqual([row for row in rows if row["result"] != "pass"], [])
        self.assertEqual(len(rows), len(OWN_CASES.read_text(encoding="utf-8").splitlines()))
        self.assertEqual(answer.returncode, 0)

    def test_one_failure_fails_the_run_and_is_named(self):
        right = [json.loads(line) for line in OWN_CASES.read_text(encoding="utf-8").splitlines()]
        wrong = json.loads(json.dumps(right[0]))
        wrong["id"] = "wrong"
        wrong["expect"]["history"][2]["previousEventId"] = 1
        answer = run("aws", self.cases(wrong, *right))
        rows = self.results(answer)
        self.assertEqual(answer.returncode, 1)
        self.assertEqual([row["id"] for row in rows if row["result"] == "fail"], ["wrong"])
        self.assertIn("event 3 (PassStateExited) previousEventId: expected 1, got 2", rows[0]["why"])

    def test_tasks_that_no_recording_has_may_have_answered_what_makes_the_rest_right(self):
        case = json.loads((DATA / "execution-unrecorded.jsonl").read_text(encoding="utf-8"))
        row = self.results(run("aws", self.cases(case)))[0]
        self.assertEqual(row["result"], "pass", row)
        case["expect"]["history"][2]["mapStateStartedEventDetails"]["length"] = 2
        row = self.results(run("aws", self.cases(case)))[0]
        self.assertEqual(row["result"], "fail", row)
        self.assertIn("event 3 (MapStateStarted)", row["why"])

    def test_an_unknown_kind_is_no_skip(self):
        answer = run("aws", self.cases({"id": "a", "kind": "exection"}))
        self.assertEqual(self.results(answer)[0]["result"], "fail")

    def test_documents_are_kept_byte_for_byte(self):
        texts = ['{"StartAt":"A"}', '{ "a" : 1.50,\r\n\t"a": [ ] }\n\n', "not JSON at all", "", "\ufeff{}", "{\"ü\": \"\\u00fc\"}"]
        answer = run("document", self.cases(*({"id": str(i), "text": text} for i, text in enumerate(texts))))
        self.assertEqual([row["why"] for row in self.results(answer)], [""] * len(texts))
        self.assertEqual(self.results(run("document", self.cases({"id": "a"})))[0]["result"], "skip")

    def test_bad_arguments_and_files(self):
        good = self.cases({"id": "a", "kind": "api"})
        no_json = self.folder / "no.jsonl"
        no_json.write_text('{"id": "a"}\n{"id": \n', encoding="utf-8")
        no_id = self.folder / "id.jsonl"
        no_id.write_text('{"kind": "api"}\n', encoding="utf-8")
        empty = self.folder / "empty.jsonl"
        empty.write_text("\n", encoding="utf-8")
        for arguments, words in (
            ((), "usage:"),
            (("aws",), "usage:"),
            (("awz", good), "no suite 'awz'"),
            (("aws", self.folder / "missing.jsonl"), "missing.jsonl: No such file"),
            (("aws", good, self.folder), "is a directory"),
            (("aws", no_json), "no.jsonl:2: is not JSON"),
            (("aws", no_id), "id.jsonl:1: has no id"),
            (("aws", empty), "holds no case"),
        ):
            with self.subTest(arguments=arguments):
                answer = run(*arguments)
                self.assertEqual(answer.returncode, 2)
                self.assertIn(words, answer.stderr)
                self.assertEqual(answer.stdout, "")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    PROGRAM = sys.argv.pop()
    unittest.main()
