// SPDX-License-Identifier: Apache-2.0
#include "model/history/reexecution.h"

#include <vector>

#include "engine/history/reader.h"
#include "engine/task/recorded.h"
#include "engine/value/json_reader.h"

namespace steploom::model {

namespace {

using engine::Value;

std::vector<std::string> partsOf(const std::string& arn) {
    std::vector<std::string> parts;
    for (std::size_t begin = 0;;) {
        const std::size_t end = arn.find(':', begin);
        parts.push_back(arn.substr(begin, end == std::string::npos ? end : end - begin));
        if (end == std::string::npos)
            return parts;
        begin = end + 1;
    }
}

/// arn:aws:states:us-east-1:123456789012:execution:Machine:Name
void takeArn(const std::string& arn, engine::ExecutionOptions& options) {
    constexpr std::size_t kParts = 8;
    const std::vector<std::string> parts = partsOf(arn);
    if (parts.size() < kParts)
        return;
    options.executionArn = arn;
    options.region = parts[3];
    options.account = parts[4];
    options.stateMachineName = parts[6];
    options.executionName = parts[7];
    if (parts[5] == "express")
        options.type = engine::WorkflowType::Express;
}

/// To the end, or to where nothing goes on; what was stopped from outside, to what came before that.
void run(engine::Execution& execution, engine::TaskHandler& tasks, const engine::History& recorded,
         const ReexecutionOptions& options) {
    constexpr std::size_t kPace = 1000;
    const bool stopped =
        !recorded.events.empty() && recorded.events.back().type == engine::EventType::ExecutionAborted;
    const std::size_t before = recorded.events.size() - (stopped ? 1 : 0);
    const std::size_t limit = recorded.events.size() * 4 + 100'000;
    for (std::size_t steps = 0; steps < limit; ++steps) {
        if (steps % kPace == kPace - 1 && options.goOn && !options.goOn())
            return;
        if (stopped && execution.history().events.size() == before && !execution.hasEnded()) {
            execution.abort(recorded.events.back().error(), recorded.events.back().cause());
            return;
        }
        const engine::StepResult result = execution.step(tasks);
        if (result.kind == engine::StepResult::Kind::Progressed)
            continue;
        const bool waits = result.kind == engine::StepResult::Kind::WaitingForTime;
        if (!waits || !execution.advanceToNextTimer())
            return;
    }
}

} // namespace

Result<engine::ExecutionOptions> optionsOf(const Recording& recording, const ReexecutionOptions& given) {
    engine::ExecutionOptions options;
    options.seed = given.seed;
    options.objects = given.objects;
    takeArn(recording.facts.arn, options);
    if (!recording.facts.name.empty())
        options.executionName = recording.facts.name;
    const bool begins =
        !recording.rows.empty() && recording.rows.front().type == engine::EventType::ExecutionStarted;
    Value input;
    if (begins) {
        const EventRow& first = recording.rows.front();
        options.startTime = first.time != 0 ? first.time : options.startTime;
        input = recording.payload(first);
        if (const Value role = recording.details(first).get("roleArn"); role.isString())
            options.roleArn = role.asString();
    }
    if (input.isAbsent())
        input = recording.facts.input;
    if (input.isAbsent() && !recording.input.empty())
        input = engine::readJson(recording.input).value;
    if (input.isAbsent())
        return Message{"history.check.noInput", {}};
    options.input = std::move(input);
    // The service changed then.
    constexpr std::int64_t kNovember2024 = 1'730'419'200'000;
    options.exitFollowsMapRunSuccess = options.startTime < kNovember2024;
    if (given.adjust)
        given.adjust(options);
    return options;
}

Result<Reexecution> reexecute(const Recording& recording,
                              std::shared_ptr<const engine::Definition> definition, const Value& document,
                              const ReexecutionOptions& given) {
    auto options = optionsOf(recording, given);
    if (!options)
        return options.refusal();
    engine::History recorded = recording.toHistory();
    engine::matchHistory(recorded, *definition);
    engine::RecordedTaskHandler tasks(recorded, given.fallback);
    Reexecution result{
        std::move(recorded), engine::Execution(std::move(definition), std::move(options.value())), {}, 0};
    run(result.execution, tasks, result.recorded, given);
    result.divergence = findDivergence(recording, result.recorded, result.execution, document, result.agreed);
    return result;
}

} // namespace steploom::model
