// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/hcl_edit.h"

#include <algorithm>
#include <utility>

#include "model/document/scanner.h"
#include "model/document/style.h"
#include "model/terraform/hcl_lexer.h"
#include "model/terraform/pairing.h"

namespace steploom::model::hcl {

namespace {

/// A member or an item as the text has it.
struct Entry {
    const Expression* value = nullptr;
    Span key; ///< empty: an item
    Span span;
    const Expression* owner = nullptr; ///< the object or list that it stands in
};

std::vector<Entry> entriesOf(const Expression& value) {
    std::vector<Entry> entries;
    entries.reserve(value.items.size() + value.elements.size());
    for (const Expression* object : objectsOf(value)) {
        for (const Item& item : object->items)
            entries.push_back({&item.value, item.key, item.span(), object});
    }
    if (value.kind == Kind::Tuple) {
        for (const Expression& element : value.elements)
            entries.push_back({&element, {}, element.span, &value});
    }
    return entries;
}

class Differ {
public:
    Differ(std::string_view text, ObjectStyle style)
        : m_text(text)
        , m_style(std::move(style)) {}

    void value(const Expression& value, Node was, Node now);
    std::vector<Splice> take();

private:
    std::string raw(std::size_t begin, std::size_t end) const {
        return std::string(m_text.substr(begin, end - begin));
    }
    void splice(std::size_t begin, std::size_t end, std::string inserted) {
        m_splices.push_back({begin, raw(begin, end), std::move(inserted)});
    }
    bool ownLine(const Entry& entry) const { return beginsLine(m_text, entry.span.begin); }
    std::size_t lineEndBehind(std::size_t at) const;
    std::size_t commaBehind(const Entry& entry) const;

    void collection(const Expression& value, Node was, Node now);
    void remove(const std::vector<Entry>& entries, std::size_t first, std::size_t last, bool anyBefore);
    void insert(const std::vector<Entry>& entries, std::size_t behind, const std::vector<Node>& added);
    std::string written(Node node, std::string_view indent, const Entry* neighbour) const;

