// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/document/document.h"

/// States that go to another place, with all that is written in them. See fields.h for what edits promise.
/// The graph they leave is healed as by deleteState(); what they led to beside the main line, their choice
/// rules and catchers, stays as written. In a scope that knows their name already they get a fresh one.
namespace steploom::model::edits {

/// Between the two states of a transition (Transition::pointer, or a scope's `…/StartAt`): it leads to the
/// first of them, and where they led on before, they lead to its target. Refuses a transition to or from one
/// of the states, or within them: `edit.move-into-itself`.
Result<Edit> moveOn(const Document& document, const std::vector<std::string>& states,
                    std::string_view transition);
/// Behind a state: on its Next or Default, or at its end. Refuses Succeed and Fail: `edit.terminal-state`
/// {state}.
Result<Edit> moveAfter(const Document& document, const std::vector<std::string>& states,
                       std::string_view state);
/// Into a scope (Scope::pointer) on their own: nothing leads to them, but the start of a scope without
/// states, and they lead nowhere else than among themselves. In their own scope that parks them: they stay
/// where they are in the text.
Result<Edit> moveInto(const Document& document, const std::vector<std::string>& states,
                      std::string_view scope);
/// The state changes places with the one that follows it on the main line (its Next or Default), or with the
/// one before it. Refuses `edit.nothing-follows` and `edit.nothing-before` {state}.
Result<Edit> moveForward(const Document& document, std::string_view state);
Result<Edit> moveBackward(const Document& document, std::string_view state);

} // namespace steploom::model::edits
