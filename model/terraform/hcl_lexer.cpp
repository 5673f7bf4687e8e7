// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/hcl_lexer.h"

#include <algorithm>

#include "model/terraform/hcl.h"

namespace steploom::model::hcl {

namespace {

bool startsWith(std::string_view text, std::size_t at, std::string_view what) {
    return text.substr(std::min(at, text.size()), what.size()) == what;
}

constexpr int kMaxTemplates = 16; ///< inside each other
constexpr std::size_t kLongestInterpolation = 16384;

std::size_t lineEnd(std::string_view text, std::size_t at) {
    return std::min(text.find('\n', at), text.size());
}

/// Behind the comment that begins at `at`, its newline left; `at` where none does.
std::size_t skipComment(std::string_view text, std::size_t at) {
    if (at < text.size() && (text[at] == '#' || startsWith(text, at, "//")))
        return lineEnd(text, at);
    if (!startsWith(text, at, "/*"))
        return at;
    const std::size_t end = text.find("*/", at + 2);
    return end == std::string_view::npos ? text.size() : end + 2;
}

/// Behind what stands at `at` as one: a string, a heredoc, a comment, or a single byte; kNowhere for a string
/// that does not end.
std::size_t skipPiece(std::string_view text, std::size_t at, int depth) {
    if (text[at] == '"')
        return skipString(text, at, depth);
    if (beginsHeredoc(text, at)) {
        const Heredoc heredoc = readHeredoc(text, at);
        return heredoc.end == kNowhere ? text.size() : heredoc.end;
    }
    const std::size_t comment = skipComment(text, at);
    return comment == at ? at + 1 : comment;
}

} // namespace

bool isWordStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
}

bool isWordCharacter(char c) {
    return isWordStart(c) || (c >= '0' && c <= '9') || c == '-';
}

std::size_t skipBlanks(std::string_view text, std::size_t at, bool newlines) {
    while (at < text.size()) {
        const char c = text[at];
        const std::size_t comment = skipComment(text, at);
        if (c == ' ' || c == '\t' || c == '\r' || (newlines && c == '\n'))
            ++at;
        else if (comment != at)
            at = comment;
        else
            break;
    }
    return std::min(at, text.size());
}

std::size_t skipWord(std::string_view text, std::size_t at) {
    while (at < text.size() && isWordCharacter(text[at]))
        ++at;
    return at;
}

std::size_t skipString(std::string_view text, std::size_t at, int depth) {
    for (++at; at < text.size() && text[at] != '\n';) {
        if (text[at] == '"')
            return at + 1;
        if (text[at] == '\\') {
            at += startsWith(text, at + 1, "\n") ? 1 : 2;
        } else if (startsWith(text, at, "$${") || startsWith(text, at, "%%{")) {
            at += 3;
        } else if (startsWith(text, at, "${") || startsWith(text, at, "%{")) {
            at = skipInterpolation(text, at, depth + 1);
        } else {
            ++at;
        }
    }
    return kNowhere;
}

std::size_t skipInterpolation(std::string_view text, std::size_t at, int depth) {
    // Nothing that is not closed is looked at twice, so that the time stays linear.
    if (depth > kMaxTemplates)
        return kNowhere;
    std::size_t open = 1;
    const std::size_t limit = std::min(text.size(), at + kLongestInterpolation);
    for (at += 2; at < limit;) {
        open += text[at] == '{' ? 1 : 0;
        open -= text[at] == '}' ? 1 : 0;
        if (open == 0)
            return at + 1;
        at = skipPiece(text, at, depth);
    }
    return kNowhere;
}

bool beginsDirective(std::string_view text, std::size_t at) {
    if (!startsWith(text, at, "%{"))
        return false;
    at += startsWith(text, at, "%{~") ? 3 : 2;
    at = skipBlanks(text, at, true);
    const std::string_view word = text.substr(at, skipWord(text, at) - at);
    return word == "if" || word == "else" || word == "endif" || word == "for" || word == "endfor";
}

bool beginsHeredoc(std::string_view text, std::size_t at) {
    if (!startsWith(text, at, "<<"))
        return false;
    at += startsWith(text, at, "<<-") ? 3 : 2;
    return at < text.size() && isWordStart(text[at]);
}

Heredoc readHeredoc(std::string_view text, std::size_t at) {
    Heredoc heredoc;
    heredoc.indented = startsWith(text, at, "<<-");
    at += heredoc.indented ? 3 : 2;
    const std::size_t wordEnd = skipWord(text, at);
    const std::string_view word = text.substr(at, wordEnd - at);
    std::size_t line = std::min(lineEnd(text, wordEnd) + 1, text.size());
    heredoc.content = {line, text.size()};
    while (line < text.size()) {
        const std::size_t end = lineEnd(text, line);
        const std::size_t first = text.find_first_not_of(" \t", line);
        if (first != std::string_view::npos && startsWith(text, first, word)) {
            const std::size_t behind = text.find_first_not_of(" \t\r", first + word.size());
            if (behind == std::string_view::npos || behind >= end) {
                heredoc.content.end = line;
                heredoc.end = first + word.size();
                return heredoc;
            }
        }
        line = end + 1;
    }
    return heredoc;
}

std::size_t skipValue(std::string_view text, std::size_t at, bool newlines) {
    std::size_t open = 0;
    std::size_t end = at;
    while (at < text.size()) {
        const char c = text[at];
        const bool closes = c == ')' || c == ']' || c == '}';
        if (open == 0 && (closes || c == ',' || (newlines && c == '\n')))
            break;
        if (c == '(' || c == '[' || c == '{')
            ++open;
        else if (closes)
            --open;
        std::size_t next = skipPiece(text, at, 0);
        if (next == kNowhere)
            next = lineEnd(text, at);
        const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n' || skipComment(text, at) != at;
        at = next;
        if (!blank)
            end = at;
    }
    return end;
}

} // namespace steploom::model::hcl
