// SPDX-License-Identifier: Apache-2.0
#include "model/history/outline.h"

#include <unordered_map>

namespace steploom::model {

namespace {

using engine::EventType;
using engine::kNone;
using engine::StateType;
using engine::VisitStatus;

enum class Role : std::uint8_t {
    Other,
    TaskBegin,
    TaskWithin,
    TaskSuccess,
    TaskFailure,
    ParallelBegin,
    ParallelSuccess,
    ParallelFailure,
    MapBegin,
    MapSuccess,
    MapFailure,
    Iteration,
    IterationFailure,
    MapRun,
    Aborted,
    Evaluation,
    End,
};

Role roleOf(EventType type) {
    switch (type) {
    case EventType::TaskScheduled:
    case EventType::LambdaFunctionScheduled:
    case EventType::ActivityScheduled:
        return Role::TaskBegin;
    case EventType::TaskStarted:
    case EventType::TaskSubmitted:
    case EventType::LambdaFunctionStarted:
    case EventType::ActivityStarted:
        return Role::TaskWithin;
    case EventType::TaskSucceeded:
    case EventType::LambdaFunctionSucceeded:
    case EventType::ActivitySucceeded:
        return Role::TaskSuccess;
    case EventType::TaskFailed:
    case EventType::TaskTimedOut:
    case EventType::TaskStartFailed:
    case EventType::TaskSubmitFailed:
    case EventType::LambdaFunctionFailed:
    case EventType::LambdaFunctionTimedOut:
    case EventType::LambdaFunctionScheduleFailed:
    case EventType::LambdaFunctionStartFailed:
    case EventType::ActivityFailed:
    case EventType::ActivityTimedOut:
    case EventType::ActivityScheduleFailed:
        return Role::TaskFailure;
    case EventType::ParallelStateStarted:
        return Role::ParallelBegin;
    case EventType::ParallelStateSucceeded:
        return Role::ParallelSuccess;
    case EventType::ParallelStateFailed:
        return Role::ParallelFailure;
    case EventType::MapStateStarted:
        return Role::MapBegin;
    case EventType::MapStateSucceeded:
        return Role::MapSuccess;
    case EventType::MapStateFailed:
        return Role::MapFailure;
    case EventType::MapIterationStarted:
    case EventType::MapIterationSucceeded:
    case EventType::MapIterationAborted:
        return Role::Iteration;
    case EventType::MapIterationFailed:
        return Role::IterationFailure;
    case EventType::MapRunStarted:
    case EventType::MapRunSucceeded:
    case EventType::MapRunFailed:
    case EventType::MapRunAborted:
    case EventType::MapRunRedriven:
        return Role::MapRun;
    case EventType::TaskStateAborted:
    case EventType::WaitStateAborted:
    case EventType::ParallelStateAborted:
    case EventType::MapStateAborted:
        return Role::Aborted;
    case EventType::EvaluationFailed:
        return Role::Evaluation;
    case EventType::ExecutionFailed:
    case EventType::ExecutionTimedOut:
    case EventType::ExecutionAborted:
        return Role::End;
    default:
        return Role::Other;
    }
}

/// Which visit an event belongs to follows from its cause and, where it has one, the state's name. Every
/// lookup is of constant cost, so that a hostile file costs no more than any other.
class Builder {
public:
    explicit Builder(Recording& recording)
        : m_recording(recording) {}

    Outline run() {
        m_outline.visits.reserve(m_recording.rows.size() / 3);
        for (std::uint32_t i = 0; i < m_recording.rows.size(); ++i)
            take(i);
        for (std::uint32_t i = 0; i < m_outline.visits.size(); ++i)
            link(i);
        return std::move(m_outline);
    }

private:
    EventRow& row(std::uint32_t index) { return m_recording.rows[index]; }
    VisitRow& visit(std::uint32_t index) { return m_outline.visits[index]; }

    std::uint32_t causeRow(const EventRow& event) const {
        if (event.previous == 0 || event.previous >= event.id)
            return kNone;
        const std::size_t found = m_recording.rowOf(event.previous);
        return found == kNoRow ? kNone : static_cast<std::uint32_t>(found);
    }
    std::uint32_t causeVisit(const EventRow& event) {
        const std::uint32_t cause = causeRow(event);
        return cause == kNone ? kNone : row(cause).visit;
    }

