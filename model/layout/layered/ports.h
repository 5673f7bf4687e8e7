// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/layout/layered/layers.h"

namespace steploom::model::layered {

/// Where one end of a route meets its node.
struct Port {
    Point at;
    bool sideways = false; ///< on the left or right border, else on the upper or lower one
};

struct Ports {
    std::vector<Port> leave; ///< of each edge, at its upper node
    std::vector<Port> enter; ///< at its lower node
};

/// Ports of all edges. `first` and `final`: where each edge goes to from its upper node and comes from to its
/// lower one, across. What goes far aside meets the node's side where nothing stands between; what goes
/// straight on, the middle; the rest lies a little to its side, so that arrow heads are told apart.
Ports placePorts(const ScopeGraph& graph, const Layers& layers, const std::vector<double>& across,
                 const std::vector<Rect>& nodes, const std::vector<double>& first,
                 const std::vector<double>& final);

} // namespace steploom::model::layered
