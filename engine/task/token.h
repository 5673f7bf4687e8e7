// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

// Task tokens: opaque to those who carry them. With a key, one of ours can be told from any other text, also
// long after its task ended: an answer with it comes too late (TaskTimedOut), with any other it is no token
// (InvalidToken).
namespace steploom::engine {

/// A token for the UUID of a task attempt; the UUID itself where the key is empty.
std::string makeTaskToken(std::string_view uuid, std::string_view key);
/// Whether a token was made with this key.
bool isTaskToken(std::string_view token, std::string_view key);

} // namespace steploom::engine
