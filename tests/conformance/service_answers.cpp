// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/service_answers.h"

#include "engine/value/json_reader.h"

#include <algorithm>

namespace steploom::conformance {

using engine::Value;

namespace {

/// Members that answers got later than others.
struct Addition {
    std::string_view name;
    std::string_view since;
};
constexpr Addition kAdditions[] = {
    {"encryptionConfiguration", "2024-07-25"}, {"redriveCount", "2023-11-15"},
    {"redriveStatus", "2023-11-15"},           {"redriveStatusReason", "2023-11-15"},
    {"variableReferences", "2024-11-20"},
};

bool isDate(std::string_view name) {
    return name == "timestamp" || (name.size() > 4 && name.substr(name.size() - 4) == "Date");
}

/// Ours in the form that the recorder gave what it saw.
Value asRecorded(const Value& recorded, const Value& ours, std::string_view name, std::string_view day) {
    if (isDate(name) && recorded.isString() && ours.isNumber())
        return recorded;
    if ((recorded.isObject() || recorded.isArray()) && ours.isString()) {
        const auto read = engine::readJson(ours.asString());
        return read ? read.value : ours;
    }
    if (recorded.isString() && ours.isString()) {
        // JSON in a text that the recorder left as it was: its blanks do not count.
        const auto read = engine::readJson(recorded.asString());
        const auto mine = engine::readJson(ours.asString());
        return read.value.isArray() && read.value == mine.value ? recorded : ours;
    }
    if (recorded.isObject() && ours.isObject()) {
        Value shaped = ours;
        for (std::size_t i = 0; i < ours.size(); ++i) {
            const std::string_view member = ours.keyAt(i);
            const Value& expected = recorded.get(member);
            const bool isNew =
                expected.isAbsent() &&
                std::any_of(std::begin(kAdditions), std::end(kAdditions),
                            [&](const auto& one) { return one.name == member && day < one.since; });
            shaped = isNew ? shaped.without(member)
                           : shaped.with(member, asRecorded(expected, ours.at(i), member, day));
        }
        return shaped;
    }
    if (!recorded.isArray() || !ours.isArray())
        return ours;
    Value shaped = ours;
    for (std::size_t i = 0; i < ours.size() && i < recorded.size(); ++i)
        shaped = shaped.withAt(i, asRecorded(recorded.at(i), ours.at(i), name, day));
    return shaped;
}

struct RecordedError {
    std::string code; ///< empty: the client refused the call itself
    std::string message;
    bool byClient = false;
};

/// "An error occurred (CODE) when calling the X operation: MESSAGE".
RecordedError fromSentence(const std::string& sentence) {
    const std::size_t open = sentence.find('(');
    const std::size_t close = sentence.find(')');
    const std::size_t colon = sentence.find("operation: ");
    if (sentence.rfind("An error occurred (", 0) != 0 || colon == std::string::npos)
        return {"", "", true};
    return {sentence.substr(open + 1, close - open - 1), sentence.substr(colon + 11), false};
}

std::optional<RecordedError> recordedError(const Value& recorded) {
    if (recorded.isString())
        return fromSentence(std::string(recorded.asString()));
    if (const Value* error = recorded.find("Error"); error != nullptr && error->isObject())
        return RecordedError{std::string(error->get("Code").asString()),
                             std::string(error->get("Message").asString()), false};
    if (const Value* sentence = recorded.find("exception_value"))
        return fromSentence(std::string(sentence->asString()));
    return std::nullopt;
}

} // namespace

bool isRecordedError(const Value& recorded) {
    return recordedError(recorded).has_value();
}

std::optional<std::string> compareAnswer(const Value& recorded, const engine::Reply& ours,
                                         std::string_view recordedDay, Matcher& matcher) {
    const auto error = recordedError(recorded);
    if (!error) {
        if (ours.isError())
            return "refused: " + ours.error().code + ": " + ours.error().message;
        const auto difference = matcher.compare(recorded, asRecorded(recorded, ours.body(), "", recordedDay));
        return difference ? std::optional(describe(*difference)) : std::nullopt;
    }
    if (!ours.isError())
        return "expected " + (error->byClient ? "a refusal" : error->code) + ", got " + spell(ours.body());
    // What the client would not even send, we must refuse too; our words for it nobody knows.
    if (error->byClient)
        return std::nullopt;
    if (error->code != ours.error().code)
        return "expected " + error->code + ", got " + ours.error().code + ": " + ours.error().message;
    const auto difference = matcher.compareText(Value(error->message), Value(ours.error().message));
    return difference ? std::optional("message: " + describe(*difference)) : std::nullopt;
}

} // namespace steploom::conformance
