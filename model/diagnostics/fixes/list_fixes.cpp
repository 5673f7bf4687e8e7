// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "model/diagnostics/fixes/fix_list.h"
#include "model/diagnostics/rules/error_names.h"
#include "model/diagnostics/rules/values.h"
#include "model/document/edits/fields.h"
#include "model/document/edits/items.h"
#include "model/document/edits/sequence.h"
#include "model/document/pointer.h"

// Retriers, catchers, choice rules.
namespace steploom::model {

namespace {

bool namesAll(Node entry) {
    const Node list = entry.member("ErrorEquals");
    return std::any_of(list.begin(), list.end(), [](Node name) { return name.stringIs("States.ALL"); });
}

/// States.ALL alone, in an entry that stands last. Not where a later one is for all errors, too: which of
/// them is meant, nobody knows.
void aloneAndLast(FixList& fixes) {
    const Document& document = fixes.document();
    const std::string list(parentPointer(fixes.pointer()));
    const std::string entry(parentPointer(list));
    const Node node = document.tree().at(entry);
    for (Node later = node.nextSibling(); later; later = later.nextSibling()) {
        if (namesAll(later))
            return;
    }
    const Message alone{"fix.use", {R"(["States.ALL"])"}};
    const auto makeAlone = [&] {
        return edits::setField(document, list, R"(["States.ALL"])");
    };
    const bool several = document.tree().at(list).childCount() > 1;
    const std::size_t last = node.parent().childCount() - 1;
    if (several && node.isLast())
        return fixes.add(makeAlone(), alone);
    if (node.isLast())
        return;
    if (!several)
        return fixes.add(edits::moveItem(document, entry, last), {"fix.move-last", {}});
    edits::Sequence sequence(document);
    sequence.then(makeAlone());
    sequence.then(edits::moveItem(sequence.document(), entry, last));
    fixes.add(
        sequence.finish("edit.move-item", {node.parent().key()}, std::string(parentPointer(entry)), entry),
        alone);
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
    } else if (code == "errors.catch-after-all" || code == "errors.retry-after-all" ||
               code == "choice.never") {
        fixes.add(edits::removeItem(document, parentPointer(fixes.pointer())));
    } else if (code == "choice.after-always" || code == "choice.shadowed") {
        fixes.add(edits::removeItem(document, fixes.pointer()));
    } else if (code == "errors.empty") {
        fixes.add(edits::setField(document, fixes.pointer(), R"(["States.ALL"])"));
    } else if (code == "structure.missing-field" && fixes.argument(0) == "ErrorEquals") {
        fixes.add(edits::setField(document, pointerTo(fixes.pointer(), "ErrorEquals"), R"(["States.ALL"])"));
    }
}

} // namespace steploom::model
