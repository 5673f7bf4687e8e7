// SPDX-License-Identifier: Apache-2.0
#include "model/diff/diff.h"

#include <algorithm>

#include "model/diff/fields.h"
#include "model/diff/matching.h"
#include "model/diff/merge.h"

namespace steploom::model {

bool Diff::empty() const {
    const auto same = [](const auto& change) {
        return change.kind == ChangeKind::Same;
    };
    return machine.empty() && std::all_of(states.begin(), states.end(), same) &&
           std::all_of(transitions.begin(), transitions.end(), same);
}

Diff compare(const SyntaxTree& before, const SyntaxTree& after) {
    diff::Side old(before);
    diff::Side latest(after);
    const diff::Matching matching = diff::match(old, latest);
    const diff::FieldComparer comparer(old, latest, matching);
    Diff diff;
    comparer.scope(0, 0, {}, diff.machine);
    diff::merge(old, latest, matching, comparer, diff);
    diff.before = std::move(old.workflow);
    diff.after = std::move(latest.workflow);
    return diff;
}

} // namespace steploom::model
