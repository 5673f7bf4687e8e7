// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/operation_json.h"

#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <array>
#include <limits>
#include <string_view>

namespace steploom::engine {

namespace {

constexpr std::array<std::string_view, 9> kOperations{"step",  "timer", "answer",     "submit", "heartbeat",
                                                      "abort", "edit",  "definition", "clock"};
constexpr std::array<std::string_view, 6> kEdits{"payload", "variables", "answer", "fail", "exhaust", "move"};
constexpr std::array<std::string_view, 4> kAnswers{"pending", "succeeded", "failed", "timedOut"};
constexpr std::array<std::string_view, 4> kStages{"run", "schedule", "start", "submit"};
constexpr std::array<std::string_view, 3> kStores{"read", "list", "write"};

template <typename Enum, std::size_t Count>
std::string_view nameOf(const std::array<std::string_view, Count>& names, Enum value) {
    return names[static_cast<std::size_t>(value)];
}
template <typename Enum, std::size_t Count>
bool readName(const std::array<std::string_view, Count>& names, const Value& name, Enum& value) {
    for (std::size_t i = 0; i < Count; ++i) {
        if (name.isString() && name.asString() == names[i]) {
            value = static_cast<Enum>(i);
            return true;
        }
    }
    return false;
}

void addValue(ObjectBuilder& object, std::string_view name, const Value& value) {
    if (!value.isAbsent())
        object.add(name, value);
}
void addNumber(ObjectBuilder& object, std::string_view name, std::uint32_t number) {
    if (number != kNone)
        object.add(name, Value(number));
}

/// A whole number from 0 that fits, or what it was.
bool readNumber(const Value& source, std::uint32_t& number) {
    if (source.isAbsent())
        return true;
    if (!source.isInt() || source.asInt() < 0 || source.asInt() > std::numeric_limits<std::uint32_t>::max())
        return false;
    number = static_cast<std::uint32_t>(source.asInt());
    return true;
}

constexpr std::string_view kDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

std::string toBase64(std::string_view bytes) {
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8 | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0U);
        for (std::size_t k = 0; k < 4; ++k)
            text += i + k <= bytes.size() ? kDigits[group >> (18 - 6 * k) & 63U] : '=';
    }
    return text;
}

std::optional<std::string> fromBase64(std::string_view text) {
    std::string bytes;
    std::uint32_t group = 0;
    int bits = 0;
    for (const char c : text) {
        if (c == '=')
            break;
        const std::size_t digit = kDigits.find(c);
        if (digit == std::string_view::npos)
            return std::nullopt;
        group = group << 6 | static_cast<std::uint32_t>(digit);
        bits += 6;
        if (bits >= 8) {
            bits -= 8;
            bytes += static_cast<char>(group >> bits & 255U);
        }
    }
    return bytes;
}

Value bytesToValue(const std::string& bytes) {
    std::string literal;
    appendJsonString(literal, bytes);
    const JsonReadResult read = readJson(literal);
    if (read && read.value.asString() == bytes)
        return Value::object({{"text", read.value}});
    return Value::object({{"base64", Value(toBase64(bytes))}});
}

Value answerToValue(const TaskAnswer& answer) {
    ObjectBuilder object;
    object.add("kind", nameOf(kAnswers, answer.kind));
    if (answer.stage != TaskAnswer::Stage::Run)
        object.add("stage", nameOf(kStages, answer.stage));
    addValue(object, "output", answer.output);
    addValue(object, "submitted", answer.submitted);
    addValue(object, "error", answer.error);
    addValue(object, "cause", answer.cause);
    if (answer.heartbeat)
        object.add("heartbeat", true);
    addValue(object, "workerName", answer.workerName);
    return object.build();
}

bool readAnswer(const Value& source, TaskAnswer& answer) {
    if (!readName(kAnswers, source.get("kind"), answer.kind))
        return false;
    if (source.find("stage") != nullptr && !readName(kStages, source.get("stage"), answer.stage))
        return false;
    answer.output = source.get("output");
    answer.submitted = source.get("submitted");
    answer.error = source.get("error");
    answer.cause = source.get("cause");
    answer.heartbeat = source.get("heartbeat").isBool() && source.get("heartbeat").asBool();
    answer.workerName = source.get("workerName");
    return answer.kind != TaskAnswer::Kind::Succeeded || !answer.output.isAbsent();
}

Value storeToValue(const StoreAnswer& answer) {
    Value object = Value::object({{"kind", nameOf(kStores, answer.kind)}});
    if (answer.kind == StoreAnswer::Kind::Write)
        return object.with("written", answer.written);
    if (answer.bytes)
        return object.with("bytes", bytesToValue(*answer.bytes));
    if (!answer.list)
        return object;
    std::vector<Value> list;
    list.reserve(answer.list->size());
    for (const StoredObject& each : *answer.list)
        list.push_back(Value::object({{"key", Value(each.key)},
                                      {"size", Value(static_cast<std::int64_t>(each.size))},
                                      {"modified", Value(each.modified)}}));
    return object.with("objects", Value::array(std::move(list)));
}

