// SPDX-License-Identifier: Apache-2.0
#include "model/testing/expectation.h"

#include <algorithm>

#include "engine/value/json_writer.h"
#include "engine/value/pointer.h"
#include "model/history/payload_diff.h"

namespace steploom::model {

namespace {

using engine::Execution;
using engine::ExecutionStatus;
using engine::Value;

constexpr ExecutionStatus kEnds[] = {ExecutionStatus::Succeeded, ExecutionStatus::Failed,
                                     ExecutionStatus::TimedOut, ExecutionStatus::Aborted};
constexpr std::size_t kLongest = 200; ///< bytes of a value in a message

std::string shortJson(const Value& value) {
    std::string text = engine::toJson(value);
    if (text.size() <= kLongest)
        return text;
    std::size_t end = kLongest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return text.substr(0, end) + "…";
}

std::string wordOf(const Value& text) {
    return text.isString() ? std::string(text.asString()) : std::string("-");
}

/// Visits in the machine's own scope, in the order of their entries.
std::vector<std::string> pathOf(const Execution& execution) {
    std::vector<std::string> path;
    const auto& visits = execution.history().visits;
    for (std::size_t i = 0; i < visits.size(); ++i) {
        if (visits[i].parent == engine::kNone)
            path.push_back(wordOf(visits[i].name));
    }
    return path;
}

bool readPath(const Value& source, std::vector<std::string>& path) {
    if (!source.isArray())
        return false;
    path.reserve(source.size());
    for (std::size_t i = 0; i < source.size(); ++i) {
        if (!source.at(i).isString())
            return false;
        path.emplace_back(source.at(i).asString());
    }
    return true;
}

Message differenceOfStatus(ExecutionStatus expected, const Execution& execution) {
    const std::string is(engine::executionStatusName(execution.status()));
    const std::string wanted(engine::executionStatusName(expected));
    if (!execution.error().isString())
        return {"test.status", {is, wanted}};
    return {"test.failed", {is, wanted, wordOf(execution.error()), wordOf(execution.cause())}};
}

Message differenceOfPath(const std::vector<std::string>& expected, const std::vector<std::string>& is) {
    const auto [a, b] = std::mismatch(expected.begin(), expected.end(), is.begin(), is.end());
    const std::string number = std::to_string(a - expected.begin() + 1);
    if (a == expected.end())
        return b == is.end() ? Message() : Message{"test.path.more", {number, *b}};
    return b == is.end() ? Message{"test.path.ended", {number, *a}} : Message{"test.path", {number, *b, *a}};
}

std::string placeOf(const std::string& pointer) {
    return pointer.empty() ? "/" : pointer;
}

Message differenceOfOutput(const Value& expected, const Value& is) {
    const std::vector<PayloadChange> changes = diffPayloads(expected, is, 1);
    if (changes.empty())
        return {};
    const PayloadChange& first = changes.front();
    const std::string place = placeOf(first.pointer);
    switch (first.kind) {
    case PayloadChange::Kind::Added:
        return {"test.output.more", {place, shortJson(first.after)}};
    case PayloadChange::Kind::Removed:
        return {"test.output.missing", {place, shortJson(first.before)}};
    case PayloadChange::Kind::Changed:
        break;
    }
    return {"test.output", {place, shortJson(first.after), shortJson(first.before)}};
}

/// Deeper values are compared as a whole.
constexpr int kDeepest = 100;

Message differenceOfPart(const Value& part, const Value& is, const std::string& pointer, int depth) {
    if (is.isAbsent())
        return {"test.output.missing", {placeOf(pointer), shortJson(part)}};
    const bool objects = part.isObject() && is.isObject();
    const bool arrays = part.isArray() && is.isArray() && part.size() == is.size();
    if ((!objects && !arrays) || depth == kDeepest)
        return part == is ? Message()
                          : Message{"test.output", {placeOf(pointer), shortJson(is), shortJson(part)}};
    for (std::size_t i = 0; i < part.size(); ++i) {
        std::string place = pointer;
        if (objects)
            engine::appendPointerToken(place, part.keyAt(i));
        else
            engine::appendPointerToken(place, i);
        Message difference =
            differenceOfPart(part.at(i), objects ? is.get(part.keyAt(i)) : is.at(i), place, depth + 1);
        if (!difference.code.empty())
            return difference;
    }
    return {};
}

} // namespace

Result<Expectation> readExpectation(const Value& document) {
    if (!document.isObject())
        return Message{"expect.shape", {}};
    Expectation expectation;
    for (std::size_t i = 0; i < document.size(); ++i) {
        const std::string name(document.keyAt(i));
        const Value& value = document.at(i);
        bool good = true;
        if (name == "status") {
            for (const ExecutionStatus one : kEnds) {
                if (value.isString() && value.asString() == engine::executionStatusName(one))
                    expectation.status = one;
            }
            if (!expectation.status)
                return Message{"expect.status", {shortJson(value)}};
        } else if (name == "output") {
            expectation.output = value;
        } else if (name == "outputContains") {
            expectation.outputContains = value;
        } else if (name == "error" || name == "cause") {
            good = value.isString();
            (name == "error" ? expectation.error : expectation.cause) = value;
        } else if (name == "path") {
            good = readPath(value, expectation.path.emplace());
        } else {
            good = false;
        }
        if (!good)
            return Message{"expect.member", {name}};
    }
    return expectation;
}

Value toValue(const Expectation& expectation) {
    engine::ObjectBuilder file;
    if (expectation.status)
        file.add("status", Value(std::string(engine::executionStatusName(*expectation.status))));
    const auto add = [&](const char* name, const Value& value) {
        if (!value.isAbsent())
            file.add(name, value);
    };
    add("output", expectation.output);
    add("outputContains", expectation.outputContains);
    add("error", expectation.error);
    add("cause", expectation.cause);
    if (expectation.path) {
        std::vector<Value> names;
        names.reserve(expectation.path->size());
        for (const std::string& name : *expectation.path)
            names.emplace_back(name);
        file.add("path", Value::array(std::move(names)));
    }
    return file.isEmpty() ? Value::emptyObject() : file.build();
}

Expectation expectationOf(const Execution& execution) {
    Expectation expectation;
    expectation.status = execution.status();
    if (execution.status() == ExecutionStatus::Succeeded)
        expectation.output = execution.output();
    else if (execution.error().isString())
        expectation.error = execution.error();
    expectation.path = pathOf(execution);
    return expectation;
}

Message differenceFrom(const Expectation& expectation, const Execution& execution) {
    const bool fails = !expectation.error.isAbsent() || !expectation.cause.isAbsent();
    const ExecutionStatus expected =
        expectation.status.value_or(fails ? ExecutionStatus::Failed : ExecutionStatus::Succeeded);
    // An error without a status may be that of a timeout or of an abort, too.
    const bool anyFailure = fails && !expectation.status;
    if (execution.status() != expected && (!anyFailure || execution.status() == ExecutionStatus::Succeeded))
        return differenceOfStatus(expected, execution);
    if (!expectation.error.isAbsent() && !(expectation.error == execution.error()))
        return {"test.error", {wordOf(execution.error()), wordOf(expectation.error)}};
    if (!expectation.cause.isAbsent() && !(expectation.cause == execution.cause()))
        return {"test.cause", {wordOf(execution.cause()), wordOf(expectation.cause)}};
    if (expectation.path) {
        Message difference = differenceOfPath(*expectation.path, pathOf(execution));
        if (!difference.code.empty())
            return difference;
    }
    if (!expectation.output.isAbsent()) {
        Message difference = differenceOfOutput(expectation.output, execution.output());
        if (!difference.code.empty())
            return difference;
    }
    if (!expectation.outputContains.isAbsent())
        return differenceOfPart(expectation.outputContains, execution.output(), {}, 0);
    return {};
}

} // namespace steploom::model
