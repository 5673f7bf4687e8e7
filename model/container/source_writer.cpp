// SPDX-License-Identifier: Apache-2.0
#include "model/container/source_writer.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "model/container/alias_plan.h"
#include "model/container/scalar_text.h"
#include "model/container/source_lines.h"
#include "model/container/text_splices.h"
#include "model/container/tree_render.h"
#include "model/document/json_string.h"

namespace steploom::model {

namespace {

using Style = SourceValue::Style;
using Kind = SourceValue::Kind;

class TreeWriter {
public:
    TreeWriter(std::string_view bytes, const SourceValue& root, const SyntaxTree& now,
               const SourceSyntax& syntax)
        : m_lines(bytes)
        , m_root(root)
        , m_now(now)
        , m_planner(root, now)
        , m_render(m_lines, root, syntax, m_planner) {}

    std::vector<Splice> write() {
        TreePlan plan = m_planner.plan(m_root, m_now.root());
        followAnchors(plan, m_root);
        m_render.setKept(plan);
        m_render.setComments(m_now);
        apply(plan);
        if (!m_now.comments().empty() && !m_render.onlyFlow())
            comment(plan);
        return finished();
    }

    std::vector<Splice> writeAnew() {
        replace(m_root, m_now.root());
        return finished();
    }

private:
    std::vector<Splice> finished() {
        std::stable_sort(m_splices.begin(), m_splices.end(),
                         [](const Splice& a, const Splice& b) { return a.offset < b.offset; });
        std::vector<Splice> joined;
        for (Splice& splice : m_splices) {
            if (!joined.empty() && joined.back().offset + joined.back().removed.size() == splice.offset) {
                joined.back().removed += splice.removed;
                joined.back().inserted += splice.inserted;
            } else {
                joined.push_back(std::move(splice));
            }
        }
        return minimal(std::move(joined));
    }

    void put(std::size_t begin, std::size_t end, std::string text) {
        m_splices.push_back(
            {begin, std::string(m_lines.bytes().substr(begin, end - begin)), std::move(text)});
    }

    /// As deep as the source.
    void apply(const TreePlan& plan) {
        if (plan.action == TreePlan::Action::Replace)
            replace(*plan.old, plan.now);
        if (plan.action != TreePlan::Action::Descend)
            return;
        for (const TreePlan::Item& item : plan.items) {
            if (item.kept == kNew)
                continue;
            if (item.renamed)
                rename(plan.old->children[item.kept], item.plan.now);
            apply(item.plan);
        }
        if (plan.old->style == Style::Flow)
            flowItems(plan);
        else
            blockItems(plan);
    }

    // Comments of the tree

    /// As deep as the source.
    void comment(const TreePlan& plan) {
        const SourceValue& old = *plan.old;
        if (plan.action == TreePlan::Action::Keep)
            commentKept(old, plan.now);
        const SourceValue* before = nullptr;
        for (const TreePlan::Item& item : plan.items) {
            if (item.kept == kNew)
                continue;
            commentEntry(old, before, old.children[item.kept], item.plan.now);
            comment(item.plan);
            before = &old.children[item.kept];
        }
    }

    void commentKept(const SourceValue& old, Node now) {
        if (!old.alias.empty() || old.whole || old.odd || old.style == Style::Flow)
            return;
        std::size_t i = 0;
        for (const Node child : now) {
            if (i >= old.children.size())
                return;
            commentEntry(old, i == 0 ? nullptr : &old.children[i - 1], old.children[i], child);
            commentKept(old.children[i], child);
            ++i;
        }
    }

    /// Writes what is not there yet: what stood above an entry that is gone, or above a neighbour, may be
    /// there.
    void commentEntry(const SourceValue& parent, const SourceValue* before, const SourceValue& old,
                      Node now) {
        if (old.flow || !m_lines.beginsLine(old.entry))
            return;
        const std::size_t column = m_lines.column(old.entry);
        const std::vector<std::string> wanted = m_render.commentsBefore(now);
        if (wanted.empty())
            return;
        const std::size_t at = m_lines.lineBegin(old.entry);
        const std::size_t begin = before != nullptr ? m_lines.entryEnd(*before)
                                  : m_lines.beginsLine(parent.children[0].entry)
                                      ? m_lines.entryBegin(parent.children[0], 0)
                                      : parent.children[0].entry;
        std::vector<std::string_view> there = standingComments(begin, at);
        std::string text;
        for (const std::string& comment : wanted) {
            const auto found = std::find(there.begin(), there.end(), comment);
            if (found != there.end())
                there.erase(found);
            else
                text += std::string(column, ' ') + comment + std::string(m_lines.lineEnd());
        }
        if (!text.empty())
            put(at, at, std::move(text));
    }