bool readStore(const Value& source, StoreAnswer& answer) {
    if (!readName(kStores, source.get("kind"), answer.kind))
        return false;
    answer.written = source.get("written").isBool() && source.get("written").asBool();
    const Value& bytes = source.get("bytes");
    if (bytes.get("text").isString())
        answer.bytes = std::string(bytes.get("text").asString());
    else if (bytes.get("base64").isString())
        answer.bytes = fromBase64(bytes.get("base64").asString());
    const Value& objects = source.get("objects");
    if (!objects.isArray())
        return bytes.isAbsent() || answer.bytes.has_value();
    answer.list.emplace();
    for (std::size_t i = 0; i < objects.size(); ++i) {
        const Value& each = objects.at(i);
        if (!each.get("key").isString() || !each.get("size").isInt() || !each.get("modified").isInt())
            return false;
        answer.list->push_back({std::string(each.get("key").asString()),
                                static_cast<std::uint64_t>(each.get("size").asInt()),
                                each.get("modified").asInt()});
    }
    return true;
}

Value editToValue(const ExecutionEdit& edit) {
    ObjectBuilder object;
    object.add("kind", nameOf(kEdits, edit.kind));
    addNumber(object, "strand", edit.strand);
    addValue(object, "value", edit.value);
    if (edit.kind == ExecutionEdit::Kind::Answer)
        object.add("answer", answerToValue(edit.answer));
    addValue(object, "error", edit.error);
    addValue(object, "cause", edit.cause);
    addNumber(object, "target", edit.target);
    return object.build();
}

bool readEdit(const Value& source, ExecutionEdit& edit) {
    if (!readName(kEdits, source.get("kind"), edit.kind) || !readNumber(source.get("strand"), edit.strand) ||
        !readNumber(source.get("target"), edit.target))
        return false;
    edit.value = source.get("value");
    edit.error = source.get("error");
    edit.cause = source.get("cause");
    return edit.kind != ExecutionEdit::Kind::Answer || readAnswer(source.get("answer"), edit.answer);
}

} // namespace

Value operationToValue(const Operation& operation) {
    ObjectBuilder object;
    object.add("op", nameOf(kOperations, operation.kind));
    addNumber(object, "strand", operation.strand);
    if (operation.task != 0)
        object.add("task", Value(operation.task));
    if (operation.time != 0)
        object.add("time", Value(operation.time));
    if (operation.answer)
        object.add("answer", answerToValue(*operation.answer));
    if (!operation.store.empty()) {
        std::vector<Value> store;
        store.reserve(operation.store.size());
        for (const StoreAnswer& each : operation.store)
            store.push_back(storeToValue(each));
        object.add("store", Value::array(std::move(store)));
    }
    addValue(object, "value", operation.value);
    addValue(object, "error", operation.error);
    addValue(object, "cause", operation.cause);
    if (operation.kind == Operation::Kind::Edit)
        object.add("edit", editToValue(operation.edit));
    addValue(object, "definition", operation.document);
    return object.build();
}

std::optional<Operation> operationFromValue(const Value& source) {
    Operation operation;
    if (!readName(kOperations, source.get("op"), operation.kind) ||
        !readNumber(source.get("strand"), operation.strand) ||
        !readNumber(source.get("task"), operation.task))
        return std::nullopt;
    if (const Value& time = source.get("time"); !time.isAbsent()) {
        if (!time.isInt() || time.asInt() < 0)
            return std::nullopt;
        operation.time = time.asInt();
    }
    if (const Value* answer = source.find("answer")) {
        if (!readAnswer(*answer, operation.answer.emplace()))
            return std::nullopt;
    }
    const Value& store = source.get("store");
    for (std::size_t i = 0; i < store.size(); ++i) {
        if (!readStore(store.at(i), operation.store.emplace_back()))
            return std::nullopt;
    }
    operation.value = source.get("value");
    operation.error = source.get("error");
    operation.cause = source.get("cause");
    if (operation.kind == Operation::Kind::Edit && !readEdit(source.get("edit"), operation.edit))
        return std::nullopt;
    if (operation.kind == Operation::Kind::Clock && !source.get("time").isInt())
        return std::nullopt;
    operation.document = source.get("definition");
    if (operation.kind == Operation::Kind::Definition && !operation.document.isObject())
        return std::nullopt;
    return operation;
}

} // namespace steploom::engine
