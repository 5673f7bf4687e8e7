// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/catalogue_parts.h"

namespace steploom::model {

const std::vector<CatalogueEntry>& pictureEntries() {
    static const std::vector<CatalogueEntry> entries{
        {"export.catch", "catches {0} then {1}", ""},
        {"export.choice", "if {0} then {1}", ""},
        {"export.default", "otherwise {0}", ""},
        {"export.ends", "ends", ""},
        {"export.fragment", "Part of a workflow, states: {0}.", ""},
        {"export.next", "next {0}", ""},
        {"export.otherwise", "otherwise", ""},
        {"export.workflow", "A workflow that begins with {1}, states: {0}.", ""},
    };
    return entries;
}

} // namespace steploom::model
