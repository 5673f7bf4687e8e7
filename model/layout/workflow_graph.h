// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "model/layout/layout.h"
#include "model/workflow/workflow.h"

namespace steploom::model {

/// What the caller knows about text: the room that names and labels take, in device-independent pixels.
struct WorkflowMetrics {
    std::function<Size(const State&)>
        node; ///< leaf or folded container; for an open container the least size
    std::function<Size(const Transition&)> label; ///< zero where the transition has no label
    Size startMark{26, 26};
};

/// The graph to lay out, and the way back from it.
struct WorkflowGraph {
    LayoutGraph graph;
    std::vector<std::size_t> stateOfNode;      ///< by layout node; kNone for the start mark
    std::vector<std::size_t> transitionOfEdge; ///< by layout edge; kNone for the edge from the start mark
};

/// Only the machine has a drawn start mark, first in its scope. Transitions whose target does not exist make
/// no edge. `folded`: JSON Pointers of the containers that are drawn as leaves; what lies in them is left
/// out.
WorkflowGraph buildLayoutGraph(const Workflow& workflow, const WorkflowMetrics& metrics,
                               const std::set<std::string>& folded = {});

} // namespace steploom::model