    void take(std::uint32_t index) {
        const EventType type = row(index).type;
        if (const auto entered = engine::stateTypeOfEntered(type))
            return enter(index, *entered);
        if (const auto exited = engine::stateTypeOfExited(type))
            return leave(index, *exited);
        takeOther(index, roleOf(type));
    }

    void enter(std::uint32_t index, StateType type) {
        EventRow& event = row(index);
        VisitRow entered;
        entered.label = event.label;
        entered.type = type;
        entered.status = type == StateType::Fail ? VisitStatus::Failed : VisitStatus::Running;
        entered.entered = index;
        entered.enteredTime = event.time;
        if (type == StateType::Fail) {
            entered.leftTime = event.time;
            entered.lastFailure = index;
        }
        if (const std::uint32_t cause = causeRow(event); cause != kNone) {
            const EventRow& because = row(cause);
            if (because.type == EventType::ParallelStateStarted) {
                entered.parent = because.visit;
                entered.branch = m_branches[cause]++;
            } else if (because.type == EventType::MapIterationStarted) {
                entered.parent = because.visit;
                entered.branch = because.number;
            } else if (because.visit != kNone) {
                entered.parent = visit(because.visit).parent;
                entered.branch = visit(because.visit).branch;
                entered.before = because.visit;
            }
        }
        event.visit = static_cast<std::uint32_t>(m_outline.visits.size());
        m_lastOf[static_cast<std::size_t>(type)] = event.visit;
        m_lastNamed[event.label] = event.visit;
        m_maybeOpen.push_back(event.visit);
        m_outline.visits.push_back(entered);
    }

    /// The visit of that type, and of that name where one is given, that the event is about; made up where
    /// the history begins later than it was entered.
    std::uint32_t visitFor(std::uint32_t index, StateType type, std::uint32_t label) {
        const auto fits = [&](std::uint32_t one) {
            return visit(one).type == type && (label == 0 || visit(one).label == label);
        };
        constexpr int kMaxNesting = 64;
        std::uint32_t around = causeVisit(row(index));
        for (int depth = 0; around != kNone && depth < kMaxNesting; ++depth, around = visit(around).parent) {
            if (fits(around))
                return around;
        }
        const auto named = m_lastNamed.find(label);
        const std::uint32_t last = label == 0                   ? m_lastOf[static_cast<std::size_t>(type)]
                                   : named != m_lastNamed.end() ? named->second
                                                                : kNone;
        if (last != kNone && fits(last) && visit(last).isOpen())
            return last;
        VisitRow made;
        made.type = type;
        made.label = label;
        made.enteredTime = row(index).time;
        m_outline.visits.push_back(made);
        const auto number = static_cast<std::uint32_t>(m_outline.visits.size() - 1);
        m_maybeOpen.push_back(number);
        m_lastOf[static_cast<std::size_t>(type)] = number;
        m_lastNamed[label] = number;
        return number;
    }

    void leave(std::uint32_t index, StateType type) {
        const std::uint32_t number = visitFor(index, type, row(index).label);
        VisitRow& left = visit(number);
        left.exited = index;
        left.leftTime = row(index).time;
        left.status = m_failedLast.count(number) != 0 ? VisitStatus::Caught : VisitStatus::Succeeded;
        row(index).visit = number;
    }

    void beginAttempt(std::uint32_t index, StateType type) {
        const std::uint32_t number = visitFor(index, type, 0);
        VisitRow& tried = visit(number);
        ++tried.attempts;
        if (!tried.isOpen()) // redriven
            m_maybeOpen.push_back(number);
        tried.status = VisitStatus::Running;
        if (type == StateType::Map)
            tried.items = row(index).number;
        m_failedLast.erase(number);
        row(index).visit = number;
    }

    void endAttempt(std::uint32_t index, StateType type, bool failed) {
        const std::uint32_t number = visitFor(index, type, 0);
        VisitRow& tried = visit(number);
        tried.attempts = std::max<std::uint32_t>(tried.attempts, 1);
        row(index).visit = number;
        if (!failed) {
            m_failedLast.erase(number);
            return;
        }
        ++tried.failures;
        if (!tried.isOpen())
            m_maybeOpen.push_back(number);
        tried.status = VisitStatus::Retrying;
        tried.lastFailure = index;
        m_failedLast.emplace(number, true);
    }

    void fail(std::uint32_t number, std::uint32_t index) {
        if (number == kNone)
            return;
        VisitRow& failed = visit(number);
        if (failed.isOpen()) {
            failed.status = VisitStatus::Failed;
            failed.leftTime = row(index).time;
        }
    }

