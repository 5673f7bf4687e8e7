// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "model/layout/layout.h"
#include "model/workflow/workflow.h"

namespace steploom::model {

/// What the caller knows about text: the room that names and labels take, in device-independent pixels.
/// Both functions must be set; they are called from buildLayoutGraph alone, once for each thing that is
/// drawn.
struct WorkflowMetrics {
    std::function<Size(const State&)>
        node; ///< leaf or folded container; for an open container the least size
    std::function<Size(const Transition&)> label; ///< zero where the transition has no label
    Size startMark{26, 26};
};

/// The graph to lay out, and the way there and back. Indices are those of the Workflow it was built from.
struct WorkflowGraph {
    LayoutGraph graph;
    std::vector<std::size_t> stateOfNode;      ///< by layout node; kNone for the start mark
    std::vector<std::size_t> transitionOfEdge; ///< by layout edge; kNone for the edge from the start mark
    std::vector<std::size_t> scopeOfScope;     ///< by layout scope: the workflow's
    std::vector<std::size_t> nodeOfState;      ///< by state; kNone for what lies in a folded container
    std::vector<std::size_t> edgeOfTransition; ///< by transition; kNone for what is not drawn
};

/// Only the machine has a drawn start mark, first in its scope: where StartAt is written, with an edge where
/// it leads to a state. Transitions whose target does not exist make no edge. Nodes and edges are in the
/// order of the text, so that a small change of it keeps the shape. `folded`: JSON Pointers of the containers
/// that are drawn as leaves; what lies in them is left out.
WorkflowGraph buildLayoutGraph(const Workflow& workflow, const WorkflowMetrics& metrics,
                               const std::set<std::string>& folded = {});

} // namespace steploom::model
