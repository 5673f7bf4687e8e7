// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

namespace steploom::testing {

/// A history of exactly so many events, written as the CLI does without blanks: a loop of a task that is
/// retried now and then, a Choice, a Map of two items and a Pass. The same number gives the same text.
std::string makeHistory(std::size_t events);

/// The machine that it is of.
std::string definitionOfHistory();

} // namespace steploom::testing
