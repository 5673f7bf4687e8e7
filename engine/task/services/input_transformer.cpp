// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonpath/path.h"
#include "engine/task/services/event_pattern.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <cctype>
#include <map>

namespace steploom::engine {

namespace {

/// <name> at the beginning of a text; empty where there is none.
std::string_view variableAt(std::string_view text) {
    std::size_t end = 1;
    while (end < text.size() && (std::isalnum(static_cast<unsigned char>(text[end])) != 0 ||
                                 text[end] == '_' || text[end] == '-' || text[end] == '.'))
        ++end;
    if (text.empty() || text.front() != '<' || end == 1 || end >= text.size() || text[end] != '>')
        return {};
    return text.substr(1, end - 1);
}

/// Inside of a JSON string: the value without quotes of its own.
std::string insideString(const Value& value) {
    if (!value.isString()) {
        std::string quoted;
        appendJsonString(quoted, toJson(value));
        return quoted.substr(1, quoted.size() - 2);
    }
    std::string quoted;
    appendJsonString(quoted, value.asString());
    return quoted.substr(1, quoted.size() - 2);
}

} // namespace

Value transformEvent(const Value& inputPaths, std::string_view inputTemplate, const Value& event) {
    std::map<std::string, Value, std::less<>> values;
    for (std::size_t i = 0; i < inputPaths.size(); ++i) {
        const PathResult path = compileLibraryPath(inputPaths.at(i).asString());
        if (!path)
            return {};
        values[std::string(inputPaths.keyAt(i))] = select(event, path.path);
    }
    values["aws.events.event"] = event;
    values["aws.events.event.json"] = event;
    values["aws.events.event.ingestion-time"] = event.get("time");

    std::string text;
    bool inString = false;
    for (std::size_t i = 0; i < inputTemplate.size(); ++i) {
        const char c = inputTemplate[i];
        if (c == '"' && (i == 0 || inputTemplate[i - 1] != '\\'))
            inString = !inString;
        const std::string_view name = variableAt(inputTemplate.substr(i));
        const auto known = name.empty() ? values.end() : values.find(name);
        if (known == values.end()) {
            text += c;
            continue;
        }
        // What the event does not have is nothing inside of a text, and null by itself.
        const Value& value = known->second;
        if (inString)
            text += value.isAbsent() ? std::string() : insideString(value);
        else
            text += value.isAbsent() ? std::string("null") : toJson(value);
        i += name.size() + 1;
    }
    const JsonReadResult read = readJson(text);
    return read ? read.value : Value(text);
}

} // namespace steploom::engine
