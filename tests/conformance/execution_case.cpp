// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/execution_case.h"

#include "engine/execution/execution.h"
#include "engine/history/writer.h"
#include "engine/value/json_reader.h"
#include "tests/conformance/history_comparer.h"
#include "tests/conformance/object_memory.h"
#include "tests/conformance/recording_time.h"
#include "tests/conformance/supposed_answers.h"
#include "tests/conformance/task_replayer.h"

#include <algorithm>

namespace steploom::conformance {

using engine::Value;

namespace {

/// Far more than any recorded history has events.
constexpr std::size_t kMaxSteps = 200'000;

/// The account of the recordings; region and partition are filled in by substituteAwsNames().
constexpr const char* kAccount = "111111111111";

} // namespace

engine::ExecutionOptions optionsOfCase(const Value& testCase) {
    engine::ExecutionOptions options;
    const auto time = timeOfRecording(testCase);
    if (const Value* input = testCase.find("input"))
        options.input = time ? withConcreteTimes(*input, *time) : *input;
    if (testCase.get("type") == Value("EXPRESS"))
        options.type = engine::WorkflowType::Express;
    options.synchronous = testCase.get("expect").find("start_sync_execution") != nullptr;
    if (testCase.get("execution_name").isString())
        options.executionName = testCase.get("execution_name").asString();
    options.account = kAccount;
    options.objects = objectsOf(testCase.get("setup"));
    // The service changed then; which of the two the recording is of, its day tells.
    const Value& recorded = testCase.get("recorded");
    options.exitFollowsMapRunSuccess = recorded.isString() && recorded.asString() < "2024-11";
    if (time)
        options.startTime = *time;
    return options;
}

namespace {

/// Events before a recorded ExecutionAborted, which somebody outside caused; none where nobody did.
std::optional<std::size_t> stoppedAfter(const Value& events) {
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events.at(i).get("type") == Value("ExecutionAborted"))
            return i;
    }
    return std::nullopt;
}

void stop(engine::Execution& execution, const Value& event) {
    const Value& details = event.get("executionAbortedEventDetails");
    execution.abort(details.get("error"), details.get("cause"));
}

/// Steps to the end. Returns what stood in the way, or an empty text.
std::string runToEnd(engine::Execution& execution, TaskReplayer& tasks, const Value& recordedEvents) {
    const auto stopAt = stoppedAfter(recordedEvents);
    for (std::size_t steps = 0; steps < kMaxSteps; ++steps) {
        if (stopAt && execution.history().events.size() == *stopAt && !execution.hasEnded()) {
            stop(execution, recordedEvents.at(*stopAt));
            return {};
        }
        const auto result = execution.step(tasks);
        switch (result.kind) {
        case engine::StepResult::Kind::Progressed:
            break;
        case engine::StepResult::Kind::Ended:
            return {};
        case engine::StepResult::Kind::WaitingForTask:
            if (!tasks.unanswered().empty())
                return tasks.unanswered();
            [[fallthrough]];
        case engine::StepResult::Kind::WaitingForTime:
            if (!execution.advanceToNextTimer())
                return "waits, but for nothing";
            break;
        }
    }
    return "no end after " + std::to_string(kMaxSteps) + " steps";
}

std::optional<std::string> compareResult(const Value& expect, const RunRecord& run, Matcher& matcher) {
    const Value& status = expect.get("status");
    if (status.isAbsent())
        return std::nullopt; // still running when it was recorded
    if (!(status == Value(run.status)))
        return "status: expected " + spell(status) + ", got " + spell(Value(run.status)) +
               (run.error.isAbsent() && run.cause.isAbsent()
                    ? ""
                    : " (" + spell(run.error) + ": " + spell(run.cause).substr(0, 200) + ")");
    // Blanked keys are written as paths into the last event.
    const Matcher::Scope events(matcher, "events");
    const Matcher::Scope last(matcher, "last");
    const bool succeeded = run.status == "SUCCEEDED";
    const Matcher::Scope details(matcher, succeeded ? "executionSucceededEventDetails"
                                                    : "executionFailedEventDetails");
    const auto compareField = [&](std::string_view name, const Value& ours,
                                  auto compare) -> std::optional<std::string> {
        const Matcher::Scope scope(matcher, name);
        if (auto difference = compare(expect.get(name), ours))
            return "result: " + describe(*difference);
        return std::nullopt;
    };
    const auto asValue = [&](const Value& a, const Value& b) {
        return matcher.compare(a, b);
    };
    const auto asText = [&](const Value& a, const Value& b) {
        return matcher.compareText(a, b);
    };
    // A success has an output, always: where a recording has neither it nor events, it was looked at
    // elsewhere.
    const bool outputRecorded =
        expect.find("output") != nullptr || expect.find("history") != nullptr || !succeeded;
    if (outputRecorded) {
        if (auto difference = compareField("output", run.output, asValue))
            return difference;
    }
    if (auto difference = compareField("error", run.error, asText))
        return difference;
    return compareField("cause", run.cause, asText);
}

