// SPDX-License-Identifier: Apache-2.0
#include "model/assist/expression_tokens.h"

#include <algorithm>

namespace steploom::model {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || isDigit(c) ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool isWordOperator(std::string_view word) {
    return word == "and" || word == "or" || word == "in";
}

bool isLiteral(std::string_view word) {
    return word == "true" || word == "false" || word == "null" || word == "function";
}

class Tokenizer {
public:
    Tokenizer(std::string_view raw, std::size_t base, std::vector<Token>& tokens)
        : m_raw(raw)
        , m_base(base)
        , m_tokens(tokens) {}

    void jsonata() {
        while (m_at < m_raw.size()) {
            const std::size_t begin = m_at;
            const char c = m_raw[m_at];
            if (m_raw.substr(m_at, 2) == "/*")
                comment();
            else if (quote() != 0)
                quoted(quote(), TokenKind::ExpressionString);
            else if (c == '`')
                quoted('`', TokenKind::Field);
            else if (c == '$')
                variable();
            else if (isDigit(c))
                number();
            else if (isNameCharacter(c))
                name();
            else if (c == '\\')
                m_at = std::min(m_at + 2, m_raw.size()); // an escaped blank
            else if (c == ' ' || c == '(' || c == ')' || c == '{' || c == '}' || c == '[' || c == ']' ||
                     c == ',' || c == ';')
                ++m_at;
            else {
                ++m_at;
                add(begin, TokenKind::Operator);
            }
        }
    }

    void intrinsic() {
        while (m_at < m_raw.size()) {
            const std::size_t begin = m_at;
            const char c = m_raw[m_at];
            if (c == '\'') {
                quoted('\'', TokenKind::ExpressionString);
            } else if (c == '$') {
                while (m_at < m_raw.size() && m_raw[m_at] != ',' && m_raw[m_at] != ')' && m_raw[m_at] != ' ')
                    ++m_at;
                add(begin, TokenKind::Path);
            } else if (isDigit(c)) {
                number();
            } else if (isNameCharacter(c)) {
                while (m_at < m_raw.size() && (isNameCharacter(m_raw[m_at]) || m_raw[m_at] == '.'))
                    ++m_at;
                add(begin,
                    isLiteral(m_raw.substr(begin, m_at - begin)) ? TokenKind::Literal : TokenKind::Function);
            } else {
                ++m_at;
            }
        }
    }

private:
    void add(std::size_t begin, TokenKind kind) {
        m_tokens.push_back({{m_base + begin, m_base + m_at}, kind});
    }

    /// The quote that begins here, written `"` or `\"`; 0 where none does.
    char quote() const {
        if (m_raw[m_at] == '\'')
            return '\'';
        return m_raw[m_at] == '"' || m_raw.substr(m_at, 2) == "\\\"" ? '"' : '\0';
    }

    void quoted(char end, TokenKind kind) {
        const std::size_t begin = m_at;
        m_at += m_raw[m_at] == '\\' ? 2 : 1;
        while (m_at < m_raw.size()) {
            // In JSON a backslash of the expression is written twice, an escaped quote `\\\"`.
            if (m_raw.substr(m_at, 2) == "\\\\") {
                m_at += 2;
                m_at += m_raw.substr(m_at, 1) == "\\" ? 2 : 1;
            } else if (m_raw[m_at] == end) {
                ++m_at;
                break;
            } else if (end == '"' && m_raw.substr(m_at, 2) == "\\\"") {
                m_at += 2;
                break;
            } else {
                ++m_at;
            }
        }
        m_at = std::min(m_at, m_raw.size());
        add(begin, kind);
    }

    void comment() {
        const std::size_t begin = m_at;
        const std::size_t end = m_raw.find("*/", m_at + 2);
        m_at = end == std::string_view::npos ? m_raw.size() : end + 2;
        add(begin, TokenKind::Comment);
    }

    void number() {
        const std::size_t begin = m_at;
        while (m_at < m_raw.size() && (isDigit(m_raw[m_at]) || m_raw[m_at] == 'e' || m_raw[m_at] == 'E' ||
                                       (m_raw[m_at] == '.' && m_raw.substr(m_at, 2) != "..")))
            ++m_at;
        add(begin, TokenKind::ExpressionNumber);
    }

    bool isCalled() const {
        std::size_t after = m_at;
        while (after < m_raw.size() && m_raw[after] == ' ')
            ++after;
        return after < m_raw.size() && m_raw[after] == '(';
    }

    void variable() {
        const std::size_t begin = m_at++;
        while (m_at < m_raw.size() && (isNameCharacter(m_raw[m_at]) || m_raw[m_at] == '$'))
            ++m_at;
        add(begin, isCalled() ? TokenKind::Function : TokenKind::Variable);
    }

    void name() {
        const std::size_t begin = m_at;
        while (m_at < m_raw.size() && isNameCharacter(m_raw[m_at]))
            ++m_at;
        const std::string_view word = m_raw.substr(begin, m_at - begin);
        add(begin, isWordOperator(word) ? TokenKind::Operator
                   : isLiteral(word)    ? TokenKind::Literal
                                        : TokenKind::Field);
    }

    std::string_view m_raw;
    std::size_t m_base;
    std::vector<Token>& m_tokens;
    std::size_t m_at = 0;
};

} // namespace

void tokenizeJsonata(std::string_view raw, std::size_t base, std::vector<Token>& tokens) {
    Tokenizer(raw, base, tokens).jsonata();
}

void tokenizeIntrinsic(std::string_view raw, std::size_t base, std::vector<Token>& tokens) {
    Tokenizer(raw, base, tokens).intrinsic();
}

} // namespace steploom::model
