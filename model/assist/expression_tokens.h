// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "model/document/span.h"

namespace steploom::model {

/// What a stretch of the text is, for its colour.
enum class TokenKind : std::uint8_t {
    Key,
    String,
    Number,
    Literal, ///< true, false, null, a bare word
    Comment,
    Placeholder, ///< `${…}`
    Escape,      ///< `\n` in a string
    Path,        ///< JSONPath
    Function,    ///< of JSONata, or an intrinsic
    Variable,    ///< `$name` in JSONata
    Field,       ///< a name in JSONata
    Operator,
    ExpressionString, ///< a string in an expression
    ExpressionNumber,
    Delimiter, ///< `{%`, `%}`
};

struct Token {
    Span span;
    TokenKind kind = TokenKind::String;
    friend bool operator==(const Token&, const Token&) = default;
};

/// The parts of a JSONata expression, appended in their order. `raw` stands in a JSON string at `base`: an
/// escaped quote is a quote. Never fails; what is half written is taken for what it begins as.
void tokenizeJsonata(std::string_view raw, std::size_t base, std::vector<Token>& tokens);

/// The parts of an intrinsic call, `States.Format('{}', $.a)`, in the same way.
void tokenizeIntrinsic(std::string_view raw, std::size_t base, std::vector<Token>& tokens);

} // namespace steploom::model
