// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonpath/java_pattern.h"

#include "engine/expression/jsonpath/text.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace steploom::engine {

namespace {

constexpr int kMaxClassDepth = 32;

constexpr std::array<std::pair<std::string_view, std::string_view>, 13> kPosix = {{
    {"Lower", "lower"},
    {"Upper", "upper"},
    {"ASCII", "ascii"},
    {"Alpha", "alpha"},
    {"Digit", "digit"},
    {"Alnum", "alnum"},
    {"Punct", "punct"},
    {"Graph", "graph"},
    {"Print", "print"},
    {"Blank", "blank"},
    {"Cntrl", "cntrl"},
    {"XDigit", "xdigit"},
    {"Space", "space"},
}};

constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kBinary = {{
    {"Alphabetic", "L"},
    {"Letter", "L"},
    {"Uppercase", "Lu"},
    {"Lowercase", "Ll"},
    {"Digit", "Nd"},
    {"Punctuation", "P"},
    {"White_Space", "Xsp"},
}};

template <typename Table>
std::string_view lookUp(const Table& table, std::string_view name) {
    const auto found =
        std::find_if(table.begin(), table.end(), [&](const auto& entry) { return entry.first == name; });
    return found != table.end() ? found->second : std::string_view();
}

bool isLetter(char c) {
    const char lower = static_cast<char>(c | 0x20);
    return lower >= 'a' && lower <= 'z';
}

class Translator {
public:
    Translator(std::string_view pattern, bool asciiCase)
        : m_text(pattern)
        , m_asciiCase(asciiCase) {}

