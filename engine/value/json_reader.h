// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <string>
#include <string_view>

// JSON text to values: payloads, mocks, histories. Strict JSON (RFC 8259) in UTF-8.
// It does not keep the spelling of the text; the document layer has its own tolerant scanner for that.
namespace steploom::engine {

struct JsonReadOptions {
    /// Arrays and objects inside each other; more is an error, not a crash.
    std::uint32_t maxDepth = 1000;
};

/// Why a text is not JSON, and where.
struct JsonError {
    /// Stable code: json.empty, json.syntax, json.encoding, json.number, json.depth, json.trailing.
    std::string code;
    /// What was found there, as a piece of the text; may be empty.
    std::string found;
    /// Byte offset from 0; line and column from 1, columns counted in code points.
    std::size_t offset = 0;
    std::uint32_t line = 1;
    std::uint32_t column = 1;
};

struct JsonReadResult {
    /// Absent where the text was not JSON.
    Value value;
    JsonError error;
    explicit operator bool() const noexcept { return !value.isAbsent(); }
};

/// Reads one JSON value. A byte order mark at the start is skipped. Never throws.
JsonReadResult readJson(std::string_view text, const JsonReadOptions& options = {});

} // namespace steploom::engine
