// SPDX-License-Identifier: Apache-2.0
#include "model/document/scanner.h"

#include <algorithm>

#include "model/document/lexer.h"
#include "model/document/scanned_value.h"
#include "model/document/utf8.h"

namespace steploom::model {

/// One pass over the text with a stack of the open brackets.
class Scanner : private Lexer {
public:
    explicit Scanner(std::string_view text)
        : Lexer(text)
        , m_nodes(m_tree.m_nodes) {
        m_tree.m_text = text;
    }

    SyntaxTree run();
    std::optional<ScannedValue> runValue(std::size_t begin, std::size_t end, std::size_t depth);

private:
    struct Open {
        std::uint32_t node = 0;
        std::uint32_t comma = 0; ///< offset of the comma after the last child; 0: there is none
        bool object = false;
        bool afterComma = false;
        bool hasChild = false;
    };

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

    std::uint32_t add(NodeKind kind, std::uint32_t begin, std::uint32_t end);
    void sortProblems();

    SyntaxTree m_tree;
    std::vector<NodeData>& m_nodes;
    std::vector<Open> m_open;
    std::size_t m_outer = 0; ///< open brackets around what is read
};

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
        if (atSeparator())
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
        if (m_outer + m_open.size() >= kMaxDepth) {
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
        open.afterComma = true;
        open.comma = 0;
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
    if (open.afterComma && open.comma != 0)
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
        open.afterComma = true; // one complaint is enough
        open.comma = 0;
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
        if (!atSeparator())
            value(0, 0, false);
        return;
    }
    if (*m_p == '{' || *m_p == '[') {
        problem(SyntaxCode::MissingKey, keyBegin, keyBegin + 1);
        value(0, 0, false);
        return;
    }
    const std::size_t problems = m_problems.size();
    const NodeKind kind = token(keyEscaped);
    if (kind == NodeKind::Missing) {
        problem(SyntaxCode::UnexpectedCharacter, keyBegin, keyBegin + 1);
        ++m_p;
        return;
    }
    const bool quoted = kind == NodeKind::String;
    if (!quoted && kind != NodeKind::Placeholder && m_problems.size() == problems)
        problem(SyntaxCode::BareWord, keyBegin, offset()); // a number or literal as key
    const std::uint32_t keyEnd = offset();
    skipTrivia();
    if (!atEnd() && *m_p == ':') {
        ++m_p;
    } else {
        problem(SyntaxCode::MissingColon, keyBegin, keyEnd);
        const bool nextLine = m_text.substr(keyEnd, offset() - keyEnd).find('\n') != std::string_view::npos;
        // What comes on the next line is another member, not this one's value.
        if (nextLine || atSeparator()) {
            missingValue(keyBegin, keyEnd, keyEscaped);
            return;
        }
    }
    skipTrivia();
    if (atSeparator()) {
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
    if (m_text.substr(0, 3) == kByteOrderMark) {
        m_p += kByteOrderMark.size();
        problem(SyntaxCode::ByteOrderMark, 0, kByteOrderMark.size());
    }
    skipTrivia();
    if (atEnd()) {
        problem(SyntaxCode::Empty, m_text.size(), m_text.size());
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
        problem(SyntaxCode::TextAfterEnd, offset(), m_text.size());
}

SyntaxTree Scanner::run() {
    if (looksBinary(m_text)) {
        giveUp(SyntaxCode::Binary, 0, 0);
    } else {
        m_nodes.reserve(std::min(m_text.size() / 24 + 16, kMaxNodes));
        document();
        const std::size_t invalid = firstInvalidUtf8(m_text);
        if (invalid != std::string_view::npos)
            m_problems.push_back({SyntaxCode::InvalidUtf8, {invalid, invalid + 1}});
    }
    sortProblems();
    m_tree.m_problems = std::move(m_problems);
    m_tree.m_comments = std::move(m_comments);
    m_tree.findFirstBreak();
    return std::move(m_tree);
}

void Scanner::sortProblems() {
    std::stable_sort(
        m_problems.begin(), m_problems.end(),
        [](const SyntaxProblem& a, const SyntaxProblem& b) { return a.span.begin < b.span.begin; });
}

std::optional<ScannedValue> Scanner::runValue(std::size_t begin, std::size_t end, std::size_t depth) {
    m_p = m_begin + begin;
    m_outer = depth;
    value(0, 0, false);
    while (!m_open.empty() && !m_stopped) {
        if (offset() >= end)
            return std::nullopt;
        step();
    }
    const bool closed = !m_stopped && !m_nodes.empty() && m_nodes.front().end == end;
    // How a wrong bracket is taken depends on those that are open further out.
    const bool alone = std::none_of(m_problems.begin(), m_problems.end(), [](const SyntaxProblem& problem) {
        return problem.code == SyntaxCode::WrongClose || problem.code == SyntaxCode::UnclosedObject ||
               problem.code == SyntaxCode::UnclosedArray;
    });
    if (!closed || !alone)
        return std::nullopt;
    sortProblems();
    return ScannedValue{std::move(m_nodes), std::move(m_problems), std::move(m_comments)};
}

bool looksBinary(std::string_view text) {
    constexpr std::size_t head = 4096;
    return text.substr(0, head).find('\0') != std::string_view::npos;
}

SyntaxTree scan(std::string_view text) {
    return Scanner(text).run();
}

std::optional<ScannedValue> scanValue(std::string_view text, std::size_t begin, std::size_t end,
                                      std::size_t depth) {
    return Scanner(text).runValue(begin, end, depth);
}

} // namespace steploom::model
