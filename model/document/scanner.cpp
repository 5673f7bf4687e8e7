// SPDX-License-Identifier: Apache-2.0
#include "model/document/scanner.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "model/document/utf8.h"

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

constexpr std::array<bool, 256> kWordCharacter = wordCharacters();

/// What blanks and comments begin with.
constexpr std::array<bool, 256> triviaCharacters() {
    std::array<bool, 256> table{};
    for (const char c : {' ', '\n', '\r', '\t', '/', '#', '%'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}

constexpr std::array<bool, 256> kTriviaCharacter = triviaCharacters();

bool isWordCharacter(char c) {
    return kWordCharacter[static_cast<unsigned char>(c)];
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

/// One pass over the text with a stack of the open brackets.
class Scanner {
public:
    explicit Scanner(std::string_view text)
        : m_begin(text.data())
        , m_p(text.data())
        , m_end(text.data() + text.size())
        , m_nodes(m_tree.m_nodes) {
        m_tree.m_text = text;
    }

    SyntaxTree run();

private:
    struct Open {
        std::uint32_t node = 0;
        std::uint32_t comma = 0; ///< offset of the comma after the last child
        bool object = false;
        bool afterComma = false;
        bool hasChild = false;
    };

    std::uint32_t offset() const { return static_cast<std::uint32_t>(m_p - m_begin); }
    bool atEnd() const { return m_p >= m_end; }
    void problem(SyntaxCode code, std::size_t begin, std::size_t end);
    void giveUp(SyntaxCode code, std::size_t begin, std::size_t end);

    /// Past blanks and comments.
    void skipTrivia() {
        if (atEnd() || kTriviaCharacter[static_cast<unsigned char>(*m_p)])
            skipTriviaHere();
    }
    void skipTriviaHere();
    bool skipComment();
    bool skipBlockComment();
    bool skipTemplateDirective();

    void document();
    void step();
    bool separator(Open& open);
    bool close(Open& open);
    bool wrongClose();
    void member();
    bool skipOddities();
    void value(std::uint32_t keyBegin, std::uint32_t keyEnd, bool keyEscaped);
    void finishValue(bool scalar);
    bool valueWasAKey();
    void missingValue(std::uint32_t keyBegin, std::uint32_t keyEnd, bool keyEscaped);
    void closeTop();

    bool string(char quote);
    bool placeholder();
    NodeKind word();
    NodeKind token(bool& escaped);
    std::uint32_t add(NodeKind kind, std::uint32_t begin, std::uint32_t end);
    void sortProblems();

    const char* m_begin;
    const char* m_p;
    const char* m_end;
    SyntaxTree m_tree;
    std::vector<NodeData>& m_nodes;
    std::vector<Open> m_open;
    std::size_t m_breaks = 0;
    bool m_stopped = false;
};

void Scanner::problem(SyntaxCode code, std::size_t begin, std::size_t end) {
    constexpr std::size_t maxTolerated = 1000; // noise must not fill the memory; nobody reads the rest
    if (m_stopped)
        return;
    if (breaksText(code) && ++m_breaks > kMaxProblems) {
        giveUp(SyntaxCode::TooManyProblems, begin, end);
        return;
    }
    if (breaksText(code) || m_tree.m_problems.size() < maxTolerated)
        m_tree.m_problems.push_back({code, {begin, end}});
}

void Scanner::giveUp(SyntaxCode code, std::size_t begin, std::size_t end) {
    if (!m_stopped)
        m_tree.m_problems.push_back({code, {begin, end}});
    m_stopped = true;
}

void Scanner::skipTriviaHere() {
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

bool Scanner::skipComment() {
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
    m_tree.m_comments.push_back({begin, offset()});
    problem(SyntaxCode::Comment, begin, offset());
    return true;
}

bool Scanner::skipBlockComment() {
    const std::uint32_t begin = offset();
    const std::size_t close = m_tree.m_text.find("*/", begin + 2);
    const bool closed = close != std::string_view::npos;
    m_p = closed ? m_begin + close + 2 : m_end;
    m_tree.m_comments.push_back({begin, offset()});
    problem(closed ? SyntaxCode::Comment : SyntaxCode::UnterminatedComment, begin, offset());
    return true;
}

/// `%{ if … }` of a Terraform template.
bool Scanner::skipTemplateDirective() {
    if (m_end - m_p < 2 || m_p[1] != '{')
        return false;
    const char* close = m_p;
    while (close < m_end && *close != '}' && *close != '\n')
        ++close;
    if (close == m_end || *close != '}')
        return false;
    const std::uint32_t begin = offset();
    m_p = close + 1;
    m_tree.m_comments.push_back({begin, offset()});
    problem(SyntaxCode::Placeholder, begin, offset());
    return true;
}

/// Moves behind the closing quote. A string ends with its line at the latest: what follows can still be made
/// out.
bool Scanner::string(char quote) {
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
bool Scanner::placeholder() {
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

NodeKind Scanner::word() {
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

/// A scalar or key at the current place; Missing where none begins here, and nothing is read.
NodeKind Scanner::token(bool& escaped) {
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

std::uint32_t Scanner::add(NodeKind kind, std::uint32_t begin, std::uint32_t end) {
    const auto index = static_cast<std::uint32_t>(m_nodes.size());
    if (index >= kMaxNodes)
        giveUp(SyntaxCode::TooManyValues, begin, end);
    const std::uint32_t parent = m_open.empty() ? 0 : m_open.back().node;
    m_nodes.push_back({begin, end, 0, 0, parent, index + 1, kind, false, false});
    return index;
}

void Scanner::missingValue(std::uint32_t keyBegin, std::uint32_t keyEnd, bool keyEscaped) {
    auto& node = m_nodes[add(NodeKind::Missing, keyEnd, keyEnd)];
    node.keyBegin = keyBegin;
    node.keyEnd = keyEnd;
    node.keyEscaped = keyEscaped;
}

/// Skips what cannot begin a value. False where then none comes.
bool Scanner::skipOddities() {
    while (!isWordCharacter(*m_p) && *m_p != '"' && *m_p != '{' && *m_p != '[' && *m_p != '\'') {
        problem(SyntaxCode::UnexpectedCharacter, offset(), offset() + 1);
        ++m_p;
        skipTrivia();
        if (atEnd() || *m_p == ',' || *m_p == '}' || *m_p == ']')
            return false;
    }
    return true;
}

/// Reads a scalar, or opens an array or object.
void Scanner::value(std::uint32_t keyBegin, std::uint32_t keyEnd, bool keyEscaped) {
    if (*m_p != '"' && !skipOddities()) {
        if (keyEnd > keyBegin)
            missingValue(keyBegin, keyEnd, keyEscaped);
        return;
    }
    const std::uint32_t begin = offset();
    const bool object = *m_p == '{';
    std::uint32_t index = 0;
    if (object || *m_p == '[') {
        if (m_open.size() >= kMaxDepth) {
            giveUp(SyntaxCode::TooDeep, begin, begin + 1);
            return;
        }
        ++m_p;
        index = add(object ? NodeKind::Object : NodeKind::Array, begin, begin + 1);
        m_open.push_back({index, 0, object, false, false});
    } else {
        bool escaped = false;
        const NodeKind kind = token(escaped);
        if (kind == NodeKind::Missing) {
            problem(SyntaxCode::UnexpectedCharacter, begin, begin + 1);
            ++m_p;
        }
        index = add(kind, begin, offset());
        m_nodes[index].escaped = escaped;
    }
    m_nodes[index].keyBegin = keyBegin;
    m_nodes[index].keyEnd = keyEnd;
    m_nodes[index].keyEscaped = keyEscaped;
}

/// `"Next": "End": true` — the value was forgotten, and what was read for it is the next key.
bool Scanner::valueWasAKey() {
    auto& node = m_nodes.back();
    if (node.kind != NodeKind::String || node.keyEnd == node.keyBegin)
        return false;
    m_p = m_begin + node.begin;
    problem(SyntaxCode::MissingValue, node.keyEnd, node.begin);
    node.kind = NodeKind::Missing;
    node.begin = node.end = node.keyEnd;
    node.escaped = false;
    return true;
}

/// After a value: the comma.
void Scanner::finishValue(bool scalar) {
    skipTrivia();
    Open& open = m_open.back();
    open.hasChild = true;
    open.afterComma = false;
    if (atEnd())
        return;
    if (scalar && open.object && *m_p == ':' && valueWasAKey()) {
        open.afterComma = true; // one complaint is enough
    } else if (*m_p == ',') {
        open.comma = offset();
        open.afterComma = true;
        ++m_p;
    }
}

void Scanner::closeTop() {
    auto& node = m_nodes[m_open.back().node];
    node.end = offset();
    node.subtreeEnd = static_cast<std::uint32_t>(m_nodes.size());
    m_open.pop_back();
    if (!m_open.empty())
        finishValue(false);
}

bool Scanner::close(Open& open) {
    if (open.afterComma)
        problem(SyntaxCode::TrailingComma, open.comma, open.comma + 1);
    ++m_p;
    closeTop();
    return true;
}

/// A closing bracket of the other kind: closes what was left open if it belongs to something further out.
bool Scanner::wrongClose() {
    problem(SyntaxCode::WrongClose, offset(), offset() + 1);
    const bool object = *m_p == '}';
    const bool matches =
        std::any_of(m_open.begin(), m_open.end(), [&](const Open& open) { return open.object == object; });
    if (!matches) {
        ++m_p;
        if (m_open.back().hasChild && !m_open.back().afterComma)
            finishValue(false);
        return true;
    }
    while (m_open.back().object != object) {
        auto& node = m_nodes[m_open.back().node];
        node.end = offset();
        node.subtreeEnd = static_cast<std::uint32_t>(m_nodes.size());
        m_open.pop_back();
        m_open.back().afterComma = false;
    }
    ++m_p;
    closeTop();
    return true;
}

/// What may stand before a member or item: its bracket's close, stray commas. True where it was dealt with.
bool Scanner::separator(Open& open) {
    const char c = *m_p;
    if (c == (open.object ? '}' : ']'))
        return close(open);
    if (c == ']' || c == '}')
        return wrongClose();
    if (c == ',') {
        problem(SyntaxCode::ExtraComma, offset(), offset() + 1);
        ++m_p;
        return true;
    }
    if (open.hasChild && !open.afterComma) {
        const auto before = m_nodes.size() - 1;
        std::uint32_t end = m_nodes[before].end;
        for (auto i = before; m_nodes[i].parent != open.node;) { // climb to the value that lacks the comma
            i = m_nodes[i].parent;
            end = m_nodes[i].end;
        }
        problem(SyntaxCode::MissingComma, end, end);
        open.afterComma = true;
    }
    return false;
}

void Scanner::member() {
    const std::uint32_t keyBegin = offset();
    bool keyEscaped = false;
    if (*m_p == ':') {
        problem(SyntaxCode::MissingKey, keyBegin, keyBegin + 1);
        ++m_p;
        skipTrivia();
        if (!atEnd() && *m_p != ',' && *m_p != '}' && *m_p != ']')
            value(0, 0, false);
        return;
    }
    if (*m_p == '{' || *m_p == '[') {
        problem(SyntaxCode::MissingKey, keyBegin, keyBegin + 1);
        value(0, 0, false);
        return;
    }
    const std::size_t problems = m_tree.m_problems.size();
    const NodeKind kind = token(keyEscaped);
    if (kind == NodeKind::Missing) {
        problem(SyntaxCode::UnexpectedCharacter, keyBegin, keyBegin + 1);
        ++m_p;
        return;
    }
    const bool quoted = kind == NodeKind::String;
    if (!quoted && kind != NodeKind::Placeholder && m_tree.m_problems.size() == problems)
        problem(SyntaxCode::BareWord, keyBegin, offset()); // a number or literal as key
    const std::uint32_t keyEnd = offset();
    skipTrivia();
    if (!atEnd() && *m_p == ':') {
        ++m_p;
    } else {
        problem(SyntaxCode::MissingColon, keyBegin, keyEnd);
        const bool nextLine =
            m_tree.m_text.substr(keyEnd, offset() - keyEnd).find('\n') != std::string_view::npos;
        // What comes on the next line is another member, not this one's value.
        if (nextLine || atEnd() || *m_p == ',' || *m_p == '}' || *m_p == ']') {
            missingValue(keyBegin, keyEnd, keyEscaped);
            return;
        }
    }
    skipTrivia();
    if (atEnd() || *m_p == ',' || *m_p == '}' || *m_p == ']') {
        problem(SyntaxCode::MissingValue, keyBegin, keyEnd);
        missingValue(keyBegin, keyEnd, keyEscaped);
    } else {
        value(keyBegin, keyEnd, keyEscaped);
    }
}

/// One member or item, or one bracket.
void Scanner::step() {
    skipTrivia();
    if (atEnd()) {
        const Open& open = m_open.back();
        const std::size_t bracket = m_nodes[open.node].begin;
        problem(open.object ? SyntaxCode::UnclosedObject : SyntaxCode::UnclosedArray, bracket, bracket + 1);
        closeTop();
        return;
    }
    Open& open = m_open.back();
    if (separator(open))
        return;
    const std::size_t depth = m_open.size();
    const std::size_t nodes = m_nodes.size();
    if (open.object)
        member();
    else
        value(0, 0, false);
    const bool opened = m_open.size() > depth;
    if (!opened && m_nodes.size() > nodes)
        finishValue(true);
}

void Scanner::document() {
    if (m_tree.m_text.substr(0, 3) == kByteOrderMark) {
        m_p += kByteOrderMark.size();
        problem(SyntaxCode::ByteOrderMark, 0, kByteOrderMark.size());
    }
    skipTrivia();
    if (atEnd()) {
        problem(SyntaxCode::Empty, m_tree.m_text.size(), m_tree.m_text.size());
        return;
    }
    value(0, 0, false);
    while (!m_open.empty() && !m_stopped)
        step();
    if (m_stopped) {
        while (!m_open.empty())
            closeTop();
        return;
    }
    skipTrivia();
    if (!atEnd())
        problem(SyntaxCode::TextAfterEnd, offset(), m_tree.m_text.size());
}

SyntaxTree Scanner::run() {
    constexpr std::size_t head = 4096;
    if (m_tree.m_text.substr(0, head).find('\0') != std::string_view::npos) {
        giveUp(SyntaxCode::Binary, 0, 0);
    } else {
        m_nodes.reserve(std::min(m_tree.m_text.size() / 24 + 16, kMaxNodes));
        document();
        const std::size_t invalid = firstInvalidUtf8(m_tree.m_text);
        if (invalid != std::string_view::npos)
            m_tree.m_problems.push_back({SyntaxCode::InvalidUtf8, {invalid, invalid + 1}});
    }
    sortProblems();
    return std::move(m_tree);
}

void Scanner::sortProblems() {
    auto& problems = m_tree.m_problems;
    std::stable_sort(problems.begin(), problems.end(), [](const SyntaxProblem& a, const SyntaxProblem& b) {
        return a.span.begin < b.span.begin;
    });
    const auto broken = std::find_if(problems.begin(), problems.end(),
                                     [](const SyntaxProblem& problem) { return breaksText(problem.code); });
    if (broken != problems.end())
        m_tree.m_firstBreak = static_cast<std::size_t>(broken - problems.begin());
}

SyntaxTree scan(std::string_view text) {
    return Scanner(text).run();
}

} // namespace steploom::model
