// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

namespace steploom::app {

/// The arguments of a message in the reader's language. Most are the user's own names and stay; but where a
/// code says what a value must be, engine and model give that in English words (`an array of strings`).
std::vector<std::string> spokenArguments(const std::string& code, std::vector<std::string> args);

/// Such words by themselves; what is not among them stays as it is.
std::string spokenTerm(const std::string& english);

} // namespace steploom::app
