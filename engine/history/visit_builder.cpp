// SPDX-License-Identifier: Apache-2.0
#include "engine/history/visit_builder.h"

namespace steploom::engine {

namespace {

bool isOpen(const VisitRecord& visit) {
    return visit.status == VisitStatus::Running || visit.status == VisitStatus::Retrying;
}

} // namespace

std::uint32_t VisitBuilder::causeVisit(EventId id) const {
    const EventId previous = m_history.events[id - 1].previous;
    return previous != 0 && previous < id ? m_history.events[previous - 1].visit : kNone;
}

std::uint32_t VisitBuilder::visitFor(EventId id, StateType type, const Value& name) {
    const auto fits = [&](const VisitRecord& visit) {
        return visit.type == type && (name.isAbsent() || visit.name == name);
    };
    for (std::uint32_t visit = causeVisit(id); visit != kNone; visit = m_history.visits[visit].parent) {
        if (fits(m_history.visits[visit]))
            return visit;
    }
    for (std::size_t i = m_history.visits.size(); i-- > 0;) {
        if (fits(m_history.visits[i]) && isOpen(m_history.visits[i]))
            return static_cast<std::uint32_t>(i);
    }
    VisitRecord& visit = m_history.visits.emplaceBack();
    visit.type = type;
    visit.name = name.isAbsent() ? Value("") : name;
    visit.enteredTime = m_history.events[id - 1].time;
    return static_cast<std::uint32_t>(m_history.visits.size() - 1);
}

void VisitBuilder::enter(EventId id, StateType type, const Value& name) {
    const HistoryEvent& event = m_history.events[id - 1];
    std::uint32_t parent = kNone;
    std::uint32_t branch = 0;
    Value variables;
    if (event.previous != 0 && event.previous < id) {
        const HistoryEvent& cause = m_history.events[event.previous - 1];
        if (cause.type == EventType::ParallelStateStarted) {
            parent = cause.visit;
            branch = m_branches[event.previous]++;
        } else if (cause.type == EventType::MapIterationStarted) {
            parent = cause.visit;
            branch = cause.number;
        } else if (cause.visit != kNone) {
            const VisitRecord& before = m_history.visits[cause.visit];
            parent = before.parent;
            branch = before.branch;
            variables = before.variablesAfter;
        }
    }
    if (parent != kNone && variables.isAbsent())
        variables = m_history.visits[parent].variablesBefore;
    VisitRecord& visit = m_history.visits.emplaceBack();
    visit.type = type;
    visit.name = name;
    visit.parent = parent;
    visit.branch = branch;
    if (parent != kNone && m_history.visits[parent].detail)
        visit.parentAttempt =
            static_cast<std::uint32_t>(m_history.visits[parent].detail->attempts.size()) - 1;
    visit.enteredEvent = id;
    visit.enteredTime = event.time;
    visit.input = event.payload;
    visit.variablesBefore = variables;
    m_history.events.edit(id - 1).visit = static_cast<std::uint32_t>(m_history.visits.size() - 1);
}

void VisitBuilder::leave(EventId id, StateType type, const Value& name) {
    const std::uint32_t index = visitFor(id, type, name);
    const HistoryEvent& event = m_history.events[id - 1];
    VisitRecord& visit = m_history.visits.edit(index);
    visit.exitedEvent = id;
    visit.leftTime = event.time;
    visit.output = event.payload;
    const bool failedBefore = visit.detail && !visit.detail->attempts.empty() &&
                              visit.detail->attempts.back().outcome != Attempt::Outcome::Succeeded &&
                              visit.detail->attempts.back().outcome != Attempt::Outcome::Running;
    visit.status = failedBefore ? VisitStatus::Caught : VisitStatus::Succeeded;
    visit.variablesAfter = visit.variablesBefore;
    if (event.detail.isObject()) {
        Value variables = visit.variablesBefore.isObject() ? visit.variablesBefore : Value::emptyObject();
        for (std::size_t i = 0; i < event.detail.size(); ++i)
            variables = variables.with(event.detail.keyAt(i), event.detail.at(i));
        visit.variablesAfter = variables;
    }
    m_history.events.edit(id - 1).visit = index;
}

void VisitBuilder::beginAttempt(EventId id, std::uint32_t index, const Value& details) {
    VisitRecord& visit = m_history.visits.edit(index);
    HistoryEvent& event = m_history.events.edit(id - 1);
    VisitDetail& facts = visit.detail.edit();
    visit.status = VisitStatus::Running;
    event.visit = index;
    if (event.type == EventType::MapStateStarted)
        facts.branches = event.number;
    else
        event.number = static_cast<std::uint32_t>(facts.attempts.size());
    Attempt& attempt = facts.attempts.emplace_back();
    attempt.scheduled = id;
    attempt.started = event.time;
    attempt.timeoutSeconds = details.get("timeoutInSeconds");
    attempt.heartbeatSeconds = details.get("heartbeatInSeconds");
    attempt.credentials = details.get("taskCredentials");
    if (facts.attempts.size() > 1)
        facts.attempts[facts.attempts.size() - 2].nextAttempt = event.time;
    if (!details.get("resource").isAbsent()) {
        facts.resource = details.get("resource");
        facts.resourceType = details.get("resourceType");
        facts.region = details.get("region");
        facts.request = event.payload;
        visit.afterParameters = event.payload;
    }
}

void VisitBuilder::endAttempt(EventId id, std::uint32_t index, Attempt::Outcome outcome) {
    HistoryEvent& event = m_history.events.edit(id - 1);
    event.visit = index;
    VisitRecord& visit = m_history.visits.edit(index);
    VisitDetail& facts = visit.detail.edit();
    if (facts.attempts.empty())
        facts.attempts.emplace_back().started = event.time;
    Attempt& attempt = facts.attempts.back();
    attempt.outcome = outcome;
    attempt.ended = event.time;
    if (stateTypeOfEntered(enteredEvent(visit.type)) == StateType::Task)
        event.number = static_cast<std::uint32_t>(facts.attempts.size() - 1);
    if (outcome == Attempt::Outcome::Succeeded) {
        visit.result = event.payload;
        if (facts.response.isAbsent())
            facts.response = event.payload;
        return;
    }
    // …StateFailed names no error: it is that of the branch or iteration that failed.
    const std::uint32_t inner = causeVisit(id);
    const bool passedUp = event.error().isAbsent() && inner != kNone && inner != index;
    attempt.error = passedUp ? m_history.visits[inner].detail->error : event.error();
    attempt.cause = passedUp ? m_history.visits[inner].detail->cause : event.cause();
    facts.error = attempt.error;
    facts.cause = attempt.cause;
}

void VisitBuilder::failed(std::uint32_t index, const HistoryEvent& event) {
    if (index == kNone || !isOpen(m_history.visits[index]))
        return;
    VisitRecord& visit = m_history.visits.edit(index);
    visit.status = VisitStatus::Failed;
    visit.leftTime = event.time;
}

void VisitBuilder::add(EventId id, const Value& details) {
    const EventType type = m_history.events[id - 1].type;
    const Value& name = details.get("name");
    if (const auto entered = stateTypeOfEntered(type))
        return enter(id, *entered, name);
    if (const auto exited = stateTypeOfExited(type))
        return leave(id, *exited, name);
    switch (type) {
    case EventType::TaskScheduled:
    case EventType::LambdaFunctionScheduled:
    case EventType::ActivityScheduled:
        beginAttempt(id, visitFor(id, StateType::Task, {}), details);
        break;
    case EventType::ParallelStateStarted:
        beginAttempt(id, visitFor(id, StateType::Parallel, {}), details);
        break;
    case EventType::MapStateStarted:
        beginAttempt(id, visitFor(id, StateType::Map, {}), details);
        break;
    case EventType::TaskStarted:
    case EventType::LambdaFunctionStarted:
    case EventType::ActivityStarted:
    case EventType::TaskSubmitted: {
        const std::uint32_t index = visitFor(id, StateType::Task, {});
        VisitDetail& facts = m_history.visits.edit(index).detail.edit();
        HistoryEvent& event = m_history.events.edit(id - 1);
        event.visit = index;
        event.number = facts.attempts.empty() ? 0 : static_cast<std::uint32_t>(facts.attempts.size() - 1);
        if (type == EventType::TaskSubmitted)
            facts.response = event.payload;
        else if (!facts.attempts.empty())
            facts.attempts.back().workerName = details.get("workerName");
        break;
    }
    case EventType::TaskSucceeded:
    case EventType::LambdaFunctionSucceeded:
    case EventType::ActivitySucceeded:
        endAttempt(id, visitFor(id, StateType::Task, {}), Attempt::Outcome::Succeeded);
        break;
    case EventType::TaskTimedOut:
    case EventType::LambdaFunctionTimedOut:
    case EventType::ActivityTimedOut:
        endAttempt(id, visitFor(id, StateType::Task, {}), Attempt::Outcome::TimedOut);
        break;
    case EventType::TaskFailed:
    case EventType::TaskStartFailed:
    case EventType::TaskSubmitFailed:
    case EventType::LambdaFunctionFailed:
    case EventType::LambdaFunctionScheduleFailed:
    case EventType::LambdaFunctionStartFailed:
    case EventType::ActivityFailed:
    case EventType::ActivityScheduleFailed:
        endAttempt(id, visitFor(id, StateType::Task, {}), Attempt::Outcome::Failed);
        break;
    case EventType::ParallelStateSucceeded:
        endAttempt(id, visitFor(id, StateType::Parallel, {}), Attempt::Outcome::Succeeded);
        break;
    case EventType::MapStateSucceeded:
        endAttempt(id, visitFor(id, StateType::Map, {}), Attempt::Outcome::Succeeded);
        break;
    case EventType::ParallelStateFailed:
        failed(causeVisit(id), m_history.events[id - 1]);
        endAttempt(id, visitFor(id, StateType::Parallel, {}), Attempt::Outcome::Failed);
        break;
    case EventType::MapStateFailed:
        failed(causeVisit(id), m_history.events[id - 1]);
        endAttempt(id, visitFor(id, StateType::Map, {}), Attempt::Outcome::Failed);
        break;
    case EventType::MapIterationStarted:
    case EventType::MapIterationSucceeded:
    case EventType::MapIterationAborted:
    case EventType::MapRunStarted:
    case EventType::MapRunSucceeded:
    case EventType::MapRunFailed:
    case EventType::MapRunAborted:
    case EventType::MapRunRedriven:
        m_history.events.edit(id - 1).visit = visitFor(id, StateType::Map, name);
        break;
    case EventType::MapIterationFailed:
        failed(causeVisit(id), m_history.events[id - 1]);
        m_history.events.edit(id - 1).visit = visitFor(id, StateType::Map, name);
        break;
    case EventType::TaskStateAborted:
    case EventType::WaitStateAborted:
    case EventType::ParallelStateAborted:
    case EventType::MapStateAborted: {
        const std::uint32_t index = causeVisit(id);
        m_history.events.edit(id - 1).visit = index;
        if (index != kNone && isOpen(m_history.visits[index])) {
            VisitRecord& visit = m_history.visits.edit(index);
            visit.status = VisitStatus::Aborted;
            visit.leftTime = m_history.events[id - 1].time;
        }
        break;
    }
    case EventType::EvaluationFailed:
        m_history.events.edit(id - 1).visit = causeVisit(id);
        break;
    case EventType::ExecutionFailed:
    case EventType::ExecutionTimedOut:
    case EventType::ExecutionAborted:
        if (type == EventType::ExecutionFailed)
            failed(causeVisit(id), m_history.events[id - 1]);
        for (std::size_t i = 0; i < m_history.visits.size(); ++i) {
            if (!isOpen(m_history.visits[i]))
                continue;
            VisitRecord& visit = m_history.visits.edit(i);
            visit.status = VisitStatus::Aborted;
            visit.leftTime = m_history.events[id - 1].time;
        }
        break;
    default:
        break;
    }
}

void VisitBuilder::finish() {
    // How each visit was left shows in what was entered because of it.
    for (std::size_t i = 0; i < m_history.visits.size(); ++i) {
        const VisitRecord& visit = m_history.visits[i];
        if (visit.status == VisitStatus::Succeeded || visit.type == StateType::Fail)
            m_history.visits.edit(i).transition.kind = Transition::Kind::End;
    }
    for (std::size_t i = 0; i < m_history.visits.size(); ++i) {
        const EventId entered = m_history.visits[i].enteredEvent;
        const EventId cause = entered != 0 ? m_history.events[entered - 1].previous : 0;
        if (cause == 0 || cause >= entered || !stateTypeOfExited(m_history.events[cause - 1].type))
            continue;
        const std::uint32_t index = m_history.events[cause - 1].visit;
        if (index == kNone)
            continue;
        VisitRecord& before = m_history.visits.edit(index);
        before.transition.kind =
            before.status == VisitStatus::Caught ? Transition::Kind::Catch : Transition::Kind::Next;
    }
}

} // namespace steploom::engine