    std::string_view m_text;
    ObjectStyle m_style;
    std::vector<Splice> m_splices;
};

/// The end of the line behind `at` where only a comma and a comment stand between; kNowhere otherwise.
std::size_t Differ::lineEndBehind(std::size_t at) const {
    std::size_t end = skipBlanks(m_text, at, false);
    if (end < m_text.size() && m_text[end] == ',')
        end = skipBlanks(m_text, end + 1, false);
    if (end < m_text.size() && m_text[end] != '\n')
        return kNowhere;
    return end > 0 && m_text[end - 1] == '\r' ? end - 1 : end;
}

/// Where the comma behind an entry stands, kNowhere where there is none.
std::size_t Differ::commaBehind(const Entry& entry) const {
    const std::size_t at = skipBlanks(m_text, entry.span.end, true);
    return at < m_text.size() && m_text[at] == ',' ? at : kNowhere;
}

void Differ::value(const Expression& value, Node was, Node now) {
    if (sameValue(was, now))
        return;
    const bool both =
        (!objectsOf(value).empty() && now.isObject()) || (value.kind == Kind::Tuple && now.isArray());
    if (both)
        collection(value, was, now);
    else
        splice(value.span.begin, value.span.end, hclText(now, m_style, lineIndent(m_text, value.span.begin)));
}

void Differ::collection(const Expression& value, Node was, Node now) {
    const std::vector<Entry> entries = entriesOf(value);
    const std::vector<Node> before(was.begin(), was.end());
    const std::vector<Node> after(now.begin(), now.end());
    const std::vector<std::size_t> kept = pairedInOrder(before, after);
    const bool none =
        std::all_of(kept.begin(), kept.end(), [](std::size_t each) { return each == kUnpaired; });
    if (none || entries.size() != before.size()) {
        splice(value.span.begin, value.span.end, hclText(now, m_style, lineIndent(m_text, value.span.begin)));
        return;
    }
    std::vector<bool> stays(entries.size(), false);
    std::vector<Node> added;
    std::size_t behind = kUnpaired;
    for (std::size_t i = 0; i <= after.size(); ++i) {
        if (i < after.size() && kept[i] == kUnpaired) {
            added.push_back(after[i]);
            continue;
        }
        if (!added.empty())
            insert(entries, behind, added);
        added.clear();
        if (i == after.size())
            break;
        behind = kept[i];
        stays[behind] = true;
        const Entry& entry = entries[behind];
        if (after[i].isMember() && before[behind].key() != after[i].key())
            splice(entry.key.begin, entry.key.end, hclKey(after[i].key(), m_text[entry.key.begin] == '"'));
        this->value(*entry.value, before[behind], after[i]);
    }
    bool anyBefore = false; // in the same object
    for (std::size_t i = 0; i < entries.size(); ++i) {
        anyBefore = anyBefore && entries[i - 1].owner == entries[i].owner;
        std::size_t last = i;
        while (!stays[i] && last + 1 < entries.size() && !stays[last + 1] &&
               entries[last + 1].owner == entries[i].owner)
            ++last;
        if (!stays[i])
            remove(entries, i, last, anyBefore);
        anyBefore = anyBefore || stays[i];
        i = last;
    }
}

void Differ::remove(const std::vector<Entry>& entries, std::size_t first, std::size_t last, bool anyBefore) {
    const std::size_t lineEnd = lineEndBehind(entries[last].span.end);
    const std::size_t comma = commaBehind(entries[last]);
    if (ownLine(entries[first]) && lineEnd != kNowhere && (comma == kNowhere || comma < lineEnd)) {
        const std::size_t newline = m_text.rfind('\n', entries[first].span.begin);
        const std::size_t begin = newline == std::string_view::npos ? 0 : newline + 1;
        splice(begin, std::min(m_text.find('\n', lineEnd), m_text.size() - 1) + 1, {});
    } else if (anyBefore) {
        splice(entries[first - 1].span.end, entries[last].span.end, {});
    } else {
        const bool more = last + 1 < entries.size() && entries[last + 1].owner == entries[last].owner;
        const std::size_t end = comma != kNowhere ? comma + 1 : entries[last].span.end;
        splice(entries[first].span.begin, more ? entries[last + 1].span.begin : end, {});
    }
}

std::string Differ::written(Node node, std::string_view indent, const Entry* neighbour) const {
    if (!node.isMember())
        return hclText(node, m_style, indent);
    const bool quoted = neighbour != nullptr ? m_text[neighbour->key.begin] == '"' : m_style.quoted;
    std::string text = hclKey(node.key(), quoted);
    if (neighbour != nullptr && m_style.align && !hasNewline(m_text, neighbour->span)) {
        const std::size_t sign = m_text.find_first_of("=:", neighbour->key.end);
        const std::size_t width = sign - neighbour->key.begin - (m_style.equals.front() == ' ' ? 1 : 0);
        text.resize(std::max(text.size(), width), ' ');
    }
    return text + m_style.equals + hclText(node, m_style, indent);
}

void Differ::insert(const std::vector<Entry>& entries, std::size_t behind, const std::vector<Node>& added) {
    const bool first = behind == kUnpaired;
    const Entry& neighbour = entries[first ? 0 : behind];
    const bool last =
        !first && (behind + 1 == entries.size() || entries[behind + 1].owner != neighbour.owner);
    const std::size_t next = first  ? neighbour.span.begin
                             : last ? neighbour.owner->span.end - 1
                                    : entries[behind + 1].span.begin;
    const std::size_t from = first ? neighbour.owner->span.begin + 1 : neighbour.span.end;
    const std::size_t lineEnd = lineEndBehind(from);
    const bool lines = lineEnd != kNowhere && lineEnd < next && (first || ownLine(neighbour) || !last);
    const bool tuple = neighbour.owner->kind == Kind::Tuple;
    if (!lines) {
        std::string text;
        for (const Node node : added) {
            const std::string one = written(node, lineIndent(m_text, neighbour.span.begin), nullptr);
            text += first ? one + ", " : ", " + one;
        }
        splice(first ? neighbour.span.begin : neighbour.span.end,
               first ? neighbour.span.begin : neighbour.span.end, std::move(text));
        return;
    }
    const bool hasComma = !first && commaBehind(neighbour) != kNowhere;
    const bool commas = tuple || m_style.commas;
    if (!first && !hasComma && commas && (tuple || !neighbour.value->heredoc))
        splice(neighbour.span.end, neighbour.span.end, neighbour.value->heredoc ? "\n," : ",");
    const std::string indent(lineIndent(m_text, ownLine(neighbour) ? neighbour.span.begin : next));
    const std::string newline = lineEnd < m_text.size() && m_text[lineEnd] == '\r' ? "\r\n" : "\n";
    std::string text;
    for (const Node node : added) {
        text += newline + indent + written(node, indent, tuple ? nullptr : &neighbour);
        if (commas && (first || hasComma || node != added.back()))
            text += ",";
    }
    splice(lineEnd, lineEnd, std::move(text));
}

std::vector<Splice> Differ::take() {
    std::stable_sort(m_splices.begin(), m_splices.end(),
                     [](const Splice& a, const Splice& b) { return a.offset < b.offset; });
    std::vector<Splice> joined;
    for (Splice& each : m_splices) {
        if (!joined.empty() && each.offset <= joined.back().offset + joined.back().removed.size()) {
            Splice& before = joined.back();
            const std::size_t end =
                std::max(before.offset + before.removed.size(), each.offset + each.removed.size());
            before.inserted += each.inserted;
            before.removed = raw(before.offset, end);
        } else {
            joined.push_back(std::move(each));
        }
    }
    return minimal(std::move(joined));
}

/// Whether the value reads as wanted once the splices are in.
bool reads(std::string_view text, const Expression& value, const std::vector<Splice>& splices, Node wanted) {
    if (!fits(text, splices))
        return false;
    const std::string changed = applied(text, splices);
    const std::size_t end = changed.size() - (text.size() - value.span.end);
    const JsonView view = jsonView(changed, parseExpression(changed, {value.span.begin, end}));
    const SyntaxTree tree = scan(view.text);
    return sameValue(tree.root(), wanted);
}

} // namespace

bool sameValue(Node a, Node b) {
    const auto text = [](Node node) {
        return node.kind() == NodeKind::Placeholder ? std::string(node.raw()) : node.string();
    };
    const auto isText = [](Node node) {
        return node.isString() || node.kind() == NodeKind::Placeholder;
    };
    if (isText(a) && isText(b))
        return text(a) == text(b);
    if (a.kind() != b.kind())
        return false;
    if (a.isScalar())
        return a.raw() == b.raw();
    Node left = a.firstChild();
    Node right = b.firstChild();
    for (; left && right; left = left.nextSibling(), right = right.nextSibling()) {
        if ((a.isObject() && left.key() != right.key()) || !sameValue(left, right))
            return false;
    }
    return !left && !right;
}

std::vector<Splice> changesFor(std::string_view text, const Expression& value, Node wanted) {
    const JsonView view = jsonView(text, value);
    const SyntaxTree tree = scan(view.text);
    if (sameValue(tree.root(), wanted))
        return {};
    const ObjectStyle style = styleOf(text, value);
    Differ differ(text, style);
    differ.value(value, tree.root(), wanted);
    std::vector<Splice> splices = differ.take();
    if (reads(text, value, splices, wanted))
        return splices;
    const std::string_view indent = lineIndent(text, value.span.begin);
    return minimal({{value.span.begin, std::string(text.substr(value.span.begin, value.span.size())),
                     hclText(wanted, style, indent)}});
}

} // namespace steploom::model::hcl
