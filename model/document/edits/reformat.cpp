// SPDX-License-Identifier: Apache-2.0
#include "model/document/edits/reformat.h"

#include <algorithm>
#include <vector>

#include "model/document/edits/common.h"
#include "model/document/utf8.h"

namespace steploom::model::edits {

namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

enum class TokenKind { Open, Close, Comma, Colon, Scalar, LineComment, BlockComment };

struct Token {
    TokenKind kind;
    Span span;
    bool beginsLine = false; ///< a line end stands between it and the token before
    std::size_t close = 0;   ///< of an Open: the index of its Close
};

/// The text as tokens. What the tree has as a scalar or key is one.
class Tokens {
public:
    explicit Tokens(const SyntaxTree& tree)
        : m_tree(tree)
        , m_text(tree.text()) {}

    std::vector<Token> read() {
        collectScalars();
        for (std::size_t at = m_text.substr(0, 3) == kByteOrderMark ? 3 : 0; at < m_text.size();) {
            if (isBlank(m_text[at])) {
                m_newLine = m_newLine || m_text[at] == '\n';
                ++at;
                continue;
            }
            at = token(at);
        }
        return std::move(m_tokens);
    }

private:
    void collectScalars() {
        for (std::uint32_t i = 0; i < m_tree.size(); ++i) {
            const Node node(&m_tree, i);
            if (node.isMember())
                m_scalars.push_back(node.keySpan());
            if (node.isScalar() && !node.span().empty())
                m_scalars.push_back(node.span());
        }
        std::sort(m_scalars.begin(), m_scalars.end(), [](Span a, Span b) { return a.begin < b.begin; });
    }

    std::size_t token(std::size_t at) {
        while (m_nextComment < m_tree.comments().size() && m_tree.comments()[m_nextComment].begin < at)
            ++m_nextComment;
        while (m_nextScalar < m_scalars.size() && m_scalars[m_nextScalar].begin < at)
            ++m_nextScalar;
        if (m_nextComment < m_tree.comments().size() && m_tree.comments()[m_nextComment].begin == at) {
            const Span span = m_tree.comments()[m_nextComment];
            const bool block = m_text.substr(at, 2) == "/*" || m_text[at] == '%';
            return add(block ? TokenKind::BlockComment : TokenKind::LineComment, span);
        }
        if (m_nextScalar < m_scalars.size() && m_scalars[m_nextScalar].begin == at)
            return add(TokenKind::Scalar, m_scalars[m_nextScalar]);
        const char c = m_text[at];
        if (c == '{' || c == '[')
            m_open.push_back(m_tokens.size());
        if ((c == '}' || c == ']') && !m_open.empty()) {
            m_tokens[m_open.back()].close = m_tokens.size();
            m_open.pop_back();
        }
        const TokenKind kind = c == '{' || c == '['   ? TokenKind::Open
                               : c == '}' || c == ']' ? TokenKind::Close
                               : c == ','             ? TokenKind::Comma
                               : c == ':'             ? TokenKind::Colon
                                                      : TokenKind::Scalar;
        return add(kind, {at, at + 1});
    }

    std::size_t add(TokenKind kind, Span span) {
        m_tokens.push_back({kind, span, m_newLine, 0});
        m_newLine = false;
        return span.end;
    }

    const SyntaxTree& m_tree;
    std::string_view m_text;
    std::vector<Span> m_scalars;
    std::vector<Token> m_tokens;
    std::vector<std::size_t> m_open;
    std::size_t m_nextScalar = 0;
    std::size_t m_nextComment = 0;
    bool m_newLine = false;
};

class Printer {
public:
    Printer(const SyntaxTree& tree, const FormatOptions& options, std::string newline)
        : m_text(tree.text())
        , m_options(options)
        , m_newline(std::move(newline))
        , m_tokens(Tokens(tree).read()) {}

