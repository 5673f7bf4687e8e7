// SPDX-License-Identifier: Apache-2.0
#include "engine/service/errors.h"
#include "engine/service/operations.h"
#include "engine/service/test_inspection.h"
#include "engine/service/test_plan.h"
#include "engine/support/random.h"

namespace steploom::engine {

namespace {

/// More than one state and its retries can take.
constexpr int kMaxSteps = 10'000;

/// What an ItemReader reads, wherever it looks.
class GivenObject final : public ObjectStore {
public:
    explicit GivenObject(std::string bytes)
        : m_bytes(std::move(bytes)) {}
    std::optional<std::string> read(std::string_view, std::string_view) override { return m_bytes; }
    std::optional<std::vector<StoredObject>> list(std::string_view, std::string_view) override {
        return std::nullopt;
    }
    bool write(std::string_view, std::string_view, std::string_view) override { return true; }

private:
    std::string m_bytes;
};

/// One state that is tried out. It holds itself while its task is open.
class TestRun final : public TaskHandler, public std::enable_shared_from_this<TestRun> {
public:
    TestRun(ServiceState& state, TestPlan plan, Done done)
        : m_state(state)
        , m_plan(std::move(plan))
        , m_done(std::move(done))
        , m_execution(m_plan.definition, optionsOf()) {}

    void go() {
        for (int i = 0; i < kMaxSteps; ++i) {
            if (settleFork())
                continue;
            const auto result = m_execution.step(*this);
            if (isDone() || result.kind == StepResult::Kind::Ended)
                return m_done(testAnswer(m_plan, m_execution));
            if (result.kind == StepResult::Kind::Progressed)
                continue;
            // A Wait is over at once.
            if (result.kind == StepResult::Kind::WaitingForTime && m_execution.advanceToNextTimer())
                continue;
            return; // for its task
        }
        m_done(ServiceError{"ValidationException", "The state did not come to an end", 400, {}});
    }

    TaskAnswer start(const TaskRequest& request) override {
        if (m_plan.mocksError)
            return TaskAnswer::failed(m_plan.mockedError, m_plan.mockedCause);
        if (!m_plan.mockedResult.isAbsent())
            return TaskAnswer::succeeded(m_plan.mockedResult);
        const ExecutionOptions& options = m_execution.options();
        const TaskCall call{request, options.executionArn, options.stateMachineArn, options.stateMachineName,
                            options.roleArn};
        for (const auto& runner : m_state.runners) {
            if (runner->takes(call))
                return runner->start(call, [self = shared_from_this(), task = request.id](
                                               const TaskAnswer& answer) { self->answer(task, answer); });
        }
        return TaskAnswer::failed(
            Value("States.TaskFailed"),
            Value("Nothing here does the work of '" + std::string(request.resource.asString()) + "'."));
    }

private:
    ExecutionOptions optionsOf() {
        ExecutionOptions options;
        options.input = m_plan.input;
        options.type = WorkflowType::Express;
        options.synchronous = true;
        options.seed = nextRandom(m_state.random);
        options.startTime = m_state.now;
        options.executionName = m_state.newId();
        options.stateMachineName = m_state.newId();
        options.region = m_state.options.region;
        options.account = m_state.options.account;
        options.executionArn = "arn:aws:states:" + options.region + ':' + options.account +
                               ":express:" + options.stateMachineName + ':' + options.executionName;
        if (!m_plan.roleArn.empty())
            options.roleArn = m_plan.roleArn;
        options.variables = m_plan.variables;
        options.context = m_plan.context;
        options.retriesUsed = m_plan.retriesUsed;
        options.objects = m_state.options.objects;
        if (m_plan.readerData)
            options.objects = std::make_shared<GivenObject>(*m_plan.readerData);
        return options;
    }

    bool isDone() const {
        const History& history = m_execution.history();
        return !history.visits.empty() && history.visits[0].status != VisitStatus::Running;
    }

    /// Gives a Parallel or Map that stands there with its branches what is mocked instead.
    bool settleFork() {
        const StateType type = m_plan.tested().type;
        const bool joins =
            !m_execution.hasEnded() && (type == StateType::Map || type == StateType::Parallel) &&
            (m_execution.strand(0).phase == Phase::Joining || m_execution.strand(0).phase == Phase::JoinDone);
        if (!joins)
            return false;
        if (m_plan.mocksError)
            m_execution.failFork(0, m_plan.mockedError, m_plan.mockedCause);
        else if (exceedsTolerance())
            m_execution.failFork(0, Value("States.ExceedToleratedFailureThreshold"),
                                 Value("The specified tolerated failure threshold was exceeded"));
        else
            m_execution.settleFork(0, m_plan.mockedResult);
        return !isDone();
    }

    bool exceedsTolerance() const {
        if (!m_plan.failedIterations)
            return false;
        const VisitDetail& facts = *m_execution.history().visits[0].detail;
        const auto failed = static_cast<double>(*m_plan.failedIterations);
        const auto all = static_cast<double>(m_plan.mockedResult.size());
        const Value& count = facts.toleratedFailureCount;
        const Value& percentage = facts.toleratedFailurePercentage;
        return (!count.isAbsent() && failed > count.asDouble()) ||
               (!percentage.isAbsent() && all > 0 && failed * 100 > percentage.asDouble() * all);
    }

    void answer(TaskId task, const TaskAnswer& answer) {
        const bool taken = answer.kind == TaskAnswer::Kind::Succeeded
                               ? m_execution.succeedTask(task, answer.output)
                               : answer.kind == TaskAnswer::Kind::Failed &&
                                     m_execution.failTask(task, answer.error, answer.cause);
        if (taken)
            go();
    }

    ServiceState& m_state;
    TestPlan m_plan;
    Done m_done;
    Execution m_execution;
};

} // namespace

void testState(ServiceState& state, const Value& request, const Done& done) {
    auto plan = readTestPlan(request);
    if (const auto* error = std::get_if<ServiceError>(&plan))
        return done(*error);
    std::make_shared<TestRun>(state, std::move(std::get<TestPlan>(plan)), done)->go();
}

} // namespace steploom::engine
