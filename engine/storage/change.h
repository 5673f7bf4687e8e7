// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/model.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace steploom::engine {

/// An execution that ended, as it is written.
struct EndedExecution {
    ExecutionRecord record;
    std::string history;
    std::string stimuli;
};

/// Something to write. Plain texts, so that it can be handed to another thread.
struct Change {
    enum class Kind : std::uint8_t { Keep, Forget, Begin, Append, End };
    Kind kind = Kind::Keep;
    std::string resourceKind;
    std::string key;  ///< of a resource, or the ARN of an execution
    std::string body; ///< of a resource, a record, or stimuli
    std::shared_ptr<const EndedExecution> ended;
};

struct Batch {
    std::vector<Change> changes;
    std::vector<std::function<void()>> waiting;
    bool empty() const noexcept { return changes.empty() && waiting.empty(); }
};

} // namespace steploom::engine
