// SPDX-License-Identifier: Apache-2.0
#include "engine/service/record_json.h"

#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <charconv>

namespace steploom::engine {

namespace {

/// Numbers of 64 bits do not fit the integers of JSON values.
std::string hex(std::uint64_t number) {
    char buffer[20];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, number, 16).ptr;
    return {buffer, end};
}

std::uint64_t fromHex(std::string_view text) {
    std::uint64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number, 16);
    return number;
}

} // namespace

std::string recordToJson(const ExecutionRecord& record) {
    std::string json = "{";
    const auto name = [&](std::string_view key) {
        if (json.size() > 1)
            json += ',';
        json += '"';
        json += key;
        json += "\":";
    };
    const auto text = [&](std::string_view key, const std::string& value) {
        if (value.empty())
            return;
        name(key);
        appendJsonString(json, value);
    };
    const auto maybe = [&](std::string_view key, const std::optional<std::string>& value) {
        if (!value)
            return;
        name(key);
        appendJsonString(json, *value);
    };
    const auto number = [&](std::string_view key, std::int64_t value) {
        if (value == 0)
            return;
        name(key);
        json += std::to_string(value);
    };
    text("arn", record.arn);
    text("name", record.name);
    text("machine", record.machineArn);
    text("version", record.versionArn);
    text("alias", record.aliasArn);
    text("mapRun", record.mapRunArn);
    text("revision", record.revision);
    text("input", record.input);
    if (record.hasOutput)
        maybe("output", record.output);
    text("trace", record.traceHeader);
    text("testCase", record.testCase);
    maybe("error", record.error);
    maybe("cause", record.cause);
    text("status", record.status);
    number("started", record.started);
    number("stopped", record.stopped);
    text("seed", hex(record.seed));
    number("redriveCount", record.redriveCount);
    number("redriven", record.redriven);
    number("items", record.itemCount);
    return json + '}';
}

ExecutionRecord recordFromJson(std::string_view json) {
    const Value it = readJson(json).value;
    ExecutionRecord record;
    const auto text = [&](std::string_view key, std::string& into) {
        into = it.get(key).asString();
    };
    const auto maybe = [&](std::string_view key, std::optional<std::string>& into) {
        if (const Value* value = it.find(key))
            into = std::string(value->asString());
    };
    const auto number = [&](std::string_view key) {
        const Value* value = it.find(key);
        return value != nullptr ? value->asInt() : 0;
    };
    text("arn", record.arn);
    text("name", record.name);
    text("machine", record.machineArn);
    text("version", record.versionArn);
    text("alias", record.aliasArn);
    text("mapRun", record.mapRunArn);
    text("revision", record.revision);
    text("input", record.input);
    text("output", record.output);
    record.hasOutput = it.find("output") != nullptr;
    text("trace", record.traceHeader);
    text("testCase", record.testCase);
    maybe("error", record.error);
    maybe("cause", record.cause);
    text("status", record.status);
    record.started = number("started");
    record.stopped = number("stopped");
    record.seed = fromHex(it.get("seed").asString());
    record.redriveCount = static_cast<std::uint32_t>(number("redriveCount"));
    record.redriven = number("redriven");
    record.itemCount = static_cast<std::uint32_t>(number("items"));
    return record;
}

} // namespace steploom::engine
