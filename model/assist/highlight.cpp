// SPDX-License-Identifier: Apache-2.0
#include "model/assist/highlight.h"

#include <algorithm>

namespace steploom::model {

namespace {

/// Longer strings are data, not expressions: they are coloured as strings.
constexpr std::size_t kLongestExpression = 64u << 10;

std::size_t beginOf(Node node) {
    return node.isMember() ? node.keySpan().begin : node.span().begin;
}

/// Index of the last value that begins at or before `offset`, 0 where none does.
std::uint32_t lastBefore(const SyntaxTree& tree, std::size_t offset) {
    std::uint32_t low = 0;
    auto high = static_cast<std::uint32_t>(tree.size());
    while (high - low > 1) {
        const std::uint32_t middle = low + (high - low) / 2;
        (beginOf(Node(&tree, middle)) <= offset ? low : high) = middle;
    }
    return low;
}

Span inner(std::string_view raw, Span span) {
    const bool closed = raw.size() > 1 && raw.back() == raw.front();
    return {span.begin + 1, std::max(span.begin + 1, span.end - (closed ? 1 : 0))};
}

class Highlighter {
public:
    Highlighter(const SyntaxTree& tree, Span range)
        : m_tree(tree)
        , m_range(range) {}

    std::vector<Token> run() {
        const auto count = static_cast<std::uint32_t>(m_tree.size());
        for (std::uint32_t i = count == 0 ? 0 : lastBefore(m_tree, m_range.begin); i < count; ++i) {
            const Node node(&m_tree, i);
            if (beginOf(node) >= m_range.end)
                break;
            if (node.isMember())
                string(node.keySpan(), TokenKind::Key);
            value(node);
        }
        comments();
        return std::move(m_tokens);
    }

private:
    void add(Span span, TokenKind kind) {
        if (!span.empty() && span.begin < m_range.end && span.end > m_range.begin)
            m_tokens.push_back({span, kind});
    }

    void value(Node node) {
        switch (node.kind()) {
        case NodeKind::String:
            if (node.span().begin < m_range.end && node.span().end > m_range.begin)
                stringValue(node);
            break;
        case NodeKind::Number:
            add(node.span(), TokenKind::Number);
            break;
        case NodeKind::Placeholder:
            add(node.span(), TokenKind::Placeholder);
            break;
        case NodeKind::True:
        case NodeKind::False:
        case NodeKind::Null:
        case NodeKind::Word:
            add(node.span(), TokenKind::Literal);
            break;
        case NodeKind::Object:
        case NodeKind::Array:
        case NodeKind::Missing:
            break;
        }
    }

    void stringValue(Node node) {
        const Span span = node.span();
        const Span in = inner(node.raw(), span);
        const std::string_view text = m_tree.text().substr(in.begin, in.size());
        if (text.size() > kLongestExpression) {
            add(span, TokenKind::String);
        } else if (text.substr(0, 2) == "{%") {
            const bool closed = text.size() >= 4 && text.substr(text.size() - 2) == "%}";
            const std::size_t end = in.end - (closed ? 2 : 0);
            add({span.begin, in.begin + 2}, TokenKind::Delimiter);
            expression({in.begin + 2, end}, tokenizeJsonata);
            add({end, span.end}, TokenKind::Delimiter);
        } else if (text.substr(0, 1) == "$" && text.substr(0, 2) != "${") {
            string(span, TokenKind::Path);
        } else if (text.substr(0, 7) == "States." && text.find('(') != std::string_view::npos) {
            add({span.begin, in.begin}, TokenKind::String);
            expression(in, tokenizeIntrinsic);
            add({in.end, span.end}, TokenKind::String);
        } else {
            string(span, TokenKind::String);
        }
    }

    void expression(Span in, void (*tokenize)(std::string_view, std::size_t, std::vector<Token>&)) {
        std::vector<Token> parts;
        tokenize(m_tree.text().substr(in.begin, in.size()), in.begin, parts);
        for (const Token& part : parts)
            add(part.span, part.kind);
    }

