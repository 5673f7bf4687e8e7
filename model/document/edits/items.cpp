// SPDX-License-Identifier: Apache-2.0
#include "model/document/edits/items.h"

#include <algorithm>

#include "model/document/edits/common.h"
#include "model/document/pointer.h"

namespace steploom::model::edits {

namespace {

bool mayFail(StateType type) {
    return type == StateType::Task || type == StateType::Parallel || type == StateType::Map ||
           type == StateType::Unknown;
}

/// An item of a state's array, with its label and, where it names one, a target that exists.
Result<Edit> addStateItem(const Document& document, std::string_view pointer, std::string_view field,
                          std::string_view json, const char* label) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const State* state = findState(document, pointer);
    if (!state)
        return noSuchPlace(pointer);
    const SyntaxTree item = scan(json);
    const Node next = item.root().member("Next");
    if (next.isString() && !hasState(document.workflow(), state->scope, next.string()))
        return Message{"edit.no-such-target", {next.string()}};
    auto result = addItem(document, pointer, field, json);
    if (result)
        result.value().label = {label, {state->name}};
    return result;
}

Result<Edit> addFailureItem(const Document& document, std::string_view pointer, std::string_view field,
                            std::string_view json, const char* label, const char* refusal) {
    const State* state = findState(document, pointer);
    if (state && !document.isStale() && !mayFail(state->type))
        return Message{refusal, {state->name}};
    return addStateItem(document, pointer, field, json, label);
}

} // namespace

Result<Edit> addItem(const Document& document, std::string_view pointer, std::string_view field,
                     std::string_view json) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const SyntaxTree item = scan(json);
    if (!isValue(item))
        return Message{"edit.not-json", {std::string(json)}};
    const Node object = document.tree().at(pointer);
    if (!object.isObject())
        return noSuchPlace(pointer);
    Rewriter rewriter(document.tree());
    const Node array = object.member(field);
    std::size_t index = 0;
    if (array.isArray()) {
        index = array.childCount();
        rewriter.insertItem(array, lastChild(array), item.root());
    } else if (array) {
        return Message{"edit.not-an-array", {std::string(field)}};
    } else {
        const std::string wrapped = '[' + std::string(json) + ']';
        const SyntaxTree whole = scan(wrapped);
        rewriter.insertMember(object, placeFor(object, field), field, whole.root());
    }
    return finished(rewriter, "edit.add-item", {std::string(field)},
                    pointerTo(pointerTo(pointer, field), index), std::string(pointer));
}

Result<Edit> addRetrier(const Document& document, std::string_view state, std::string_view json) {
    return addFailureItem(document, state, "Retry", json, "edit.add-retrier", "edit.no-retry");
}

Result<Edit> addCatcher(const Document& document, std::string_view state, std::string_view json) {
    return addFailureItem(document, state, "Catch", json, "edit.add-catcher", "edit.no-catch");
}

Result<Edit> addChoiceRule(const Document& document, std::string_view pointer, std::string_view json) {
    const State* state = findState(document, pointer);
    if (state && !document.isStale() && state->type != StateType::Choice)
        return Message{"edit.not-a-choice", {state->name}};
    return addStateItem(document, pointer, "Choices", json, "edit.add-rule");
}

Result<Edit> replaceItem(const Document& document, std::string_view item, std::string_view json) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const SyntaxTree value = scan(json);
    if (!isValue(value))
        return Message{"edit.not-json", {std::string(json)}};
    const Node node = document.tree().at(item);
    if (!node.parent().isArray())
        return noSuchPlace(item);
    Rewriter rewriter(document.tree());
    rewriter.replaceValue(node, value.root());
    const std::string place(item);
    Edit edit = finished(rewriter, "edit.replace-item", {node.parent().key()}, place, place);
    edit.mergeKey = "set:" + place;
    return edit;
}

Result<Edit> removeItem(const Document& document, std::string_view item) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const Node node = document.tree().at(item);
    const Node array = node.parent();
    if (!array.isArray())
        return noSuchPlace(item);
    Rewriter rewriter(document.tree());
    const bool optional = array.keyIs("Retry") || array.keyIs("Catch");
    rewriter.remove({optional && array.childCount() == 1 ? array : node});
    return finished(rewriter, "edit.remove-item", {array.key()},
                    std::string(parentPointer(parentPointer(item))), std::string(item));
}

Result<Edit> moveItem(const Document& document, std::string_view item, std::size_t index) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const Node node = document.tree().at(item);
    const Node array = node.parent();
    if (!array.isArray() || index >= array.childCount())
        return noSuchPlace(item);
    // What no comma separates may run together in another order.
    for (const SyntaxProblem& problem : document.problems()) {
        if (problem.code == SyntaxCode::MissingComma && array.span().contains(problem.span.begin))
            return Message{"edit.missing-comma", {array.key()}};
    }
    std::vector<Node> items(array.begin(), array.end());
    std::vector<Node> moved = items;
    const auto from = std::find(moved.begin(), moved.end(), node);
    const auto to = moved.begin() + static_cast<std::ptrdiff_t>(index);
    if (from < to)
        std::rotate(from, from + 1, to + 1);
    else
        std::rotate(to, from, from + 1);
    Rewriter rewriter(document.tree());
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i] != moved[i])
            rewriter.replace(items[i].span(), std::string(moved[i].raw()));
    }
    return finished(rewriter, "edit.move-item", {array.key()}, pointerTo(parentPointer(item), index),
                    std::string(item));
}

} // namespace steploom::model::edits
