// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

#include "model/document/text.h"

namespace steploom::model {

/// Index from 0 of the line that holds the offset. Text::lineColumn counts the column too, which in a line of
/// megabytes takes its time.
std::size_t lineIndex(const Text& text, std::size_t offset);
/// Where the characters of a line begin: behind the byte order mark.
std::size_t lineBegin(const Text& text, std::size_t line);

} // namespace steploom::model
