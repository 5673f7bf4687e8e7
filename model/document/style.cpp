// SPDX-License-Identifier: Apache-2.0
#include "model/document/style.h"

#include <algorithm>
#include <map>

namespace steploom::model {

namespace {

constexpr std::uint32_t kLookedAt = 400; ///< values; habits show early

/// What was seen how often; the first seen wins a tie.
class Votes {
public:
    void add(std::string_view what) {
        if (++m_counts[std::string(what)] > m_counts[m_best] || m_best.empty())
            m_best = what;
    }
    void settle(std::string& habit) const {
        if (!m_counts.empty() && m_counts.find(m_best) != m_counts.end())
            habit = m_best;
    }

private:
    std::map<std::string, int> m_counts;
    std::string m_best;
};

bool isBlank(std::string_view text) {
    return text.find_first_not_of(" \t") == std::string_view::npos;
}

bool allScalars(Node array) {
    return std::all_of(array.begin(), array.end(), [](Node item) { return item.isScalar(); });
}

struct Observer {
    std::string_view text;
    Votes indent;
    Votes colon;
    Votes gap;
    std::size_t flatObject = 0;
    std::size_t flatArray = 0;
    int padded = 0; ///< objects on one line with blanks inside the brackets, less those without
    int flat = 0;   ///< scalar arrays on one line, less those over several

