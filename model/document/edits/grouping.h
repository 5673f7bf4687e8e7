// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/document/document.h"

/// Several states made one, and back. See fields.h for what edits promise, selection.h for which states can
/// stand for one. The moved states keep their bytes, indent apart.
namespace steploom::model::edits {

struct WrapOptions {
    StateType type = StateType::Parallel; ///< or Map
    std::string name;                     ///< of the container; "" for a fresh one
    std::string catchTarget;              ///< a state of the scope that all errors lead to; "" for none
};

/// Puts states of one scope into a Parallel of one branch or a Map. A Parallel hands on what its branch
/// returns, so that the machine does what it did; catchers that lead out of the states become its own. A Map
/// does so for each item of its input.
Result<Edit> wrap(const Document& document, const std::vector<std::string>& states,
                  const WrapOptions& options);

/// Lets all errors of states of one scope lead to a new state: a Pass called `handler` ("" for a fresh name),
/// which gets their input with the error in it and goes on where they do. One Task, Parallel or Map gets a
/// catcher for that; others, and several, are put into a Parallel of one branch first, as by wrap(). Refuses
/// what wrap() does, and `edit.caught-already` {target} where all errors lead somewhere. The edit's focus is
/// the handler.
Result<Edit> wrapInTryCatch(const Document& document, const std::vector<std::string>& states,
                            std::string_view handler = {});

/// Fields of a container that would be lost by unwrap(): those that shape data or repeat the work.
std::vector<std::string> lostByUnwrapping(const Document& document, std::string_view container);

/// Puts the states of a Parallel's branches, one after the other, or of a Map's processor in the container's
/// place. Its catchers become those of each state that can fail; Comment goes. Refuses others than Parallel
/// and Map: `edit.not-a-container` {state}, and empty ones: `edit.nothing-inside` {state}.
Result<Edit> unwrap(const Document& document, std::string_view container);

/// A state machine of its own, and the edit that calls it.
struct Extraction {
    Edit edit;
    std::string machine; ///< the text of the new machine, in the style of the document
};

/// Makes states of one scope a machine of their own and puts a Task in their place that runs it and waits
/// (states:startExecution.sync:2). Its StateMachineArn is a placeholder made of `name`. Refuses a variable
/// that the states see from outside as well: `edit.selection-variables` {name}.
Result<Extraction> extractMachine(const Document& document, const std::vector<std::string>& states,
                                  std::string_view name = {});

/// The way back: a Task that starts an execution and waits becomes a Parallel with the states of the machine.
/// Refuses `edit.not-an-execution` {state}, `edit.not-a-machine` and `edit.language-mixed`.
Result<Edit> inlineMachine(const Document& document, std::string_view task, std::string_view machine);

} // namespace steploom::model::edits
