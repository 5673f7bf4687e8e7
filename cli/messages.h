// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace steploom::cli {

/// A sentence of the catalogue (messages.cpp, all English texts of the program) with %1, %2 … filled in, and
/// of `{1:visit|visits}` the word that goes with as many as %1; the bare code where the catalogue has none.
std::string message(std::string_view code, const std::vector<std::string>& args = {});

} // namespace steploom::cli
