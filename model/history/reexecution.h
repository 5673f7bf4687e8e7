// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "engine/definition/definition.h"
#include "engine/execution/execution.h"
#include "model/document/message.h"
#include "model/history/recording.h"

// A recorded execution run once more: its tasks answer what they answered, everything else is evaluated anew.
namespace steploom::model {

/// Whose doing it is that a repetition goes another way than the recording.
enum class DivergenceReason : std::uint8_t {
    Definition,  ///< the definition is not the one that ran
    Environment, ///< time, chance, names: what no repetition can have the same
    NotRecorded, ///< the recording does not tell: it is cut, or a task has no answer in it
    Interpreter, ///< same definition, same answers, and something else came out: our fault
};

/// The first event where the two do not agree.
struct Divergence {
    DivergenceReason reason = DivergenceReason::Interpreter;
    Message why;              ///< history.differs.…
    std::size_t row = kNoRow; ///< of the recording; kNoRow: it has no such event
    engine::EventId ours = 0; ///< 0: the repetition has none
    std::string state;        ///< may be empty
    std::string field;        ///< what of the event differs: type, name, input, output, parameters, error …
    engine::Value recorded;
    engine::Value produced;
};

struct ReexecutionOptions {
    /// Answers tasks that the recording has no answer for; null: they stay open, and the run ends there.
    engine::TaskHandler* fallback = nullptr;
    std::shared_ptr<engine::ObjectStore> objects; ///< what ItemReaders read
    std::uint64_t seed = 1;
    /// Changes how the run starts, where somebody knows more than the recording.
    std::function<void(engine::ExecutionOptions&)> adjust;
    /// Asked now and then; false ends the run where it is.
    std::function<bool()> goOn;
};

struct Reexecution {
    /// The recording with its payloads, its visits matched with the definition.
    engine::History recorded;
    engine::Execution execution;
    std::optional<Divergence> divergence;
    std::size_t agreed = 0; ///< events of the recording that came again
};

/// The same start as the recorded one: input, time, names. Refuses where the recording has no input
/// (history.check.noInput).
Result<engine::ExecutionOptions> optionsOf(const Recording& recording,
                                           const ReexecutionOptions& options = {});

/// `document` is the value that the definition was compiled from: reasons are looked for in it.
Result<Reexecution> reexecute(const Recording& recording,
                              std::shared_ptr<const engine::Definition> definition,
                              const engine::Value& document, const ReexecutionOptions& options = {});

/// Where two histories of one machine part for the first time, branch by branch and iteration by iteration,
/// whatever the order in which these ran. `recorded` must be matched with the definition.
std::optional<Divergence> findDivergence(const Recording& recording, const engine::History& recorded,
                                         const engine::Execution& execution, const engine::Value& document,
                                         std::size_t& agreed);

} // namespace steploom::model
