// SPDX-License-Identifier: Apache-2.0
#include "model/layout/layered_layouter.h"

#include "model/layout/layered/layers.h"

namespace steploom::model {

ScopeDrawing layOutInLayers(const ScopeGraph& graph, const LayoutOptions& options) {
    layered::Layers layers = layered::buildLayers(graph, layered::rankNodes(graph));
    layered::orderRows(layers);
    return layered::draw(graph, layers, layered::placeAcross(layers, options),
                         layered::placeRows(layers, options), options);
}

} // namespace steploom::model