    std::optional<std::string> translate() {
        std::string out;
        while (m_at < m_text.size()) {
            if (!translateOne(out))
                return {};
        }
        return out;
    }

private:
    char peek(std::size_t ahead = 0) const {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    bool isNext(std::string_view word) const { return m_text.substr(m_at, word.size()) == word; }

    bool translateOne(std::string& out) {
        const char c = peek();
        if (c == '\\')
            return translateEscape(out, false);
        if (c == '[') {
            ++m_at;
            return translateClass(out, 0);
        }
        if (c == '(')
            return translateGroup(out);
        if (static_cast<unsigned char>(c) >= 0x80 && m_asciiCase) {
            out.append("(?-i:").append(takeCharacter()).append(")");
            return true;
        }
        out += c;
        ++m_at;
        return true;
    }

    std::string_view takeCharacter() {
        const std::size_t first = m_at++;
        while ((static_cast<unsigned char>(peek()) & 0xC0) == 0x80)
            ++m_at;
        return m_text.substr(first, m_at - first);
    }

    /// Java's groups; PCRE2 has more kinds, and verbs, which are none.
    bool translateGroup(std::string& out) {
        ++m_at;
        out += '(';
        if (peek() == '*')
            return false;
        if (peek() != '?')
            return true;
        ++m_at;
        out += '?';
        const char c = peek();
        if (c == ':' || c == '=' || c == '!' || c == '>' || c == '<')
            return true;
        while (m_at < m_text.size() && std::string_view("idmsuxU-").find(peek()) != std::string_view::npos) {
            if (std::string_view("imsx-").find(peek()) != std::string_view::npos)
                out += peek();
            ++m_at;
        }
        return peek() == ':' || peek() == ')';
    }

    bool translateEscape(std::string& out, bool inClass) {
        const char c = peek(1);
        if (m_at + 1 >= m_text.size())
            return false;
        if (c == 'u')
            return translateUnit(out);
        if (c == 'p' || c == 'P')
            return translateProperty(out, inClass);
        if (c == '0')
            return translateOctal(out);
        if (c == 'Q')
            return translateQuoted(out);
        constexpr std::string_view kCommon = "tnrfaecxdDhHsSvVwW";
        constexpr std::string_view kOutside = "bBAGZzRXkE";
        if (isLetter(c) && kCommon.find(c) == std::string_view::npos &&
            (inClass || kOutside.find(c) == std::string_view::npos))
            return false;
        out += '\\';
        ++m_at;
        out += takeCharacter();
        return true;
    }

    bool translateUnit(std::string& out) {
        const auto unit = hexUnit(m_text, m_at + 2);
        if (!unit)
            return false;
        m_at += 6;
        std::uint32_t code = *unit;
        if (isHighSurrogate(code) && isNext("\\u")) {
            if (const auto low = hexUnit(m_text, m_at + 2); low && isLowSurrogate(*low)) {
                code = joinSurrogates(code, *low);
                m_at += 6;
            }
        }
        std::string character;
        appendUtf8(character, code);
        if (code < 0x80 && !isLetter(static_cast<char>(code)) && !(code >= '0' && code <= '9'))
            out += '\\';
        out += character;
        return true;
    }

    bool translateProperty(std::string& out, bool inClass) {
        const bool negative = peek(1) == 'P';
        if (peek(2) != '{') {
            out.append(negative ? "\\P" : "\\p") += peek(2);
            m_at += 3;
            return m_at <= m_text.size();
        }
        const std::size_t close = m_text.find('}', m_at);
        if (close == std::string_view::npos)
            return false;
        std::string_view name = m_text.substr(m_at + 3, close - m_at - 3);
        m_at = close + 1;
        if (const std::string_view posix = lookUp(kPosix, name); !posix.empty()) {
            out.append(inClass ? "[:" : "[[:").append(negative ? "^" : "").append(posix);
            out.append(inClass ? ":]" : ":]]");
            return true;
        }
        if (name.substr(0, 2) == "Is") {
            name.remove_prefix(2);
            if (const std::string_view category = lookUp(kBinary, name); !category.empty())
                name = category;
        }
        out.append(negative ? "\\P{" : "\\p{").append(name).append("}");
        return true;
    }

    bool translateOctal(std::string& out) {
        m_at += 2;
        const std::size_t most = peek() <= '3' ? 3 : 2;
        const std::size_t first = m_at;
        while (m_at - first < most && peek() >= '0' && peek() <= '7')
            ++m_at;
        out.append("\\o{").append(m_text.substr(first, m_at - first)).append("}");
        return m_at > first;
    }

    bool translateQuoted(std::string& out) {
        const std::size_t close = m_text.find("\\E", m_at);
        const std::size_t end = close == std::string_view::npos ? m_text.size() : close + 2;
        out += m_text.substr(m_at, end - m_at);
        m_at = end;
        return true;
    }

    struct Union {
        std::string items;
        std::vector<std::string> classes;
        bool isEmpty() const { return items.empty() && classes.empty(); }
        std::string text() const {
            std::string out;
            if (!items.empty())
                out.append("[").append(items).append("]");
            for (const std::string& one : classes)
                out.append(out.empty() ? "" : "|").append(one);
            return classes.empty() || (items.empty() && classes.size() == 1) ? out : "(?:" + out + ")";
        }
    };

    /// A class of Java is a set that may hold other sets and be cut with them; PCRE2 has plain ones only, and
    /// looks ahead for the rest.
    bool translateClass(std::string& out, int depth) {
        if (depth > kMaxClassDepth)
            return false;
        const bool negative = peek() == '^';
        m_at += negative ? 1 : 0;
        std::vector<Union> cuts(1);
        for (bool first = true;; first = false) {
            Union& current = cuts.back();
            if (m_at >= m_text.size())
                return false;
            const char c = peek();
            if (c == ']' && !first)
                break;
            if (isNext("&&")) {
                m_at += 2;
                if (!current.isEmpty())
                    cuts.emplace_back();
            } else if (c == '[') {
                ++m_at;
                if (!translateClass(current.classes.emplace_back(), depth + 1))
                    return false;
            } else if (c == '\\') {
                if (!translateEscape(current.items, true))
                    return false;
            } else {
                current.items.append(c == ']' ? "\\" : "").append(takeCharacter());
            }
        }
        ++m_at;
        if (cuts.size() > 1 && cuts.back().isEmpty())
            cuts.pop_back();
        if (cuts.size() == 1 && cuts.front().classes.empty()) {
            out.append(negative ? "[^" : "[").append(cuts.front().items).append("]");
            return !cuts.front().items.empty();
        }
        std::string all;
        for (std::size_t i = 0; i + 1 < cuts.size(); ++i)
            all.append("(?=").append(cuts[i].text()).append(")");
        all += cuts.back().text();
        if (negative)
            out.append("(?:(?!").append(all).append(")(?s:.))");
        else
            out.append("(?:").append(all).append(")");
        return true;
    }

    std::string_view m_text;
    bool m_asciiCase;
    std::size_t m_at = 0;
};

} // namespace

std::optional<std::string> pcreFromJava(std::string_view pattern, bool asciiCase) {
    return Translator(pattern, asciiCase).translate();
}

} // namespace steploom::engine
