// SPDX-License-Identifier: Apache-2.0
#include "model/layout/layered_layouter.h"

#include "model/layout/layered/layers.h"

namespace steploom::model {

ScopeDrawing layOutInLayers(const ScopeGraph& graph, const LayoutOptions& options,
                            const ScopeMemory& memory) {
    layered::Layers layers = layered::buildLayers(graph, layered::rankNodes(graph));
    const layered::Recollection before = layered::recollect(layers, memory);
    layered::orderRows(layers, before);
    return layered::draw(graph, layers, layered::placeAcross(layers, options, before),
                         layered::placeRows(layers, options), options);
}

} // namespace steploom::model
