// SPDX-License-Identifier: Apache-2.0
#include "model/container/scalar_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include "model/container/yaml_reader.h"
#include "model/document/json_string.h"
#include "model/document/utf8.h"

namespace steploom::model {

namespace {

using Style = SourceValue::Style;

bool isPrintable(char32_t code) {
    return (code >= 0x20 && code < 0x7F) || code == 0x85 || (code >= 0xA0 && code <= 0xD7FF) ||
           (code >= 0xE000 && code <= 0xFFFD && code != 0xFEFF) || code >= 0x10000;
}

/// All of it on one line, nothing that YAML does not take as it is.
bool isOneLine(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character character = utf8At(text, at);
        if (!character.valid || !isPrintable(character.code) || character.code == 0x85 ||
            character.code == 0x2028 || character.code == 0x2029)
            return false;
        at += character.length;
    }
    return true;
}

/// What other readers take for something else than a string: YAML 1.1 has more words and numbers.
bool isAmbiguous(std::string_view text) {
    if (plainScalarJson(text).front() != '"')
        return true;
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    static constexpr std::array<std::string_view, 11> words{"yes",  "no",   "on",    "off", "y", "n",
                                                            "null", "true", "false", "=",   "<<"};
    if (std::find(words.begin(), words.end(), lower) != words.end())
        return true;
    const bool digit = text.find_first_of("0123456789") != std::string_view::npos;
    const bool begins = std::string_view("+-.0123456789").find(text.front()) != std::string_view::npos;
    // Dates, 0x1F, 1_000, 12:30, .inf
    return begins && (digit || text.size() < 6) &&
           lower.find_first_not_of("0123456789abcdefinotxz+-._: ") == std::string::npos;
}

bool mayBePlain(std::string_view text, bool flow) {
    if (text.empty() || isAmbiguous(text) || !isOneLine(text) || text.front() == ' ' || text.back() == ' ' ||
        text.back() == ':')
        return false;
    static constexpr std::string_view indicators = "-?:,[]{}#&*!|>'\"%@`";
    if (indicators.find(text.front()) != std::string_view::npos)
        return false;
    if (text.substr(0, 3) == "---" || text.substr(0, 3) == "...")
        return false;
    if (text.find(": ") != std::string_view::npos || text.find(" #") != std::string_view::npos)
        return false;
    return !flow || text.find_first_of(",[]{}:") == std::string_view::npos;
}

/// Decodes scalars line by line.
class TextReader {
public:
    TextReader(std::string_view bytes, const SourceValue& scalar)
        : m_bytes(bytes)
        , m_at(scalar.content.begin)
        , m_end(scalar.content.end) {
        m_text.style = scalar.style;
    }

    ScalarText read() {
        switch (m_text.style) {
        case Style::DoubleQuoted:
            quoted('"');
            break;
        case Style::SingleQuoted:
            quoted('\'');
            break;
        case Style::Literal:
        case Style::Folded:
            block();
            break;
        default:
            while (m_at < m_end)
                flowCharacter('\0');
        }
        m_text.source.push_back(m_at);
        return std::move(m_text);
    }

private:
    void put(char c, std::size_t source) {
        m_text.text += c;
        m_text.source.push_back(source);
    }

    void put(std::string_view characters, std::size_t source) {
        for (const char c : characters)
            put(c, source);
    }

    void quoted(char quote) {
        ++m_at;
        if (m_end > m_at)
            --m_end; // the closing one
        while (m_at < m_end)
            flowCharacter(quote);
    }

    bool isBlankAt(std::size_t at) const { return at < m_end && (m_bytes[at] == ' ' || m_bytes[at] == '\t'); }
    bool isBreakAt(std::size_t at) const {
        return at < m_end && (m_bytes[at] == '\n' || m_bytes[at] == '\r');
    }
    void passBreak() { m_at += m_bytes.substr(m_at, 2) == "\r\n" ? 2 : 1; }

    void flowCharacter(char quote) {
        if (quote == '"' && m_bytes[m_at] == '\\') {
            escape();
            return;
        }
        if (quote == '\'' && m_bytes.substr(m_at, 2) == "''") {
            put('\'', m_at);
            m_at += 2;
            return;
        }
        std::size_t blanks = m_at;
        while (isBlankAt(blanks))
            ++blanks;
        if (!isBreakAt(blanks)) {
            put(m_bytes[m_at], m_at);
            ++m_at;
            return;
        }
        fold(blanks);
    }

    /// Line ends between quotes: one is a blank, more are one less.
    void fold(std::size_t firstBreak) {
        const std::size_t from = m_at;
        m_at = firstBreak;
        std::size_t breaks = 0;
        while (isBreakAt(m_at)) {
            passBreak();
            ++breaks;
            while (isBlankAt(m_at))
                ++m_at;
        }
        put(breaks == 1 ? std::string(1, ' ') : std::string(breaks - 1, '\n'), from);
    }

