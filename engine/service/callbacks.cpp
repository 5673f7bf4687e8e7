// SPDX-License-Identifier: Apache-2.0
#include "engine/service/errors.h"
#include "engine/service/java_json_error.h"
#include "engine/service/operations.h"
#include "engine/service/request.h"
#include "engine/service/state.h"
#include "engine/task/token.h"
#include "engine/value/json_reader.h"

#include <functional>

namespace steploom::engine {

namespace {

ServiceError timedOut() {
    return {"TaskTimedOut", "Task Timed Out: 'Provided task does not exist anymore'", 400, {}};
}

/// Hands an answer to the execution that a token is of. `tell` returns whether the task was still open.
Reply answer(ServiceState& state, const Value& request, bool closes,
             const std::function<bool(RecordedRun&, TaskId)>& tell, const TaskAnswer& given = {}) {
    const std::string token(text(request, "taskToken"));
    const auto open = state.tokens.find(token);
    if (open == state.tokens.end())
        return isTaskToken(token, state.options.tokenKey) ? timedOut() : invalidTaskToken();
    const OpenToken to = open->second;
    const auto found = state.runs.find(to.executionArn);
    if (found == state.runs.end())
        return timedOut();
    Run& run = *found->second;
    const bool told = run.driven ? run.drivenTasks.count(to.task) > 0 : tell(*run.recorded, to.task);
    if (!told) {
        state.tokens.erase(token);
        run.tokens.erase(to.task);
        return timedOut();
    }
    if (closes) {
        state.tokens.erase(token);
        run.tokens.erase(to.task);
    }
    if (run.driven && closes)
        tellDriver(state, run, to.task, given);
    else if (!run.driven && !run.express)
        state.storage->append(run.record.arn, run.recorded->takeNew());
    state.enqueue(run);
    return Value::emptyObject();
}

} // namespace

void sendTaskSuccess(ServiceState& state, const Value& request, const Done& done) {
    const JsonReadResult output = readJson(text(request, "output"));
    if (!output) {
        const JavaJsonError error = asJavaJsonError(text(request, "output"), output.error);
        return done(ServiceError{
            "InvalidOutput", "Invalid Output: '" + error.message + "\n at " + error.place + '\'', 400, {}});
    }
    const TaskAnswer success = TaskAnswer::succeeded(output.value);
    state.reply(done, answer(
                          state, request, true,
                          [&](RecordedRun& run, TaskId task) { return run.answer(task, success); }, success));
}

void sendTaskFailure(ServiceState& state, const Value& request, const Done& done) {
    const TaskAnswer failure = TaskAnswer::failed(given(request, "error"), given(request, "cause"));
    state.reply(done, answer(
                          state, request, true,
                          [&](RecordedRun& run, TaskId task) { return run.answer(task, failure); }, failure));
}

bool expireToken(ServiceState& state, const std::string& token) {
    const TaskAnswer late = TaskAnswer::timedOut();
    const Reply told = answer(
        state, Value::object({{"taskToken", Value(token)}}), true,
        [&](RecordedRun& run, TaskId task) { return run.answer(task, late); }, late);
    return !told.isError();
}

void sendTaskHeartbeat(ServiceState& state, const Value& request, const Done& done) {
    state.reply(done, answer(state, request, false,
                             [](RecordedRun& run, TaskId task) { return run.heartbeat(task); }));
}

} // namespace steploom::engine
