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
        {"label.absent", "absent", ""},
        {"label.and", "and", ""},
        {"label.boolean", "is boolean", ""},
        {"label.not", "not", ""},
        {"label.not-boolean", "is not boolean", ""},
        {"label.not-null", "is not null", ""},
        {"label.not-numeric", "is not numeric", ""},
        {"label.not-string", "is not string", ""},
        {"label.not-timestamp", "is not timestamp", ""},
        {"label.null", "is null", ""},
        {"label.numeric", "is numeric", ""},
        {"label.or", "or", ""},
        {"label.present", "present", ""},
        {"label.string", "is string", ""},
        {"label.timestamp", "is timestamp", ""},
    };
    return entries;
}

} // namespace steploom::model