    void look(Node node);
    void lookAtLine(Node object);
    std::string_view between(std::size_t begin, std::size_t end) const {
        return text.substr(begin, end - begin);
    }
};

void Observer::look(Node node) {
    if (node.isMember()) {
        const std::string_view separator = between(node.keySpan().end, node.span().begin);
        const bool plain = separator.find_first_not_of(" \t:") == std::string_view::npos;
        if (plain && separator.find(':') != std::string_view::npos) // it may be missing
            colon.add(separator);
    }
    const Node first = node.firstChild();
    if (!first)
        return;
    const std::size_t begin = first.memberSpan().begin;
    const bool ownLine = beginsLine(text, begin);
    if (ownLine) {
        const std::string_view outer = lineIndent(text, node.memberSpan().begin);
        const std::string_view inner = lineIndent(text, begin);
        if (inner.size() > outer.size() && inner.substr(0, outer.size()) == outer)
            indent.add(inner.substr(outer.size()));
    }
    if (node.isArray() && allScalars(node))
        flat += ownLine ? -1 : 1;
    if (hasNewline(text, node.span()))
        return;
    if (node.isObject()) {
        flatObject = std::max(flatObject, node.span().size());
        lookAtLine(node);
    } else if (!allScalars(node)) {
        flatArray = std::max(flatArray, node.span().size());
    }
}

void Observer::lookAtLine(Node object) {
    const Node first = object.firstChild();
    const std::string_view before = between(object.span().begin + 1, first.memberSpan().begin);
    padded += before.empty() ? -1 : 1;
    if (const Node second = first.nextSibling()) {
        std::string_view separator = between(first.span().end, second.memberSpan().begin);
        if (!separator.empty() && separator.front() == ',' && isBlank(separator.substr(1)))
            gap.add(separator.substr(1));
    }
}

} // namespace

Style styleOf(const SyntaxTree& tree) {
    Style style;
    Observer seen{tree.text(), {}, {}, {}, 0, 0, 0, 0};
    const auto count = static_cast<std::uint32_t>(std::min<std::size_t>(tree.size(), kLookedAt));
    for (std::uint32_t i = 0; i < count; ++i)
        seen.look(Node(&tree, i));
    seen.indent.settle(style.indent);
    seen.colon.settle(style.colon);
    style.multiline = !tree.root().firstChild() || hasNewline(tree.text(), tree.root().span());
    style.flatObject = seen.flatObject;
    style.flatArray = seen.flatArray;
    style.gap = !style.colon.empty() && style.colon.back() == ' ' ? " " : "";
    seen.gap.settle(style.gap);
    style.pad = seen.padded > 0 ? " " : "";
    style.flatArrays = seen.flat > 0 || !style.multiline;
    const std::size_t newline = tree.text().find('\n');
    if (newline != std::string_view::npos && newline > 0 && tree.text()[newline - 1] == '\r')
        style.newline = "\r\n";
    return style;
}

std::string_view lineIndent(std::string_view text, std::size_t offset) {
    const std::size_t newline = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
    const std::size_t begin = newline == std::string_view::npos ? 0 : newline + 1;
    std::size_t end = begin;
    while (end < text.size() && (text[end] == ' ' || text[end] == '\t'))
        ++end;
    return text.substr(begin, end - begin);
}

bool beginsLine(std::string_view text, std::size_t offset) {
    while (offset > 0 && (text[offset - 1] == ' ' || text[offset - 1] == '\t'))
        --offset;
    return offset > 0 && text[offset - 1] == '\n';
}

bool hasNewline(std::string_view text, Span span) {
    return text.substr(span.begin, span.size()).find('\n') != std::string_view::npos;
}

namespace {

using Verbatim = std::vector<Node>;

bool contains(const Verbatim& verbatim, Node value) {
    return std::find(verbatim.begin(), verbatim.end(), value) != verbatim.end();
}

std::string writtenFlat(Node value, const Style& style, const Verbatim& verbatim) {
    if (value.isScalar() || contains(verbatim, value))
        return std::string(value.raw());
    const std::string pad = value.isObject() && value.firstChild() ? style.pad : std::string();
    std::string text = (value.isObject() ? '{' : '[') + pad;
    for (const Node child : value) {
        if (child != value.firstChild())
            text += ',' + style.gap;
        if (child.isMember())
            text += std::string(child.rawKey()) + style.colon;
        text += writtenFlat(child, style, verbatim);
    }
    return text + pad + (value.isObject() ? '}' : ']');
}

bool staysFlat(Node value, const std::string& flat, const Style& style) {
    if (value.isObject())
        return flat.size() <= style.flatObject;
    return allScalars(value) ? style.flatArrays : flat.size() <= style.flatArray;
}

std::string writtenSpread(Node value, const Style& style, const std::string& indent,
                          const Verbatim& verbatim) {
    const std::string inner = indent + style.indent;
    std::string text(1, value.isObject() ? '{' : '[');
    for (const Node child : value) {
        text += (child == value.firstChild() ? "" : ",") + style.newline + inner;
        if (child.isMember())
            text += std::string(child.rawKey()) + style.colon;
        if (contains(verbatim, child)) {
            text += reindented(child.raw(), inner);
            continue;
        }
        const std::string flat = writtenFlat(child, style, verbatim);
        const bool spread =
            child.firstChild() && !(staysFlat(child, flat, style) && !hasNewline(flat, {0, flat.size()}));
        text += spread ? writtenSpread(child, style, inner, verbatim) : flat;
    }
    return text + style.newline + indent + (value.isObject() ? '}' : ']');
}

std::string written(Node value, const Style& style, std::string_view indent, bool oneLine,
                    const Verbatim& verbatim) {
    const bool flatArray = value.isArray() && allScalars(value) && style.flatArrays;
    if (oneLine || !style.multiline || !value.firstChild() || flatArray)
        return writtenFlat(value, style, verbatim);
    return writtenSpread(value, style, std::string(indent), verbatim);
}

} // namespace

bool fitsOneLine(Node value, const Style& style) {
    return staysFlat(value, writtenFlat(value, style, {}), style);
}

std::string formatted(Node value, const Style& style, std::string_view indent, bool oneLine) {
    return written(value, style, indent, oneLine, {});
}

std::string formatted(Node value, const Style& style, std::string_view indent, bool oneLine,
                      const std::vector<std::string>& verbatim) {
    Verbatim nodes;
    nodes.reserve(verbatim.size());
    for (const std::string& pointer : verbatim) {
        if (const Node node = value.at(pointer))
            nodes.push_back(node);
    }
    return written(value, style, indent, oneLine, nodes);
}

std::string reindented(std::string_view raw, std::string_view indent) {
    const std::size_t lastLine = raw.rfind('\n');
    if (lastLine == std::string_view::npos)
        return std::string(raw);
    const std::string_view old = lineIndent(raw, raw.size()); // the closing bracket stands under the key
    std::string text;
    text.reserve(raw.size() + indent.size() * 16);
    for (std::size_t at = 0; at < raw.size();) {
        const std::size_t newline = raw.find('\n', at);
        const std::size_t end = newline == std::string_view::npos ? raw.size() : newline + 1;
        std::string_view line = raw.substr(at, end - at);
        if (at > 0 && line.substr(0, old.size()) == old) {
            text += indent;
            line.remove_prefix(old.size());
        }
        text += line;
        at = end;
    }
    return text;
}

} // namespace steploom::model
