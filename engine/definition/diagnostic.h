// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace steploom::engine {

enum class Severity : std::uint8_t { Error, Warning, Hint };

/// One finding about a definition, as a value. Whoever shows it turns code and arguments into a sentence of
/// the reader's language (diagnosticText() has the English ones) and the pointer into a line and column.
struct Diagnostic {
    Severity severity = Severity::Error;
    /// Stable and dotted, such as "state.next.unknown".
    std::string code;
    /// JSON Pointer to the field, or to the object that lacks one.
    std::string pointer;
    /// What fills %1, %2 … of the sentence.
    std::vector<std::string> args;
};

/// The English sentence of a diagnostic; the bare code where the catalogue has none.
std::string diagnosticText(const Diagnostic& diagnostic);

} // namespace steploom::engine
