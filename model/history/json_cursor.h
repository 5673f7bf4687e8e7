// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>

namespace simdjson::internal {
class dom_parser_implementation;
}

namespace steploom::model {

/// Of a string, from behind its first quote to before its last, escapes and all. The string ends somewhere,
/// and the text goes on for kTextPadding bytes behind that.
inline std::string_view rawString(const char* begin) {
    constexpr std::uint64_t kOnes = 0x0101010101010101;
    constexpr std::uint64_t kHighs = 0x8080808080808080;
    const auto hasByte = [](std::uint64_t word, unsigned char byte) {
        const std::uint64_t difference = word ^ (kOnes * byte);
        return (difference - kOnes) & ~difference & kHighs;
    };
    const char* end = begin;
    for (;;) {
        std::uint64_t word = 0;
        std::memcpy(&word, end, sizeof word);
        if (const std::uint64_t found = hasByte(word, '"') | hasByte(word, '\\')) {
            end += __builtin_ctzll(found) / 8;
            if (*end == '"')
                return {begin, static_cast<std::size_t>(end - begin)};
            end += 2;
            continue;
        }
        end += sizeof word;
    }
}

/// Goes through a JSON text from token to token: brackets, commas, colons, the first characters of strings
/// and of other scalars. They are what simdjson's first stage finds. Its later stages read every member, or
/// hand each out as a value of many parts; who looks for a few members among many needs neither, and is done
/// in half the time. A value that nobody looks into is passed over unread, whatever it says.
class JsonCursor {
public:
    JsonCursor();
    ~JsonCursor();
    JsonCursor(const JsonCursor&) = delete;
    JsonCursor& operator=(const JsonCursor&) = delete;

    /// Finds the tokens of a text, which kTextPadding bytes follow. False where it is no UTF-8 or a string
    /// does not end: there are no tokens then.
    bool open(const char* text, std::size_t length);

    /// The first character of the token that is next; 0 behind the last.
    char peek() const { return m_at < m_end ? m_text[*m_at] : '\0'; }
    /// The first character of the last token of all; 0 where there is none.
    char last() const { return m_at < m_end ? m_text[m_end[-1]] : '\0'; }
    /// Where the next token begins; the end of the text behind the last.
    const char* here() const { return m_at < m_end ? m_text + *m_at : m_text + m_length; }
    /// Behind the token that was passed last, which is a bracket.
    const char* behind() const { return m_at == m_begin ? m_text : m_text + m_at[-1] + 1; }
    bool isAt(const std::uint32_t* token) const { return m_at == token; }
    const std::uint32_t* token() const { return m_at; }

    bool take(char wanted) {
        if (peek() != wanted)
            return false;
        ++m_at;
        return true;
    }

    /// Passes over a value; false where there is none, or where it does not end.
    bool skip() {
        const char first = peek();
        if (first != '{' && first != '[') {
            if (first == '\0' || first == ',' || first == ':' || first == '}' || first == ']')
                return false;
            ++m_at;
            return true;
        }
        std::size_t depth = 0;
        do {
            if (m_at == m_end)
                return false;
            constexpr char kNoCase =
                ~0x20; // { and [ differ in it as } and ] do, and no scalar begins with either
            const char token = static_cast<char>(m_text[*m_at++] & kNoCase);
            depth += token == '[' ? 1 : 0;
            depth -= token == ']' ? 1 : 0;
        } while (depth > 0);
        return true;
    }

    /// Passes over an object. `visit(name)` is called before each value and may pass over that one or leave
    /// it; false from it gives up. The name has its escapes still.
    template <typename Visit>
    bool members(Visit visit) {
        if (!take('{'))
            return false;
        if (take('}'))
            return true;
        for (;;) {
            if (peek() != '"')
                return false;
            const std::string_view name = rawString(m_text + *m_at + 1);
            ++m_at;
            if (!take(':'))
                return false;
            const std::uint32_t* const value = m_at;
            if (!visit(name) || (m_at == value && !skip()))
                return false;
            if (take('}'))
                return true;
            if (!take(','))
                return false;
        }
    }

    /// Passes over an array, likewise.
    template <typename Visit>
    bool elements(Visit visit) {
        if (!take('['))
            return false;
        if (take(']'))
            return true;
        for (;;) {
            const std::uint32_t* const value = m_at;
            if (!visit() || (m_at == value && !skip()))
                return false;
            if (take(']'))
                return true;
            if (!take(','))
                return false;
        }
    }

private:
    std::unique_ptr<simdjson::internal::dom_parser_implementation> m_parser;
    std::size_t m_capacity = 0;
    const char* m_text = nullptr;
    std::size_t m_length = 0;
    const std::uint32_t* m_begin = nullptr;
    const std::uint32_t* m_at = nullptr;
    const std::uint32_t* m_end = nullptr;
};

} // namespace steploom::model
