# SPDX-License-Identifier: Apache-2.0
"""A distributed Map with Express children on the service in the window: its page of Map Runs says what clients are told."""
import json
import re
import sys
import unittest

import case
import test_service
from desktop import wait_for

ITEMS = [{"parcel": number, "lost": number % 8 == 3} for number in range(24)]  # 3 are lost
BATCH = {
    "StartAt": "EachParcel", "States": {
        "EachParcel": {
            "Type": "Map", "ItemsPath": "$.parcels", "Label": "Parcels", "MaxConcurrency": 10, "ToleratedFailurePercentage": 25,
            "ItemProcessor": {
                "ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"}, "StartAt": "IsItHere", "States": {
                    "IsItHere": {"Type": "Choice", "Default": "Weigh",
                                 "Choices": [{"Variable": "$.lost", "BooleanEquals": True, "Next": "Lost"}]},
                    "Weigh": {"Type": "Pass", "Parameters": {"parcel.$": "$.parcel", "grams": 500}, "End": True},
                    "Lost": {"Type": "Fail", "Error": "ParcelLost", "Cause": "Nobody knows where it is"}}},
            "Next": "Done"},
        "Done": {"Type": "Succeed"}}}


@unittest.skipIf(test_service.boto3 is None, "python3-boto3 is missing; scripts/setup installs it")
class MapRuns(test_service.LocalServiceCase):
    def setUp(self):
        super().setUp()
        self.file.write_text(json.dumps(BATCH, indent=2))

    def run_batch(self, name, items):
        execution = self.sfn.start_execution(stateMachineArn=self.machine, name=name,
                                             input=json.dumps({"parcels": items}))["executionArn"]
        wait_for("it ends", lambda: self.status(execution) != "RUNNING")
        runs = self.sfn.list_map_runs(executionArn=execution)["mapRuns"]
        self.assertEqual([run["executionArn"] for run in runs], [execution])
        return execution, self.sfn.describe_map_run(mapRunArn=runs[0]["mapRunArn"])

    def children(self, run, **more):
        pages = self.sfn.get_paginator("list_executions").paginate(mapRunArn=run["mapRunArn"], PaginationConfig={"PageSize": 7},
                                                                   **more)
        return [child for page in pages for child in page["executions"]]

    def test_the_page_says_what_clients_are_told(self):
        window = self.switch_on()
        execution, run = self.run_batch("batch", ITEMS)
        self.assertEqual(self.status(execution), "SUCCEEDED")
        self.assertEqual((run["status"], run["maxConcurrency"], run["toleratedFailurePercentage"]), ("SUCCEEDED", 10, 25.0))
        counts = run["itemCounts"]
        self.assertEqual((counts["total"], counts["succeeded"], counts["failed"]), (24, 21, 3))
        self.assertEqual({key: run["executionCounts"][key] for key in counts}, counts)
        children = self.children(run)
        self.assertEqual(len(children), 24)
        self.assertTrue(all(child["mapRunArn"] == run["mapRunArn"] for child in children))
        failed = self.children(run, statusFilter="FAILED")
        self.assertEqual(len(failed), 3)
        told = self.sfn.describe_execution(executionArn=failed[0]["executionArn"])
        self.assertEqual((told["error"], told["cause"]), ("ParcelLost", "Nobody knows where it is"))

        window.press(re.compile("batch of approval, succeeded, .*"))
        window.press("Map Runs")
        for chip in ("All: 24", "Succeeded: 21", "Failed: 3"):
            window.find(chip)
        window.find(re.compile("SUCCEEDED.*tolerates 25 % failures · 10 at once"))
        window.press("Not succeeded only")
        for child in failed:
            window.find(f"{child['name']}, FAILED, ParcelLost")
        window.gone(re.compile(".*, SUCCEEDED, "))
        # One of them on the graph.
        window.press(re.compile(f"{failed[0]['name']}, FAILED, ParcelLost"))
        window.press("Open")
        window.until_states("the child's way", lambda states: "Lost" in case.marks(states) and "Weigh" not in case.marks(states))

    def test_more_failures_than_are_tolerated(self):
        window = self.switch_on()
        execution, run = self.run_batch("spoiled", [{"parcel": number, "lost": number < 5} for number in range(8)])
        self.assertEqual(self.status(execution), "FAILED")
        self.assertEqual(self.sfn.describe_execution(executionArn=execution)["error"], "States.ExceedToleratedFailureThreshold")
        self.assertEqual(run["status"], "FAILED")
        counts = run["itemCounts"]
        window.press(re.compile("spoiled of approval, failed, .*"))
        window.press("Map Runs")
        for name, key in (("All", "total"), ("Succeeded", "succeeded"), ("Failed", "failed"), ("Aborted", "aborted")):
            if counts[key]:
                window.find(f"{name}: {counts[key]}")


if __name__ == "__main__":
    if test_service.boto3 is None:
        print("skipped: THE SERVICE IS NOT TRIED FROM A CLIENT, python3-boto3 is missing; scripts/setup installs it")
        sys.exit(case.SKIPPED)
    case.main()