    void escape() {
        const std::size_t from = m_at;
        const char letter = m_at + 1 < m_end ? m_bytes[m_at + 1] : '\0';
        m_at += 2;
        if (letter == '\n' || letter == '\r') { // a line that goes on
            --m_at;
            passBreak();
            while (isBlankAt(m_at) || isBreakAt(m_at))
                ++m_at;
            return;
        }
        static constexpr std::string_view letters = "0abt\tnvfre \"/\\N_LP";
        static constexpr std::array<char32_t, 18> codes{
            0, 7, 8, 9, 9, 10, 11, 12, 13, 0x1B, ' ', '"', '/', '\\', 0x85, 0xA0, 0x2028, 0x2029};
        std::string character;
        if (const std::size_t found = letters.find(letter); found != std::string_view::npos && letter != '\0')
            appendUtf8(character, codes[found]);
        else
            appendUtf8(character, numbered(letter));
        put(character, from);
    }

    char32_t numbered(char letter) {
        const std::size_t digits = letter == 'x' ? 2 : letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
        char32_t code = hex(m_at, digits);
        m_at += digits;
        if (code >= 0xD800 && code < 0xDC00 && m_bytes.substr(m_at, 2) == "\\u") { // JSON
            const char32_t low = hex(m_at + 2, 4);
            if (low >= 0xDC00 && low < 0xE000) {
                m_at += 6;
                code = 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
            }
        }
        return code;
    }

    char32_t hex(std::size_t at, std::size_t digits) const {
        char32_t code = 0;
        for (const char c : m_bytes.substr(std::min(at, m_end), digits)) {
            const int digit =
                std::isdigit(static_cast<unsigned char>(c)) != 0 ? c - '0' : (c | 0x20) - 'a' + 10;
            code = code * 16 + static_cast<char32_t>(digit & 15);
        }
        return code;
    }

    struct Line {
        std::size_t begin = 0; ///< of its text, past the indentation
        std::size_t end = 0;
        std::size_t next = 0;
        bool blank = false; ///< nothing but blanks, fewer than the indentation
        bool more = false;  ///< begins with a blank beyond it
    };

    /// The lines of a block scalar; those at its end that are empty are not within its span.
    std::vector<Line> lines(bool& keep, bool& strip) {
        std::size_t given = 0;
        while (m_at < m_end && !isBreakAt(m_at)) {
            const char c = m_bytes[m_at];
            if (c == '#')
                break;
            keep = keep || c == '+';
            strip = strip || c == '-';
            if (c >= '1' && c <= '9')
                given = static_cast<std::size_t>(c - '0');
            ++m_at;
        }
        while (m_at < m_end && !isBreakAt(m_at))
            ++m_at;
        if (m_at < m_end)
            passBreak();
        std::vector<Line> all;
        for (std::size_t at = m_at; at < m_end;) {
            Line line;
            line.begin = at;
            while (at < m_end && m_bytes[at] == ' ')
                ++at;
            if (given == 0 && m_text.indent == 0 && !isBreakAt(at))
                m_text.indent = at - line.begin;
            line.end = at;
            while (line.end < m_end && !isBreakAt(line.end))
                ++line.end;
            m_at = line.end;
            if (m_at < m_end)
                passBreak();
            line.next = at = m_at;
            all.push_back(line);
        }
        if (given != 0) { // counted from what is around it, which the smallest line tells
            m_text.indent = kNoIndent;
            for (const Line& line : all) {
                const std::size_t first = m_bytes.find_first_not_of(' ', line.begin);
                if (first < line.end)
                    m_text.indent = std::min(m_text.indent, first - line.begin);
            }
        }
        for (Line& line : all) {
            const std::size_t text = std::min(line.begin + m_text.indent, line.end);
            line.blank = text == line.end;
            line.more = !line.blank && (m_bytes[text] == ' ' || m_bytes[text] == '\t');
            line.begin = text;
        }
        return all;
    }

    void block() {
        bool keep = false;
        bool strip = false;
        const std::vector<Line> all = lines(keep, strip);
        const bool folded = m_text.style == Style::Folded;
        for (std::size_t i = 0; i < all.size(); ++i) {
            const Line& line = all[i];
            for (std::size_t at = line.begin; at < line.end; ++at)
                put(m_bytes[at], at);
            m_at = line.end;
            if (i + 1 == all.size())
                break;
            std::size_t blanks = 0;
            while (folded && !line.blank && i + blanks + 1 < all.size() && all[i + blanks + 1].blank)
                ++blanks;
            const Line& next = all[i + blanks + 1 < all.size() ? i + blanks + 1 : i];
            const bool folds = folded && !line.blank && !line.more && !next.more;
            if (!folds)
                put('\n', line.end);
            else if (blanks == 0)
                put(' ', line.end);
            if (folds && blanks > 0) {
                put(std::string(blanks, '\n'), line.end);
                i += blanks; // the lines between are what was just written
            }
        }
        if (!strip && !m_text.text.empty())
            put('\n', m_at);
    }

