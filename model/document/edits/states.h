// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include "model/document/document.h"

/// Edits of states. See fields.h for what edits promise. Names are unique in the whole machine, not empty and
/// at most 80 characters: `edit.name-taken` {name}, `edit.name-empty`, `edit.name-too-long` {name, 80}.
namespace steploom::model::edits {

inline constexpr std::size_t kMaxStateName = 80; ///< characters

/// `base` or the first of `base 2`, `base 3` … that no state of the machine has.
std::string uniqueStateName(const Workflow& workflow, std::string_view base);

/// Renames the state; every Next, Default, Catch, Choice rule and StartAt of its scope that names it follows.
Result<Edit> renameState(const Document& document, std::string_view state, std::string_view name);

/// A new state after `state`, taking over its Next or End (of a Choice: its Default). Refuses Succeed and
/// Fail: `edit.terminal-state` {state}. The edit's focus is the new state. An empty `name` asks for a fresh
/// one.
Result<Edit> addStateAfter(const Document& document, std::string_view state, StateType type,
                           std::string_view name = {});
/// A new state on the transition whose target is written at `pointer` (Transition::pointer or a scope's
/// `…/StartAt`).
Result<Edit> insertOnTransition(const Document& document, std::string_view pointer, StateType type,
                                std::string_view name = {});
/// A new state of `scope` (Scope::pointer) that nothing leads to yet, last in the text; in a scope without
/// StartAt it is the start.
Result<Edit> addState(const Document& document, std::string_view scope, StateType type,
                      std::string_view name = {});

/// Deletes the state and heals the graph: what led to it leads to its successor (Next; of a Choice its
/// Default, else its first rule's target). Where it has none, Next becomes End, Default, rules and catchers
/// that named it go, and StartAt names the scope's first other state or goes with its last one.
Result<Edit> deleteState(const Document& document, std::string_view state);

} // namespace steploom::model::edits
