// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string_view>

#include "model/document/span.h"

namespace steploom::model {

/// Where the text is not the JSON of RFC 8259.
enum class SyntaxCode : std::uint8_t {
    // Tolerated: what is meant is plain, the tree is whole.
    ByteOrderMark,
    Comment,       ///< `// …`, `# …` or `/* … */`
    TrailingComma, ///< before a closing bracket
    ExtraComma,
    MissingComma, ///< between two members or items
    Placeholder,  ///< `${…}` outside a string
    SingleQuoted,
    BareWord,         ///< a key or value without quotes
    BadNumber,        ///< `01`, `.5`, `+1`, `0x1F`
    BadEscape,        ///< `\q` in a string
    ControlCharacter, ///< a raw tab or the like in a string
    InvalidUtf8,      ///< the first such byte; later ones are not listed
    // Broken: the tree holds what could be made out.
    Empty,              ///< no value at all
    UnterminatedString, ///< no closing quote on the line
    UnterminatedComment,
    UnclosedObject, ///< the span is that of the opening bracket
    UnclosedArray,
    WrongClose, ///< `]` where `}` was due, or the other way
    MissingColon,
    MissingKey,
    MissingValue,
    UnexpectedCharacter,
    TextAfterEnd,    ///< something follows the document's value
    TooDeep,         ///< nested deeper than kMaxDepth
    TooManyValues,   ///< more than kMaxNodes
    TooManyProblems, ///< given up after kMaxProblems broken places
    Binary,          ///< NUL bytes: not a text
};

struct SyntaxProblem {
    SyntaxCode code = SyntaxCode::Empty;
    Span span;
    friend bool operator==(const SyntaxProblem&, const SyntaxProblem&) = default;
};

/// Whether the tree is no longer whole where this happens.
constexpr bool breaksText(SyntaxCode code) {
    return code >= SyntaxCode::Empty;
}

/// The stable code for people and catalogues: `syntax.trailing-comma`.
std::string_view syntaxCodeName(SyntaxCode code);

} // namespace steploom::model
