// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/catalogue_parts.h"

namespace steploom::model {

const std::vector<CatalogueEntry>& pictureEntries() {
    static const std::vector<CatalogueEntry> entries{
        {"export.branch", "1 branch", ""},
        {"export.branches", "{0} branches", ""},
        {"export.catch", "catches {0} to {1}", ""},
        {"export.catcher", "catcher {0} to {1}", ""},
        {"export.choice", "if {0} then {1}", ""},
        {"export.default", "otherwise {0}", ""},
        {"export.ends-branch", "ends the branch", ""},
        {"export.ends-error", "ends with an error", ""},
        {"export.ends-execution", "ends the execution", ""},
        {"export.ends-item", "ends the item", ""},
        {"export.fragment", "Part of a workflow, states: {0}.", ""},
        {"export.in", "in {0}", ""},
        {"export.in-branch", "branch {0} of {1}", ""},
        {"export.item-state", "1 state for each item", ""},
        {"export.item-states", "{0} states for each item", ""},
        {"export.missing", "{0}, which does not exist", ""},
        {"export.next", "next {0}", ""},
        {"export.nowhere", "leads nowhere", ""},
        {"export.otherwise", "otherwise", ""},
        {"export.rule", "rule {0} to {1}", ""},
        {"export.state", "State", ""},
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
