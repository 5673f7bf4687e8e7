#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What passes stays passing.

usage: check_known.py PROGRAM [--renew]

Runs the conformance program over the case files beside the checkout (../shared, or $STEPLOOM_SHARED) and compares with
not_yet.json, which names every case that does not pass yet, by the reason. Fails where an unlisted case does not pass and
where a listed one does, so that the list stays true. --renew writes the list anew; look at what it changes.
Exits 77 where there are no case files.
"""
import json
import os
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
LIST = HERE / "not_yet.json"
SKIPPED = 77
# Which case files each suite is run over; suites that skip every case say nothing about a regression.
SUITES = {
    "aws": "conformance/aws/*-*.jsonl",
    "jsonata": "conformance/jsonata/*.jsonl",
    "document": "conformance/lint/*.jsonl",
    "jsonpath": "conformance/jsonpath/*.jsonl",
    "history": "corpus/histories/*.jsonl",  # recorded executions, run once more
    # Verdicts, what the service took and refused, and what people deployed.
    "lint": "conformance/lint/*.jsonl conformance/aws/[ev]*-*.jsonl corpus/definitions/*.jsonl",
}
# So many edits on each text; whoever wants to know better asks the program itself.
OPTIONS = {"document": ["--operations", "40"]}


def shared_folder() -> Path:
    return Path(os.environ.get("STEPLOOM_SHARED") or HERE.parents[1].parent / "shared")


def run_suite(program: str, suite: str, files: list[Path]) -> dict[str, dict]:
    """The result lines by id."""
    answer = subprocess.run([program, suite, *OPTIONS.get(suite, []), *map(str, files)], capture_output=True, text=True, check=False)
    if answer.returncode not in (0, 1):
        sys.exit(f"{suite}: exit code {answer.returncode}\n{answer.stderr}")
    *lines, count = answer.stdout.splitlines()
    print(f"{suite}: {count}")
    return {row["id"]: row for row in map(json.loads, lines)}


def compare(suite: str, results: dict[str, dict], listed: set[str]) -> list[str]:
    problems = []
    for case, row in results.items():
        if row["result"] != "pass" and case not in listed:
            problems.append(f"{suite}: {case}: {row['result']}, and not listed: {row['why']}")
        elif row["result"] == "pass" and case in listed:
            problems.append(f"{suite}: {case}: passes, take it off the list")
    problems += [f"{suite}: {case}: listed, but there is no such case" for case in sorted(listed - set(results))]
    return problems


def reason(row: dict) -> str:
    """What kind of thing is missing: the code of a diagnostic, or the place of a difference. Not what it says of the
    case, which is the case's own text."""
    code = re.search(r" \(([a-z.]+) at ", row["why"])
    return code.group(1) if code else re.split(r": expected|: no recorded|; |, but ", row["why"])[0]


def by_reason(results: dict[str, dict]) -> dict[str, list[str]]:
    reasons: dict[str, list[str]] = {}
    for case, row in results.items():
        if row["result"] != "pass":
            reasons.setdefault(reason(row), []).append(case)
    return {why: sorted(cases) for why, cases in sorted(reasons.items())}


def main() -> int:
    program, renew = sys.argv[1], "--renew" in sys.argv[2:]
    shared = shared_folder()
    known = json.loads(LIST.read_text(encoding="utf-8")) if LIST.exists() else {}
    problems, renewed = [], {}
    for suite, pattern in SUITES.items():
        files = [file for part in pattern.split() for file in sorted(shared.glob(part))]
        if not files:
            print(f"skipped: no case files {shared / pattern}; set STEPLOOM_SHARED to the folder that has them")
            return SKIPPED
        results = run_suite(program, suite, files)
        problems += compare(suite, results, {case for cases in known.get(suite, {}).values() for case in cases})
        renewed[suite] = by_reason(results)
    if renew:
        LIST.write_text(json.dumps(renewed, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        print(f"wrote {LIST.name}")
        return 0
    for problem in problems:
        print(problem)
    return 1 if problems else 0


if __name__ == "__main__":
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    sys.exit(main())
