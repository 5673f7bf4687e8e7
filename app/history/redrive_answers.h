// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "engine/history/history.h"
#include "engine/task/handler.h"

namespace steploom::app {

/// Who answers the tasks from the place on where a recorded execution goes on.
enum class RedriveAnswers {
    Ask,         ///< nobody: the person does
    Mocks,       ///< whoever answers the tasks of an ordinary run in the debugger
    Recorded,    ///< what they were answered with success; the person where they failed
    RecordedAll, ///< what they were answered, failures too
};

/// A handler for a run that goes on at a visit of `recorded`. Branches and iterations of that visit that had
/// come to a good end get the answers that they got, whatever is chosen. `ordinary` is asked for the rest.
std::shared_ptr<engine::TaskHandler> makeRedriveHandler(const engine::History& recorded, std::uint32_t visit,
                                                        RedriveAnswers answers,
                                                        std::shared_ptr<engine::TaskHandler> ordinary);

} // namespace steploom::app
