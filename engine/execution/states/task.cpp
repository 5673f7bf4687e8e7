// SPDX-License-Identifier: Apache-2.0
#include "engine/execution/interpreter.h"
#include "engine/support/random.h"
#include "engine/task/token.h"

// A Task attempt is three events or more, each a step of its own: scheduled, started, (submitted,) settled.
namespace steploom::engine {

namespace {

struct TaskEvents {
    EventType scheduled;
    EventType started;
    EventType succeeded;
    EventType failed;
    EventType timedOut;
    EventType scheduleFailed;
    EventType startFailed;
};

const TaskEvents& eventsOf(TaskKind kind) {
    static constexpr TaskEvents lambda{
        EventType::LambdaFunctionScheduled,  EventType::LambdaFunctionStarted,
        EventType::LambdaFunctionSucceeded,  EventType::LambdaFunctionFailed,
        EventType::LambdaFunctionTimedOut,   EventType::LambdaFunctionScheduleFailed,
        EventType::LambdaFunctionStartFailed};
    static constexpr TaskEvents activity{EventType::ActivityScheduled,     EventType::ActivityStarted,
                                         EventType::ActivitySucceeded,     EventType::ActivityFailed,
                                         EventType::ActivityTimedOut,      EventType::ActivityScheduleFailed,
                                         EventType::ActivityScheduleFailed};
    static constexpr TaskEvents service{EventType::TaskScheduled,  EventType::TaskStarted,
                                        EventType::TaskSucceeded,  EventType::TaskFailed,
                                        EventType::TaskTimedOut,   EventType::TaskStartFailed,
                                        EventType::TaskStartFailed};
    if (kind == TaskKind::Lambda)
        return lambda;
    return kind == TaskKind::Activity ? activity : service;
}

bool isSubmitted(TaskKind kind) {
    return kind == TaskKind::Sync || kind == TaskKind::Callback;
}

} // namespace

void Interpreter::executeTask(StrandId id) {
    Strand& self = strand(id);
    const State& current = state(self);
    const auto& body = std::get<TaskBody>(current.body);
    VisitRecord& record = visit(self);
    Failure failure;
    const auto fails = [&] {
        if (failure)
            failState(id, failure, Origin::State);
        return static_cast<bool>(failure);
    };
    Value payload = selectInput(id, record.input, failure);
    if (fails())
        return;
    record.afterInputPath = payload;
    if (body.kind != TaskKind::Lambda && body.kind != TaskKind::Service)
        self.token = Value(makeTaskToken(nextUuid(x.m_random), x.m_options->tokenKey));
    if (current.parameters) {
        payload = evaluateIn(id, *current.parameters, record.afterInputPath, "Parameters", failure);
        if (fails())
            return;
    }
    record.afterParameters = payload;
    const Value timeout = numberOf(id, body.timeoutSeconds, "TimeoutSeconds", record.afterInputPath, failure);
    if (fails())
        return;
    const Value heartbeat =
        numberOf(id, body.heartbeatSeconds, "HeartbeatSeconds", record.afterInputPath, failure);
    if (fails())
        return;
    Value credentials;
    if (body.credentials) {
        const Value evaluated =
            evaluateIn(id, *body.credentials, record.afterInputPath, "Credentials", failure);
        if (fails())
            return;
        if (const Value* role = evaluated.find("RoleArn"))
            credentials = Value::object({{"roleArn", *role}});
    }

    VisitDetail& facts = record.detail.edit();
    facts.resource = body.eventResource.isAbsent() ? body.resource : body.eventResource;
    facts.resourceType = body.eventResourceType;
    if (!facts.resourceType.isAbsent() && facts.region.isAbsent())
        facts.region = x.m_region;
    facts.request = payload;
    const auto number = static_cast<std::uint32_t>(facts.attempts.size());
    Attempt& attempt = facts.attempts.emplace_back();
    attempt.started = x.m_now;
    if (!timeout.isAbsent())
        attempt.timeoutSeconds = Value(static_cast<std::int64_t>(timeout.asDouble()));
    if (!heartbeat.isAbsent())
        attempt.heartbeatSeconds = Value(static_cast<std::int64_t>(heartbeat.asDouble()));
    attempt.credentials = credentials;

    self.task = ++x.m_lastTask;
    x.m_invocations.resize(x.m_definition->states().size());
    self.invocation = x.m_invocations[self.state]++;
    self.submitted = false;
    self.answer = TaskAnswer();
    self.last = write(eventsOf(body.kind).scheduled, self.last, self.visit, payload, {}, number);
    attempt.scheduled = self.last;
    self.phase = Phase::TaskStart;
}

void Interpreter::startTask(StrandId id) {
    Strand& self = strand(id);
    const auto& body = std::get<TaskBody>(state(self).body);
    self.answer = handler->start(x.taskRequest(self));
    const TaskAnswer& answer = self.answer;
    const bool neverStarted =
        answer.kind == TaskAnswer::Kind::Failed &&
        (answer.stage == TaskAnswer::Stage::Schedule || answer.stage == TaskAnswer::Stage::Start);
    self.phase = Phase::TaskSettle;
    if (neverStarted)
        return settleTask(id);
    VisitDetail& facts = detail(self);
    Attempt& attempt = facts.attempts.back();
    attempt.workerName = answer.workerName;
    const bool queued = answer.kind == TaskAnswer::Kind::Queued;
    if (!queued)
        self.last = write(eventsOf(body.kind).started, self.last, self.visit, {}, {},
                          static_cast<std::uint32_t>(facts.attempts.size() - 1));
    const bool runsOut = answer.kind == TaskAnswer::Kind::TimedOut;
    if (answer.kind != TaskAnswer::Kind::Pending && !queued && !runsOut)
        return;
    if (!attempt.timeoutSeconds.isAbsent())
        addTimer(id, Timer::Kind::TaskTimeout, x.m_now + attempt.timeoutSeconds.asInt() * 1000);
    if (!attempt.heartbeatSeconds.isAbsent())
        addTimer(id, Timer::Kind::Heartbeat, x.m_now + attempt.heartbeatSeconds.asInt() * 1000);
    const bool bounded = !attempt.timeoutSeconds.isAbsent() || !attempt.heartbeatSeconds.isAbsent();
    if (!runsOut)
        self.phase = Phase::TaskOpen;
    else if (bounded)
        self.phase = Phase::Waiting; // the answer says that the time will pass: nobody is asked
}

void Interpreter::startQueuedTask(StrandId id, Value workerName) {
    Strand& self = strand(id);
    child = self.child;
    const auto& body = std::get<TaskBody>(state(self).body);
    VisitDetail& facts = detail(self);
    facts.attempts.back().workerName = std::move(workerName);
    self.answer = TaskAnswer();
    self.last = write(eventsOf(body.kind).started, self.last, self.visit, {}, {},
                      static_cast<std::uint32_t>(facts.attempts.size() - 1));
}

void Interpreter::settleTask(StrandId id) {
    Strand& self = strand(id);
    const State& current = state(self);
    const auto& body = std::get<TaskBody>(current.body);
    const TaskEvents& events = eventsOf(body.kind);
    const auto number =
        static_cast<std::uint32_t>(x.m_history.visits[self.visit].detail->attempts.size() - 1);
    const bool reachedSubmission = self.answer.stage == TaskAnswer::Stage::Run;
    if (isSubmitted(body.kind) && !self.submitted && reachedSubmission) {
        const Value response =
            self.answer.submitted.isAbsent() ? Value::emptyObject() : self.answer.submitted;
        self.submitted = true;
        detail(self).response = response;
        self.last = write(EventType::TaskSubmitted, self.last, self.visit, response, {}, number);
        if (self.answer.kind == TaskAnswer::Kind::Pending)
            self.phase = Phase::TaskOpen;
        return;
    }
    if (self.answer.kind == TaskAnswer::Kind::Pending) {
        self.phase = Phase::TaskOpen;
        return;
    }
    ++self.generation;
    TaskAnswer answer = std::move(self.answer);
    self.answer = TaskAnswer();
    if (answer.kind == TaskAnswer::Kind::Succeeded && isTooLarge(answer.output)) {
        std::string cause = "The state/task '";
        cause += body.kind == TaskKind::Lambda || body.eventResourceType.isAbsent()
                     ? body.resource.asString()
                     : body.eventResourceType.asString();
        cause += "' returned a result with a size exceeding the maximum number of bytes service limit.";
        answer = TaskAnswer::failed(Value("States.DataLimitExceeded"), Value(cause));
    }
    VisitDetail& facts = detail(self);
    Attempt& attempt = facts.attempts.back();
    attempt.ended = x.m_now;
    if (answer.kind == TaskAnswer::Kind::Succeeded) {
        attempt.outcome = Attempt::Outcome::Succeeded;
        if (facts.response.isAbsent())
            facts.response = answer.output;
        self.last = write(events.succeeded, self.last, self.visit, answer.output, {}, number);
        self.value = std::move(answer.output);
        self.phase = Phase::Leave;
        return;
    }
    Failure failure;
    EventType event = events.failed;
    if (answer.kind == TaskAnswer::Kind::TimedOut) {
        failure.error = Value("States.Timeout");
        failure.heartbeat = answer.heartbeat;
        attempt.outcome = Attempt::Outcome::TimedOut;
        event = events.timedOut;
    } else {
        failure.error = answer.error;
        failure.cause = answer.cause;
        attempt.outcome = Attempt::Outcome::Failed;
        if (answer.stage == TaskAnswer::Stage::Schedule)
            event = events.scheduleFailed;
        else if (answer.stage == TaskAnswer::Stage::Start)
            event = events.startFailed;
        else if (answer.stage == TaskAnswer::Stage::Submit)
            event = EventType::TaskSubmitFailed;
    }
    attempt.error = failure.error;
    attempt.cause = failure.cause;
    self.last = write(event, self.last, self.visit, failure.error, failure.cause, number);
    failState(id, std::move(failure), Origin::Work);
}

} // namespace steploom::engine