    /// A string with its escapes and placeholders.
    void string(Span span, TokenKind kind) {
        if (span.begin >= m_range.end || span.end <= m_range.begin)
            return;
        if (span.size() > kLongestExpression) {
            add(span, kind);
            return;
        }
        const std::string_view text = m_tree.text();
        std::size_t plain = span.begin;
        for (std::size_t i = span.begin; i < span.end;) {
            std::size_t end = i + 1;
            TokenKind special = TokenKind::Escape;
            if (text[i] == '\\') {
                end = i + (text.substr(i + 1, 1) == "u" ? 6 : 2);
            } else if (text.substr(i, 2) == "${") {
                end = text.find('}', i) + 1;
                special = TokenKind::Placeholder;
                if (end == 0 || end > span.end) {
                    ++i;
                    continue;
                }
            } else {
                ++i;
                continue;
            }
            end = std::min(end, span.end);
            add({plain, i}, kind);
            add({i, end}, special);
            plain = i = end;
        }
        add({plain, span.end}, kind);
    }

    void comments() {
        const auto& comments = m_tree.comments();
        auto comment = std::upper_bound(comments.begin(), comments.end(), m_range.begin,
                                        [](std::size_t at, Span span) { return at < span.end; });
        const auto own = static_cast<std::ptrdiff_t>(m_tokens.size());
        for (; comment != comments.end() && comment->begin < m_range.end; ++comment)
            add(*comment, TokenKind::Comment);
        std::inplace_merge(m_tokens.begin(), m_tokens.begin() + own, m_tokens.end(),
                           [](const Token& a, const Token& b) { return a.span.begin < b.span.begin; });
    }

    const SyntaxTree& m_tree;
    Span m_range;
    std::vector<Token> m_tokens;
};

StringPlace placeOf(const SyntaxTree& tree, Node node, bool isKey) {
    const Span span = isKey ? node.keySpan() : node.span();
    const std::string_view raw = tree.text().substr(span.begin, span.size());
    std::size_t slashes = 0; // a quote behind an odd number of them is no closing one
    while (raw.size() > slashes + 2 && raw[raw.size() - 2 - slashes] == '\\')
        ++slashes;
    return {node, isKey, span, raw.size() > 1 && raw.back() == raw.front() && slashes % 2 == 0};
}

bool isQuote(std::string_view text, std::size_t at) {
    return at < text.size() && (text[at] == '"' || text[at] == '\'');
}

} // namespace

std::vector<Token> highlight(const SyntaxTree& tree, Span range) {
    return Highlighter(tree, range).run();
}

std::optional<StringPlace> stringAround(const SyntaxTree& tree, std::size_t offset) {
    if (tree.size() == 0 || offset == 0)
        return std::nullopt;
    const auto holds = [&](const StringPlace& place) {
        return isQuote(tree.text(), place.span.begin) && place.span.begin < offset &&
               (offset < place.span.end || (!place.closed && offset == place.span.end));
    };
    const Node node(&tree, lastBefore(tree, offset - 1));
    if (node.isMember()) {
        if (const StringPlace place = placeOf(tree, node, true); holds(place))
            return place;
    }
    if (node.isString()) {
        if (const StringPlace place = placeOf(tree, node, false); holds(place))
            return place;
    }
    return std::nullopt;
}

bool inComment(const SyntaxTree& tree, std::size_t offset) {
    const auto& comments = tree.comments();
    const auto comment = std::lower_bound(comments.begin(), comments.end(), offset,
                                          [](Span span, std::size_t at) { return span.end < at; });
    if (comment == comments.end() || comment->begin >= offset)
        return false;
    const bool toLineEnd = tree.text().substr(comment->begin, 2) != "/*"; // its end is still of it
    return offset < comment->end || toLineEnd;
}

} // namespace steploom::model
