// SPDX-License-Identifier: Apache-2.0
#include "engine/service/errors.h"
#include "engine/service/operations.h"
#include "engine/service/request.h"
#include "engine/service/state.h"

namespace steploom::engine {

namespace {

constexpr std::int64_t kRedrivableMs = std::int64_t{14} * 24 * 3600 * 1000;

ServiceError notRedrivable(const std::string& why) {
    return {"ExecutionNotRedrivable", why, 400, {}};
}

Reply redrive(ServiceState& state, const Value& request) {
    const std::string arn(text(request, "executionArn"));
    auto read = readArn(arn, {Arn::Kind::Execution});
    if (const auto* error = std::get_if<ServiceError>(&read))
        return *error;
    const auto record = findExecution(state, arn);
    if (!record)
        return executionDoesNotExist(arn);
    if (!record->mapRunArn.empty())
        return validation("A child execution of a Map Run is redriven with its parent",
                          "API_DOES_NOT_SUPPORT_LABELED_ARNS");
    // The same call once more, as a client makes that had no answer.
    const std::string token(text(request, "clientToken"));
    if (const auto before = state.redriveTokens.find(arn + '/' + token);
        !token.empty() && before != state.redriveTokens.end())
        return Value::object({{"redriveDate", dateValue(before->second)}});
    if (record->status == "RUNNING" || record->status == "SUCCEEDED")
        return notRedrivable("Execution is " + record->status + " and cannot be redriven");
    if (state.now - record->stopped > kRedrivableMs)
        return notRedrivable("Execution redrivable period exceeded");
    if (state.runs.size() >= state.options.maxRunning)
        return ServiceError{"ExecutionLimitExceeded", "Execution Limit Exceeded", 400, {}};
    Run* run = reviveRun(state, *record, state.storage->stimuli(arn));
    if (run == nullptr)
        return notRedrivable("Execution was run by another version and cannot be redriven");
    state.metrics.redriven(record->machineArn, state.now);
    if (!token.empty())
        state.redriveTokens[arn + '/' + token] = state.now;
    return Value::object({{"redriveDate", dateValue(state.now)}});
}

} // namespace

void redriveExecution(ServiceState& state, const Value& request, const Done& done) {
    state.reply(done, redrive(state, request));
}

} // namespace steploom::engine
