// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <cstdlib>

#include "model/diagnostics/fixes/fix_list.h"
#include "model/document/json_string.h"
#include "model/document/style.h"

// Texts that are not JSON. The edits of the document refuse while a text is broken, so that these are plain
// splices.
namespace steploom::model {

namespace {

constexpr std::string_view kBlanks = " \t\r\n";

Message insertLabel(std::string_view what) {
    return {"fix.insert", {std::string(what)}};
}

/// The brackets that are never closed, from the last to the first: all of them at once, because closing one
/// alone leaves the text as broken as it was.
void closeBrackets(FixList& fixes) {
    const std::string& text = fixes.document().bytes();
    std::vector<std::size_t> open;
    for (const SyntaxProblem& problem : fixes.document().problems()) {
        if (problem.code == SyntaxCode::UnclosedObject || problem.code == SyntaxCode::UnclosedArray)
            open.push_back(problem.span.begin);
    }
    std::sort(open.begin(), open.end());
    const std::size_t last = text.find_last_not_of(kBlanks);
    const std::size_t end = last == std::string::npos ? 0 : last + 1;
    std::string closing;
    const std::string newline(fixes.document().text().lineEnd());
    for (auto at = open.rbegin(); at != open.rend(); ++at) {
        const bool sameLine = text.find('\n', *at) >= end;
        if (!sameLine)
            closing += newline + std::string(lineIndent(text, *at));
        closing += text[*at] == '{' ? '}' : ']';
    }
    std::string brackets;
    for (const char c : closing) {
        if (c == '}' || c == ']')
            brackets += c;
    }
    // A comma before the bracket would be the next complaint.
    const std::size_t begin = end > 0 && text[end - 1] == ',' ? end - 1 : end;
    fixes.splice(insertLabel(brackets), {begin, end}, closing);
}

/// The quote goes to the end of the line, before what punctuation stands there.
void closeString(FixList& fixes, Span span) {
    const std::string& text = fixes.document().bytes();
    std::size_t end = std::min(span.end, text.size());
    const std::size_t line = text.find_first_of("\r\n", span.begin);
    end = std::min(end, line == std::string::npos ? text.size() : line);
    while (end > span.begin + 1 && std::string_view(" \t,}]").find(text[end - 1]) != std::string_view::npos)
        --end;
    // `"Next: "B"`: the key lacks its quote.
    const std::size_t colon = text.find(':', span.begin);
    if (colon != std::string::npos && colon < end && text.find('"', span.begin + 1) > colon) {
        const std::size_t word = text.find_last_not_of(kBlanks, colon - 1) + 1;
        if (word > span.begin + 1)
            return fixes.splice(insertLabel("\""), {word, word}, "\"");
    }
    fixes.splice(insertLabel("\""), {end, end}, "\"");
}

/// A number as JSON writes it, or "" where it is none.
std::string mendedNumber(std::string number) {
    if (!number.empty() && number.front() == '+')
        number.erase(0, 1);
    if (number.size() > 2 && number[0] == '0' && (number[1] == 'x' || number[1] == 'X'))
        return std::to_string(std::strtoull(number.c_str() + 2, nullptr, 16));
    const std::size_t sign = !number.empty() && number.front() == '-' ? 1 : 0;
    while (number.size() > sign + 1 && number[sign] == '0' && number[sign + 1] >= '0' &&
           number[sign + 1] <= '9')
        number.erase(sign, 1);
    if (number.size() > sign && number[sign] == '.')
        number.insert(sign, "0");
    const std::size_t point = number.find('.');
    if (point != std::string::npos &&
        (point + 1 == number.size() || number[point + 1] < '0' || number[point + 1] > '9'))
        number.insert(point + 1, "0");
    const bool good = number.find_first_not_of("0123456789.eE+-") == std::string::npos;
    return good ? number : std::string();
}

std::string escaped(std::string_view characters) {
    const std::string json = encodeJsonString(characters);
    return json.substr(1, json.size() - 2);
}

} // namespace

void syntaxFixes(FixList& fixes) {
    const std::string& code = fixes.code();
    if (code.compare(0, 7, "syntax.") != 0)
        return;
    const Span span = fixes.diagnostic().span;
    const std::string& text = fixes.document().bytes();
    if (span.end > text.size())
        return;
    const std::string found = text.substr(span.begin, span.size());
    const Message remove{"fix.remove-text", {found}};
    if (code == "syntax.missing-comma") {
        fixes.splice(insertLabel(","), span, ",");
    } else if (code == "syntax.trailing-comma" || code == "syntax.extra-comma" ||
               code == "syntax.unexpected-character") {
        fixes.splice(remove, span, "");
    } else if (code == "syntax.unclosed-object" || code == "syntax.unclosed-array") {
        closeBrackets(fixes);
    } else if (code == "syntax.unterminated-string") {
        closeString(fixes, span);
    } else if (code == "syntax.single-quoted" && found.size() >= 2) {
        fixes.splice({"fix.double-quotes", {}}, span,
                     encodeJsonString(decodeJsonString(std::string_view(found).substr(1, found.size() - 2))));
    } else if (code == "syntax.bare-word") {
        fixes.splice({"fix.double-quotes", {}}, span, encodeJsonString(found));
    } else if (code == "syntax.missing-colon") {
        fixes.splice(insertLabel(":"), {span.end, span.end}, ":");
    } else if (code == "syntax.missing-value") {
        const std::size_t colon = text.find(':', fixes.diagnostic().span.begin);
        if (colon != std::string::npos)
            fixes.splice(insertLabel("\"\""), {colon + 1, colon + 1}, " \"\"");
    } else if (code == "syntax.wrong-close") {
        fixes.splice({"fix.use", {found == "]" ? "}" : "]"}}, span, found == "]" ? "}" : "]");
        fixes.splice(remove, span, "");
    } else if (code == "syntax.comment" || code == "syntax.byte-order-mark" ||
               code == "syntax.text-after-end") {
        fixes.splice({"fix.remove", {}}, span, "");
    } else if (code == "syntax.bad-escape") {
        fixes.splice(insertLabel("\\"), {span.begin, span.begin}, "\\");
    } else if (code == "syntax.control-character") {
        fixes.splice({"fix.use", {escaped(found)}}, span, escaped(found));
    } else if (code == "syntax.unterminated-comment") {
        fixes.splice(insertLabel("*/"), {text.size(), text.size()}, " */");
    } else if (code == "syntax.bad-number") {
        const std::string number = mendedNumber(found);
        if (!number.empty())
            fixes.splice({"fix.use", {number}}, span, number);
    }
}

} // namespace steploom::model