    void takeOther(std::uint32_t index, Role role) {
        EventRow& event = row(index);
        switch (role) {
        case Role::TaskBegin:
            return beginAttempt(index, StateType::Task);
        case Role::TaskWithin:
            event.visit = visitFor(index, StateType::Task, 0);
            return;
        case Role::TaskSuccess:
            return endAttempt(index, StateType::Task, false);
        case Role::TaskFailure:
            return endAttempt(index, StateType::Task, true);
        case Role::ParallelBegin:
            return beginAttempt(index, StateType::Parallel);
        case Role::ParallelSuccess:
            return endAttempt(index, StateType::Parallel, false);
        case Role::ParallelFailure:
            fail(causeVisit(event), index);
            return endAttempt(index, StateType::Parallel, true);
        case Role::MapBegin:
            return beginAttempt(index, StateType::Map);
        case Role::MapSuccess:
            return endAttempt(index, StateType::Map, false);
        case Role::MapFailure:
            fail(causeVisit(event), index);
            return endAttempt(index, StateType::Map, true);
        case Role::Iteration:
            event.visit = visitFor(index, StateType::Map, event.label);
            return;
        case Role::IterationFailure:
            fail(causeVisit(event), index);
            event.visit = visitFor(index, StateType::Map, event.label);
            return;
        case Role::MapRun: // its label is an error, where it has one
            event.visit = visitFor(index, StateType::Map, 0);
            return;
        case Role::Aborted:
            event.visit = causeVisit(event);
            if (event.visit != kNone && visit(event.visit).isOpen()) {
                visit(event.visit).status = VisitStatus::Aborted;
                visit(event.visit).leftTime = event.time;
            }
            return;
        case Role::Evaluation:
            event.visit = causeVisit(event);
            if (event.visit == kNone || (event.label != 0 && visit(event.visit).label != event.label)) {
                const auto named = m_lastNamed.find(event.label); // the service often gives it no cause
                event.visit = named != m_lastNamed.end() ? named->second : event.visit;
            }
            if (event.visit != kNone) {
                visit(event.visit).lastFailure = index;
                ++visit(event.visit).failures;
                m_failedLast.emplace(event.visit, true);
            }
            return;
        case Role::End:
            return end(index);
        case Role::Other:
            return;
        }
    }

    void end(std::uint32_t index) {
        if (row(index).type == EventType::ExecutionFailed)
            fail(causeVisit(row(index)), index);
        for (const std::uint32_t number : m_maybeOpen) {
            VisitRow& one = visit(number);
            if (!one.isOpen())
                continue;
            one.status = VisitStatus::Aborted;
            one.leftTime = row(index).time;
        }
        m_maybeOpen.clear();
    }

    /// What was entered because a visit was left came after it.
    void link(std::uint32_t number) {
        const std::uint32_t before = visit(number).before;
        if (before == kNone || visit(number).entered == kNone)
            return;
        const std::uint32_t cause = causeRow(row(visit(number).entered));
        if (cause != kNone && engine::stateTypeOfExited(row(cause).type))
            visit(before).next = number;
        else
            visit(number).before = kNone;
    }

    Recording& m_recording;
    Outline m_outline;
    std::unordered_map<std::uint32_t, std::uint32_t> m_branches; ///< entered so far, by row of …Started
    std::unordered_map<std::uint32_t, std::uint32_t> m_lastNamed;
    std::unordered_map<std::uint32_t, bool> m_failedLast; ///< visits whose last try failed
    std::vector<std::uint32_t> m_maybeOpen;               ///< every open visit is in it
    std::uint32_t m_lastOf[8] = {kNone, kNone, kNone, kNone, kNone, kNone, kNone, kNone};
};

} // namespace

Outline outlineOf(Recording& recording) {
    return Builder(recording).run();
}

bool beginsAttempt(EventType type) {
    const Role role = roleOf(type);
    return role == Role::TaskBegin || role == Role::ParallelBegin || role == Role::MapBegin;
}

bool isAttemptFailure(EventType type) {
    return roleOf(type) == Role::TaskFailure;
}

bool isAttemptSuccess(EventType type) {
    return roleOf(type) == Role::TaskSuccess;
}

bool endsExecution(EventType type) {
    return roleOf(type) == Role::End || type == EventType::ExecutionSucceeded;
}

} // namespace steploom::model
