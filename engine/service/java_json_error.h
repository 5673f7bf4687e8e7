// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/json_reader.h"

#include <string>
#include <string_view>

namespace steploom::engine {

/// How the service words that a text is not JSON: it passes on what its JSON library says.
struct JavaJsonError {
    std::string message;
    /// `[Source: (String)"…"; line: 1, column: 4]`: the column is the one behind what could not be read.
    std::string place;
};

JavaJsonError asJavaJsonError(std::string_view text, const JsonError& error);

} // namespace steploom::engine
