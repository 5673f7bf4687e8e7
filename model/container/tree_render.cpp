// SPDX-License-Identifier: Apache-2.0
#include "model/container/tree_render.h"

#include <algorithm>

#include "model/container/scalar_text.h"
#include "model/document/json_string.h"

namespace steploom::model {

namespace {

using Style = SourceValue::Style;
using Kind = SourceValue::Kind;

constexpr std::size_t kStep = 2; ///< where the source does not say it
constexpr std::size_t kDash = 2; ///< from a dash to what stands behind it

} // namespace

TreeRender::TreeRender(const SourceLines& lines, const SourceValue& root, const SourceSyntax& syntax,
                       const TreePlanner& planner)
    : m_lines(lines)
    , m_syntax(syntax)
    , m_planner(planner) {
    measure(root);
    if (m_step == 0)
        m_step = kStep;
    if (m_dash == kNew)
        m_dash = m_step;
}

void TreeRender::measure(const SourceValue& value) {
    for (const SourceValue& child : value.children) {
        if (m_step != 0 && m_dash != kNew)
            return;
        if (!child.alias.empty() || child.children.empty())
            continue;
        const std::size_t own = m_lines.column(child.entry);
        const std::size_t below = m_lines.column(child.children.front().entry);
        const bool lined =
            m_syntax.json ? m_lines.beginsLine(child.entry) && m_lines.beginsLine(child.children[0].entry)
                          : child.style == Style::Block && value.style == Style::Block;
        if (lined && !child.keySpan.empty() && below >= own) {
            if (child.kind == Kind::Array && !m_syntax.json && m_dash == kNew)
                m_dash = below - own;
            else if (below > own && m_step == 0)
                m_step = below - own;
        }
        measure(child);
    }
}

void TreeRender::setKept(const TreePlan& plan) {
    if (plan.action == TreePlan::Action::Keep)
        keep(*plan.old);
    if (plan.action == TreePlan::Action::Descend)
        m_kept.insert(plan.old);
    for (const TreePlan::Item& item : plan.items) {
        if (item.kept != kNew)
            setKept(item.plan);
    }
}

void TreeRender::keep(const SourceValue& value) {
    m_kept.insert(&value);
    for (const SourceValue& child : value.children)
        keep(child);
}

bool TreeRender::isFunction(Node node) const {
    return m_syntax.functions.count(node.isString() ? encodeJsonString(node.string())
                                                    : std::string(node.raw())) != 0;
}

std::string TreeRender::newLine(std::size_t column) const {
    return std::string(m_lines.lineEnd()) + std::string(column, ' ');
}

std::string TreeRender::key(Node member, Style style, bool flow) const {
    const std::string name = member.key();
    return m_syntax.json ? encodeJsonString(name) : yamlString(name, style, flow);
}

std::string TreeRender::scalar(Node node, Style style, bool flow, std::size_t column) const {
    const bool string = node.isString();
    std::string json = string ? encodeJsonString(node.string()) : std::string(node.raw());
    const auto function = m_syntax.functions.find(json);
    if (function != m_syntax.functions.end())
        return function->second;
    if (node.kind() == NodeKind::Missing)
        return "null";
    if (m_syntax.json)
        return json;
    if (!string)
        return node.kind() == NodeKind::Placeholder || node.kind() == NodeKind::Word
                   ? yamlString(json, Style::Plain, flow)
                   : json;
    const std::string text = node.string();
    const bool several = text.find('\n') != std::string::npos;
    if (!flow && several && style != Style::DoubleQuoted && style != Style::SingleQuoted) {
        if (const auto literal = yamlLiteral(text, column + m_step, m_lines.lineEnd()))
            return *literal;
    }
    const bool quoted = style == Style::SingleQuoted || style == Style::DoubleQuoted;
    return yamlString(text, quoted ? style : Style::Plain, flow);
}

// Between brackets

TreeRender::Spread TreeRender::spreadAt(const SourceValue& value) const {
    if (!m_lines.beginsLine(value.entry))
        return {};
    return {true, m_lines.column(value.entry)};
}

TreeRender::Spread TreeRender::spreadOf(const SourceValue& collection) const {
    const SourceValue& first = collection.children.front();
    if (!m_lines.beginsLine(first.entry))
        return {};
    return {true, m_lines.column(first.entry)};
}

std::string TreeRender::separator(const SourceValue& collection) const {
    const auto& children = collection.children;
    const Spread spread = spreadOf(collection);
    if (spread.lines)
        return ',' + newLine(spread.column);
    if (children.size() > 1) {
        const std::size_t begin = children[0].span.end;
        const std::string_view between = m_lines.bytes().substr(begin, children[1].entry - begin);
        if (between == ",")
            return ",";
    }
    return ", ";
}

std::string TreeRender::flow(Node node, Style style, Spread spread) const {
    if (node.isScalar())
        return scalar(node, style, true, spread.column);
    const bool object = node.isObject();
    std::string text(1, object ? '{' : '[');
    const Spread inner{spread.lines, spread.column + m_step};
    bool first = true;
    for (const Node child : node) {
        if (!first)
            text += spread.lines ? "," : ", ";
        first = false;
        if (spread.lines)
            text += newLine(inner.column);
        text += flowEntry(child, inner);
    }
    if (spread.lines && !first)
        text += newLine(spread.column);
    return text + (object ? '}' : ']');
}

std::string TreeRender::flowEntry(Node node, Spread spread) const {
    const std::string value = flow(node, Style::Plain, spread);
    return node.isMember() ? key(node, Style::Plain, true) + ": " + value : value;
}

// By indentation

bool TreeRender::mayBeCopied(const SourceValue& value) const {
    if (value.whole || value.odd || value.flow || !value.alias.empty() || !value.anchor.empty())
        return false;
    return std::all_of(value.children.begin(), value.children.end(), [this](const SourceValue& child) {
        return (child.flow && child.alias.empty() && child.anchor.empty()) ||
               (child.kind == Kind::Scalar ? child.alias.empty() && child.anchor.empty()
                                           : mayBeCopied(child));
    });
}

const SourceValue* TreeRender::copied(Node node) const {
    if (node.isScalar() || node.childCount() == 0)
        return nullptr;
    const SourceValue* source = m_planner.equalTo(node, m_kept);
    const bool fits = source != nullptr && source->style == Style::Block && mayBeCopied(*source) &&
                      source->keySpan.empty() != node.isMember() && (node.isMember() || source->entry != 0) &&
                      m_lines.beginsLine(source->entry);
    return fits ? source : nullptr;
}

std::vector<std::string> TreeRender::commentsBefore(Node node) const {
    std::vector<std::string> lines;
    if (m_comments == nullptr)
        return lines;
    const std::size_t end = node.memberSpan().begin;
    const Node before = node.previousSibling();
    const std::size_t begin = before ? before.span().end : node.parent().span().begin;
    const std::string_view json = node.tree()->text();
    auto at = std::lower_bound(m_comments->begin(), m_comments->end(), begin,
                               [](Span span, std::size_t offset) { return span.begin < offset; });
    for (; at != m_comments->end() && at->end <= end; ++at) {
        std::string_view comment = json.substr(at->begin, at->end - at->begin);
        const bool block = comment.substr(0, 2) == "/*";
        comment.remove_prefix(std::min<std::size_t>(comment.front() == '#' ? 1 : 2, comment.size()));
        if (block && comment.size() >= 2)
            comment.remove_suffix(2);
        for (std::size_t from = 0; from <= comment.size();) {
            const std::size_t stop = std::min(comment.find('\n', from), comment.size());
            std::string_view line = comment.substr(from, stop - from);
            const std::size_t first = std::min(line.find_first_not_of(" \t"), line.size());
            line.remove_prefix(first);
            while (!line.empty() && (line.back() == ' ' || line.back() == '\r' || line.back() == '\t'))
                line.remove_suffix(1);
            if (!line.empty())
                lines.push_back("# " + std::string(line));
            from = stop + 1;
        }
    }
    return lines;
}

std::string TreeRender::entry(Node node, std::size_t column) const {
    const bool member = node.isMember();
    const std::string begin = member ? key(node, Style::Plain, false) + ':' : "-";
    const SourceValue* source = copied(node);
    if (source == nullptr) {
        std::string comments;
        for (const std::string& comment : commentsBefore(node))
            comments += comment + newLine(column);
        return comments + begin + block(node, column, member);
    }
    const std::size_t own = m_lines.column(source->entry);
    const std::ptrdiff_t by = static_cast<std::ptrdiff_t>(column) - static_cast<std::ptrdiff_t>(own);
    const std::size_t comments = m_lines.entryBegin(*source, 0);
    const std::size_t line = m_lines.lineBegin(source->entry);
    std::string above;
    if (comments < line)
        above = m_lines.moved(m_lines.bytes().substr(comments + own, line - comments - own), by) +
                std::string(column, ' ');
    return above + begin + m_lines.valueText(*source, by);
}

std::string TreeRender::block(Node node, std::size_t column, bool member) const {
    if (node.isScalar())
        return ' ' + scalar(node, Style::Plain, false, column);
    if (node.childCount() == 0)
        return node.isObject() ? " {}" : " []";
    if (!member) // behind a dash
        return ' ' + members(node, column + kDash);
    const std::size_t below = column + (node.isObject() ? m_step : m_dash);
    return newLine(below) + members(node, below);
}

std::string TreeRender::members(Node node, std::size_t column) const {
    std::string text;
    for (const Node child : node) {
        if (!text.empty())
            text += newLine(column);
        text += entry(child, column);
    }
    return text;
}

} // namespace steploom::model
