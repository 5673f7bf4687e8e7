// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/canvas/scene.h"
#include "model/layout/workflow_graph.h"

namespace steploom::app {

/// Where the nodes and edges of `graph`, made of `workflow`, stand in the scene before. States and
/// transitions are the same if their pointers are; those left over on both sides, if as many, are the same in
/// their order: somebody renamed one.
model::PreviousLayout recallLayout(const Scene& before, const model::Workflow& workflow,
                                   const model::WorkflowGraph& graph);

} // namespace steploom::app
