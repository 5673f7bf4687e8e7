// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonpath/path.h"

#include <charconv>

namespace steploom::engine {

namespace {

class PathParser {
public:
    explicit PathParser(std::string_view text)
        : m_text(text) {}

    PathResult parse() {
        m_path.text = Value(m_text);
        if (!parseRoot())
            return {std::move(m_path), std::move(m_error)};
        while (m_error.code.empty() && m_at < m_text.size())
            parseStep();
        for (const PathStep& step : m_path.steps) {
            const bool single = step.kind == PathStep::Kind::Member || step.kind == PathStep::Kind::Index;
            m_path.definite = m_path.definite && single;
            m_path.reference = m_path.reference && single && step.index >= 0;
        }
        return {std::move(m_path), std::move(m_error)};
    }

private:
    bool fail(const char* code) {
        if (m_error.code.empty())
            m_error = {code, m_at};
        return false;
    }
    bool isAt(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    void skipBlanks() {
        while (isAt(' '))
            ++m_at;
    }
    static bool isNameEnd(char c) { return c == '.' || c == '[' || c == ']' || c == '(' || c == ')'; }

    bool parseRoot() {
        if (!isAt('$'))
            return fail("path.start");
        ++m_at;
        if (isAt('$')) {
            ++m_at;
            m_path.root = PathRoot::Context;
        } else if (m_at < m_text.size() && m_text[m_at] != '.' && m_text[m_at] != '[') {
            const std::size_t first = m_at;
            while (m_at < m_text.size() && !isNameEnd(m_text[m_at]))
                ++m_at;
            if (m_at == first)
                return fail("path.syntax");
            m_path.root = PathRoot::Variable;
            m_path.variable = Key(m_text.substr(first, m_at - first));
        }
        // "$." alone means the whole, as the service has it.
        if (m_at + 1 == m_text.size() && isAt('.'))
            ++m_at;
        return true;
    }

    bool parseStep() {
        if (isAt('[')) {
            ++m_at;
            return parseBracket();
        }
        if (!isAt('.'))
            return fail("path.syntax");
        ++m_at;
        if (isAt('.')) {
            ++m_at;
            m_path.steps.push_back({PathStep::Kind::Descend, {}, 0, {}, {}, 1, {}});
            if (isAt('['))
                return true;
        }
        if (isAt('*')) {
            ++m_at;
            m_path.steps.push_back({PathStep::Kind::Wildcard, {}, 0, {}, {}, 1, {}});
            return true;
        }
        const std::size_t first = m_at;
        while (m_at < m_text.size() && !isNameEnd(m_text[m_at]))
            ++m_at;
        if (isAt('('))
            return fail("path.unsupported");
        if (m_at == first)
            return fail("path.syntax");
        m_path.steps.push_back(member(m_text.substr(first, m_at - first)));
        return true;
    }

    static PathStep member(std::string_view name) {
        return {PathStep::Kind::Member, Key(name), 0, {}, {}, 1, {}};
    }
    static PathStep element(std::int64_t index) { return {PathStep::Kind::Index, {}, index, {}, {}, 1, {}}; }

    bool parseBracket() {
        skipBlanks();
        if (isAt('?') || isAt('('))
            return fail("path.unsupported");
        if (isAt('*')) {
            ++m_at;
            m_path.steps.push_back({PathStep::Kind::Wildcard, {}, 0, {}, {}, 1, {}});
            return closeBracket();
        }
        std::vector<PathStep> choices;
        for (;;) {
            skipBlanks();
            if (isAt('\'') || isAt('"')) {
                std::string name;
                if (!parseQuoted(name))
                    return false;
                choices.push_back(member(name));
            } else {
                PathStep step;
                if (!parseIndexOrSlice(step))
                    return false;
                choices.push_back(std::move(step));
            }
            skipBlanks();
            if (!isAt(','))
                break;
            ++m_at;
        }
        if (choices.size() == 1) {
            m_path.steps.push_back(std::move(choices.front()));
        } else {
            PathStep step;
            step.kind = PathStep::Kind::Union;
            step.choices = std::move(choices);
            m_path.steps.push_back(std::move(step));
        }
        return closeBracket();
    }

    bool closeBracket() {
        skipBlanks();
        if (!isAt(']'))
            return fail("path.syntax");
        ++m_at;
        return true;
    }

    bool parseQuoted(std::string& name) {
        // Only the quote itself and the backslash are escaped; any other backslash stands for itself.
        const char quote = m_text[m_at++];
        while (m_at < m_text.size() && m_text[m_at] != quote) {
            const char next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
            if (m_text[m_at] == '\\' && (next == quote || next == '\\'))
                ++m_at;
            name += m_text[m_at++];
        }
        if (m_at == m_text.size())
            return fail("path.quote");
        ++m_at;
        return true;
    }

    bool parseInteger(std::optional<std::int64_t>& number) {
        skipBlanks();
        const char* first = m_text.data() + m_at;
        const char* last = m_text.data() + m_text.size();
        std::int64_t value = 0;
        const auto [stop, error] = std::from_chars(first, last, value);
        if (error == std::errc::result_out_of_range)
            return fail("path.number");
        if (stop != first)
            number = value;
        m_at += static_cast<std::size_t>(stop - first);
        skipBlanks();
        return true;
    }

    bool parseIndexOrSlice(PathStep& step) {
        std::optional<std::int64_t> number;
        if (!parseInteger(number))
            return false;
        if (!isAt(':')) {
            if (!number)
                return fail("path.syntax");
            step = element(*number);
            return true;
        }
        step.kind = PathStep::Kind::Slice;
        step.from = number;
        ++m_at;
        if (!parseInteger(step.to))
            return false;
        if (isAt(':')) {
            ++m_at;
            std::optional<std::int64_t> stride;
            if (!parseInteger(stride))
                return false;
            step.stride = stride.value_or(1);
            if (step.stride <= 0)
                return fail("path.number");
        }
        return true;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    Path m_path;
    PathError m_error;
};

} // namespace

PathResult compilePath(std::string_view text) {
    return PathParser(text).parse();
}

} // namespace steploom::engine