    /// The comments of a stretch that have a line of their own and stay.
    std::vector<std::string_view> standingComments(std::size_t begin, std::size_t end) const {
        std::vector<std::string_view> comments;
        for (std::size_t line = begin; line < end; line = m_lines.nextLine(line)) {
            const std::size_t first = m_lines.bytes().find_first_not_of(" \t", line);
            const bool removed = std::any_of(m_splices.begin(), m_splices.end(), [&](const Splice& splice) {
                return splice.offset <= line && line < splice.offset + splice.removed.size();
            });
            if (first < end && m_lines.bytes()[first] == '#' && !removed)
                comments.push_back(trimmed(m_lines.bytes().substr(first, m_lines.lineStop(first) - first)));
        }
        return comments;
    }

    static std::string_view trimmed(std::string_view text) {
        return text.substr(0, text.find_last_not_of(" \r\n") + 1);
    }

    void rename(const SourceValue& old, Node now) {
        const char quote = m_lines.bytes()[old.keySpan.begin];
        const Style style = quote == '"'    ? Style::DoubleQuoted
                            : quote == '\'' ? Style::SingleQuoted
                                            : Style::Plain;
        put(old.keySpan.begin, old.keySpan.end, m_render.key(now, style, old.flow));
    }

    void replace(const SourceValue& old, Node now) {
        const bool sub = old.tag == "Sub" && now.isString() && !m_render.isFunction(now);
        const std::size_t begin =
            sub || (old.tag.empty() && !old.anchor.empty()) ? old.content.begin : old.span.begin;
        const std::string anchor =
            begin == old.span.begin && !old.anchor.empty() ? "&" + old.anchor + " " : "";
        if (m_render.onlyFlow() || old.flow) {
            const bool tight = old.span.empty() && begin > 0 && m_lines.bytes()[begin - 1] != ' ';
            put(begin, old.span.end,
                (tight ? " " : "") + anchor + m_render.flow(now, old.style, m_render.spreadAt(old)));
            return;
        }
        const bool scalars = old.kind == Kind::Scalar && now.isScalar() && !old.span.empty();
        if (scalars && replaceScalar(old, now, begin, anchor))
            return;
        const bool outermost = old.keySpan.empty() && old.entry == 0;
        if (outermost) {
            put(old.content.begin, old.span.end, m_render.members(now, m_lines.column(old.content.begin)));
            return;
        }
        const bool member = !old.keySpan.empty();
        std::string text = m_render.block(now, m_lines.column(old.entry), member);
        if (!old.anchor.empty()) {
            const bool behindDash = !member && !now.isScalar() && now.childCount() != 0;
            const std::string indent(m_lines.column(old.entry) + 2, ' ');
            text = " &" + old.anchor +
                   (behindDash ? std::string(m_lines.lineEnd()) + indent + text.substr(1) : text);
        }
        put(m_lines.valueBegin(old), std::max(old.span.end, m_lines.valueBegin(old)), std::move(text));
    }

    bool replaceScalar(const SourceValue& old, Node now, std::size_t begin, const std::string& anchor) {
        if (now.isString() && old.isString() && !old.whole && !m_render.isFunction(now) &&
            (old.style == Style::Literal || old.style == Style::Folded)) {
            const ScalarText text = readScalarText(m_lines.bytes(), old);
            if (auto splices = textSplices(m_lines.bytes(), text, now.string(), m_lines.lineEnd())) {
                m_splices.insert(m_splices.end(), splices->begin(), splices->end());
                return true;
            }
        }
        const Style style = old.whole && old.tag != "Sub" ? Style::Plain : old.style;
        std::string text = anchor + m_render.scalar(now, style, false, m_lines.column(old.entry));
        std::size_t end = old.span.end;
        if (const std::size_t header = text.find(m_lines.lineEnd()); header != std::string::npos) {
            // A block scalar: what stands behind the old value would be of its text.
            end = m_lines.lineStop(end);
            const std::string_view rest = trimmed(m_lines.bytes().substr(old.span.end, end - old.span.end));
            text.insert(header, rest);
        }
        put(begin, end, std::move(text));
        return true;
    }

    // Collections between brackets

    void flowItems(const TreePlan& plan) {
        const std::vector<SourceValue>& children = plan.old->children;
        const std::string separator = m_render.separator(*plan.old);
        const TreeRender::Spread spread = m_render.spreadOf(*plan.old);
        for (std::size_t i = 0, next = 0; i <= plan.items.size(); ++i) {
            std::vector<std::string> fresh;
            for (; i < plan.items.size() && plan.items[i].kept == kNew; ++i)
                fresh.push_back(m_render.flowEntry(plan.items[i].plan.now, spread));
            const std::size_t kept = i < plan.items.size() ? plan.items[i].kept : children.size();
            flowGap(children, next, kept, fresh, separator);
            next = kept + 1;
        }
    }

