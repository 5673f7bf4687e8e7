// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

#include "model/document/span.h"

/// Where things end in HCL, without knowing what they mean. All take and give offsets into the text; none
/// goes beyond its end.
namespace steploom::model::hcl {

inline constexpr std::size_t kNowhere = static_cast<std::size_t>(-1);

bool isWordStart(char c);
bool isWordCharacter(char c); ///< letters, digits, `_`, `-`, and every byte beyond ASCII

/// Behind blanks and comments; behind newlines too where they mean nothing.
std::size_t skipBlanks(std::string_view text, std::size_t at, bool newlines);
std::size_t skipWord(std::string_view text, std::size_t at);

/// Behind the `"…"` that begins at `at`; kNowhere where it does not end on its line.
std::size_t skipString(std::string_view text, std::size_t at, int depth = 0);
/// Behind the `}` of the `${` or `%{` that begins at `at`; kNowhere where there is none.
std::size_t skipInterpolation(std::string_view text, std::size_t at, int depth = 0);

/// Whether `%{` at `at` begins a directive (if, else, endif, for, endfor). What else it may be is text that
/// was meant otherwise: JSONata between `{%` and `%}` may begin with a brace.
bool beginsDirective(std::string_view text, std::size_t at);

struct Heredoc {
    Span content;
    std::size_t end = kNowhere; ///< behind the word that closes it; kNowhere where it is not closed
    bool indented = false;      ///< `<<-`
};
bool beginsHeredoc(std::string_view text, std::size_t at);
Heredoc readHeredoc(std::string_view text, std::size_t at);

/// Behind the value that begins at `at`: before a comma, a bracket that closes something around it, or, where
/// they mean something, a newline. Blanks at its end are left out.
std::size_t skipValue(std::string_view text, std::size_t at, bool newlines);

} // namespace steploom::model::hcl
