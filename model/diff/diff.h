// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "model/document/syntax_tree.h"
#include "model/workflow/workflow.h"

namespace steploom::model {

/// What became of a definition: two of them compared by what they mean, and both as one graph.
///
/// Spacing, the order of keys, the spelling of numbers and comments between the values make no difference;
/// every field does, known or not. A state is followed through a new name: a Next that names it anew is no
/// change. States do not move between scopes: there they are removed, here they are added.
enum class ChangeKind : std::uint8_t { Same, Added, Removed, Changed };

/// A value that is not what it was.
struct FieldChange {
    std::string pointer; ///< from the state's (or the machine's) object; of what is removed: where it stood
    std::string before;  ///< as written; empty: there was none
    std::string after;   ///< as written; empty: there is none
    bool target = false; ///< it names the state that a transition, or StartAt, leads to

    ChangeKind kind() const {
        return before.empty() ? ChangeKind::Added : after.empty() ? ChangeKind::Removed : ChangeKind::Changed;
    }
    friend bool operator==(const FieldChange&, const FieldChange&) = default;
};

struct StateChange {
    ChangeKind kind = ChangeKind::Same;
    std::size_t before = kNone; ///< state of Diff::before
    std::size_t after = kNone;  ///< state of Diff::after
    bool renamed = false;       ///< Changed, by its name at least
    /// Of a Changed one. What lies in its branches or its item processor counts as its own where it is no
    /// state: `/Branches/0/StartAt`, a whole branch.
    std::vector<FieldChange> fields;
};

/// A transition that leads elsewhere is two: the old one, Removed, and the new one, Added.
struct TransitionChange {
    ChangeKind kind = ChangeKind::Same; ///< Changed: by its rule or its errors
    bool retargeted = false;
    std::size_t before = kNone; ///< transition of Diff::before
    std::size_t after = kNone;  ///< transition of Diff::after
};

/// The mark of what is no longer there, before the pointers of Diff::merged that are of `before`.
inline constexpr char kRemovedMark = '-';

struct Diff {
    Workflow before;
    Workflow after;
    /// Both as one graph, to be laid out and drawn. A state that both have is the one of `after`; the
    /// pointers of those that only `before` has begin with kRemovedMark, so that no two are alike. Its spans
    /// mean nothing.
    Workflow merged;
    std::vector<StateChange> states;           ///< by state of `merged`, a container before what lies in it
    std::vector<TransitionChange> transitions; ///< by transition of `merged`
    std::vector<FieldChange> machine;          ///< fields of the machine itself

    bool empty() const; ///< both mean the same
};

/// Any texts can be compared; of a broken one what could be made out.
Diff compare(const SyntaxTree& before, const SyntaxTree& after);

} // namespace steploom::model
