// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"

#include <string>

// Values to JSON text. Compact as the service writes it, or indented for people.
namespace steploom::engine {

struct JsonWriteOptions {
    /// Spaces per level; 0 writes one line without white space.
    int indent = 0;
    /// Members sorted by code unit and numbers as ECMAScript writes them: equal values give equal texts.
    bool canonical = false;
};

/// An absent value writes as null.
std::string toJson(const Value& value, const JsonWriteOptions& options = {});
void appendJson(std::string& out, const Value& value, const JsonWriteOptions& options = {});
/// A string literal with its quotes.
void appendJsonString(std::string& out, std::string_view text);
/// Integers as they are, doubles shortest that read back the same; a double never looks like an integer
/// (2.0).
void appendJsonNumber(std::string& out, const Value& number, bool canonical = false);

} // namespace steploom::engine
