// SPDX-License-Identifier: Apache-2.0
#include "model/substitution/substitute.h"

#include <algorithm>

#include "model/document/json_string.h"
#include "model/document/scanner.h"
#include "model/document/text.h"
#include "model/substitution/placeholders.h"

namespace steploom::model {

namespace {

bool isJson(const std::string& text) {
    const SyntaxTree tree = scan(text);
    return tree.root() && tree.problems().empty();
}

std::string written(const Placeholder& placeholder, const std::string& value) {
    if (!placeholder.inString)
        return isJson(value) ? value : encodeJsonString(value);
    const std::string quoted = encodeJsonString(value);
    return quoted.substr(1, quoted.size() - 2);
}

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t\r");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(" \t\r") - begin + 1);
}

std::string_view withoutQuotes(std::string_view text) {
    const bool quoted =
        text.size() >= 2 && text.front() == text.back() && (text.front() == '"' || text.front() == '\'');
    return quoted ? text.substr(1, text.size() - 2) : text;
}

Result<SubstitutionValues> fromLines(std::string_view text) {
    SubstitutionValues values;
    std::size_t number = 1;
    for (std::size_t at = 0; at < text.size(); ++number) {
        const std::size_t newline = std::min(text.find('\n', at), text.size());
        const std::string_view line = trimmed(text.substr(at, newline - at));
        at = newline + 1;
        if (line.empty() || line.front() == '#')
            continue;
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos || equals == 0)
            return Message{"values.broken", {std::to_string(number), "1"}};
        values[std::string(trimmed(line.substr(0, equals)))] =
            withoutQuotes(trimmed(line.substr(equals + 1)));
    }
    return values;
}

std::string valueOf(Node node) {
    return node.isString() ? node.string() : std::string(node.raw());
}

Result<SubstitutionValues> fromJson(Node root) {
    SubstitutionValues values;
    if (root.isArray()) {
        for (const Node item : root) {
            const Node key = item.member("ParameterKey");
            const Node value = item.member("ParameterValue");
            if (!key.isString() || !value)
                return Message{"values.shape", {}};
            values[key.string()] = valueOf(value);
        }
        return values;
    }
    const Node parameters = root.member("Parameters");
    for (const Node member : parameters.isObject() ? parameters : root)
        values[member.key()] = valueOf(member);
    return values;
}

} // namespace

Result<SubstitutionValues> readValues(std::string_view text) {
    const std::size_t first = text.find_first_not_of("\xEF\xBB\xBF \t\r\n");
    const bool json = first != std::string_view::npos && (text[first] == '{' || text[first] == '[');
    if (!json)
        return fromLines(text);
    const SyntaxTree tree = scan(text);
    if (const SyntaxProblem* problem = tree.firstBreak()) {
        const LineColumn place = Text(std::string(text)).lineColumn(problem->span.begin);
        return Message{"values.broken", {std::to_string(place.line), std::to_string(place.column)}};
    }
    return fromJson(tree.root());
}

std::string valuesFileOf(std::string_view definition) {
    const std::size_t slash = definition.rfind('/');
    const std::size_t name = slash == std::string_view::npos ? 0 : slash + 1;
    const std::size_t dot = definition.find('.', name);
    return std::string(definition.substr(0, dot)) + ".values.json";
}

std::size_t Substituted::original(std::size_t offset) const {
    std::size_t textEnd = 0;
    std::size_t originalEnd = 0;
    for (const Piece& piece : pieces) {
        if (offset < piece.begin)
            break;
        if (offset < piece.end)
            return piece.original;
        textEnd = piece.end;
        originalEnd = piece.originalEnd;
    }
    return originalEnd + (offset - textEnd);
}

Substituted substitute(const Document& document, const SubstitutionValues& values) {
    Substituted result;
    const std::string_view text = document.bytes();
    std::size_t from = 0;
    for (const Placeholder& placeholder : placeholders(document)) {
        const auto value = values.find(placeholder.name);
        if (value == values.end()) {
            if (std::find(result.missing.begin(), result.missing.end(), placeholder.name) ==
                result.missing.end())
                result.missing.push_back(placeholder.name);
            continue;
        }
        const std::size_t quote = placeholder.quoted && isJson(value->second) ? 1 : 0;
        const Span span{placeholder.span.begin - quote, placeholder.span.end + quote};
        result.text += text.substr(from, span.begin - from);
        const std::size_t begin = result.text.size();
        result.text += quote == 1 ? value->second : written(placeholder, value->second);
        result.pieces.push_back({begin, result.text.size(), span.begin, span.end});
        from = span.end;
    }
    result.text += text.substr(from);
    return result;
}

} // namespace steploom::model
