// SPDX-License-Identifier: Apache-2.0
#include "model/substitution/placeholders.h"

#include <algorithm>
#include <iterator>
#include <string_view>

#include "model/document/json_string.h"
#include "model/substitution/field_kinds.h"

namespace steploom::model {

namespace {

bool isNameCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || c == ':' || c == '-';
}

bool isPlain(std::string_view name) {
    return !name.empty() && std::all_of(name.begin(), name.end(), isNameCharacter);
}

/// Sources of the variables of the Serverless Framework, which may have a default behind a comma:
/// `opt:stage, 'dev'`, `file(limits.yml):retries`.
bool isServerlessVariable(std::string_view name) {
    static constexpr std::string_view kSources[] = {"aws:", "cf:",  "cf(",       "env:", "file(",
                                                    "git:", "opt:", "param:",    "s3:",  "self:",
                                                    "sls:", "ssm:", "strToBool("};
    return name.find_first_of("\"\n") == std::string_view::npos &&
           std::any_of(std::begin(kSources), std::end(kSources),
                       [&](std::string_view source) { return name.substr(0, source.size()) == source; });
}

/// What Terraform writes and JSONata does not: an expression that begins with one of its names,
/// `var.prod ? 1 : 2`, or that is the call of a function, `format("%s", local.name)`.
bool isTerraformExpression(std::string_view code) {
    static constexpr std::string_view kRoots[] = {"var.", "local.", "data.",     "module.",
                                                  "aws_", "path.",  "terraform."};
    if (std::any_of(std::begin(kRoots), std::end(kRoots),
                    [&](std::string_view root) { return code.substr(0, root.size()) == root; }))
        return true;
    const std::size_t word = code.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_");
    return word != 0 && word != std::string_view::npos && code[word] == '(' && code.back() == ')';
}

std::string_view trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t");
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(" \t") - begin + 1);
}

/// Behind the brace that closes the one before `from`, or npos.
std::size_t closingBrace(std::string_view text, std::size_t from) {
    int open = 1;
    for (std::size_t i = from; i < text.size(); ++i) {
        open += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
        if (open == 0)
            return i + 1;
    }
    return std::string_view::npos;
}

void find(std::string_view text, Span span, bool inString, bool inKey, std::vector<Placeholder>& found) {
    const std::string_view part = text.substr(span.begin, span.size());
    for (std::size_t at = part.find("${"); at != std::string_view::npos; at = part.find("${", at + 2)) {
        const std::size_t end = closingBrace(part, at + 2);
        if (end == std::string_view::npos)
            continue;
        const std::string_view name = trimmed(part.substr(at + 2, end - at - 3));
        const bool plain = isPlain(name);
        if (!plain && (inString ? !isServerlessVariable(name) && !isTerraformExpression(name) : name.empty()))
            continue;
        found.push_back({!plain && inString ? decodeJsonString(name) : std::string(name),
                         {span.begin + at, span.begin + end},
                         inString,
                         false,
                         inKey});
        at = end - 2; // what is within it is part of its name
    }
}

} // namespace

std::vector<Placeholder> placeholders(const Document& document) {
    std::vector<Placeholder> found;
    const SyntaxTree& tree = document.tree();
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        const Node node(&tree, i);
        if (node.isMember())
            find(tree.text(), node.keySpan(), node.rawKey().front() != '$', true, found);
        if (!node.isString() && node.kind() != NodeKind::Placeholder)
            continue;
        const std::size_t before = found.size();
        find(tree.text(), node.span(), node.isString(), false, found);
        // Of a name the quotes say that characters are meant; an expression cannot stand without them.
        if (node.isString() && found.size() == before + 1 &&
            found.back().span.size() + 2 == node.span().size())
            found.back().quoted = !isPlain(found.back().name) && isNoTextField(node.key());
    }
    return found;
}

std::vector<std::string> placeholderNames(const Document& document) {
    std::vector<std::string> names;
    for (Placeholder& placeholder : placeholders(document)) {
        if (std::find(names.begin(), names.end(), placeholder.name) == names.end())
            names.push_back(std::move(placeholder.name));
    }
    return names;
}

} // namespace steploom::model