    /// Children [from, to) go, `fresh` comes.
    void flowGap(const std::vector<SourceValue>& children, std::size_t from, std::size_t to,
                 const std::vector<std::string>& fresh, const std::string& separator) {
        if (fresh.empty() && from == to)
            return;
        std::string text;
        if (from > 0) {
            for (const std::string& one : fresh)
                text += separator + one;
            const std::size_t begin = children[from - 1].span.end;
            put(begin, from == to ? begin : children[to - 1].span.end, text);
            return;
        }
        for (const std::string& one : fresh)
            text += one + separator;
        put(children[0].entry, children[to].entry, text); // one is kept: to is its index
    }

    // Collections by indentation

    void blockItems(const TreePlan& plan) {
        const std::vector<SourceValue>& children = plan.old->children;
        const std::size_t column = m_lines.column(children.front().entry);
        for (std::size_t i = 0, next = 0; i <= plan.items.size(); ++i) {
            std::vector<std::string> fresh;
            for (; i < plan.items.size() && plan.items[i].kept == kNew; ++i)
                fresh.push_back(m_render.entry(plan.items[i].plan.now, column));
            const std::size_t kept = i < plan.items.size() ? plan.items[i].kept : children.size();
            if (!fresh.empty() || next != kept)
                blockGap(*plan.old, next, kept, fresh, column);
            next = kept + 1;
        }
    }

    std::size_t beginOf(const SourceValue& parent, std::size_t index) const {
        const std::size_t bound = index > 0 ? m_lines.entryEnd(parent.children[index - 1])
                                            : std::min(m_lines.nextLine(parent.span.begin),
                                                       m_lines.lineBegin(parent.children[0].entry));
        return m_lines.entryBegin(parent.children[index], bound);
    }

    void blockGap(const SourceValue& parent, std::size_t from, std::size_t to,
                  const std::vector<std::string>& fresh, std::size_t column) {
        const std::vector<SourceValue>& children = parent.children;
        const std::string indent(column, ' ');
        const std::string end(m_lines.lineEnd());
        std::string text;
        if (from > 0) {
            const std::size_t at = m_lines.entryEnd(children[from - 1]);
            const bool open = at == m_lines.bytes().size() && (at == 0 || m_lines.bytes()[at - 1] != '\n');
            for (const std::string& one : fresh)
                text += open ? end + indent + one : indent + one + end;
            put(at, at, text);
            removeLines(parent, from, to);
            return;
        }
        if (m_lines.beginsLine(children[0].entry)) {
            for (const std::string& one : fresh)
                text += indent + one + end;
            const std::size_t at = beginOf(parent, 0);
            put(at, at, text);
            removeLines(parent, from, to);
            return;
        }
        // The first one stands behind a dash.
        for (const std::string& one : fresh)
            text += one + end + indent;
        const std::size_t begin = children[0].entry;
        const std::size_t stop = children[to].entry;
        const std::string_view between =
            to == 0 ? std::string_view()
                    : m_lines.bytes().substr(children[to - 1].span.end, stop - children[to - 1].span.end);
        if (between.find('#') == std::string_view::npos || !fresh.empty()) {
            put(begin, stop, text);
            return;
        }
        put(begin, m_lines.lineStop(children[0].span.end), {});
        removeLines(parent, 1, to);
    }

    void removeLines(const SourceValue& parent, std::size_t from, std::size_t to) {
        for (std::size_t i = from; i < to; ++i) {
            const std::size_t begin = beginOf(parent, i);
            const std::size_t end = m_lines.entryEnd(parent.children[i]);
            const bool open = end == m_lines.bytes().size() && end > 0 && m_lines.bytes()[end - 1] != '\n';
            // The last line has no end: that of the line before goes in its place.
            const std::size_t before =
                open && begin > 0 ? m_lines.lineStop(m_lines.lineBegin(begin - 1)) : begin;
            const bool free =
                m_splices.empty() || m_splices.back().offset + m_splices.back().removed.size() <= before;
            put(free ? before : begin, end, {});
        }
    }

    SourceLines m_lines;
    const SourceValue& m_root;
    const SyntaxTree& m_now;
    TreePlanner m_planner;
    TreeRender m_render;
    std::vector<Splice> m_splices;
};

} // namespace

std::vector<Splice> writeTree(std::string_view bytes, const SourceValue& root, const SyntaxTree& now,
                              const SourceSyntax& syntax) {
    return TreeWriter(bytes, root, now, syntax).write();
}

std::vector<Splice> writeTreeAnew(std::string_view bytes, const SourceValue& root, const SyntaxTree& now,
                                  const SourceSyntax& syntax) {
    return TreeWriter(bytes, root, now, syntax).writeAnew();
}

} // namespace steploom::model
