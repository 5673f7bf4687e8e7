// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonpath/path.h"

#include "engine/expression/jsonpath/evaluator.h"
#include "engine/expression/jsonpath/filter.h"
#include "engine/value/pointer.h"

#include <algorithm>

namespace steploom::engine {

namespace {

const Value* follow(const Value& value, const PathStep& step) noexcept {
    if (step.kind == PathStep::Kind::Member)
        return value.find(step.key);
    if (!value.isArray())
        return nullptr;
    const auto count = static_cast<std::int64_t>(value.size());
    const std::int64_t index = step.index < 0 ? step.index + count : step.index;
    return index >= 0 && index < count ? &value.at(static_cast<std::size_t>(index)) : nullptr;
}

void appendStep(std::string& out, const PathStep& step) {
    if (step.kind == PathStep::Kind::Member) {
        out += "['";
        out += step.key.text();
        out += "']";
    } else {
        out += '[';
        out += std::to_string(step.index);
        out += ']';
    }
}

/// Where the members and indexes at the beginning of a path lead, whether something is there or not.
std::string expectedPointer(const Path& path, std::size_t first) {
    std::string pointer;
    for (std::size_t i = first; i < path.steps.size(); ++i) {
        const PathStep& step = path.steps[i];
        if (step.kind == PathStep::Kind::Member)
            appendPointerToken(pointer, step.key.text());
        else if (step.kind == PathStep::Kind::Index)
            appendPointerToken(pointer, static_cast<std::size_t>(std::max<std::int64_t>(step.index, 0)));
        else
            break;
    }
    return pointer;
}

/// What a filter compares with, from the root: few places, while those that it looks at are as many as there
/// are elements.
void appendRootPointers(const FilterNode& node, const Value& root, std::vector<std::string>& pointers) {
    for (const FilterNode& part : node.parts)
        appendRootPointers(part, root, pointers);
    for (const FilterOperand& operand : node.operands) {
        const bool compared = operand.isPath && !operand.relative && node.operation != FilterOperator::Exists;
        if (compared && operand.path.definite && selectOne(root, operand.path) != nullptr)
            pointers.push_back(expectedPointer(operand.path, 0));
    }
}

const char* javaClass(const Value& value) {
    switch (value.kind()) {
    case Kind::String:
        return "java.lang.String";
    case Kind::Bool:
        return "java.lang.Boolean";
    case Kind::Int:
        return "java.lang.Integer";
    case Kind::Double:
        return "java.lang.Double";
    case Kind::Array:
        return "net.minidev.json.JSONArray";
    default:
        return "null";
    }
}

} // namespace

const Value* selectOne(const Value& root, const Path& path, std::size_t first) noexcept {
    if (!path.definite)
        return nullptr;
    const Value* value = &root;
    for (std::size_t i = first; i < path.steps.size() && value != nullptr; ++i)
        value = follow(*value, path.steps[i]);
    return value;
}

PathAnswer evaluateSteps(const Value& root, const Path& path, std::size_t first) {
    if (path.definite) {
        const Value* found = selectOne(root, path, first);
        return found != nullptr ? PathAnswer{*found, PathProblem::None}
                                : PathAnswer{{}, PathProblem::NotFound};
    }
    PathContext context(root);
    return answerOf(path, root, first, context);
}

Value select(const Value& root, const Path& path, std::size_t first) {
    PathAnswer answer = evaluateSteps(root, path, first);
    return answer.problem == PathProblem::NotFound && !path.single ? Value::emptyArray()
                                                                   : std::move(answer.value);
}

std::vector<std::string> selectedPointers(const Value& root, const Path& path, std::size_t first) {
    PathContext context(root);
    Selected selected;
    PathEvaluator(path, context).run(root, first, selected, true);
    if (selected.pointers.empty() && path.single)
        selected.pointers.push_back(expectedPointer(path, first));
    for (std::size_t i = first; i < path.steps.size(); ++i) {
        if (path.steps[i].kind == PathStep::Kind::Filter)
            appendRootPointers(path.steps[i].filter->root, root, selected.pointers);
    }
    return std::move(selected.pointers);
}

Value assignAt(const Value& root, const Path& path, Value value) {
    // Down: the containers on the way, absent where one is to be made. Up: each one with its new child.
    std::vector<Value> chain;
    chain.reserve(path.steps.size());
    const Value* current = &root;
    for (const PathStep& step : path.steps) {
        const bool member = step.kind == PathStep::Kind::Member;
        if (current == nullptr) {
            if (!member)
                return {};
            chain.emplace_back(Value::emptyObject());
            continue;
        }
        if (member ? !current->isObject() : !current->isArray())
            return {};
        const Value* next = follow(*current, step);
        if (!member && next == nullptr)
            return {};
        chain.push_back(*current);
        current = next;
    }
    for (std::size_t i = path.steps.size(); i-- > 0;) {
        const PathStep& step = path.steps[i];
        value = step.kind == PathStep::Kind::Member
                    ? chain[i].with(step.key, std::move(value))
                    : chain[i].withAt(static_cast<std::size_t>(step.index), std::move(value));
    }
    return value;
}

std::string missingPathText(const Value& root, const Path& path) {
    std::string at = "$";
    const Value* value = &root;
    for (std::size_t i = 0; i < path.steps.size(); ++i) {
        const PathStep& step = path.steps[i];
        const bool leaf = i + 1 == path.steps.size();
        if (step.kind != PathStep::Kind::Member && step.kind != PathStep::Kind::Index)
            break;
        if (step.kind == PathStep::Kind::Member && !value->isObject()) {
            std::string text = "Expected to find an object with property ";
            appendStep(text, step);
            return text + " in path " + at + " but found '" + javaClass(*value) +
                   "'. This is not a json object according to the JsonProvider: "
                   "'com.jayway.jsonpath.spi.json.JacksonJsonNodeJsonProvider'.";
        }
        const Value* next = follow(*value, step);
        appendStep(at, step);
        if (next == nullptr) {
            if (step.kind == PathStep::Kind::Index)
                return (value->isArray()
                            ? "Index out of bounds when evaluating path "
                            : "Filter: " + at + " can only be applied to arrays. Current context is: ") +
                       at;
            return (leaf ? "No results for path: " : "Missing property in path ") + at;
        }
        value = next;
    }
    return "No results for path: " + at;
}

} // namespace steploom::engine
