// SPDX-License-Identifier: Apache-2.0
#include "model/assist/typing.h"

#include <algorithm>

#include "model/assist/highlight.h"
#include "model/assist/lines.h"
#include "model/document/style.h"

namespace steploom::model {

namespace {

std::string withLineEnds(const Text& text, std::string_view typed) {
    std::string result;
    result.reserve(typed.size());
    for (std::size_t i = 0; i < typed.size(); ++i) {
        if (typed[i] == '\r' || typed[i] == '\n') {
            result += text.lineEnd();
            i += typed.substr(i, 2) == "\r\n" ? 1 : 0;
        } else {
            result += typed[i];
        }
    }
    return result;
}

std::string bytesOf(const Text& text, Span span) {
    return text.bytes().substr(span.begin, span.size());
}

/// `typed` in place of the selection; the caret goes `caretAt` bytes into it.
Typed replaced(const Text& text, Span span, std::string typed, std::size_t caretAt) {
    const std::size_t caret = span.begin + caretAt;
    Typed result;
    result.edit = typingEdit({span.begin, bytesOf(text, span), std::move(typed)});
    result.after = {caret, caret};
    return result;
}

Typed movedOnly(std::size_t caret) {
    return {{}, {caret, caret}, std::nullopt};
}

char partnerOf(char opening) {
    switch (opening) {
    case '{':
        return '}';
    case '[':
        return ']';
    case '"':
        return '"';
    default:
        return '\0';
    }
}

/// Whether nothing but blanks and what ends a value follows: a partner put there encloses nothing.
bool nothingFollows(std::string_view text, std::size_t at) {
    return at >= text.size() || std::string_view(" \t\r\n,:]}").find(text[at]) != std::string_view::npos;
}

bool isBehindQuote(std::string_view text, std::size_t caret) {
    return caret > 0 && (text[caret - 1] == '"' || text[caret - 1] == '\\');
}

Edit linesEdit(std::vector<Splice> splices) {
    Edit edit;
    edit.label.code = kTyping;
    edit.splices = minimal(std::move(splices));
    return edit;
}

/// The lines that a selection touches; one that ends at a line's begin does not touch that line.
std::pair<std::size_t, std::size_t> touchedLines(const Text& text, Selection selection) {
    const Span span = selection.span();
    const std::size_t first = lineIndex(text, span.begin);
    std::size_t last = lineIndex(text, span.end);
    if (last > first && span.end == text.line(last).begin)
        --last;
    return {first, last};
}

/// Where an offset is after splices that ascend; at a splice's place it goes behind what is inserted.
std::size_t mapped(const std::vector<Splice>& splices, std::size_t offset) {
    std::size_t grown = 0;
    for (const Splice& splice : splices) {
        if (splice.offset > offset)
            break;
        if (splice.offset + splice.removed.size() > offset)
            return splice.offset + grown + std::min(offset - splice.offset, splice.inserted.size());
        grown += splice.inserted.size() - splice.removed.size();
    }
    return offset + grown;
}

Typed shifted(Edit edit, Selection selection) {
    const Selection after{mapped(edit.splices, selection.anchor), mapped(edit.splices, selection.caret)};
    return {std::move(edit), after, std::nullopt};
}

} // namespace

Typed insertText(const Document& document, Selection selection, std::string_view text) {
    std::string typed = withLineEnds(document.text(), text);
    const std::size_t length = typed.size();
    return replaced(document.text(), selection.span(), std::move(typed), length);
}

Typed typeText(const Document& document, Selection selection, std::string_view text, bool mayGoOver) {
    const std::string& bytes = document.bytes();
    const std::size_t caret = selection.caret;
    const char c = text.size() == 1 ? text.front() : '\0';
    const char partner = partnerOf(c);
    if (selection.empty() && mayGoOver && c != '\0' && caret < bytes.size() && bytes[caret] == c &&
        (c == '"' || c == ']' || c == '}'))
        return movedOnly(caret + 1);
    if (partner == '\0' && c != '%')
        return insertText(document, selection, text);
    const auto string = stringAround(document.tree(), selection.span().begin);
    if (c == '%') { // the delimiters of JSONata
        const bool opens = selection.empty() && string && !string->isKey && string->closed &&
                           caret == string->span.begin + 2 && bytes[caret - 1] == '{' &&
                           caret + 1 == string->span.end;
        return opens ? replaced(document.text(), selection.span(), "%  %}", 2)
                     : insertText(document, selection, text);
    }
    if (string || inComment(document.tree(), selection.span().begin))
        return insertText(document, selection, text);
    const Span span = selection.span();
    if (!selection.empty()) {
        const std::string inside = bytesOf(document.text(), span);
        if (inside.find('\n') != std::string::npos)
            return insertText(document, selection, text);
        Typed result = replaced(document.text(), span, c + inside + partner, inside.size() + 1);
        result.after.anchor = span.begin + 1;
        return result;
    }
    if (!nothingFollows(bytes, caret) || (c == '"' && isBehindQuote(bytes, caret)))
        return insertText(document, selection, text);
    Typed result = replaced(document.text(), span, {c, partner}, 1);
    result.closer = caret + 1;
    return result;
}

Typed breakLine(const Document& document, Selection selection) {
    const std::string& bytes = document.bytes();
    const Span span = selection.span();
    const std::string_view whole = lineIndent(bytes, span.begin);
    const std::size_t begin = lineBegin(document.text(), lineIndex(document.text(), span.begin));
    const std::string indent(whole.substr(0, std::min(whole.size(), span.begin - begin)));
    const std::string newline(document.text().lineEnd());
    std::size_t before = span.begin;
    while (before > begin && (bytes[before - 1] == ' ' || bytes[before - 1] == '\t'))
        --before;
    const char opening = before > begin ? bytes[before - 1] : '\0';
    const bool opens = (opening == '{' || opening == '[') && !stringAround(document.tree(), span.begin) &&
                       !inComment(document.tree(), span.begin);
    if (!opens)
        return insertText(document, selection, newline + indent);
    const std::string inner = newline + indent + styleOf(document.tree()).indent;
    std::size_t behind = span.end;
    while (behind < bytes.size() && (bytes[behind] == ' ' || bytes[behind] == '\t'))
        ++behind;
    if (behind < bytes.size() && bytes[behind] == partnerOf(opening))
        return replaced(document.text(), {span.begin, behind}, inner + newline + indent, inner.size());
    return replaced(document.text(), span, inner, inner.size());
}

Typed removeTo(const Document& document, Selection selection, std::size_t other) {
    const Span span = selection.empty() ? Selection{selection.caret, other}.span() : selection.span();
    if (span.empty())
        return movedOnly(span.begin);
    return replaced(document.text(), span, {}, 0);
}

std::string indentUnit(const Document& document) {
    return styleOf(document.tree()).indent;
}

Typed indentLines(const Document& document, Selection selection) {
    const Text& text = document.text();
    const std::string level = styleOf(document.tree()).indent;
    const auto [first, last] = touchedLines(text, selection);
    std::vector<Splice> splices;
    for (std::size_t line = first; line <= last; ++line) {
        if (!text.line(line).empty())
            splices.push_back({lineBegin(text, line), {}, level});
    }
    return shifted(linesEdit(std::move(splices)), selection);
}

Typed outdentLines(const Document& document, Selection selection) {
    const Text& text = document.text();
    const std::size_t level = styleOf(document.tree()).indent.size();
    const auto [first, last] = touchedLines(text, selection);
    std::vector<Splice> splices;
    for (std::size_t line = first; line <= last; ++line) {
        const std::size_t begin = lineBegin(text, line);
        const std::string_view indent = lineIndent(text.bytes(), begin);
        const std::size_t taken =
            !indent.empty() && indent.front() == '\t' ? 1 : std::min(level, indent.size());
        if (taken > 0)
            splices.push_back({begin, std::string(indent.substr(0, taken)), {}});
    }
    return shifted(linesEdit(std::move(splices)), selection);
}

Span wholeLines(const Text& text, Selection selection) {
    const auto [first, last] = touchedLines(text, selection);
    return {lineBegin(text, first), last + 1 < text.lineCount() ? text.line(last + 1).begin : text.size()};
}

Typed duplicateLines(const Document& document, Selection selection) {
    const Text& text = document.text();
    const Span lines = wholeLines(text, selection);
    std::string copy = bytesOf(text, lines);
    if (copy.empty() || copy.back() != '\n') // the last line has no end to copy
        copy = std::string(text.lineEnd()) + copy;
    const std::size_t length = copy.size();
    Typed result;
    result.edit = linesEdit({{lines.end, {}, std::move(copy)}});
    result.after = {selection.anchor + length, selection.caret + length};
    return result;
}

Typed moveLines(const Document& document, Selection selection, bool down) {
    const Text& text = document.text();
    const auto [first, last] = touchedLines(text, selection);
    if (down ? last + 1 >= text.lineCount() : first == 0)
        return {{}, selection, std::nullopt};
    const std::size_t upper = down ? first : first - 1; // the two blocks change places
    const std::size_t lower = down ? last + 1 : first;
    const std::size_t end = down ? last + 1 : last;
    const Span above{lineBegin(text, upper), text.line(lower - 1).end};
    const Span between{above.end, text.line(lower).begin}; // the line end
    const Span below{text.line(lower).begin, text.line(end).end};
    const std::string swapped = bytesOf(text, below) + bytesOf(text, between) + bytesOf(text, above);
    const std::size_t from = down ? above.begin : below.begin;
    const std::size_t to = down ? above.begin + below.size() + between.size() : above.begin;
    Typed result;
    result.edit = linesEdit({{above.begin, bytesOf(text, {above.begin, below.end}), swapped}});
    result.after = {selection.anchor - from + to, selection.caret - from + to};
    return result;
}

} // namespace steploom::model
