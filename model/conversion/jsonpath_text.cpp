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

/// The steps from `known` on behind a root.
std::optional<std::string> written(std::string text, const std::vector<PlaceStep>& steps, std::size_t known) {
    for (std::size_t i = known; i < steps.size(); ++i)
        appendStep(text, steps[i]);
    const bool same = readsAs(text, steps.data() + known, steps.data() + steps.size());
    return same ? std::optional(std::move(text)) : std::nullopt;
}

bool begins(const DataPlace& place, const DataPlace& with) {
    return with.root == place.root && with.variable == place.variable &&
           with.steps.size() <= place.steps.size() &&
           std::equal(with.steps.begin(), with.steps.end(), place.steps.begin());
}

using Steps = std::vector<PlaceStep>;

void collectCopies(const engine::jsonata::Node& node, const Steps& at, std::vector<PlaceCopy>& copies) {
    if (auto place = placeOf(node)) {
        if (!at.empty())
            copies.push_back({std::move(*place), at});
        return;
    }
    const engine::jsonata::Node& inner = withoutParentheses(node);
    if (inner.type != engine::jsonata::NodeType::Object || !isPlain(inner))
        return;
    for (const auto& [key, value] : inner.group->pairs) {
        if (key->type != engine::jsonata::NodeType::String)
            continue;
        Steps below = at;
        below.push_back({std::string(key->literal.asString()), {}});
        collectCopies(*value, below, copies);
    }
}

void collectCopies(Node value, const Steps& at, std::vector<PlaceCopy>& copies) {
    if (value.isString()) {
        const auto text = ParsedExpression::inside(value.string());
        const auto parsed = ParsedExpression::parse(text.value_or("null"));
        if (parsed)
            collectCopies(parsed->root(), at, copies);
    }
    for (const Node child : value) {
        if (!child.isMember())
            continue;
        Steps below = at;
        below.push_back({child.key(), {}});
        collectCopies(child, below, copies);
    }
}

} // namespace

std::vector<PlaceCopy> copiesIn(const engine::jsonata::Node& object) {
    std::vector<PlaceCopy> copies;
    collectCopies(object, {}, copies);
    return copies;
}

std::vector<PlaceCopy> copiesIn(Node object) {
    std::vector<PlaceCopy> copies;
    collectCopies(object, {}, copies);
    return copies;
}

std::optional<std::string> pathTo(const DataPlace& place, const Sight& sight) {
    if (place.root == DataPlace::Root::Context)
        return written("$$", place.steps, 0);
    if (place.root == DataPlace::Root::Variable)
        return written('$' + place.variable, place.steps, 0);
    if (sight.dollar && begins(place, *sight.dollar))
        return written("$", place.steps, sight.dollar->steps.size());
    for (const PlaceCopy& copy : sight.copies) {
        if (!begins(place, copy.place))
            continue;
        std::vector<PlaceStep> steps = copy.at;
        steps.insert(steps.end(), place.steps.begin() + static_cast<std::ptrdiff_t>(copy.place.steps.size()),
                     place.steps.end());
        return written("$", steps, 0);
    }
    return std::nullopt;
}

bool isReference(const DataPlace& place) {
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
