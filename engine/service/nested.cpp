// SPDX-License-Identifier: Apache-2.0
#include "engine/service/nested.h"

#include "engine/service/operations.h"
#include "engine/service/request.h"
#include "engine/service/service.h"
#include "engine/service/state.h"
#include "engine/support/timestamp.h"
#include "engine/task/services/call_forms.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <cctype>
#include <cmath>
#include <map>

namespace steploom::engine {

namespace {

std::string capital(std::string_view name) {
    std::string text(name);
    if (!text.empty())
        text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    return text;
}

std::string small(std::string_view name) {
    std::string text(name);
    if (!text.empty())
        text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
    return text;
}

bool isDate(std::string_view name) {
    return name == "timestamp" || (name.size() > 4 && name.substr(name.size() - 4) == "Date");
}

/// Members as the SDK integrations spell them, dates as text.
Value toSdk(const Value& value, std::string_view name = {}) {
    if (isDate(name) && value.isNumber())
        return Value(isoTimestamp(std::llround(value.asDouble() * 1000)));
    if (value.isArray()) {
        Value spelled = value;
        for (std::size_t i = 0; i < value.size(); ++i)
            spelled = spelled.withAt(i, toSdk(value.at(i)));
        return spelled;
    }
    if (!value.isObject())
        return value;
    ObjectBuilder spelled;
    for (std::size_t i = 0; i < value.size(); ++i)
        spelled.add(capital(value.keyAt(i)), toSdk(value.at(i), value.keyAt(i)));
    return spelled.build();
}

Value fromSdk(const Value& value) {
    if (value.isArray()) {
        Value spelled = value;
        for (std::size_t i = 0; i < value.size(); ++i)
            spelled = spelled.withAt(i, fromSdk(value.at(i)));
        return spelled;
    }
    if (!value.isObject())
        return value;
    ObjectBuilder spelled;
    for (std::size_t i = 0; i < value.size(); ++i)
        spelled.add(small(value.keyAt(i)), fromSdk(value.at(i)));
    return spelled.build();
}

/// Payloads may be given as JSON instead of text.
bool isPayload(std::string_view name) {
    return name == "input" || name == "output" || name == "definition" || name == "context" ||
           name == "variables";
}

Value requestOf(const Value& parameters) {
    ObjectBuilder request;
    for (std::size_t i = 0; i < parameters.size(); ++i) {
        const std::string name = small(parameters.keyAt(i));
        const Value& value = parameters.at(i);
        const bool text = isPayload(name) && !value.isString() && !value.isNull();
        request.add(name, text ? Value(toJson(value)) : (isPayload(name) ? value : fromSdk(value)));
    }
    return request.build();
}

/// DescribeExecution as .sync and .sync:2 give it.
Value syncOutput(const ExecutionRecord& record, bool parsed) {
    const auto payload = [&](const std::string& text) {
        return parsed ? readJson(text).value : Value(text);
    };
    const Value included = Value::object({{"Included", Value(true)}});
    ObjectBuilder output;
    if (record.cause)
        output.add("Cause", Value(*record.cause));
    if (record.error)
        output.add("Error", Value(*record.error));
    output.add("ExecutionArn", Value(record.arn));
    output.add("Input", payload(record.input));
    output.add("InputDetails", included);
    output.add("Name", Value(record.name));
    if (record.hasOutput) {
        output.add("Output", payload(record.output));
        output.add("OutputDetails", included);
    }
    output.add("StartDate", dateValue(record.started));
    output.add("StateMachineArn", Value(record.machineArn));
    output.add("Status", Value(record.status));
    output.add("StopDate", dateValue(record.stopped));
    return output.build();
}

class NestedRunner final : public TaskRunner {
public:
    explicit NestedRunner(ServiceState& state)
        : m_state(state) {}

    bool takes(const TaskCall& call) const override {
        const auto read = readServiceCall(call.request.resource.asString());
        return read && (read->sdk ? read->service == "sfn"
                                  : read->service == "states" && read->action == "startExecution");
    }

    TaskWorker worker(const TaskCall&) const override { return {TaskWorker::Kind::StepFunctions, {}}; }