    static constexpr std::size_t kNoIndent = static_cast<std::size_t>(-1);

    std::string_view m_bytes;
    std::size_t m_at;
    std::size_t m_end;
    ScalarText m_text;
};

} // namespace

ScalarText readScalarText(std::string_view bytes, const SourceValue& scalar) {
    ScalarText read = TextReader(bytes, scalar).read();
    std::string text = scalar.string();
    if (read.text == text)
        return read;
    // Kept line ends at the end of a block scalar stand behind its span.
    const std::size_t known = read.text.size();
    if (text.size() > known && text.compare(0, known, read.text) == 0 &&
        text.find_first_not_of('\n', known) == std::string::npos) {
        read.source.resize(text.size() + 1, read.source.back());
    } else {
        read.source.assign(text.size() + 1, scalar.content.begin);
        read.style = Style::Block; // no way to change it in place
    }
    read.text = std::move(text);
    return read;
}

std::optional<std::string> ScalarText::encode(std::string_view inserted, std::string_view lineEnd) const {
    if (inserted.empty() && style != Style::Block)
        return std::string();
    std::string result;
    switch (style) {
    case Style::DoubleQuoted:
        result = yamlDoubleQuoted(inserted);
        return result.substr(1, result.size() - 2);
    case Style::SingleQuoted:
        if (!isOneLine(inserted))
            return std::nullopt;
        for (const char c : inserted)
            result += c == '\'' ? std::string("''") : std::string(1, c);
        return result;
    case Style::Literal:
        for (std::size_t at = 0; at <= inserted.size();) {
            const std::size_t end = std::min(inserted.find('\n', at), inserted.size());
            const std::string_view line = inserted.substr(at, end - at);
            std::string plain(line);
            std::replace(plain.begin(), plain.end(), '\t', ' ');
            if (!isOneLine(plain))
                return std::nullopt;
            const bool blank = line.empty() && end < inserted.size();
            if (at != 0) {
                result += lineEnd;
                result.append(blank ? 0 : indent, ' ');
            }
            result += line;
            at = end + 1;
        }
        return result;
    case Style::Folded:
        return isOneLine(inserted) ? std::optional<std::string>(inserted) : std::nullopt;
    default:
        return std::nullopt;
    }
}

std::string yamlDoubleQuoted(std::string_view characters) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string result = "\"";
    for (std::size_t at = 0; at < characters.size();) {
        const Utf8Character character = utf8At(characters, at);
        const std::string_view bytes = characters.substr(at, character.length);
        at += character.length;
        if (bytes == "\"" || bytes == "\\") {
            result += '\\';
            result += bytes;
        } else if (character.code < 0x20) {
            const std::string escaped = encodeJsonString(bytes);
            result += escaped.substr(1, escaped.size() - 2);
        } else if (!isPrintable(character.code) || character.code == 0x85 || character.code == 0x2028 ||
                   character.code == 0x2029) {
            result += "\\u";
            for (int shift = 12; shift >= 0; shift -= 4)
                result += digits[(character.code >> shift) & 15];
        } else if (character.valid) {
            result += bytes;
        } else {
            appendUtf8(result, character.code);
        }
    }
    return result + '"';
}

std::string yamlString(std::string_view characters, Style style, bool flow) {
    const bool oneLine = isOneLine(characters);
    if (style == Style::Plain && mayBePlain(characters, flow))
        return std::string(characters);
    const bool single = style != Style::DoubleQuoted && oneLine;
    if (!single || (style != Style::SingleQuoted && characters.find('\'') != std::string_view::npos))
        return yamlDoubleQuoted(characters);
    std::string result = "'";
    for (const char c : characters)
        result += c == '\'' ? std::string("''") : std::string(1, c);
    return result + '\'';
}

std::optional<std::string> yamlLiteral(std::string_view characters, std::size_t indent,
                                       std::string_view lineEnd) {
    if (characters.empty() || characters.front() == ' ' || characters.front() == '\n' || indent == 0)
        return std::nullopt;
    const bool clipped = characters.back() == '\n';
    if (clipped)
        characters.remove_suffix(1);
    if (characters.empty() || characters.back() == '\n')
        return std::nullopt; // kept line ends depend on what follows
    ScalarText text;
    text.style = Style::Literal;
    text.indent = indent;
    const auto lines = text.encode(characters, lineEnd);
    if (!lines || characters.find('\r') != std::string_view::npos)
        return std::nullopt;
    return (clipped ? "|" : "|-") + std::string(lineEnd) + std::string(indent, ' ') + *lines;
}

} // namespace steploom::model
