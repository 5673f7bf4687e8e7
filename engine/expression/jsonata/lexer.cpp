// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/lexer.h"

#include "engine/expression/jsonata/failure.h"
#include "engine/expression/jsonata/item.h"
#include "engine/expression/jsonata/number_text.h"
#include "engine/expression/jsonata/utf16.h"

#include <cmath>

namespace steploom::engine::jsonata {
namespace {

constexpr std::string_view kBlanks = " \t\n\r\v";
constexpr std::string_view kSingle = ".[]{}(),@#;:?+-*/%|=<>^&!~";
constexpr std::string_view kDouble[] = {"..", ":=", "!=", ">=", "<=", "**", "~>"};
constexpr std::string_view kDoubleSince21[] = {"?:", "??"};

bool isDigit(char c) noexcept {
    return c >= '0' && c <= '9';
}

int hexDigit(char c) noexcept {
    return isDigit(c) ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
}

} // namespace

bool Lexer::isOperator(std::size_t at) const noexcept {
    return kSingle.find(m_text[at]) != std::string_view::npos;
}

void Lexer::skipBlanks() {
    while (m_at < m_text.size()) {
        if (kBlanks.find(m_text[m_at]) != std::string_view::npos) {
            ++m_at;
        } else if (m_text.substr(m_at, 2) == "/*") {
            const std::size_t end = m_text.find("*/", m_at + 2);
            if (end == std::string_view::npos)
                throw Failure("S0106").at(m_at);
            m_at = end + 2;
        } else {
            return;
        }
    }
}

Token Lexer::make(Token::Type type, std::size_t begin) const {
    Token token;
    token.type = type;
    token.begin = begin;
    token.end = m_at;
    return token;
}

Token Lexer::next(bool infix) {
    skipBlanks();
    const std::size_t begin = m_at;
    if (m_at >= m_text.size())
        return make(Token::Type::End, begin);
    const char c = m_text[m_at];
    if (!infix && c == '/') {
        ++m_at;
        return regex();
    }
    const std::string_view two = m_text.substr(m_at, 2);
    std::size_t length = 0;
    for (const std::string_view each : kDouble)
        length = two == each ? 2 : length;
    if (m_level != Level::V2_0_6) {
        for (const std::string_view each : kDoubleSince21)
            length = two == each ? 2 : length;
    }
    if (length == 0 && isOperator(m_at))
        length = 1;
    if (length != 0) {
        m_at += length;
        Token token = make(Token::Type::Operator, begin);
        token.text = m_text.substr(begin, length);
        return token;
    }
    if (c == '"' || c == '\'')
        return string(c);
    if (isDigit(c))
        return number();
    return c == '`' ? quotedName() : name();
}

Token Lexer::string(char quote) {
    const std::size_t begin = m_at++;
    std::string decoded;
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c == quote) {
            ++m_at;
            Token token = make(Token::Type::String, begin);
            token.text = std::move(decoded);
            return token;
        }
        if (c != '\\') {
            decoded += c;
            ++m_at;
            continue;
        }
        ++m_at;
        const char escape = m_at < m_text.size() ? m_text[m_at] : '\0';
        constexpr std::string_view kFrom = "\"\\/bfnrt";
        constexpr std::string_view kTo = "\"\\/\b\f\n\r\t";
        if (const std::size_t known = kFrom.find(escape); known != std::string_view::npos && escape != '\0') {
            decoded += kTo[known];
        } else if (escape == 'u') {
            unsigned unit = 0;
            for (std::size_t i = 1; i <= 4; ++i) {
                const int digit = m_at + i < m_text.size() ? hexDigit(m_text[m_at + i]) : -1;
                if (digit < 0)
                    throw Failure("S0104").at(m_at);
                unit = unit * 16 + static_cast<unsigned>(digit);
            }
            appendUtf16(decoded, static_cast<char16_t>(unit));
            m_at += 4;
        } else {
            std::size_t end = m_at;
            if (m_at < m_text.size())
                nextCodePoint(m_text, end);
            throw Failure("S0103").at(m_at).token(m_text.substr(m_at, end - m_at));
        }
        ++m_at;
    }
    throw Failure("S0101").at(m_at);
}

