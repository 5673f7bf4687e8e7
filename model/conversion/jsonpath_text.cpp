// SPDX-License-Identifier: Apache-2.0
#include "model/conversion/jsonpath_text.h"

#include <algorithm>

#include "engine/expression/compiler.h"

namespace steploom::model {

namespace {

bool isPlainName(std::string_view name) {
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    };
    return !name.empty() && isLetter(name.front()) && std::all_of(name.begin(), name.end(), [&](char c) {
        return isLetter(c) || (c >= '0' && c <= '9');
    });
}

void appendStep(std::string& text, const PlaceStep& step) {
    if (step.index) {
        text += '[' + std::to_string(*step.index) + ']';
    } else if (isPlainName(step.member)) {
        text += '.' + step.member;
    } else {
        text += "['";
        for (const char c : step.member) {
            if (c == '\'' || c == '\\')
                text.push_back('\\');
            text.push_back(c);
        }
        text += "']";
    }
}

/// Whether a path is read as these steps.
bool readsAs(const std::string& text, const PlaceStep* first, const PlaceStep* end) {
    const engine::PathResult read = engine::compilePath(text);
    if (!read || !read.path.definite || read.path.steps.size() != static_cast<std::size_t>(end - first))
        return false;
    return std::equal(
        first, end, read.path.steps.begin(), [](const PlaceStep& wanted, const engine::PathStep& step) {
            if (wanted.index)
                return step.kind == engine::PathStep::Kind::Index && step.index == *wanted.index;
            return step.kind == engine::PathStep::Kind::Member && step.key.text() == wanted.member;
        });
}

} // namespace

std::optional<std::string> pathTo(const Place& place, const Sight& sight) {
    std::size_t known = 0;
    std::string text(1, '$');
    if (place.root == Place::Root::Context) {
        text.push_back('$');
    } else if (place.root == Place::Root::Variable) {
        text += place.variable;
    } else {
        const auto& dollar = sight.dollar;
        const bool below = dollar && dollar->root == place.root &&
                           dollar->steps.size() <= place.steps.size() &&
                           std::equal(dollar->steps.begin(), dollar->steps.end(), place.steps.begin());
        if (!below)
            return std::nullopt;
        known = dollar->steps.size();
    }
    for (std::size_t i = known; i < place.steps.size(); ++i)
        appendStep(text, place.steps[i]);
    const PlaceStep* steps = place.steps.data();
    return readsAs(text, steps + known, steps + place.steps.size()) ? std::optional(text) : std::nullopt;
}

bool isReference(const Place& place) {
    return std::all_of(place.steps.begin(), place.steps.end(),
                       [](const PlaceStep& step) { return !step.index || *step.index >= 0; });
}

std::string intrinsicString(std::string_view characters) {
    std::string text = "'";
    for (const char c : characters) {
        if (c == '\'' || c == '\\')
            text.push_back('\\');
        text.push_back(c);
    }
    return text + '\'';
}

std::string formatText(std::string_view characters) {
    std::string text;
    for (const char c : characters) {
        if (std::string_view("'\\{}").find(c) != std::string_view::npos)
            text.push_back('\\');
        text.push_back(c);
    }
    return text;
}

bool isIntrinsic(std::string_view text) {
    std::vector<engine::ExpressionIssue> issues;
    engine::compileExpressionText(text, issues);
    return issues.empty();
}

} // namespace steploom::model
