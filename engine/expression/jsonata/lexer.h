// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonata/jsonata.h"
#include "engine/expression/jsonata/regex.h"

#include <memory>
#include <string>
#include <string_view>

// Text to tokens, one at a time: whether / begins a regular expression depends on what the parser expects.
namespace steploom::engine::jsonata {

struct Token {
    enum class Type : std::uint8_t { End, Operator, Name, Variable, String, Number, Literal, Regex };
    Type type = Type::End;
    /// Text of operators and names; of variables without $; decoded strings.
    std::string text;
    Value value;
    std::shared_ptr<const Regex> regex;
    std::size_t begin = 0;
    std::size_t end = 0;

    bool is(std::string_view op) const noexcept { return type == Type::Operator && text == op; }
};

class Lexer {
public:
    Lexer(std::string_view text, Level level)
        : m_text(text)
        , m_level(level) {}
    /// `infix`: an operator may follow, so that / divides. Throws S01xx and S03xx.
    Token next(bool infix);

private:
    void skipBlanks();
    Token make(Token::Type type, std::size_t begin) const;
    Token string(char quote);
    Token number();
    Token name();
    Token quotedName();
    Token regex();
    bool isClosingSlash(std::size_t at, int depth) const;
    bool isOperator(std::size_t at) const noexcept;

    std::string_view m_text;
    Level m_level;
    std::size_t m_at = 0;
};

} // namespace steploom::engine::jsonata
