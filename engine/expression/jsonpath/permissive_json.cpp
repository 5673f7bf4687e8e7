// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonpath/permissive_json.h"

#include "engine/expression/jsonpath/decimal.h"
#include "engine/expression/jsonpath/text.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <vector>

namespace steploom::engine {

namespace {

constexpr int kMaxDepth = 200;

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    return text;
}

Value numberOf(std::string_view text) {
    const std::string_view digits = text.substr(text.substr(0, 1) == "-" ? 1 : 0);
    if (digits.empty() || std::string_view("0123456789").find(digits.front()) == std::string_view::npos ||
        !Decimal::parse(text))
        return {};
    std::int64_t integer = 0;
    const char* end = text.data() + text.size();
    if (const auto [stop, error] = std::from_chars(text.data(), end, integer);
        stop == end && error == std::errc())
        return Value(integer);
    double real = 0;
    std::from_chars(text.data(), end, real);
    return Value(real);
}

Value wordOf(std::string_view text) {
    if (text == "true" || text == "false")
        return Value(text == "true");
    if (text == "null")
        return Value(nullptr);
    if (Value number = numberOf(text); !number.isAbsent())
        return number;
    return Value(text);
}

class Reader {
public:
    explicit Reader(std::string_view text)
        : m_text(text) {}

    Value read(std::string_view ends, int depth) {
        skipBlanks();
        if (m_at == m_text.size() || depth > kMaxDepth)
            return {};
        switch (m_text[m_at]) {
        case '[':
            return readArray(depth);
        case '{':
            return readObject(depth);
        case '"':
        case '\'':
            return readQuoted();
        case ']':
        case '}':
        case ':':
            return {};
        default:
            return wordOf(readUnquoted(ends));
        }
    }

private:
    bool isAt(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    void skipBlanks() {
        while (m_at < m_text.size() && isBlank(m_text[m_at]))
            ++m_at;
    }
    void skipBlanksAndCommas() {
        skipBlanks();
        while (isAt(',')) {
            ++m_at;
            skipBlanks();
        }
    }

    Value readArray(int depth) {
        ++m_at;
        std::vector<Value> elements;
        for (;;) {
            skipBlanksAndCommas();
            if (isAt(']')) {
                ++m_at;
                return Value::array(std::move(elements));
            }
            elements.push_back(read(",]", depth + 1));
            skipBlanks();
            if (elements.back().isAbsent() || !(isAt(',') || isAt(']')))
                return {};
        }
    }

    Value readObject(int depth) {
        ++m_at;
        ObjectBuilder members;
        for (;;) {
            skipBlanksAndCommas();
            if (isAt('}')) {
                ++m_at;
                return members.isEmpty() ? Value::emptyObject() : members.build();
            }
            if (m_at == m_text.size())
                return {};
            const bool quoted = isAt('"') || isAt('\'');
            const Value key = quoted ? readQuoted() : Value(readUnquoted(":"));
            skipBlanks();
            if (key.isAbsent() || !isAt(':'))
                return {};
            ++m_at;
            Value member = read(",}", depth + 1);
            skipBlanks();
            if (member.isAbsent() || !(isAt(',') || isAt('}')))
                return {};
            members.add(key.asString(), std::move(member));
        }
    }

    std::string_view readUnquoted(std::string_view ends) {
        const std::size_t first = m_at;
        while (m_at < m_text.size() && ends.find(m_text[m_at]) == std::string_view::npos)
            ++m_at;
        return trimmed(m_text.substr(first, m_at - first));
    }

    Value readQuoted() {
        const char quote = m_text[m_at++];
        const std::size_t first = m_at;
        while (m_at < m_text.size() && m_text[m_at] != quote)
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        if (m_at >= m_text.size())
            return {};
        const auto text = unescaped(m_text.substr(first, m_at++ - first));
        return text ? Value(*text) : Value();
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

Value readPermissiveJson(std::string_view text) {
    return Reader(text).read({}, 0);
}

} // namespace steploom::engine
