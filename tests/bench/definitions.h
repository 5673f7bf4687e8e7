// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>

namespace steploom::bench {

/// A definition of that many states as people write them: a chain of groups of a Task with Retry and Catch, a
/// Choice, a Pass, a Wait and others, in JSONPath and JSONata by turns, laid out over lines. The same number
/// gives the same text.
std::string generateDefinition(std::size_t states);

} // namespace steploom::bench