    TaskAnswer start(const TaskCall& call, AnswerLater later) override {
        const auto read = readServiceCall(call.request.resource.asString());
        const Value request = requestOf(call.request.parameters);
        return read->sdk ? callOperation(*read, request, later) : startChild(*read, call, request, later);
    }

    bool resume(const TaskCall& call, const Value& submitted, const AnswerLater& later) override {
        const auto read = readServiceCall(call.request.resource.asString());
        const std::string arn(submitted.get("ExecutionArn").asString());
        const auto known = findExecution(m_state, arn);
        if (!read || read->sdk || !known)
            return false;
        const bool parsed = read->pattern == ".sync:2";
        const auto child = m_state.runs.find(arn);
        if (child != m_state.runs.end())
            watch(*child->second, {call.executionArn, call.request.id}, parsed, later);
        else
            later(childAnswer(*known, parsed));
        return true;
    }

    void cancel(const std::string& executionArn, TaskId task) override {
        const auto child = m_children.find({executionArn, task});
        if (child == m_children.end())
            return;
        const std::string arn = std::move(child->second);
        m_children.erase(child);
        const auto run = m_state.runs.find(arn);
        if (run != m_state.runs.end())
            stopRun(m_state, *run->second, {}, Value("The execution that started it has ended"));
    }

private:
    using Parent = std::pair<std::string, TaskId>;

    static TaskAnswer childAnswer(const ExecutionRecord& record, bool parsed) {
        Value output = syncOutput(record, parsed);
        return record.status == "SUCCEEDED"
                   ? TaskAnswer::succeeded(std::move(output))
                   : TaskAnswer::failed(Value("States.TaskFailed"), Value(toJson(output)));
    }

    void watch(Run& child, const Parent& parent, bool parsed, const AnswerLater& later) {
        m_children[parent] = child.record.arn;
        child.watchers.emplace_back([this, parent, parsed, later](const ExecutionRecord& record) {
            if (m_children.erase(parent) != 0) // else nobody waits for it any more
                later(childAnswer(record, parsed));
        });
    }

    TaskAnswer callOperation(const ServiceCall& read, const Value& request, const AnswerLater& later) {
        std::optional<TaskAnswer> now;
        auto inside = std::make_shared<bool>(true);
        const auto answered = [this, read, later, inside, &now](const Reply& reply) {
            const ServiceAnswer answer =
                reply.isError() ? ServiceAnswer(ServiceFault{reply.error().code, reply.error().message,
                                                             reply.error().status})
                                : ServiceAnswer(toSdk(reply.body()));
            TaskAnswer task = integrationAnswer(read, answer, m_state.newId());
            if (*inside)
                now = std::move(task);
            else
                later(std::move(task));
        };
        const Done done = [answered](const Reply& reply) {
            answered(reply);
        };
        callService(m_state, capital(read.action), request, done);
        *inside = false;
        return now ? *now : TaskAnswer::pending();
    }

    TaskAnswer startChild(const ServiceCall& read, const TaskCall& call, const Value& request,
                          const AnswerLater& later) {
        const auto refused = [&](const ServiceError& error) {
            return integrationFault(read, {error.code, error.message, error.status}, m_state.newId());
        };
        if (auto problem = checkRequest(request, *requestShape("StartExecution")))
            return refused(*problem);
        auto target = resolveTarget(m_state, text(request, "stateMachineArn"));
        if (const auto* error = std::get_if<ServiceError>(&target))
            return refused(*error);
        auto started = startRun(m_state, std::get<StartTarget>(target), request, false);
        if (const auto* error = std::get_if<ServiceError>(&started))
            return refused(*error);
        Run& child = *std::get<Run*>(started);
        const Value answer = Value::object(
            {{"ExecutionArn", Value(child.record.arn)}, {"StartDate", dateValue(child.record.started)}});
        const bool waits = read.pattern == ".sync" || read.pattern == ".sync:2";
        if (waits)
            watch(child, {call.executionArn, call.request.id}, read.pattern == ".sync:2", later);
        return integrationAnswer(read, answer, m_state.newId());
    }

    ServiceState& m_state;
    std::map<Parent, std::string> m_children;
};

} // namespace

std::shared_ptr<TaskRunner> makeNestedRunner(ServiceState& state) {
    return std::make_shared<NestedRunner>(state);
}

} // namespace steploom::engine
