// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace steploom::model {

/// One layer of why something failed. Causes are wrapped in each other: the service's sentence, the JSON that
/// a Lambda function or a job answered, the cause of a nested execution inside that.
struct CauseLevel {
    std::string error;              ///< its name: States.TaskFailed, ValueError; may be empty
    std::string message;            ///< in words
    std::vector<std::string> trace; ///< lines of a stack trace, innermost as the runtime has it
    std::string state;              ///< the state that it names
    std::uint32_t eventId = 0;      ///< the event that it names; 0: none
    friend bool operator==(const CauseLevel&, const CauseLevel&) = default;
};

/// An error and its cause taken apart, outermost first: at least one level. The last one with a message is
/// what went wrong.
std::vector<CauseLevel> unfoldCause(std::string_view error, std::string_view cause);

/// The innermost message there is.
const CauseLevel& rootCause(const std::vector<CauseLevel>& levels);

} // namespace steploom::model
