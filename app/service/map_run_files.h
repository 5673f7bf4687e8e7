// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "engine/service/service.h"

// The Map Runs of an execution of the local service, as files that History opens together with its history.
namespace steploom::app {

struct MapRunFiles {
    std::vector<std::string> described; ///< DescribeMapRun of each, JSON
    std::string items;                  ///< child executions as a ResultWriter has them, JSON; empty: none
    std::string events;                 ///< of child executions, as lines of CloudWatch Logs; empty: none
};

/// On the thread of the service. Of the child executions the first thousands
/// are listed, and the events of the first hundreds read, those that did not succeed before the others.
MapRunFiles mapRunFiles(engine::Service& service, const std::string& executionArn);

} // namespace steploom::app
