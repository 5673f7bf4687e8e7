// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/regex_syntax.h"

namespace steploom::engine::jsonata {
namespace {

constexpr std::string_view kWideSpace =
    "\\t\\n\\x0b\\f\\r \\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff";

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

class Rewriter {
public:
    Rewriter(std::string_view pattern, bool wide, std::string& problem)
        : m_in(pattern)
        , m_wide(wide)
        , m_problem(problem) {}

    std::string run() {
        while (m_at < m_in.size() && m_problem.empty())
            step();
        if (!m_problem.empty())
            m_out.clear();
        return m_out;
    }

private:
    void step() {
        const char c = m_in[m_at];
        if (c == '\\') {
            escape();
            m_quantifiable = true;
            return;
        }
        if (m_inClass) {
            if (c == ']')
                m_inClass = false;
            if (c == '[') // no POSIX classes
                m_out += '\\';
            take();
            m_quantifiable = true;
            return;
        }
        switch (c) {
        case '[':
            m_inClass = true;
            take();
            if (m_at < m_in.size() && m_in[m_at] == '^')
                take();
            if (m_at < m_in.size() && m_in[m_at] == ']') { // [] and [^] are whole classes
                take();
                m_inClass = false;
            }
            m_quantifiable = true;
            return;
        case '(':
            group();
            return;
        case '*':
        case '+':
        case '?':
            quantifier();
            return;
        case '{':
            if (isBraceQuantifier())
                quantifier();
            else
                take();
            return;
        case '|':
            m_quantifiable = false;
            take();
            return;
        default:
            m_quantifiable = c != '^';
            take();
            return;
        }
    }

    void take() { m_out += m_in[m_at++]; }

    void group() {
        const std::string_view rest = m_in.substr(m_at);
        m_quantifiable = false;
        if (rest.size() > 1 && rest[1] == '?') {
            const std::string_view after = rest.substr(2);
            const bool named = after.size() > 1 && after[0] == '<' && after[1] != '=' && after[1] != '!';
            const bool known = after.substr(0, 1) == ":" || after.substr(0, 1) == "=" ||
                               after.substr(0, 1) == "!" || after.substr(0, 1) == "<";
            if (!known) {
                m_problem = "Invalid group";
                return;
            }
            const std::size_t count = after[0] == '<' && !named ? 4 : 3;
            for (std::size_t i = 0; i < count && m_at < m_in.size(); ++i)
                take();
            return;
        }
        take();
    }

    bool isBraceQuantifier() const {
        std::size_t at = m_at + 1;
        if (at >= m_in.size() || !isDigit(m_in[at]))
            return false;
        while (at < m_in.size() && isDigit(m_in[at]))
            ++at;
        if (at < m_in.size() && m_in[at] == ',')
            ++at;
        while (at < m_in.size() && isDigit(m_in[at]))
            ++at;
        return at < m_in.size() && m_in[at] == '}';
    }

    void quantifier() {
        if (!m_quantifiable) {
            m_problem = "Nothing to repeat";
            return;
        }
        if (m_in[m_at] == '{') {
            while (m_in[m_at] != '}')
                take();
        }
        take();
        if (m_at < m_in.size() && m_in[m_at] == '?')
            take();
        m_quantifiable = false; // which also refuses what would be possessive
    }

    void escape() {
        if (m_at + 1 >= m_in.size()) {
            m_problem = "\\ at end of pattern";
            return;
        }
        const char c = m_in[m_at + 1];
        constexpr std::string_view kSame = "bBfnrtcxu0123456789";
        m_at += 2;
        const bool letter = (c | 0x20) >= 'a' && (c | 0x20) <= 'z';
        if (c == 'v') {
            m_out += "\\x0b";
        } else if (std::string_view("dDwWsS").find(c) != std::string_view::npos) {
            characterClass(c);
        } else if (c == 'k' && m_in.find("(?<") != std::string_view::npos) {
            m_out += "\\k";
        } else if (kSame.find(c) != std::string_view::npos || !letter) {
            m_out += '\\';
            m_out += c;
        } else {
            m_out += c;
        }
    }

    void characterClass(char c) {
        if (!m_wide) {
            m_out += '\\';
            m_out += c;
            return;
        }
        const bool negated = c < 'a';
        const std::string_view set = (c | 0x20) == 'd'   ? "0-9"
                                     : (c | 0x20) == 'w' ? "A-Za-z0-9_"
                                                         : kWideSpace;
        if (m_inClass && negated) { // has no spelling inside a class
            m_out += '\\';
            m_out += c;
            return;
        }
        if (!m_inClass)
            m_out += negated ? "[^" : "[";
        m_out += set;
        if (!m_inClass)
            m_out += ']';
    }

    std::string_view m_in;
    bool m_wide;
    std::string& m_problem;
    std::string m_out;
    std::size_t m_at = 0;
    bool m_inClass = false;
    bool m_quantifiable = false;
};

} // namespace

std::string regexForPcre(std::string_view pattern, bool wide, std::string& problem) {
    return Rewriter(pattern, wide, problem).run();
}

} // namespace steploom::engine::jsonata