    std::string run() {
        if (m_text.substr(0, 3) == kByteOrderMark)
            m_out = kByteOrderMark;
        for (m_at = 0; m_at < m_tokens.size(); ++m_at) {
            const Token& token = m_tokens[m_at];
            if (token.kind == TokenKind::Close && !m_flat.empty()) {
                m_closing = !m_flat.back();
                m_flat.pop_back();
            }
            if (m_at > 0)
                m_out += gap(m_tokens[m_at - 1], token);
            m_out += m_text.substr(token.span.begin, token.span.size());
            if (token.kind == TokenKind::Open)
                m_flat.push_back(isFlat(m_at));
        }
        return m_out + m_newline;
    }

private:
    bool inFlat() const { return !m_flat.empty() && m_flat.back(); }

    std::string line() const {
        std::string blanks = m_newline;
        for (std::size_t i = 0; i < m_flat.size(); ++i)
            blanks += m_options.indent;
        return blanks;
    }

    /// What stood on one line and fits on what is left of one.
    bool isFlat(std::size_t open) const {
        const Token& token = m_tokens[open];
        if (token.close == 0 || inFlat() || open + 1 == token.close)
            return true;
        std::size_t width = 0;
        for (std::size_t i = open + 1; i <= token.close; ++i) {
            if (m_tokens[i].beginsLine || m_tokens[i].kind == TokenKind::LineComment)
                return false;
            width += utf8Length(m_text.substr(m_tokens[i].span.begin, m_tokens[i].span.size())) + 1;
        }
        const std::size_t lineBegin = m_out.rfind('\n') + 1;
        return utf8Length(std::string_view(m_out).substr(lineBegin)) + width <= m_options.width;
    }

    std::string gap(const Token& before, const Token& token) const {
        const bool comment = token.kind == TokenKind::LineComment || token.kind == TokenKind::BlockComment;
        const bool afterComment =
            before.kind == TokenKind::LineComment || before.kind == TokenKind::BlockComment;
        if (before.kind == TokenKind::LineComment)
            return line();
        if (comment)
            return token.beginsLine && !inFlat() ? line() : " ";
        if (token.kind == TokenKind::Comma || token.kind == TokenKind::Colon)
            return {};
        if (token.kind == TokenKind::Close)
            return m_closing && before.kind != TokenKind::Open ? line() : std::string();
        if (before.kind == TokenKind::Open)
            return inFlat() ? std::string() : line();
        if (before.kind == TokenKind::Colon)
            return " ";
        if (afterComment)
            return token.beginsLine && !inFlat() ? line() : " ";
        return inFlat() ? " " : line();
    }

    std::string_view m_text;
    const FormatOptions& m_options;
    std::string m_newline;
    std::vector<Token> m_tokens;
    std::size_t m_at = 0;
    std::vector<bool> m_flat; ///< of the open brackets
    bool m_closing = false;   ///< the bracket that closes now stands on a line of its own
    std::string m_out;
};

/// Splices that change blanks alone; both texts are the same but for them.
std::vector<Splice> blankSplices(std::string_view before, std::string_view after) {
    std::vector<Splice> splices;
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() || j < after.size()) {
        const std::size_t from = i;
        const std::size_t to = j;
        while (i < before.size() && isBlank(before[i]))
            ++i;
        while (j < after.size() && isBlank(after[j]))
            ++j;
        if (before.substr(from, i - from) != after.substr(to, j - to))
            splices.push_back(
                {from, std::string(before.substr(from, i - from)), std::string(after.substr(to, j - to))});
        if (i < before.size())
            ++i;
        if (j < after.size())
            ++j;
    }
    return splices;
}

} // namespace

Result<Edit> reformat(const Document& document, const FormatOptions& options) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const std::string text = Printer(document.tree(), options, std::string(document.text().lineEnd())).run();
    Edit edit;
    edit.splices = minimal(blankSplices(document.bytes(), text));
    edit.label = {"edit.reformat", {}};
    return edit;
}

} // namespace steploom::model::edits
