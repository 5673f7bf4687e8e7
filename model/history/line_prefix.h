// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

namespace steploom::model {

/// What a line of a log says before its JSON.
struct LinePrefix {
    std::int64_t time = 0; ///< ms since 1970; 0 where it tells none
    std::string_view arn;  ///< of an execution; empty where it names none
};

/// Of the line in which `at` stands, up to there.
LinePrefix linePrefix(std::string_view text, std::size_t at);

} // namespace steploom::model
