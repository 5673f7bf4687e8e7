// SPDX-License-Identifier: Apache-2.0
#include "model/layout/graphviz_layouter.h"

namespace steploom::model {

/// Stands in for the library's function of this name, so that the program is not linked with Graphviz:
/// loading that would add a quarter to the start of every command, whatever it does. The layered layouter
/// draws instead.
std::optional<ScopeDrawing> layOutWithGraphviz(const ScopeGraph&, const LayoutOptions&) {
    return std::nullopt;
}

} // namespace steploom::model