Token Lexer::number() {
    const std::size_t begin = m_at;
    if (m_text[m_at] == '0') {
        ++m_at;
    } else {
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
    }
    if (m_at + 1 < m_text.size() && m_text[m_at] == '.' && isDigit(m_text[m_at + 1])) {
        ++m_at;
        while (m_at < m_text.size() && isDigit(m_text[m_at]))
            ++m_at;
    }
    if (m_at < m_text.size() && (m_text[m_at] | 0x20) == 'e') {
        std::size_t end = m_at + 1;
        if (end < m_text.size() && (m_text[end] == '+' || m_text[end] == '-'))
            ++end;
        if (end < m_text.size() && isDigit(m_text[end])) {
            while (end < m_text.size() && isDigit(m_text[end]))
                ++end;
            m_at = end;
        }
    }
    const std::string_view digits = m_text.substr(begin, m_at - begin);
    const double number = readDouble(digits);
    if (!std::isfinite(number))
        throw Failure("S0102").at(begin).token(digits);
    Token token = make(Token::Type::Number, begin);
    token.text = digits;
    token.value = makeNumber(number);
    return token;
}

Token Lexer::quotedName() {
    const std::size_t begin = m_at++;
    const std::size_t end = m_text.find('`', m_at);
    if (end == std::string_view::npos)
        throw Failure("S0105").at(m_text.size());
    const std::string_view text = m_text.substr(m_at, end - m_at);
    m_at = end + 1;
    Token token = make(Token::Type::Name, begin);
    token.text = text;
    return token;
}

Token Lexer::name() {
    const std::size_t begin = m_at;
    while (m_at < m_text.size() && kBlanks.find(m_text[m_at]) == std::string_view::npos && !isOperator(m_at))
        ++m_at;
    const std::string_view text = m_text.substr(begin, m_at - begin);
    if (text[0] == '$') {
        Token token = make(Token::Type::Variable, begin);
        token.text = text.substr(1);
        return token;
    }
    Token token = make(Token::Type::Name, begin);
    token.text = text;
    if (text == "and" || text == "or" || text == "in") {
        token.type = Token::Type::Operator;
    } else if (text == "true" || text == "false") {
        token.type = Token::Type::Literal;
        token.value = text == "true";
    } else if (text == "null") {
        token.type = Token::Type::Literal;
        token.value = nullptr;
    }
    return token;
}

bool Lexer::isClosingSlash(std::size_t at, int depth) const {
    if (m_text[at] != '/' || depth != 0)
        return false;
    std::size_t slashes = 0;
    while (m_text[at - (slashes + 1)] == '\\')
        ++slashes;
    return slashes % 2 == 0;
}

Token Lexer::regex() {
    const std::size_t begin = m_at - 1;
    const std::size_t start = m_at;
    int depth = 0;
    for (; m_at < m_text.size(); ++m_at) {
        const char c = m_text[m_at];
        if (isClosingSlash(m_at, depth)) {
            const std::string_view pattern = m_text.substr(start, m_at - start);
            if (pattern.empty())
                throw Failure("S0301").at(m_at);
            ++m_at;
            const std::size_t flags = m_at;
            while (m_at < m_text.size() && (m_text[m_at] == 'i' || m_text[m_at] == 'm'))
                ++m_at;
            Token token = make(Token::Type::Regex, begin);
            token.text = pattern;
            std::string problem;
            token.regex = Regex::compile(pattern, m_text.substr(flags, m_at - flags), problem);
            if (!token.regex)
                throw Failure("S0303").at(m_at).token(pattern).value(Value(problem));
            return token;
        }
        const bool escaped = m_text[m_at - 1] == '\\';
        if (!escaped && (c == '(' || c == '[' || c == '{'))
            ++depth;
        else if (!escaped && (c == ')' || c == ']' || c == '}'))
            --depth;
    }
    throw Failure("S0302").at(m_at);
}

} // namespace steploom::engine::jsonata
