// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
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

/// The English sentence of a code with its %1, %2 …, what a translation starts from; empty where there is
/// none.
std::string_view diagnosticSentence(std::string_view code);
/// All of those sentences, in the order of the catalogue.
std::vector<std::string_view> diagnosticSentences();
/// The sentence with the arguments in place of %1, %2 …
std::string fillSentence(std::string_view sentence, const std::vector<std::string>& args);
/// The English sentence of a diagnostic; the bare code where the catalogue has none.
std::string diagnosticText(const Diagnostic& diagnostic);

} // namespace steploom::engine
