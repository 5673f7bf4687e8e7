// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/history_suite.h"

#include "engine/definition/compiler.h"
#include "engine/history/writer.h"
#include "engine/value/json_writer.h"
#include "model/history/open.h"
#include "model/history/reexecution.h"
#include "tests/conformance/history_comparer.h"
#include "tests/conformance/recording_time.h"

#include <optional>

namespace steploom::conformance {

using engine::Value;

namespace {

constexpr const char* kAccount = "111111111111";

/// As the comparer reads them: JSON objects in payloads are compared as such, whoever parsed them.
std::vector<Value> eventsOf(const engine::Execution& execution) {
    std::vector<Value> events;
    const engine::History& history = execution.history();
    events.reserve(history.events.size());
    for (engine::EventId id = 1; id <= history.events.size(); ++id)
        events.push_back(engine::eventToValue(history, id));
    return events;
}

bool ended(const Value& events) {
    const std::string_view last = events.at(events.size() - 1).get("type").asString();
    return last == "ExecutionSucceeded" || last == "ExecutionFailed" || last == "ExecutionAborted" ||
           last == "ExecutionTimedOut";
}

/// Texts of the recorder that these files do not list with each case.
PlaceholderRules recorderRules() {
    PlaceholderRules rules;
    rules.replacements = {"entered-time", "generated-uuid", "start-time"};
    rules.blanked = {{{{"FunctionResult", true}}, "RandomNumberGenerated"}};
    return rules;
}

/// The recorder made texts again of what it had parsed; of credentials, which the service gives as an object,
/// too.
Value withCredentials(const Value& events) {
    std::vector<Value> all;
    all.reserve(events.size());
    for (std::size_t i = 0; i < events.size(); ++i) {
        Value event = events.at(i);
        for (std::size_t k = 0; k < event.size(); ++k) {
            const Value& credentials = event.at(k).get("taskCredentials");
            if (credentials.isString())
                event = event.with(event.keyAt(k),
                                   event.at(k).with("taskCredentials", model::readPayloadText(credentials)));
        }
        all.push_back(std::move(event));
    }
    return Value::array(std::move(all));
}

/// The recorder blanked times in inputs. Those that are no valid time are told in the cause of the failure:
/// "… == 2016-12-05 21:29:29Z".
std::vector<Value> blankedTimes(const Value& events) {
    std::vector<Value> found;
    for (std::size_t i = 0; i < events.size(); ++i) {
        for (std::size_t k = 0; k < events.at(i).size(); ++k) {
            const std::string_view cause = events.at(i).at(k).get("cause").asString();
            for (const std::string_view mark : {" == ", "format string: "}) {
                const std::size_t at = cause.rfind(mark);
                if (at != std::string_view::npos)
                    found.emplace_back(cause.substr(at + mark.size()));
            }
        }
    }
    return found;
}

Value withTimes(const Value& input, const Value& time) {
    Value filled = input;
    for (std::size_t i = 0; input.isObject() && i < input.size(); ++i) {
        if (input.at(i) == Value("timestamp") || input.at(i) == Value("<timestamp>"))
            filled = filled.with(input.keyAt(i), time);
    }
    return filled;
}

/// Where the tests put a function of their own in, the recording tells which.
Value withRecordedResources(const Value& definition, const model::Recording& recording) {
    Value patched = definition;
    const engine::History history = recording.toHistory();
    for (const engine::VisitRecord& visit : history.visits) {
        const std::string name(visit.name.asString());
        const Value& state = patched.get("States").get(name);
        const bool function = visit.detail && visit.detail->resource.isString() &&
                              visit.detail->resource.asString().substr(0, 4) == "arn:";
        if (function && state.get("Resource").isString())
            patched = patched.with(
                "States", patched.get("States").with(name, state.with("Resource", visit.detail->resource)));
    }
    return patched;
}

/// One repetition, and where it differs.
std::optional<std::string> repeat(const model::Recording& recording, const Value& definition,
                                  const Value& events, const Value& time) {
    const auto compiled = engine::compileDefinition(definition);
    if (compiled.definition == nullptr)
        return "the definition does not compile";
    model::ReexecutionOptions options;
    options.adjust = [&](engine::ExecutionOptions& start) {
        start.account = kAccount;
        start.input =
            time.isAbsent() ? withConcreteTimes(start.input, start.startTime) : withTimes(start.input, time);
    };
    const auto again = model::reexecute(recording, compiled.definition, definition, options);
    if (!again)
        return again.refusal().code;
    const PlaceholderRules rules = recorderRules();
    Matcher matcher(rules);
    return compareHistories({events, {}, !ended(events)}, eventsOf(again->execution), matcher);
}

} // namespace

Verdict judgeHistoryCase(const Case& testCase) {
    const Value& data = testCase.data;
    if (!data.get("history").get("events").isArray() || data.get("history").get("events").size() == 0)
        return Verdict::fail("the case has no events");
    const Value events = withCredentials(data.get("history").get("events"));
    std::vector<model::HistoryInput> files;
    files.push_back({testCase.id, engine::toJson(data)});
    const model::HistoryBundle bundle = model::openHistories(std::move(files));
    if (bundle.executions.size() != 1 || !bundle.problems.empty())
        return Verdict::fail("opens as " + std::to_string(bundle.executions.size()) + " executions with " +
                             std::to_string(bundle.problems.size()) + " problems");
    const model::Recording& recording = *bundle.executions[0];
    if (recording.rows.size() != events.size())
        return Verdict::fail("opens with " + std::to_string(recording.rows.size()) + " events");
    if (!data.get("definition").isObject())
        return Verdict::skip("the definition was not recorded");
    const bool edited = data.get("edited") == Value(true);
    const Value definition =
        edited ? withRecordedResources(data.get("definition"), recording) : data.get("definition");
    std::vector<Value> times = blankedTimes(events);
    times.insert(times.begin(), Value());
    std::optional<std::string> first;
    for (const Value& time : times) {
        auto difference = repeat(recording, definition, events, time);
        if (!difference)
            return Verdict::pass();
        first = first ? first : std::move(difference);
    }
    // What the test changed in the definition before it ran, nobody knows.
    if (edited)
        return Verdict::skip("the definition is not the one that ran: " + *first);
    return Verdict::fail(*first);
}

} // namespace steploom::conformance
