// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <string>
#include <string_view>

// JSON Pointer (RFC 6901): how places in payloads and in definitions are named across layers.
namespace steploom::engine {

/// Appends "/token" with ~ and / escaped.
void appendPointerToken(std::string& pointer, std::string_view token);
void appendPointerToken(std::string& pointer, std::size_t index);

/// The value at a pointer; null where the pointer is malformed or leads nowhere.
const Value* resolvePointer(const Value& root, std::string_view pointer);

} // namespace steploom::engine
