// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/catalogue_parts.h"

namespace steploom::model {

const std::vector<CatalogueEntry>& adviceEntries() {
    static const std::vector<CatalogueEntry> entries{};
    return entries;
}

} // namespace steploom::model
