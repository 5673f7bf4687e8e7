// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "model/layout/layered/layers.h"

namespace steploom::model::layered {

/// The vertices on the way from the top along the heaviest links, by vertex.
std::vector<bool> findMainLine(const Layers& layers);

/// What is left in one piece where the main line is taken out, in the order of the rows from the top.
std::vector<std::vector<Vertex>> findParts(const Layers& layers, const std::vector<bool>& mainLine);

/// Moves the vertices of a part to one end of their rows, in mirrored order.
void moveToSide(const Layers& layers, const std::vector<Vertex>& part, bool left,
                std::vector<std::vector<Vertex>>& rows);

} // namespace steploom::model::layered
