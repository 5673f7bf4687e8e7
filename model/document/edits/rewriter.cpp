// SPDX-License-Identifier: Apache-2.0
#include "model/document/edits/rewriter.h"

#include <algorithm>

#include "model/document/json_string.h"
#include "model/document/lexer.h"

namespace steploom::model::edits {

namespace {

constexpr std::size_t kNowhere = std::string_view::npos;
constexpr std::size_t kWideLine = 110; ///< bytes; what is longer is spread even among siblings on one line

bool isWhitespace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Whether both say the same, however they are spelled: then there is nothing to write. Numbers are as they
/// are written.
bool isSame(Node one, Node other) {
    if (one.kind() != other.kind())
        return false;
    if (one.isString())
        return one.string() == other.string();
    if (one.isScalar())
        return one.raw() == other.raw();
    Node b = other.firstChild();
    for (Node a = one.firstChild(); a || b; a = a.nextSibling(), b = b.nextSibling()) {
        if (!a || !b || a.key() != b.key() || !isSame(a, b))
            return false;
    }
    return true;
}

bool hasComments(Node value) {
    const Span span = value.span();
    const auto& comments = value.tree()->comments();
    return std::any_of(comments.begin(), comments.end(), [&](const Span& comment) {
        return comment.begin >= span.begin && comment.end <= span.end;
    });
}

/// The name of a member as it is to be written: as it is, when it stays the same.
std::string keyText(Node member, std::string_view key) {
    return member.keyIs(key) ? std::string(member.rawKey()) : encodeJsonString(key);
}

std::string withLineEnds(std::string_view text, std::string_view lineEnd) {
    std::string result;
    for (const char c : text) {
        if (c == '\n')
            result += lineEnd;
        else if (c != '\r')
            result.push_back(c);
    }
    return result;
}

} // namespace

/// Where a new child goes and how it is written.
struct Rewriter::Shape {
    bool ownLine = false; ///< each child begins a line
    Node like;            ///< the neighbour whose habits it follows; may be null
    std::string indent;   ///< of the child's line
    std::string pad;      ///< inside the brackets of a child on one line
};

Rewriter::Rewriter(const SyntaxTree& tree)
    : m_tree(tree)
    , m_text(tree.text())
    , m_style(styleOf(tree)) {
}

void Rewriter::replace(Span span, std::string text) {
    m_splices.push_back({span.begin, std::string(m_text.substr(span.begin, span.size())), std::move(text)});
}

void Rewriter::replaceToken(Span span, std::string text) {
    const auto isWord = Lexer::isWordCharacter;
    if (!text.empty() && span.end < m_text.size() && isWord(text.back()) && isWord(m_text[span.end]))
        text.push_back(' ');
    if (!text.empty() && span.begin > 0 && isWord(text.front()) && isWord(m_text[span.begin - 1]))
        text.insert(text.begin(), ' ');
    replace(span, std::move(text));
}

void Rewriter::replaceValue(Node old, Node value) {
    if (isSame(old, value))
        return;
    const bool bothSpread = old.firstChild() && old.kind() == value.kind();
    const bool oneLine = bothSpread ? !hasNewline(m_text, old.span())
                                    : old.parent().isObject() && !beginsLine(m_text, old.memberSpan().begin);
    replaceToken(old.span(), formatted(value, m_style, lineIndent(m_text, old.memberSpan().begin), oneLine));
}

void Rewriter::replaceString(Node old, std::string_view characters) {
    if (old.stringIs(characters))
        return;
    replace(old.span(), encodeJsonString(characters));
}

void Rewriter::replaceMember(Node member, std::string_view key, std::string_view scalar) {
    replace(member.keySpan(), keyText(member, key));
    replaceToken(member.span(), std::string(scalar));
}

void Rewriter::replaceMember(Node member, std::string_view key, Node value,
                             const std::vector<std::string>& verbatim) {
    const std::size_t begin = member.memberSpan().begin;
    replace(member.memberSpan(),
            keyText(member, key) + colonOf(member.parent()) +
                formatted(value, m_style, lineIndent(m_text, begin), !beginsLine(m_text, begin), verbatim));
}

void Rewriter::replaceMember(Node member, const std::vector<Node>& members) {
    const std::size_t begin = member.memberSpan().begin;
    const std::string_view indent = lineIndent(m_text, begin);
    const std::string separator =
        beginsLine(m_text, begin) ? ',' + m_style.newline + std::string(indent) : ',' + m_style.gap;
    std::string text;
    for (const Node one : members)
        text += (text.empty() ? std::string() : separator) + std::string(one.rawKey()) +
                colonOf(one.parent()) + reindented(one.raw(), indent);
    replace(member.memberSpan(), std::move(text));
}

void Rewriter::insertMember(Node object, Node previous, std::string_view key, Node value) {
    insert(object, previous, key, value);
}

void Rewriter::insertItem(Node array, Node previous, Node value) {
    insert(array, previous, {}, value);
}

void Rewriter::insertMembers(Node object, Node previous, const std::vector<Node>& members) {
    const Shape shape = shapeFor(object, previous);
    const std::string separator = ',' + (shape.ownLine ? m_style.newline + shape.indent : m_style.gap);
    std::string text;
    for (const Node one : members) {
        // On one line a comment has no place: what holds one keeps its lines.
        const std::string value = shape.ownLine || hasComments(one)
                                      ? withLineEnds(reindented(one.raw(), shape.indent), m_style.newline)
                                      : formatted(one, m_style, shape.indent, true);
        text +=
            (text.empty() ? std::string() : separator) + std::string(one.rawKey()) + colonOf(object) + value;
    }
    insertText(object, previous, shape, text);
}

std::vector<Splice> Rewriter::finish() {
    return minimal(std::move(m_splices));
}

std::size_t Rewriter::skipTrivia(std::size_t offset) const {
    for (;;) {
        while (offset < m_text.size() && isWhitespace(m_text[offset]))
            ++offset;
        const auto& comments = m_tree.comments();
        const auto comment =
            std::lower_bound(comments.begin(), comments.end(), offset,
                             [](const Span& span, std::size_t at) { return span.begin < at; });
        if (comment == comments.end() || comment->begin != offset)
            return offset;
        offset = comment->end;
    }
}

std::size_t Rewriter::commaBehind(Node child) const {
    const std::size_t at = skipTrivia(child.span().end);
    return at < m_text.size() && m_text[at] == ',' ? at : kNowhere;
}

bool Rewriter::hasComment(Span span) const {
    return std::any_of(m_tree.comments().begin(), m_tree.comments().end(), [&](const Span& comment) {
        return comment.begin >= span.begin && comment.begin < span.end;
    });
}

std::size_t Rewriter::behindLineComment(std::size_t offset) const {
    std::size_t at = offset;
    while (at < m_text.size() && (m_text[at] == ' ' || m_text[at] == '\t'))
        ++at;
    for (const Span& comment : m_tree.comments()) {
        const bool endsLine =
            comment.end == m_text.size() || m_text[comment.end] == '\n' || m_text[comment.end] == '\r';
        if (comment.begin == at && endsLine && !hasNewline(m_text, comment))
            return comment.end;
    }
    return offset;
}

std::string Rewriter::colonOf(Node parent) const {
    for (const Node member : parent) {
        if (!member.isMember())
            continue;
        const std::string_view colon =
            m_text.substr(member.keySpan().end, member.span().begin - member.keySpan().end);
        if (colon.find_first_not_of(" \t:") == kNowhere && colon.find(':') != kNowhere)
            return std::string(colon);
    }
    return m_style.colon;
}

Rewriter::Shape Rewriter::shapeFor(Node parent, Node previous) const {
    Shape shape;
    const Node next = previous ? previous.nextSibling() : parent.firstChild();
    const Node sibling = next ? next : previous;
    const std::string_view outer = lineIndent(m_text, parent.memberSpan().begin);
    shape.pad = m_style.pad;
    if (!sibling) {
        shape.ownLine = m_style.multiline;
        shape.indent = std::string(outer) + m_style.indent;
        return shape;
    }
    const std::size_t begin = sibling.memberSpan().begin;
    shape.ownLine = beginsLine(m_text, begin);
    shape.indent = lineIndent(m_text, begin);
    shape.like = previous && previous.firstChild() ? previous : sibling;
    if (shape.like.isObject() && shape.like.firstChild() && !hasNewline(m_text, shape.like.span()))
        shape.pad = isWhitespace(m_text[shape.like.span().begin + 1]) ? " " : "";
    return shape;
}

std::string Rewriter::written(Node parent, const Shape& shape, std::string_view key, Node value) const {
    Style style = m_style;
    style.pad = shape.pad;
    std::string text;
    if (parent.isObject())
        text = encodeJsonString(key) + colonOf(parent);
    const std::string flat = formatted(value, style, shape.indent, true);
    const bool follows = shape.like.firstChild() && shape.like.kind() == value.kind();
    bool oneLine = follows ? !hasNewline(m_text, shape.like.span()) : fitsOneLine(value, m_style);
    oneLine = !shape.ownLine || (oneLine && flat.size() <= kWideLine);
    return text + (oneLine ? flat : formatted(value, style, shape.indent, false));
}

void Rewriter::insert(Node parent, Node previous, std::string_view key, Node value) {
    Shape shape = shapeFor(parent, previous);
    if (parent.isArray() && !parent.firstChild() && value.isScalar() && m_style.flatArrays)
        shape.ownLine = false;
    insertText(parent, previous, shape, written(parent, shape, key, value));
}

void Rewriter::insertText(Node parent, Node previous, const Shape& shape, const std::string& child) {
    if (previous) {
        insertBehind(previous, shape, child);
    } else if (const Node first = parent.firstChild()) {
        const std::size_t at = first.memberSpan().begin;
        replace({at, at}, child + ',' + (shape.ownLine ? m_style.newline + shape.indent : m_style.gap));
    } else {
        insertIntoEmpty(parent, shape, child);
    }
}

void Rewriter::insertIntoEmpty(Node parent, const Shape& shape, const std::string& child) {
    const Span inside{parent.span().begin + 1, parent.span().end - 1};
    const std::string outer(lineIndent(m_text, parent.memberSpan().begin));
    if (hasComment(inside)) {
        replace({inside.begin, inside.begin},
                m_style.newline + shape.indent + child + m_style.newline + outer);
        return;
    }
    const std::string pad = parent.isObject() ? m_style.pad : std::string();
    const std::string before = shape.ownLine ? m_style.newline + shape.indent : pad;
    const std::string behind = shape.ownLine ? m_style.newline + outer : pad;
    replace(inside, before + child + behind);
}

void Rewriter::insertBehind(Node previous, const Shape& shape, const std::string& child) {
    const std::string separator = shape.ownLine ? m_style.newline + shape.indent : m_style.gap;
    const std::size_t comma = commaBehind(previous);
    const std::size_t end = comma == kNowhere ? previous.span().end : comma + 1;
    const std::size_t at = shape.ownLine ? behindLineComment(end) : end;
    if (comma != kNowhere) {
        replace({at, at}, separator + child + ',');
    } else {
        if (at != end)
            replace({end, end}, ",");
        replace({at, at}, (at == end ? "," : "") + separator + child);
    }
}

void Rewriter::remove(const std::vector<Node>& children) {
    if (children.empty())
        return;
    const Node parent = children.front().parent();
    if (children.size() == parent.childCount()) {
        removeAll(parent);
        return;
    }
    const auto isRemoved = [&](Node node) {
        return std::find(children.begin(), children.end(), node) != children.end();
    };
    Node kept;
    for (Node child = parent.firstChild(); child;) {
        if (!isRemoved(child)) {
            kept = child;
            child = child.nextSibling();
            continue;
        }
        Node last = child;
        while (last.nextSibling() && isRemoved(last.nextSibling()))
            last = last.nextSibling();
        const Node next = last.nextSibling();
        const std::size_t begin = kept && !next ? kept.span().end : child.memberSpan().begin;
        const bool commented = hasComment({begin, next ? next.memberSpan().begin : last.span().end});
        if (commented) {
            for (Node one = child; one && one != next; one = one.nextSibling())
                removeAlone(one);
            const std::size_t comma = kept ? commaBehind(kept) : kNowhere;
            if (!next && comma != kNowhere && commaBehind(last) == kNowhere)
                replace({comma, comma + 1}, {});
        } else if (next) {
            removeRun(child, next);
        } else {
            removeTail(kept, last);
        }
        child = next;
    }
}

void Rewriter::removeAll(Node parent) {
    const Span inside{parent.span().begin + 1, parent.span().end - 1};
    if (!hasComment(inside)) {
        replace(inside, {});
        return;
    }
    for (const Node child : parent)
        removeAlone(child);
}

/// The last children, with the comma before them; where the file has trailing commas the one behind them
/// instead.
void Rewriter::removeTail(Node kept, Node last) {
    const std::size_t before = commaBehind(kept);
    const std::size_t behind = commaBehind(last);
    if (behind != kNowhere && before != kNowhere)
        replace({before + 1, behind + 1}, {});
    else
        replace({before == kNowhere ? kept.span().end : before, last.span().end}, {});
}

/// Children before `next`, which takes their place, or stays on its own line where they did not begin one.
void Rewriter::removeRun(Node first, Node next) {
    const std::size_t begin = first.memberSpan().begin;
    const std::size_t end = next.memberSpan().begin;
    const Node previous = first.previousSibling();
    if (previous && !beginsLine(m_text, begin) && beginsLine(m_text, end)) {
        const std::size_t comma = commaBehind(previous);
        const std::size_t own = commaBehind(next.previousSibling());
        if (comma != kNowhere && own != kNowhere) {
            replace({comma + 1, own + 1}, {});
            return;
        }
    }
    replace({begin, end}, {});
}

/// A child among comments: its bytes, its comma and, where it leaves its line empty, the line.
void Rewriter::removeAlone(Node child) {
    Span own = child.memberSpan();
    const std::size_t comma = commaBehind(child);
    const bool commaFollows = comma != kNowhere && !hasComment({own.end, comma});
    if (commaFollows)
        own.end = comma + 1;
    std::size_t after = own.end;
    while (after < m_text.size() && (m_text[after] == ' ' || m_text[after] == '\t'))
        ++after;
    if (beginsLine(m_text, own.begin)) {
        if (m_text.substr(after, 2) == "\r\n")
            after += 2;
        else if (m_text.substr(after, 1) == "\n")
            after += 1;
        else
            after = own.end;
        if (after > own.end) {
            own.begin -= lineIndent(m_text, own.begin).size();
            own.end = after;
        }
    }
    replace(own, {});
    if (comma != kNowhere && !commaFollows)
        replace({comma, comma + 1}, {});
}

} // namespace steploom::model::edits
