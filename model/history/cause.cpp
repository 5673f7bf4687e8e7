// SPDX-License-Identifier: Apache-2.0
#include "model/history/cause.h"

#include <algorithm>
#include <charconv>
#include <initializer_list>

#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

namespace steploom::model {

namespace {

using engine::Value;

constexpr std::size_t kMaxLevels = 16;

/// The first of the members that is a text (or a number) with something in it.
std::string firstText(const Value& object, std::initializer_list<const char*> names) {
    for (const char* name : names) {
        const Value& value = object.get(name);
        if (value.isString() && value.size() > 0)
            return std::string(value.asString());
        if (value.isNumber())
            return engine::toJson(value);
    }
    return {};
}

void appendLines(std::vector<std::string>& lines, const Value& trace) {
    if (trace.isString()) {
        std::string_view rest = trace.asString();
        while (!rest.empty()) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            if (end > 0)
                lines.emplace_back(rest.substr(0, end));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    for (std::size_t i = 0; trace.isArray() && i < trace.size(); ++i)
        appendLines(lines, trace.at(i)); // a line, or the parts of one
}

/// "… the state 'Charge' (entered at the event id #12). …"
void findPlace(CauseLevel& level) {
    constexpr std::string_view kState = "the state '";
    constexpr std::string_view kEvent = "entered at the event id #";
    const std::string_view text = level.message;
    if (const std::size_t at = text.find(kState); at != std::string_view::npos) {
        const std::size_t begin = at + kState.size();
        const std::size_t end = text.find("' (", begin);
        level.state =
            text.substr(begin, (end == std::string_view::npos ? text.find('\'', begin) : end) - begin);
    }
    if (const std::size_t at = text.find(kEvent); at != std::string_view::npos) {
        const char* begin = text.data() + at + kEvent.size();
        std::from_chars(begin, text.data() + text.size(), level.eventId);
    }
}

/// A text that is, or ends in, a JSON object: "Runtime exited: {…}". The object goes into `object`, what
/// stands before it stays.
bool splitObject(std::string_view text, std::string& before, Value& object) {
    std::size_t at = text.find('{');
    for (int tries = 0; at != std::string_view::npos && tries < 4; ++tries, at = text.find('{', at + 1)) {
        const std::size_t end = text.rfind('}');
        if (end == std::string_view::npos || end < at)
            return false;
        engine::JsonReadResult read = engine::readJson(text.substr(at, end - at + 1));
        if (!read || !read.value.isObject() || read.value.size() == 0)
            continue;
        before = text.substr(0, at);
        while (!before.empty() && (before.back() == ' ' || before.back() == ':'))
            before.pop_back();
        object = std::move(read.value);
        return true;
    }
    return false;
}

struct Unfolder {
    std::vector<CauseLevel> levels;

    void take(std::string error, std::string_view cause) {
        if (levels.size() >= kMaxLevels)
            return;
        std::string before;
        Value object;
        if (!splitObject(cause, before, object)) {
            CauseLevel level;
            level.error = std::move(error);
            level.message = cause;
            findPlace(level);
            levels.push_back(std::move(level));
            return;
        }
        if (!error.empty() || !before.empty()) {
            CauseLevel level;
            level.error = error;
            level.message = before;
            findPlace(level);
            levels.push_back(std::move(level));
        }
        takeObject(object, error);
    }

    void takeObject(const Value& object, const std::string& outerError) {
        if (levels.size() >= kMaxLevels)
            return;
        CauseLevel level;
        level.error =
            firstText(object, {"errorType", "Error", "error", "ErrorCode", "errorCode", "Code", "code"});
        std::string message = firstText(
            object, {"errorMessage", "ErrorMessage", "StatusReason", "StoppedReason", "statusReason",
                     "stoppedReason", "StateChangeReason", "FailureReason", "failureReason", "ErrorDetails",
                     "Message", "message", "error_message", "detail"});
        for (const char* name : {"trace", "stackTrace", "stack_trace", "stack", "traceback"}) {
            if (const Value* trace = object.find(name))
                appendLines(level.trace, *trace);
        }
        const Value& inner = innerCause(object);
        std::string before;
        Value nested;
        const bool messageIsObject = !message.empty() && splitObject(message, before, nested);
        level.message = messageIsObject ? before : std::move(message);
        // Of a job or a nested execution that says nothing else, at least how it ended.
        if (level.message.empty() && inner.isAbsent() && !messageIsObject)
            level.message = firstText(object, {"Status", "status", "JobRunState", "BuildStatus"});
        if (level.message.empty() && level.error.empty() && inner.isAbsent() && !messageIsObject)
            level.message = engine::toJson(object);
        findPlace(level);
        const bool says = !level.message.empty() || !level.trace.empty() ||
                          (!level.error.empty() && level.error != outerError);
        const std::string error = level.error;
        // A level that only repeats the name of the one around it fills that.
        if (says && !levels.empty() && levels.back().message.empty() && levels.back().trace.empty() &&
            (level.error.empty() || level.error == levels.back().error)) {
            level.error = levels.back().error;
            levels.back() = std::move(level);
        } else if (says) {
            levels.push_back(std::move(level));
        }
        if (messageIsObject)
            takeObject(nested, error);
        else if (inner.isString())
            take({}, inner.asString());
        else if (inner.isObject())
            takeObject(inner, error);
    }

    static const Value& innerCause(const Value& object) {
        for (const char* name : {"Cause", "cause", "causedBy"}) {
            const Value& value = object.get(name);
            if (value.isObject() || (value.isString() && value.size() > 0))
                return value;
        }
        static const Value none;
        return none;
    }
};

} // namespace

std::vector<CauseLevel> unfoldCause(std::string_view error, std::string_view cause) {
    Unfolder unfolder;
    unfolder.take(std::string(error), cause);
    if (unfolder.levels.empty())
        unfolder.levels.push_back({std::string(error), std::string(cause), {}, {}, 0});
    return std::move(unfolder.levels);
}

const CauseLevel& rootCause(const std::vector<CauseLevel>& levels) {
    for (std::size_t i = levels.size(); i-- > 0;) {
        if (!levels[i].message.empty())
            return levels[i];
    }
    return levels.back();
}

} // namespace steploom::model
