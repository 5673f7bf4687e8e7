// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "model/document/syntax_tree.h"

namespace steploom::model {

/// The scanner's cursor: reads one token after the other and notes what is wrong with it. Part of scan(); not
/// for others.
class Lexer {
public:
    /// Of numbers, literals, keys without quotes: two of them in a row are one token.
    static bool isWordCharacter(char c) { return kWordCharacter[static_cast<unsigned char>(c)]; }

protected:
    explicit Lexer(std::string_view text)
        : m_text(text)
        , m_begin(text.data())
        , m_p(text.data())
        , m_end(text.data() + text.size()) {}

    std::uint32_t offset() const { return static_cast<std::uint32_t>(m_p - m_begin); }
    bool atEnd() const { return m_p >= m_end; }
    /// A comma, a closing bracket or the end: no value begins here.
    bool atSeparator() const { return atEnd() || *m_p == ',' || *m_p == '}' || *m_p == ']'; }

    void problem(SyntaxCode code, std::size_t begin, std::size_t end);
    /// The last problem to be noted; m_stopped is true from then on.
    void giveUp(SyntaxCode code, std::size_t begin, std::size_t end);

    /// Past blanks and comments.
    void skipTrivia() {
        if (atEnd() || kTriviaCharacter[static_cast<unsigned char>(*m_p)])
            skipTriviaHere();
    }

    /// A scalar or key at the current place; Missing where none begins here, and nothing is read.
    NodeKind token(bool& escaped);

    std::string_view m_text;
    const char* m_begin;
    const char* m_p;
    const char* m_end;
    std::vector<SyntaxProblem> m_problems;
    std::vector<Span> m_comments;
    bool m_stopped = false;

private:
    void skipTriviaHere();
    bool skipComment();
    bool skipBlockComment();
    bool skipTemplateDirective();
    bool string(char quote);
    bool placeholder();
    NodeKind word();

    static const std::array<bool, 256> kWordCharacter;   ///< of numbers, literals, keys without quotes
    static const std::array<bool, 256> kTriviaCharacter; ///< what blanks and comments begin with

    std::size_t m_breaks = 0;
};

} // namespace steploom::model
