// SPDX-License-Identifier: Apache-2.0
#include "model/diagnostics/fixes/fix_list.h"
#include "model/diagnostics/rules/error_names.h"
#include "model/diagnostics/rules/values.h"
#include "model/document/edits/fields.h"
#include "model/document/edits/items.h"
#include "model/document/pointer.h"

// Retriers, catchers, choice rules.
namespace steploom::model {

namespace {

/// States.ALL alone, in an entry that stands last.
void aloneAndLast(FixList& fixes) {
    const Document& document = fixes.document();
    const std::string list(parentPointer(fixes.pointer()));
    const std::string entry(parentPointer(list));
    const Node node = document.tree().at(entry);
    if (document.tree().at(list).childCount() > 1)
        fixes.add(edits::setField(document, list, R"(["States.ALL"])"), {"fix.use", {R"(["States.ALL"])"}});
    else if (!node.isLast())
        fixes.add(edits::moveItem(document, entry, node.parent().childCount() - 1), {"fix.move-last", {}});
}

void errorName(FixList& fixes) {
    ClosestName closest(fixes.argument(0));
    for (const std::string_view name : serviceErrorNames())
        closest.offer(name);
    if (!closest.get().empty())
        fixes.add(edits::setString(fixes.document(), fixes.pointer(), closest.get()),
                  {"fix.use", {closest.get()}});
}

/// A name out of ErrorEquals; where it is the only one, the whole entry.
void removeName(FixList& fixes) {
    const std::string list(parentPointer(fixes.pointer()));
    const bool only = fixes.document().tree().at(list).childCount() == 1;
    fixes.add(edits::removeItem(fixes.document(), only ? std::string(parentPointer(list)) : fixes.pointer()));
}

} // namespace

void listFixes(FixList& fixes) {
    const std::string& code = fixes.code();
    const Document& document = fixes.document();
    if (code == "errors.all") {
        aloneAndLast(fixes);
    } else if (code == "errors.unknown") {
        errorName(fixes);
    } else if (code == "errors.caught-before" || code == "errors.retried-before" ||
               code == "errors.runtime-catch" || code == "errors.runtime-retry") {
        removeName(fixes);
    } else if (code == "errors.catch-after-all" || code == "errors.retry-after-all") {
        fixes.add(edits::removeItem(document, parentPointer(fixes.pointer())));
    } else if (code == "choice.after-always" || code == "choice.shadowed") {
        fixes.add(edits::removeItem(document, fixes.pointer()));
    } else if (code == "choice.never") {
        fixes.add(edits::removeItem(document, parentPointer(fixes.pointer())));
    } else if (code == "errors.empty") {
        fixes.add(edits::setField(document, fixes.pointer(), R"(["States.ALL"])"));
    } else if (code == "structure.missing-field" && fixes.argument(0) == "ErrorEquals") {
        fixes.add(edits::setField(document, pointerTo(fixes.pointer(), "ErrorEquals"), R"(["States.ALL"])"));
    }
}

} // namespace steploom::model
