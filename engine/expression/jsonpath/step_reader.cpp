// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonpath/compile.h"
#include "engine/expression/jsonpath/filter.h"
#include "engine/expression/jsonpath/function.h"
#include "engine/expression/jsonpath/text.h"

#include <algorithm>
#include <charconv>

namespace steploom::engine {

namespace {

using Step = PathStep::Kind;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool hasOnly(std::string_view text, std::string_view allowed) {
    return std::all_of(text.begin(), text.end(),
                       [&](char c) { return isDigit(c) || allowed.find(c) != std::string_view::npos; });
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const std::size_t at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

std::optional<std::int64_t> indexOf(std::string_view text) {
    std::int32_t index = 0;
    const char* end = text.data() + text.size();
    const auto [stop, error] = std::from_chars(text.data(), end, index);
    if (text.empty() || stop != end || error != std::errc())
        return {};
    return index;
}

/// Reads steps from a '.' or '[' to the end of a text.
class StepReader {
public:
    /// A strict reader is the service's: it leaves nothing over, takes no brackets into names and knows fewer
    /// escapes.
    StepReader(Cursor& cursor, Path& path, int depth, bool strict)
        : m_cursor(cursor)
        , m_path(path)
        , m_depth(depth)
        , m_strict(strict) {}

    PathError read() {
        do {
            if (m_path.steps.size() >= kMaxPathSteps)
                fail("path.depth");
        } while (m_error.code.empty() && readStep() && !m_cursor.isTail());
        if (m_strict && m_error.code.empty() && m_cursor.isInside())
            fail("path.syntax");
        return std::move(m_error);
    }

private:
    bool fail(const char* code) { return fail({code, m_cursor.at()}); }
    bool fail(PathError error) {
        if (m_error.code.empty())
            m_error = std::move(error);
        return false;
    }
    PathStep& add(Step kind) {
        m_path.steps.emplace_back().kind = kind;
        return m_path.steps.back();
    }

    bool readStep() {
        if (m_cursor.isAt('.') && !readDots())
            return false;
        if (m_cursor.isAt('['))
            return readBracket();
        if (m_cursor.isAt('*')) {
            m_cursor.advance();
            add(Step::Wildcard);
            return true;
        }
        return readName();
    }

    bool readDots() {
        m_cursor.advance();
        if (m_cursor.isAt('.')) {
            m_cursor.advance();
            add(Step::Descend);
        }
        return (m_cursor.isInside() && !m_cursor.isAt('.')) || fail("path.syntax");
    }

    bool readName() {
        const std::size_t first = m_cursor.at();
        std::size_t end = first;
        while (m_cursor.isInside(end) &&
               std::string_view(" .[(").find(m_cursor.peek(end)) == std::string_view::npos)
            ++end;
        const std::string_view name = m_cursor.between(first, end);
        if (m_strict && name.find_first_of("])") != std::string_view::npos)
            return fail("path.syntax");
        m_cursor.moveTo(end);
        if (m_cursor.isInside() && m_cursor.isAt('('))
            return readFunction(name);
        if (name.empty() || (m_cursor.isInside() && m_cursor.isAt(' ')))
            return fail("path.syntax");
        add(Step::Member).key = Key(name);
        return true;
    }

    bool readFunction(std::string_view name) {
        int open = 0;
        std::size_t end = m_cursor.at();
        for (; m_cursor.isInside(end); ++end) {
            const char c = m_cursor.peek(end);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open == 0)
                break;
        }
        if (open != 0)
            return fail("path.syntax");
        PathFunction function;
        function.name = pathFunctionNamed(name);
        PathStep step;
        step.kind = Step::Function;
        step.function = std::make_shared<const PathFunction>(std::move(function));
        m_cursor.advance();
        if (!m_cursor.isAt(')')) {
            if (PathError error = readParameters(m_cursor, m_depth, step, m_path.readsRoot);
                !error.code.empty())
                return fail(std::move(error));
        } else if (m_cursor.isTail()) {
            m_cursor.advance();
        }
        // The library reads on at the parenthesis, so that whatever follows "()" begins a name with it.
        m_path.steps.push_back(std::move(step));
        return true;
    }

    bool readBracket() {
        const char first = m_cursor.peek(m_cursor.significantAfter(m_cursor.at()));
        if (first == '\'' || first == '"')
            return readNames(first);
        if (isDigit(first) || first == '-' || first == ':')
            return readIndexes();
        if (first == '*')
            return readWildcard();
        if (first == '?')
            return readFilter();
        return fail("path.syntax");
    }

    bool readWildcard() {
        const std::size_t star = m_cursor.significantAfter(m_cursor.at());
        const std::size_t close = m_cursor.significantAfter(star);
        if (!m_cursor.isInside(close) || m_cursor.peek(close) != ']')
            return fail("path.syntax");
        m_cursor.moveTo(close + 1);
        add(Step::Wildcard);
        return true;
    }

    bool readFilter() {
        const std::size_t open = m_cursor.significantAfter(m_cursor.significantAfter(m_cursor.at()));
        if (!m_cursor.isInside(open) || m_cursor.peek(open) != '(')
            return fail("path.filter");
        const std::size_t close = m_cursor.findClosing(open, '(', ')', true);
        const std::size_t end = close == Cursor::kNone ? close : m_cursor.significantAfter(close);
        if (end == Cursor::kNone || !m_cursor.isInside(end) || m_cursor.peek(end) != ']')
            return fail("path.filter");
        FilterResult compiled = compileFilter(m_cursor.between(m_cursor.at(), end + 1), m_depth + 1);
        if (compiled.filter == nullptr) {
            compiled.error.offset += m_cursor.at();
            return fail(std::move(compiled.error));
        }
        m_path.readsRoot = m_path.readsRoot || compiled.readsRoot;
        add(Step::Filter).filter = std::move(compiled.filter);
        m_cursor.moveTo(end + 1);
        return true;
    }

    bool readIndexes() {
        const std::size_t close = m_cursor.find(']', m_cursor.at());
        if (close == Cursor::kNone)
            return fail("path.syntax");
        const std::string_view text = trimmed(m_cursor.between(m_cursor.at() + 1, close));
        const bool slice = text.find(':') != std::string_view::npos;
        if (!hasOnly(text, slice ? "-:" : "-, "))
            return fail("path.syntax");
        if (!(slice ? readSlice(text) : readIndexList(text)))
            return false;
        m_cursor.moveTo(close + 1);
        return true;
    }

    bool readIndexList(std::string_view text) {
        PathStep step;
        for (const std::string_view part : split(text, ',')) {
            const auto index = indexOf(trimmed(part));
            if (!index)
                return fail("path.number");
            step.indexes.push_back(*index);
        }
        step.kind = step.indexes.size() == 1 ? Step::Index : Step::Indexes;
        step.index = step.indexes.front();
        m_path.steps.push_back(std::move(step));
        return true;
    }

    /// A third number may stand there and means nothing.
    bool readSlice(std::string_view text) {
        const std::vector<std::string_view> parts = split(text, ':');
        PathStep step;
        step.kind = Step::Slice;
        step.from = indexOf(parts[0]);
        step.to = indexOf(parts[1]);
        if ((!step.from && !parts[0].empty()) || (!step.to && !parts[1].empty()))
            return fail("path.number");
        if (!step.from && !step.to)
            return fail("path.syntax");
        m_path.steps.push_back(std::move(step));
        return true;
    }

    /// The service escapes the quote and the backslash alone; any other backslash stands for itself.
    std::optional<std::string> nameOf(std::string_view quoted, char quote) const {
        if (!m_strict)
            return unescaped(quoted);
        std::string name;
        for (std::size_t at = 0; at < quoted.size(); ++at) {
            const char next = at + 1 < quoted.size() ? quoted[at + 1] : '\0';
            if (quoted[at] == '\\' && (next == quote || next == '\\'))
                ++at;
            name += quoted[at];
        }
        return name;
    }

    bool readNames(char quote) {
        std::vector<Key> names;
        bool comma = false;
        std::size_t at = m_cursor.at() + 1;
        std::size_t last = at;
        for (; m_cursor.isInside(at) && m_cursor.peek(at) != ']'; ++at) {
            const char c = m_cursor.peek(at);
            if (c == '\\') {
                ++at;
            } else if (c == ',') {
                if (comma)
                    return fail("path.syntax");
                comma = true;
            } else if (c == quote) {
                last = m_cursor.findUnescaped(quote, at);
                if (last == Cursor::kNone)
                    return fail("path.quote");
                const auto name = nameOf(m_cursor.between(at + 1, last), quote);
                const std::size_t next = m_cursor.significantAfter(last);
                const bool separated =
                    m_cursor.isInside(next) && (m_cursor.peek(next) == ']' || m_cursor.peek(next) == ',');
                if (!name || !separated)
                    return fail(m_cursor.isInside(next) ? "path.syntax" : "path.quote");
                names.emplace_back(*name);
                comma = false;
                at = last;
            }
        }
        const std::size_t close = m_cursor.significantAfter(last);
        if (comma || !m_cursor.isInside(close) || m_cursor.peek(close) != ']')
            return fail("path.syntax");
        m_cursor.moveTo(close + 1);
        PathStep& step = add(names.size() == 1 ? Step::Member : Step::Names);
        step.key = names.front();
        step.names = std::move(names);
        return true;
    }

    Cursor& m_cursor;
    Path& m_path;
    int m_depth;
    bool m_strict;
    PathError m_error;
};

} // namespace

PathError readSteps(Cursor& cursor, Path& path, int depth, bool strict) {
    return StepReader(cursor, path, depth, strict).read();
}

} // namespace steploom::engine
