// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/definition.h"
#include "engine/execution/execution.h"

#include <string>
#include <vector>

// The stages that one step of a state goes through (ASL specification, "Input and Output Processing"), so
// that somebody can walk through them although the interpreter takes them at once. They are read off the
// record of the visit.
namespace steploom::engine {

struct StageView {
    enum class Kind : std::uint8_t {
        InputPath,
        Items,      ///< ItemsPath, Items or what an ItemReader read
        Parameters, ///< or Arguments; of a Map ItemSelector, for the first item
        Rule,       ///< one rule of a Choice: `after` says whether it holds
        Wait,       ///< `after` is when it ends, ms since 1970
        Request,    ///< what is sent to the task
        Result,     ///< what the work gave
        ResultSelector,
        ResultPath,
        OutputPath,
        Output, ///< JSONata
        Assign, ///< `after` are the variables that were set
        Error,  ///< `after` is {"Error": …, "Cause": …}: the step failed there
        Catch,  ///< a catcher took it: `after` is what goes on
    };
    Kind kind = Kind::InputPath;
    /// Relative to the state's object: "/Parameters", "/Choices/0"; empty where no field says so.
    std::string field;
    Value before;
    Value after; ///< absent where the stage failed
};

/// What a step did to a visit: `before` and `after` are its record around the step, `phase` is what the
/// strand's step was. Stages that the state does not have are left out. Empty for steps without stages.
std::vector<StageView> stagesOf(const State& state, Phase phase, const VisitRecord& before,
                                const VisitRecord& after, const Value& context);

} // namespace steploom::engine
