// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "model/history/reexecution.h"

namespace steploom::app {

/// What a repetition came to, without a value of the engine in it: those belong to the thread that made them.
struct ReexecutionReport {
    struct Difference {
        model::DivergenceReason reason = model::DivergenceReason::Interpreter;
        model::Message why;
        std::size_t row = model::kNoRow; ///< of the recording; kNoRow: it has no such event
        std::uint32_t ours = 0;          ///< event of the repetition; 0: it has none
        std::string state;
        std::string field;
        std::string recorded; ///< JSON text; empty where there is no value
        std::string produced;
    };
    std::optional<model::Message> refusal; ///< why it could not be repeated
    std::optional<Difference> difference;  ///< none: the two agree
    std::size_t agreed = 0;                ///< events of the recording that came again
    bool stopped = false;                  ///< by `goOn`; nothing else counts then
};

/// A copy that another thread may work with: it shares the texts, which nobody changes, and no values.
std::shared_ptr<const model::Recording> detached(const model::Recording& recording);

/// Runs a detached recording once more and says where it parts. `definition` is JSON text that compiles,
/// `objects` the folder that stands for S3. For a thread of its own.
ReexecutionReport checkReexecution(const model::Recording& recording, const std::string& definition,
                                   const std::string& objects, const std::function<bool()>& goOn);

} // namespace steploom::app
