// SPDX-License-Identifier: Apache-2.0
#include "engine/server/function_runner.h"

#include "engine/server/http_client.h"
#include "engine/task/process.h"
#include "engine/task/services/call_forms.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <algorithm>
#include <cstdio>

namespace steploom::engine {

namespace {

// What Lambda names a function's end by that did not come from its own code.
constexpr const char* kTimedOut = "Sandbox.Timedout";
constexpr const char* kTooLarge = "Function.ResponseSizeTooLarge";
constexpr std::size_t kResponseBytes = 6'291'556; ///< that a function may answer

/// What a function is called with. Texts only: it is handed to another thread.
struct Invocation {
    FunctionHandler handler;
    std::string folder;
    std::string name;
    std::string arn;
    std::string id;
    std::string event;
    bool function = true; ///< of Lambda; else the work of another task
};

/// What came of it.
struct Outcome {
    std::string payload; ///< JSON of the result
    std::string error;   ///< empty: it succeeded
    std::string cause;
};

/// As Lambda tells of a function that failed: {"errorType": …, "errorMessage": …}.
Outcome failedWith(const std::string& type, const std::string& message) {
    return {"", type, toJson(Value::object({{"errorMessage", Value(message)}, {"errorType", Value(type)}}))};
}

Outcome fromError(const std::string& body) {
    const Value error = readJson(body).value;
    if (const Value& type = error.get("errorType"); type.isString())
        return {"", std::string(type.asString()), body};
    // A runtime that gives no type is told of by the name that Step Functions has for it.
    return {"", "Lambda.Unknown", error.isObject() ? body : failedWith("Lambda.Unknown", body).cause};
}

Outcome timedOut(const Invocation& call) {
    char seconds[32];
    std::snprintf(seconds, sizeof(seconds), "%.2f", static_cast<double>(call.handler.timeoutMs) / 1000);
    return failedWith(kTimedOut,
                      "RequestId: " + call.id + " Error: Task timed out after " + seconds + " seconds");
}

Outcome runCommand(const Invocation& call, const std::atomic<bool>& cancelled) {
    ProcessRequest request;
    request.command = call.handler.command;
    // The handlers of the settings know what they are called as from their arguments, programs from
    // variables.
    if (request.command.size() == 4 && (request.command[1] == "-c" || request.command[1] == "-e"))
        request.command.insert(request.command.end(), {call.name, call.arn, call.id});
    request.environment = call.handler.environment;
    request.environment["AWS_LAMBDA_FUNCTION_NAME"] = call.name;
    request.environment["STEPLOOM_REQUEST_ID"] = call.id;
    request.folder = call.folder;
    request.input = call.event;
    request.timeout = std::chrono::milliseconds(call.handler.timeoutMs);
    const ProcessResult result = runProcess(request, cancelled);
    switch (result.end) {
    case ProcessResult::End::Exited:
        break;
    case ProcessResult::End::TimedOut:
        return timedOut(call);
    case ProcessResult::End::TooLarge:
        return failedWith(kTooLarge,
                          "Response payload size exceeded maximum allowed payload size (6291556 bytes).");
    case ProcessResult::End::NotStarted:
        return failedWith("Runtime.InvalidEntrypoint",
                          "The handler of function '" + call.name + "' does not start: " + result.problem);
    default:
        return failedWith("Runtime.ExitError", "RequestId: " + call.id +
                                                   " Error: Runtime exited with signal " +
                                                   std::to_string(result.status));
    }
    if (result.status != 0) {
        if (readJson(result.output).value.get("errorType").isString())
            return fromError(result.output);
        return failedWith("Runtime.ExitError", "RequestId: " + call.id +
                                                   " Error: Runtime exited with error: exit status " +
                                                   std::to_string(result.status) +
                                                   (result.errors.empty() ? "" : "\n" + result.errors));
    }
    if (result.output.size() > kResponseBytes)
        return failedWith(kTooLarge,
                          "Response payload size exceeded maximum allowed payload size (6291556 bytes).");
    if (result.output.find_first_not_of(" \t\r\n") == std::string::npos)
        return {"null", "", ""};
    if (!readJson(result.output))
        return failedWith("Runtime.MarshalError",
                          "The handler's output is no JSON: " + result.output.substr(0, 200));
    return {result.output, "", ""};
}

Outcome callEndpoint(const Invocation& call, const std::atomic<bool>& cancelled) {
    HttpCall request;
    request.url = call.handler.endpoint;
    // A bare endpoint is one of AWS's API, as SAM's local Lambda is; with a path it is what it is.
    const std::size_t path = request.url.find('/', 7);
    if (call.function && (path == std::string::npos || path + 1 == request.url.size()))
        request.url = request.url.substr(0, path) + "/2015-03-31/functions/" + call.name + "/invocations";
    request.headers = {{"Content-Type", "application/json"}, {"X-Amz-Invocation-Type", "RequestResponse"}};
    request.body = call.event;
    request.timeout = std::chrono::milliseconds(call.handler.timeoutMs);
    const HttpAnswer answer = callHttp(request, &cancelled);
    if (answer.timedOut)
        return timedOut(call);
    if (!answer.problem.empty())
        return {"", "Lambda.SdkClientException",
                "Unable to execute HTTP request: " + request.url + ": " + answer.problem};
    if (answer.status >= 400)
        return {"", "Lambda.AWSLambdaException",
                answer.body + " (Service: AWSLambda; Status Code: " + std::to_string(answer.status) + ')'};
    const Value body = readJson(answer.body).value;
    // Some runtimes tell of a failure in the header, others only in the body.
    if (!answer.header("X-Amz-Function-Error").empty() ||
        (body.get("errorType").isString() && body.get("errorMessage").isString()))
        return fromError(answer.body);
    return {answer.body.empty() ? "null" : answer.body, "", ""};
}

TaskAnswer answerOfFunction(const TaskRequest& request, const Outcome& outcome, const std::string& id) {
    const auto read = readServiceCall(request.resource.asString());
    if (!outcome.error.empty()) {
        TaskAnswer failed = TaskAnswer::failed(Value(outcome.error), Value(outcome.cause));
        if (read && read->pattern == ".waitForTaskToken")
            failed.stage = TaskAnswer::Stage::Submit;
        return failed;
    }
    Value payload = readJson(outcome.payload).value;
    if (!read)
        return TaskAnswer::succeeded(std::move(payload));
    return integrationAnswer(*read,
                             Value::object({{"ExecutedVersion", Value("$LATEST")},
                                            {"Payload", read->sdk ? Value(outcome.payload) : payload},
                                            {"StatusCode", Value(200)}}),
                             id);
}

/// Of another task what came out is the result, and what went wrong on the way there a failed task of its
/// service.
TaskAnswer answerOfTask(const TaskRequest& request, const Outcome& outcome, const std::string& id) {
    if (outcome.error.empty()) {
        Value result = readJson(outcome.payload).value;
        if (request.kind != TaskKind::Callback)
            return TaskAnswer::succeeded(std::move(result));
        TaskAnswer submitted = TaskAnswer::pending();
        submitted.submitted = std::move(result);
        return submitted;
    }
    if (outcome.error == kTimedOut)
        return TaskAnswer::timedOut();
    const std::string_view resource = request.resource.asString();
    TaskAnswer failed = TaskAnswer::failed(Value(outcome.error), Value(outcome.cause));
    if (outcome.error == kTooLarge)
        failed = TaskAnswer::failed(Value("States.DataLimitExceeded"),
                                    Value("The state/task '" + std::string(resource) +
                                          "' returned a result with a size exceeding the maximum number of "
                                          "bytes service limit."));
    else if (const auto read = readServiceCall(resource);
             read && outcome.error == "Lambda.SdkClientException")
        failed = integrationFault(*read, {"SdkClientException", outcome.cause, 0}, id);
    else if (outcome.error.compare(0, 8, "Runtime.") == 0 || outcome.error.compare(0, 7, "Lambda.") == 0)
        failed = TaskAnswer::failed(Value("States.TaskFailed"), Value(outcome.cause));
    if (request.kind == TaskKind::Callback)
        failed.stage = TaskAnswer::Stage::Submit;
    return failed;
}

} // namespace

FunctionRunner::FunctionRunner(std::shared_ptr<const TaskSettings> settings,
                               std::function<void(std::function<void()>)> post,
                               std::function<std::string()> newId)
    : m_settings(std::move(settings))
    , m_post(std::move(post))
    , m_newId(std::move(newId)) {
}

FunctionRunner::~FunctionRunner() {
    *m_alive = false;
    for (const auto& [key, flag] : m_running)
        *flag = true;
}

namespace {

/// The function that a task calls; empty where it calls none.
std::string functionOf(const TaskRequest& request) {
    if (request.kind == TaskKind::Lambda)
        return std::string(request.resource.asString());
    const auto read = readServiceCall(request.resource.asString());
    if (!read || read->service != "lambda" || read->action != "invoke")
        return {};
    return std::string(request.parameters.get("FunctionName").asString());
}

} // namespace

const FunctionHandler* FunctionRunner::handlerFor(const TaskRequest& request) const {
    const TaskAnswerer* chosen =
        m_settings->answererFor(request.stateName.asString(), request.resource.asString());
    const std::string name = functionOf(request);
    if (chosen != nullptr)
        return chosen->kind == TaskAnswerer::Kind::Handler ? &chosen->handler : nullptr;
    return name.empty() ? nullptr : m_settings->functionFor(name);
}

bool FunctionRunner::takes(const TaskCall& call) const {
    return handlerFor(call.request) != nullptr;
}

TaskWorker FunctionRunner::worker(const TaskCall& call) const {
    const FunctionHandler* handler = handlerFor(call.request);
    if (handler == nullptr)
        return {TaskWorker::Kind::Handler, {}};
    std::string name = handler->endpoint;
    for (const std::string& word : handler->command)
        name += (name.empty() ? "" : " ") + word;
    return {TaskWorker::Kind::Handler, std::move(name)};
}

TaskAnswer FunctionRunner::start(const TaskCall& call, AnswerLater later) {
    const std::string name = functionOf(call.request);
    Invocation invocation;
    invocation.handler = *handlerFor(call.request);
    invocation.folder = m_settings->folder;
    invocation.function = !name.empty();
    invocation.arn = name.empty() ? std::string(call.request.resource.asString()) : name;
    const std::size_t colon = name.find("function:");
    invocation.name = colon == std::string::npos ? name : name.substr(colon + 9);
    invocation.name = invocation.name.substr(0, invocation.name.find(':'));
    if (name.empty())
        invocation.name = call.request.stateName.asString();
    invocation.id = m_newId();
    const bool direct = call.request.kind == TaskKind::Lambda || name.empty();
    Value event = direct ? call.request.parameters : call.request.parameters.get("Payload");
    if (event.isAbsent())
        event = Value::emptyObject();
    invocation.event = toJson(event);
    const auto key = std::make_pair(call.executionArn, call.request.id);
    const Flag cancelled = std::make_shared<std::atomic<bool>>(false);
    m_running[key] = cancelled;
    // The request holds values, which stay on this thread: the answer comes back to it.
    auto answered = std::make_shared<std::function<void(Outcome)>>(
        [this, key, request = call.request, later = std::move(later), id = invocation.id,
         function = invocation.function](const Outcome& outcome) {
            if (m_running.erase(key) > 0)
                later(function ? answerOfFunction(request, outcome, id) : answerOfTask(request, outcome, id));
        });
    m_pool.add([invocation = std::move(invocation), cancelled, answered = std::move(answered),
                alive = m_alive, post = m_post]() mutable {
        Outcome outcome = invocation.handler.endpoint.empty() ? runCommand(invocation, *cancelled)
                                                              : callEndpoint(invocation, *cancelled);
        post([answered = std::move(answered), outcome = std::move(outcome), alive] {
            if (*alive)
                (*answered)(outcome);
        });
    });
    return TaskAnswer::pending();
}

void FunctionRunner::cancel(const std::string& executionArn, TaskId task) {
    const auto found = m_running.find({executionArn, task});
    if (found == m_running.end())
        return;
    *found->second = true;
    m_running.erase(found);
}

} // namespace steploom::engine
