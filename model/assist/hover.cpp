// SPDX-License-Identifier: Apache-2.0
#include "model/assist/hover.h"

#include <algorithm>

#include "model/assist/help.h"
#include "model/assist/place.h"
#include "model/assist/scope.h"
#include "model/assist/vocabulary.h"

namespace steploom::model {

namespace {

constexpr std::size_t kLongestHint = 200;

Hover stateHover(Node state, Span span) {
    Hover hover{span, state.key(), state.member("Type").string(), {}};
    const std::string code = "type." + hover.detail;
    if (const Node comment = state.member("Comment"); comment.isString())
        hover.detail += " \xC2\xB7 " + comment.string().substr(0, kLongestHint);
    else if (const Node resource = state.member("Resource"); resource.isString())
        hover.detail += " \xC2\xB7 " + resource.string().substr(0, kLongestHint);
    if (findHelp(code) != nullptr)
        hover.help = code;
    return hover;
}

std::optional<Hover> named(const std::string& code, std::string title, Span span) {
    const Help* help = findHelp(code);
    if (help == nullptr || help->text.empty())
        return std::nullopt;
    if (!help->shape.empty() && help->shape.front() == '(')
        title += help->shape;
    return Hover{span, std::move(title), {}, code};
}

std::optional<Hover> keyHover(const Place& place, Node node) {
    const std::string key = node.key();
    if (place.role == Role::StatesMap)
        return stateHover(node, node.keySpan());
    if (place.role == Role::Payload || place.role == Role::Assign || place.role == Role::Other)
        return std::nullopt;
    return named("field." + key, key, node.keySpan());
}

bool isPathCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '.' || c == '$';
}

/// `$$.Execution.Id` in a path or in an intrinsic's arguments.
std::optional<Hover> contextHover(std::string_view text, Span in, std::size_t offset) {
    std::size_t begin = offset;
    while (begin > in.begin && isPathCharacter(text[begin - 1]))
        --begin;
    std::size_t end = offset;
    while (end < in.end && isPathCharacter(text[end]) && text[end] != '.')
        ++end;
    const std::string word(text.substr(begin, end - begin));
    if (word.substr(0, 3) != "$$.")
        return std::nullopt;
    return named("context." + word.substr(3), word, {begin, end});
}

std::optional<Hover> expressionHover(std::string_view text, const StringPlace& string, std::size_t offset) {
    const Span in = string.inside();
    const std::string_view inside = text.substr(in.begin, in.size());
    std::vector<Token> tokens;
    const bool jsonata = inside.substr(0, 2) == "{%";
    if (jsonata)
        tokenizeJsonata(inside.substr(2), in.begin + 2, tokens);
    else
        tokenizeIntrinsic(inside, in.begin, tokens);
    const auto at = std::find_if(tokens.begin(), tokens.end(),
                                 [offset](const Token& token) { return token.span.contains(offset); });
    if (at == tokens.end())
        return jsonata ? std::nullopt : contextHover(text, in, offset);
    const std::string word(text.substr(at->span.begin, at->span.size()));
    if (at->kind == TokenKind::Function)
        return jsonata ? named("function." + word.substr(1), word, at->span)
                       : named("intrinsic." + word, word, at->span);
    if (!jsonata)
        return contextHover(text, in, offset);
    // $states.context.Execution.Id: from its beginning to the name that is pointed at.
    std::string path = word;
    auto first = at;
    while (first != tokens.begin() && (first - 1)->span.end == first->span.begin &&
           ((first - 1)->kind == TokenKind::Operator || (first - 1)->kind == TokenKind::Field ||
            (first - 1)->kind == TokenKind::Variable)) {
        --first;
        path = std::string(text.substr(first->span.begin, at->span.end - first->span.begin));
    }
    if (path.substr(0, 16) == "$states.context.")
        return named(path.substr(8), path, at->span);
    if (path.substr(0, 8) == "$states.")
        return named(path.substr(1), path, at->span);
    return std::nullopt;
}

std::optional<Hover> valueHover(const Document& document, const Place& place, std::size_t offset) {
    const Node node = place.string->node;
    const std::string value = node.string();
    if (place.key == "Next" || place.key == "Default" || place.key == "StartAt") {
        for (const Node state : statesInScope(place.container)) {
            if (state.key() == value)
                return stateHover(state, node.span());
        }
        return std::nullopt;
    }
    if (place.key == "ErrorEquals")
        return named("error." + value, value, node.span());
    if (place.key == "Type" && place.role == Role::State)
        return named("type." + value, value, node.span());
    if (auto hover = named("value." + place.key + "." + value, value, node.span()))
        return hover;
    return expressionHover(document.bytes(), *place.string, offset);
}

} // namespace

std::optional<Hover> hoverAt(const Document& document, std::size_t offset) {
    // A quote belongs to its string.
    const std::string& bytes = document.bytes();
    if (offset >= bytes.size())
        return std::nullopt;
    const std::size_t inside = bytes[offset] == '"' ? offset + 1 : offset;
    auto place = placeAt(document, inside);
    if (!place.string && inside != offset)
        place = placeAt(document, offset);
    if (!place.string)
        return std::nullopt;
    return place.isKey ? keyHover(place, place.string->node) : valueHover(document, place, offset);
}

} // namespace steploom::model