bool isUnsupported(const engine::Diagnostic& diagnostic) {
    constexpr std::string_view kEnd = ".unsupported";
    const std::string_view code = diagnostic.code;
    return code.size() > kEnd.size() && code.substr(code.size() - kEnd.size()) == kEnd;
}

std::string tell(const engine::Diagnostic& diagnostic) {
    return engine::diagnosticText(diagnostic) + " (" + diagnostic.code + " at " +
           (diagnostic.pointer.empty() ? "the top" : diagnostic.pointer) + ")";
}

/// Why a definition that the service took did not compile: a skip only where the compiler itself says that
/// the language feature is one it does not have.
Verdict refused(const std::vector<engine::Diagnostic>& diagnostics) {
    const auto isError = [](const auto& d) {
        return d.severity == engine::Severity::Error;
    };
    const auto fault = std::find_if(diagnostics.begin(), diagnostics.end(),
                                    [&](const auto& d) { return isError(d) && !isUnsupported(d); });
    const auto missing = std::find_if(diagnostics.begin(), diagnostics.end(),
                                      [&](const auto& d) { return isError(d) && isUnsupported(d); });
    if (missing != diagnostics.end())
        return Verdict::skip("not supported yet: " + tell(*missing));
    if (fault != diagnostics.end())
        return Verdict::fail("definition refused: " + tell(*fault));
    return Verdict::fail("definition refused without an error");
}

} // namespace

RunRecord runCase(const Value& testCase, std::shared_ptr<const engine::Definition> definition,
                  const PlaceholderRules& rules, std::size_t arrangement,
                  std::optional<std::size_t> supposition) {
    TaskReplayer tasks(testCase, *definition, rules, arrangement);
    const SupposedAnswers supposed(testCase);
    if (supposition)
        tasks.suppose(supposed, *supposition);
    engine::Execution execution(std::move(definition), optionsOfCase(testCase));
    RunRecord run;
    run.obstacle = runToEnd(execution, tasks, testCase.get("expect").get("history"));
    run.outsideRecording = tasks.isOutsideRecording();
    const engine::History& history = execution.history();
    for (engine::EventId id = 1; id <= history.events.size(); ++id)
        run.events.push_back(engine::eventToValue(history, id));
    run.status = engine::executionStatusName(execution.status());
    run.output = execution.output();
    run.error = execution.error();
    run.cause = execution.cause();
    return run;
}

std::optional<std::string> compareRun(const Value& testCase, const RunRecord& run,
                                      const PlaceholderRules& rules) {
    const Value& expect = testCase.get("expect");
    Matcher matcher(rules);
    std::optional<std::string> difference;
    if (expect.get("history").isArray()) {
        const bool open = expect.get("status").isAbsent();
        const RecordedHistory recorded{expect.get("history"), testCase.get("history_lost"), open};
        difference = compareHistories(recorded, run.events, matcher);
    }
    if (!difference)
        difference = compareResult(expect, run, matcher);
    if (run.obstacle.empty())
        return difference;
    return difference ? run.obstacle + "; " + *difference : run.obstacle;
}

/// Tasks without a recorded answer: one supposition about them must make everything else agree.
Verdict judgeBySupposition(const Value& testCase, const std::shared_ptr<const engine::Definition>& definition,
                           const PlaceholderRules& rules) {
    std::optional<std::string> first;
    for (std::size_t i = 0; i < SupposedAnswers(testCase).count(); ++i) {
        auto difference = compareRun(testCase, runCase(testCase, definition, rules, 0, i), rules);
        if (!difference)
            return Verdict::pass();
        if (!first)
            first = std::move(difference);
    }
    return Verdict::fail("whatever its tasks answered: " + *first);
}

Verdict judgeExecutionCase(const Case& testCase) {
    const Value& data = testCase.data;
    if (data.find("input_text") != nullptr)
        return Verdict::skip("not supported yet: an input that is not JSON, which the API refuses");
    if (!data.get("definition").isObject())
        return Verdict::skip("not supported yet: a definition that is not JSON, which the API refuses");
    const auto compiled = engine::compileDefinition(data.get("definition"));
    if (compiled.definition == nullptr)
        return refused(compiled.diagnostics);

    const PlaceholderRules rules = readPlaceholderRules(data.get("placeholders"));
    const std::size_t arrangements = TaskReplayer::arrangements(data.get("tasks"));
    std::optional<std::string> first;
    for (std::size_t i = 0; i < arrangements; ++i) {
        const RunRecord run = runCase(data, compiled.definition, rules, i);
        if (run.outsideRecording)
            return judgeBySupposition(data, compiled.definition, rules);
        auto difference = compareRun(data, run, rules);
        if (!difference)
            return Verdict::pass();
        if (!first)
            first = std::move(difference);
    }
    return Verdict::fail(*first);
}

} // namespace steploom::conformance
