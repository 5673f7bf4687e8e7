// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <vector>

#include "model/document/edits/common.h"
#include "model/document/edits/forms.h"
#include "model/document/pointer.h"

namespace steploom::model::edits {

namespace {

using Lines = std::vector<std::string_view>;

/// Without their ends.
Lines linesOf(std::string_view text) {
    Lines lines;
    for (;;) {
        const std::size_t end = text.find_first_of("\r\n");
        lines.push_back(text.substr(0, end));
        if (end == std::string_view::npos)
            return lines;
        text.remove_prefix(end + (text.substr(end, 2) == "\r\n" ? 2 : 1));
    }
}

/// The lines of a value as they are shown; views into the document.
Lines shownLines(Node value) {
    const std::string_view indent = lineIndent(value.tree()->text(), value.memberSpan().begin);
    Lines lines = linesOf(value.raw());
    for (auto line = lines.begin() + 1; line != lines.end(); ++line) {
        if (line->substr(0, indent.size()) == indent)
            line->remove_prefix(indent.size());
    }
    return lines;
}

/// Lines [from, to) of a new text, as they stand in the document.
std::string written(const Lines& lines, std::size_t from, std::size_t to, const std::string& newline,
                    std::string_view indent) {
    std::string text;
    for (std::size_t i = from; i < to; ++i) {
        if (i > from)
            text += newline + std::string(lines[i].empty() ? "" : indent);
        text += lines[i];
    }
    return text;
}

} // namespace

std::string valueText(Node value) {
    std::string text;
    if (!value)
        return text;
    for (const std::string_view line : shownLines(value)) {
        if (line.data() != value.raw().data())
            text += '\n';
        text += line;
    }
    return text;
}

Result<Edit> setValueText(const Document& document, std::string_view pointer, std::string_view text) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const SyntaxTree scanned = scan(text);
    if (!isValue(scanned))
        return Message{"edit.not-json", {std::string(text)}};
    const Node value = document.tree().at(pointer);
    if (!value)
        return putField(document, pointer, text);
    text = scanned.root().raw();
    const Lines before = shownLines(value);
    const Lines after = linesOf(text);
    const std::size_t most = std::min(before.size(), after.size());
    // The first and the last line are always among those that may differ: there is a line at both ends.
    std::size_t first = 0;
    while (first + 1 < most && before[first] == after[first])
        ++first;
    std::size_t same = 0;
    while (same + first + 1 < most && before[before.size() - 1 - same] == after[after.size() - 1 - same])
        ++same;
    const std::string_view all = document.tree().text();
    const auto offsetOf = [&](std::string_view line) {
        return static_cast<std::size_t>(line.data() - all.data());
    };
    const std::string_view last = before[before.size() - 1 - same];
    const Span span{offsetOf(before[first]), offsetOf(last) + last.size()};
    Rewriter rewriter(document.tree());
    const std::string_view indent = lineIndent(all, value.memberSpan().begin);
    std::string now = written(after, first, after.size() - same, rewriter.style().newline, indent);
    if (span == value.span())
        rewriter.replaceToken(span, std::move(now));
    else
        rewriter.replace(span, std::move(now));
    const std::string place(pointer);
    return finished(rewriter, "edit.set-field", {pointerLeaf(pointer)}, place, place);
}

} // namespace steploom::model::edits
