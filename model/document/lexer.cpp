// SPDX-License-Identifier: Apache-2.0
#include "model/document/lexer.h"

#include <algorithm>
#include <bit>
#include <cstring>

#include "model/document/scanner.h"

namespace steploom::model {

namespace {

constexpr std::uint64_t kOnes = 0x0101010101010101ull;
constexpr std::uint64_t kHighs = 0x8080808080808080ull;

/// High bit of each byte that is zero (and maybe of one after such a byte: enough to stop).
constexpr std::uint64_t zeroBytes(std::uint64_t word) {
    return (word - kOnes) & ~word & kHighs;
}

constexpr std::uint64_t bytesBelow0x20(std::uint64_t word) {
    return (word - kOnes * 0x20) & ~word & kHighs;
}

/// How many bytes of a word come before the first in which a bit is set; 8 where none is. On machines that
/// store the highest byte first: 0 in doubt.
constexpr std::ptrdiff_t bytesBefore(std::uint64_t bits) {
    if (std::endian::native == std::endian::little)
        return std::countr_zero(bits) / 8;
    return bits == 0 ? 8 : 0;
}

constexpr std::array<bool, 256> wordCharacters() {
    std::array<bool, 256> table{};
    for (int c = 0; c < 256; ++c) {
        table[static_cast<std::size_t>(c)] = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') ||
                                             (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || c == '.' ||
                                             c == '-' || c == '+' || c >= 0x80;
    }
    return table;
}

constexpr std::array<bool, 256> triviaCharacters() {
    std::array<bool, 256> table{};
    for (const char c : {' ', '\n', '\r', '\t', '/', '#', '%'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// The grammar of RFC 8259, section 6.
bool isJsonNumber(const char* p, const char* end) {
    const auto digits = [&] {
        const char* from = p;
        while (p < end && isDigit(*p))
            ++p;
        return p > from;
    };
    if (p < end && *p == '-')
        ++p;
    if (p < end && *p == '0')
        ++p;
    else if (!digits())
        return false;
    if (p < end && *p == '.') {
        ++p;
        if (!digits())
            return false;
    }
    if (p < end && (*p == 'e' || *p == 'E')) {
        ++p;
        if (p < end && (*p == '+' || *p == '-'))
            ++p;
        if (!digits())
            return false;
    }
    return p == end;
}

} // namespace

constexpr std::array<bool, 256> Lexer::kWordCharacter = wordCharacters();
constexpr std::array<bool, 256> Lexer::kTriviaCharacter = triviaCharacters();

void Lexer::problem(SyntaxCode code, std::size_t begin, std::size_t end) {
    constexpr std::size_t maxTolerated = 1000; // noise must not fill the memory; nobody reads the rest
    if (m_stopped)
        return;
    if (breaksText(code) && ++m_breaks > kMaxProblems) {
        giveUp(SyntaxCode::TooManyProblems, begin, end);
        return;
    }
    if (breaksText(code) || m_problems.size() < maxTolerated)
        m_problems.push_back({code, {begin, end}});
}

void Lexer::giveUp(SyntaxCode code, std::size_t begin, std::size_t end) {
    if (!m_stopped)
        m_problems.push_back({code, {begin, end}});
    m_stopped = true;
}

void Lexer::skipTriviaHere() {
    while (m_p < m_end) {
        const char c = *m_p;
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t') {
            ++m_p;
            constexpr std::uint64_t spaces = kOnes * ' ';
            while (m_end - m_p >= 8) {
                std::uint64_t word;
                std::memcpy(&word, m_p, 8);
                m_p += bytesBefore(word ^ spaces);
                if (word != spaces)
                    break;
            }
        } else if (!((c == '/' || c == '#' || c == '%') && skipComment())) {
            return;
        }
    }
}

bool Lexer::skipComment() {
    if (*m_p == '%')
        return skipTemplateDirective();
    const bool two = m_end - m_p >= 2;
    if (*m_p == '/' && two && m_p[1] == '*')
        return skipBlockComment();
    if (*m_p == '/' && !(two && m_p[1] == '/'))
        return false;
    const std::uint32_t begin = offset();
    while (!atEnd() && *m_p != '\n' && *m_p != '\r')
        ++m_p;
    m_comments.push_back({begin, offset()});
    problem(SyntaxCode::Comment, begin, offset());
    return true;
}

bool Lexer::skipBlockComment() {
    const std::uint32_t begin = offset();
    const std::size_t close = m_text.find("*/", begin + 2);
    const bool closed = close != std::string_view::npos;
    m_p = closed ? m_begin + close + 2 : m_end;
    m_comments.push_back({begin, offset()});
    problem(closed ? SyntaxCode::Comment : SyntaxCode::UnterminatedComment, begin, offset());
    return true;
}

/// `%{ if … }` of a Terraform template.
bool Lexer::skipTemplateDirective() {
    if (m_end - m_p < 2 || m_p[1] != '{')
        return false;
    const char* close = m_p;
    while (close < m_end && *close != '}' && *close != '\n')
        ++close;
    if (close == m_end || *close != '}')
        return false;
    const std::uint32_t begin = offset();
    m_p = close + 1;
    m_comments.push_back({begin, offset()});
    problem(SyntaxCode::Placeholder, begin, offset());
    return true;
}

/// Moves behind the closing quote. A string ends with its line at the latest: what follows can still be made
/// out.
bool Lexer::string(char quote) {
    const char* const begin = m_p;
    bool escaped = false;
    const std::uint64_t quotes = kOnes * static_cast<unsigned char>(quote);
    constexpr std::uint64_t backslashes = kOnes * '\\';
    ++m_p;
    for (;;) {
        while (m_end - m_p >= 8) {
            std::uint64_t word;
            std::memcpy(&word, m_p, 8);
            const std::uint64_t stops =
                zeroBytes(word ^ quotes) | zeroBytes(word ^ backslashes) | bytesBelow0x20(word);
            m_p += bytesBefore(stops);
            if (stops != 0)
                break;
        }
        while (m_p < m_end && *m_p != quote && *m_p != '\\' && static_cast<unsigned char>(*m_p) >= 0x20)
            ++m_p;
        if (atEnd() || *m_p == '\n' || *m_p == '\r')
            break;
        if (*m_p == quote) {
            ++m_p;
            return escaped;
        }
        if (*m_p == '\\') {
            escaped = true;
            const std::size_t left = static_cast<std::size_t>(m_end - m_p);
            const char letter = left > 1 ? m_p[1] : '\n';
            if (letter == '\n' || letter == '\r') {
                ++m_p;
                continue;
            }
            const bool unicode = letter == 'u' && left >= 6 && std::all_of(m_p + 2, m_p + 6, isHexDigit);
            if (!unicode && !std::strchr("\"\\/bfnrt", letter) && letter != quote)
                problem(SyntaxCode::BadEscape, offset(), offset() + 2);
            m_p += 2;
        } else {
            problem(SyntaxCode::ControlCharacter, offset(), offset() + 1);
            ++m_p;
        }
    }
    // The comma at the line's end was meant to stand behind the string.
    while (m_p > begin + 1 && (m_p[-1] == ' ' || m_p[-1] == '\t'))
        --m_p;
    if (m_p > begin + 1 && m_p[-1] == ',')
        --m_p;
    problem(SyntaxCode::UnterminatedString, static_cast<std::size_t>(begin - m_begin), offset());
    return escaped;
}

/// `${…}` with what adjoins it: `${a}${b}`, `${count}0`. False where no brace closes it on its line.
bool Lexer::placeholder() {
    const char* p = m_p;
    while (p < m_end) {
        if (*p == '$' && m_end - p > 1 && p[1] == '{') {
            int braces = 0;
            do {
                braces += *p == '{' ? 1 : *p == '}' ? -1 : 0;
                ++p;
            } while (p < m_end && *p != '\n' && (braces > 0 || p[-1] == '$'));
            if (braces != 0)
                return false;
        } else if (p > m_p && isWordCharacter(*p)) {
            ++p;
        } else {
            break;
        }
    }
    const std::uint32_t begin = offset();
    m_p = p;
    problem(SyntaxCode::Placeholder, begin, offset());
    return true;
}

NodeKind Lexer::word() {
    const char* const begin = m_p;
    while (m_p < m_end && isWordCharacter(*m_p) && !(*m_p == '$' && m_end - m_p > 1 && m_p[1] == '{'))
        ++m_p;
    const std::string_view text(begin, static_cast<std::size_t>(m_p - begin));
    if (text == "true")
        return NodeKind::True;
    if (text == "false")
        return NodeKind::False;
    if (text == "null")
        return NodeKind::Null;
    const std::size_t from = static_cast<std::size_t>(begin - m_begin);
    const std::size_t sign = text.front() == '-' || text.front() == '+' || text.front() == '.' ? 1 : 0;
    if (text.size() > sign && isDigit(text[sign])) {
        if (!isJsonNumber(begin, m_p))
            problem(SyntaxCode::BadNumber, from, offset());
        return NodeKind::Number;
    }
    problem(SyntaxCode::BareWord, from, offset());
    return NodeKind::Word;
}

NodeKind Lexer::token(bool& escaped) {
    if (*m_p == '"') {
        escaped = string('"');
        return NodeKind::String;
    }
    if (*m_p == '\'') {
        const std::uint32_t begin = offset();
        escaped = string('\'');
        problem(SyntaxCode::SingleQuoted, begin, offset());
        return NodeKind::String;
    }
    if (*m_p == '$' && m_end - m_p > 1 && m_p[1] == '{')
        return placeholder() ? NodeKind::Placeholder : NodeKind::Missing;
    if (!isWordCharacter(*m_p))
        return NodeKind::Missing;
    return word();
}

} // namespace steploom::model
