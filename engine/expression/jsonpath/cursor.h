// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string_view>

// A place in the text of a path or filter, and the ways to look ahead of it. Blanks are spaces alone.
// Looking is bounded by the text, moving is not: a position past the end reads as '\0'.
namespace steploom::engine {

class Cursor {
public:
    static constexpr std::size_t kNone = std::string_view::npos;

    explicit Cursor(std::string_view text) noexcept
        : m_text(text)
        , m_end(text.size()) {}

    std::string_view text() const noexcept { return m_text.substr(0, m_end); }
    std::string_view between(std::size_t first, std::size_t end) const noexcept {
        return m_text.substr(first, end - first);
    }
    std::size_t at() const noexcept { return m_at; }
    std::size_t end() const noexcept { return m_end; }
    char peek() const noexcept { return peek(m_at); }
    char peek(std::size_t at) const noexcept { return at < m_text.size() ? m_text[at] : '\0'; }
    bool isAt(char c) const noexcept { return m_at < m_text.size() && m_text[m_at] == c; }
    bool isInside() const noexcept { return m_at < m_end; }
    bool isInside(std::size_t at) const noexcept { return at < m_end; }
    /// Nothing is left, or one character, which the library leaves unread.
    bool isTail() const noexcept { return m_at + 1 >= m_end; }
    void moveTo(std::size_t at) noexcept { m_at = at; }
    void advance(std::size_t count = 1) noexcept { m_at += count; }
    /// Leaves characters at the end out.
    void dropBack(std::size_t count) noexcept { m_end -= count; }

    void skipBlanks() noexcept {
        while (m_at + 1 < m_end && m_text[m_at] == ' ')
            ++m_at;
    }
    void trim() noexcept {
        skipBlanks();
        while (m_at + 1 < m_end && m_text[m_end - 1] == ' ')
            --m_end;
    }
    /// Where the first character after `at` stands that is no blank.
    std::size_t significantAfter(std::size_t at) const noexcept {
        ++at;
        while (at < m_end && m_text[at] == ' ')
            ++at;
        return at;
    }
    /// The last character before the cursor that is no blank; a blank where there is none.
    char significantBefore() const noexcept {
        const std::size_t at = placeBefore();
        return at == kNone ? ' ' : m_text[at];
    }
    std::size_t placeBefore() const noexcept {
        for (std::size_t at = m_at; at-- > 0;) {
            if (m_text[at] != ' ')
                return at;
        }
        return kNone;
    }
    std::size_t find(char c, std::size_t from) const noexcept {
        const std::size_t at = m_text.find(c, from);
        return at < m_end ? at : kNone;
    }
    /// The next `c` after `from` that no backslash stands before.
    std::size_t findUnescaped(char c, std::size_t from) const noexcept {
        for (std::size_t at = from + 1; at < m_end; ++at) {
            if (m_text[at] == '\\')
                ++at;
            else if (m_text[at] == c)
                return at;
        }
        return kNone;
    }
    /// Where the bracket that opens at `from` closes; quoted texts do not count, nor do /patterns/ where they
    /// are skipped too.
    std::size_t findClosing(std::size_t from, char open, char close, bool skipPatterns) const noexcept {
        std::size_t depth = 1;
        for (std::size_t at = from + 1; at < m_end; ++at) {
            if (const char quote = m_text[at]; quote == '\'' || quote == '"') {
                if ((at = findUnescaped(quote, at)) == kNone)
                    return kNone;
                ++at;
            }
            if (skipPatterns && peek(at) == '/') {
                if ((at = findUnescaped('/', at)) == kNone)
                    return kNone;
                ++at;
            }
            if (peek(at) == open)
                ++depth;
            else if (peek(at) == close && --depth == 0)
                return at;
        }
        return kNone;
    }

private:
    std::string_view m_text;
    std::size_t m_end;
    std::size_t m_at = 0;
};

} // namespace steploom::engine
