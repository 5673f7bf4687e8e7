// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace steploom::engine {

/// Text as it is stored: compressed where that pays. Histories repeat themselves.
std::string pack(std::string_view text);
/// The text again; empty for bytes that pack() did not make.
std::string unpack(std::string_view bytes);

} // namespace steploom::engine
