// SPDX-License-Identifier: Apache-2.0
#include "app/run/run_reading.h"

#include "app/run/crossings.h"
#include "app/run/retry_spread.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>
#include <optional>

namespace steploom::app {

namespace {

using engine::EventType;
using engine::HistoryEvent;
using engine::kNone;
using engine::VisitRecord;

constexpr std::size_t kMostShown = 40'000; ///< iterations of a Map that are marked one by one

bool isAttemptFailure(EventType type) {
    switch (type) {
    case EventType::TaskFailed:
    case EventType::TaskTimedOut:
    case EventType::TaskSubmitFailed:
    case EventType::TaskStartFailed:
    case EventType::LambdaFunctionFailed:
    case EventType::LambdaFunctionTimedOut:
    case EventType::LambdaFunctionScheduleFailed:
    case EventType::LambdaFunctionStartFailed:
    case EventType::ActivityFailed:
    case EventType::ActivityTimedOut:
    case EventType::ActivityScheduleFailed:
        return true;
    default:
        return false;
    }
}

bool isScheduled(EventType type) {
    return type == EventType::TaskScheduled || type == EventType::LambdaFunctionScheduled ||
           type == EventType::ActivityScheduled;
}

bool isAttemptSuccess(EventType type) {
    return type == EventType::TaskSucceeded || type == EventType::LambdaFunctionSucceeded ||
           type == EventType::ActivitySucceeded;
}

/// Goes through the events once and keeps the marks.
class Walk {
public:
    explicit Walk(const RunReading& reading)
        : m_reading(reading) {}

    RunPicture upTo(engine::EventId last) {
        const auto& events = m_reading.history.events;
        const auto count = std::min<std::size_t>(last, events.size());
        for (std::size_t i = 0; i < count; ++i)
            take(events[i]);
        if (m_reading.live && count == events.size()) {
            addChildren();
            addWaits();
        }
        return std::move(m_picture);
    }

    QHash<QString, Crossing> takeCrossings() { return std::move(m_crossings); }

private:
    bool isShown(std::uint32_t visit) {
        if (m_reading.lens == nullptr || m_reading.lens->isEmpty())
            return true;
        m_shown.resize(m_reading.history.visits.size());
        std::optional<bool>& shown = m_shown[visit];
        if (!shown)
            shown = m_reading.lens->shows(m_reading, visit);
        return *shown;
    }

    NodeMark* markOf(const HistoryEvent& event) {
        if (event.visit == kNone || !isShown(event.visit))
            return nullptr;
        const QString pointer = m_reading.pointerOf(event.visit);
        return pointer.isEmpty() ? nullptr : &m_picture.nodes[pointer];
    }

    /// Child executions write histories of their own, beside this one.
    void addChildren() {
        for (const engine::ChildExecution& child : m_reading.history.children) {
            const HistoryEvent* last = nullptr;
            for (const HistoryEvent& event : child.events) {
                if (event.visit == kNone)
                    continue;
                take(event);
                last = &event;
            }
            const bool failed = child.status != engine::ExecutionStatus::Running &&
                                child.status != engine::ExecutionStatus::Succeeded;
            NodeMark* mark = failed && last != nullptr ? markOf(*last) : nullptr;
            if (mark != nullptr && mark->status == NodeMark::Status::Current)
                mark->status = NodeMark::Status::Failed;
        }
        for (const engine::MapRun& run : m_reading.history.mapRuns) {
            const QString pointer = m_reading.pointerOf(run.visit);
            if (pointer.isEmpty())
                continue;
            if (!isShown(run.visit))
                continue;
            NodeMark& mark = m_picture.nodes[pointer];
            mark.each.assign(std::min<std::size_t>(run.executions.total, kMostShown),
                             NodeMark::Iteration::Ahead);
            mark.iterations = static_cast<int>(run.executions.total);
            mark.iterationsDone = static_cast<int>(run.executions.succeeded);
            mark.iterationsFailed =
                static_cast<int>(run.executions.failed + run.executions.timedOut + run.executions.aborted);
        }
        for (const engine::ChildExecution& child : m_reading.history.children) {
            const std::uint32_t visit = m_reading.history.mapRuns[child.mapRun].visit;
            if (!isShown(visit))
                continue;
            setIteration(m_picture.nodes[m_reading.pointerOf(visit)], child.index,
                         child.status == engine::ExecutionStatus::Running     ? NodeMark::Iteration::Running
                         : child.status == engine::ExecutionStatus::Succeeded ? NodeMark::Iteration::Done
                                                                              : NodeMark::Iteration::Failed);
        }
    }

    static void setIteration(NodeMark& mark, std::uint32_t index, NodeMark::Iteration status) {
        if (index < mark.each.size())
            mark.each[index] = status;
    }

    void take(const HistoryEvent& event) {
        if (event.type == EventType::ExecutionFailed || event.type == EventType::ExecutionTimedOut ||
            event.type == EventType::ExecutionAborted) {
            for (NodeMark& mark : m_picture.nodes) {
                if (mark.status == NodeMark::Status::Current)
                    mark.status = NodeMark::Status::Failed;
            }
            return;
        }
        NodeMark* mark = markOf(event);
        if (mark == nullptr)
            return;
        if (engine::stateTypeOfEntered(event.type))
            enter(event, *mark);
        else if (engine::stateTypeOfExited(event.type))
            exit(event, *mark);
        else
            within(event, *mark);
    }

    void enter(const HistoryEvent& event, NodeMark& mark) {
        const int visits = mark.visits + 1;
        mark = NodeMark();
        mark.visits = visits;
        mark.status =
            event.type == EventType::FailStateEntered ? NodeMark::Status::Failed : NodeMark::Status::Current;
        addTransition(event.visit);
    }

    void exit(const HistoryEvent& event, NodeMark& mark) {
        const VisitRecord& visit = m_reading.history.visits[event.visit];
        const bool caught =
            visit.transition.kind == engine::Transition::Kind::Catch ||
            (visit.transition.kind == engine::Transition::Kind::None && m_failing.contains(event.visit));
        mark.status = caught ? NodeMark::Status::Failed : NodeMark::Status::Done;
        m_lastLeft[{visit.parent, visit.branch}] = event.visit;
    }

    void within(const HistoryEvent& event, NodeMark& mark) {
        if (isScheduled(event.type)) {
            mark.attempts.push_back(NodeMark::Attempt::Running);
            mark.attempt = static_cast<int>(mark.attempts.size());
            m_failing.remove(event.visit);
            if (mark.attempt > 1)
                mark.mostAttempts = mostAttempts(event.visit, mark.attempt);
        } else if (isAttemptFailure(event.type)) {
            setLast(mark, NodeMark::Attempt::Failed);
            m_failing.insert(event.visit);
            if (const int most = mostAttempts(event.visit, mark.attempt); most > 1)
                mark.mostAttempts = most;
        } else if (isAttemptSuccess(event.type)) {
            setLast(mark, NodeMark::Attempt::Succeeded);
        } else if (event.type == EventType::MapStateStarted) {
            mark.iterations = static_cast<int>(event.number);
            mark.each.assign(std::min<std::size_t>(event.number, kMostShown), NodeMark::Iteration::Ahead);
        } else if (event.type == EventType::MapIterationStarted) {
            setIteration(mark, event.number, NodeMark::Iteration::Running);
        } else if (event.type == EventType::MapIterationSucceeded) {
            ++mark.iterationsDone;
            setIteration(mark, event.number, NodeMark::Iteration::Done);
        } else if (event.type == EventType::MapIterationFailed) {
            ++mark.iterationsFailed;
            setIteration(mark, event.number, NodeMark::Iteration::Failed);
        } else if (event.type == EventType::MapIterationAborted) {
            setIteration(mark, event.number, NodeMark::Iteration::Failed);
        } else if (engine::isFailureEvent(event.type)) {
            m_failing.insert(event.visit);
            mark.status = NodeMark::Status::Failed;
        }
    }

    static void setLast(NodeMark& mark, NodeMark::Attempt outcome) {
        if (mark.attempts.empty())
            mark.attempts.push_back(outcome);
        mark.attempts.back() = outcome;
        mark.attempt = static_cast<int>(mark.attempts.size());
    }

    /// One more than the retrier at work allows; 0 where no retrier took the error.
    int mostAttempts(std::uint32_t index, int sofar) const {
        const VisitRecord& visit = m_reading.history.visits[index];
        const std::uint32_t retrier = detailOf(visit).retryIndex;
        if (m_reading.definition != nullptr && visit.state != kNone) {
            const engine::State& state = m_reading.definition->state(visit.state);
            if (retrier >= state.retriers.size())
                return sofar > 1 ? sofar : 0;
            return static_cast<int>(
                       std::min<std::uint32_t>(state.retriers[retrier].maxAttempts, 99'999'998)) +
                   1;
        }
        const std::size_t state = m_reading.stateOf(index);
        if (state == model::kNone ||
            sofar < 2) // without the compiled definition only a second try tells of a retrier
            return 0;
        return std::max<int>(static_cast<int>(m_reading.workflow.states[state].retryAttempts) + 1, sofar);
    }

    /// Marks the edge that led into a visit: the one its predecessor took, or else any that leads there.
    void addTransition(std::uint32_t index) {
        const VisitRecord& visit = m_reading.history.visits[index];
        const std::size_t to = m_reading.stateOf(index);
        if (to == model::kNone)
            return;
        const auto before = m_lastLeft.find({visit.parent, visit.branch});
        if (before == m_lastLeft.end()) {
            const model::Scope& scope = m_reading.workflow.scopes[m_reading.workflow.states[to].scope];
            cross(QString::fromStdString(scope.pointer + "/StartAt"), index);
            return;
        }
        const std::size_t from = m_reading.stateOf(before->second);
        const engine::Transition& taken = m_reading.history.visits[before->second].transition;
        const bool caught = m_failing.contains(before->second);
        const model::Transition* best = nullptr;
        for (const model::Transition& transition : m_reading.workflow.transitions) {
            if (transition.from != from || transition.to != to)
                continue;
            const bool isCatch = transition.kind == model::TransitionKind::Catch;
            if (isExactly(transition, taken)) {
                best = &transition;
                break;
            }
            if (best == nullptr || isCatch == caught)
                best = &transition;
        }
        if (best != nullptr)
            cross(QString::fromStdString(best->pointer), index);
    }

    void cross(const QString& transition, std::uint32_t visit) {
        m_picture.taken.insert(transition);
        Crossing& crossing = m_crossings[transition];
        crossing.visit = visit;
        ++crossing.passes;
    }

    static bool isExactly(const model::Transition& transition, const engine::Transition& taken) {
        using Kind = engine::Transition::Kind;
        switch (transition.kind) {
        case model::TransitionKind::Next:
            return taken.kind == Kind::Next;
        case model::TransitionKind::Choice:
            return taken.kind == Kind::Choice && taken.index == transition.index;
        case model::TransitionKind::Default:
            return taken.kind == Kind::Default;
        case model::TransitionKind::Catch:
            return taken.kind == Kind::Catch && taken.index == transition.index;
        }
        return false;
    }

    /// What a live run waits for, beside the events: a retry, a Wait.
    void addWaits() {
        const auto& visits = m_reading.history.visits;
        for (std::uint32_t i = 0; i < visits.size(); ++i) {
            const VisitRecord& visit = visits[i];
            if (visit.status != engine::VisitStatus::Retrying && visit.status != engine::VisitStatus::Running)
                continue;
            const QString pointer = isShown(i) ? m_reading.pointerOf(i) : QString();
            if (pointer.isEmpty())
                continue;
            NodeMark& mark = m_picture.nodes[pointer];
            if (visit.status == engine::VisitStatus::Retrying) {
                const std::int64_t at =
                    detailOf(visit).attempts.empty() ? 0 : detailOf(visit).attempts.back().nextAttempt;
                mark.status = NodeMark::Status::Waiting;
                mark.mostAttempts = std::max(mark.mostAttempts, mostAttempts(i, mark.attempt));
                const QString wait = durationText(at - m_reading.now);
                const auto spread =
                    m_reading.definition == nullptr ? std::nullopt : spreadOf(*m_reading.definition, visit);
                mark.note = spread ? QCoreApplication::translate("Canvas", "next in %1 (jitter 0–%2)")
                                         .arg(wait, durationText(spread->to - spread->from))
                                   : QCoreApplication::translate("Canvas", "next in %1").arg(wait);
            } else if (visit.type == engine::StateType::Wait && detailOf(visit).waitUntil > m_reading.now) {
                mark.status = NodeMark::Status::Waiting;
                mark.note = QCoreApplication::translate("Canvas", "%1 to go")
                                .arg(durationText(detailOf(visit).waitUntil - m_reading.now));
            }
        }
    }

    const RunReading& m_reading;
    RunPicture m_picture;
    QHash<QString, Crossing> m_crossings;
    std::vector<std::optional<bool>> m_shown; ///< by visit, where a lens is asked
    QSet<std::uint32_t> m_failing;            ///< visits whose last attempt failed
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t>
        m_lastLeft; ///< by parent visit and branch
};

} // namespace

std::size_t RunReading::stateOf(std::uint32_t visit) const {
    const VisitRecord& record = history.visits[visit];
    if (definition != nullptr && record.state != engine::kNone)
        return workflow.findByPointer(definition->state(record.state).pointer);
    return workflow.findByName(record.name.asString());
}

QString RunReading::pointerOf(std::uint32_t visit) const {
    const std::size_t state = stateOf(visit);
    return state == model::kNone ? QString() : QString::fromStdString(workflow.states[state].pointer);
}

RunPicture readRun(const RunReading& reading, engine::EventId upTo) {
    RunPicture picture = Walk(reading).upTo(upTo);
    // Tries that are still to come show as rings, after those that were made.
    for (NodeMark& mark : picture.nodes) {
        while (mark.mostAttempts > 0 &&
               mark.attempts.size() < static_cast<std::size_t>(std::min(mark.mostAttempts, 8)))
            mark.attempts.push_back(NodeMark::Attempt::Ahead);
    }
    for (auto mark = picture.nodes.begin(); reading.lens != nullptr && mark != picture.nodes.end(); ++mark) {
        if (const auto chosen = reading.lens->of(mark.key()); chosen && *chosen < mark->each.size())
            mark->chosenIteration = static_cast<int>(*chosen);
    }
    return picture;
}

QHash<QString, Crossing> crossingsOf(const RunReading& reading, engine::EventId upTo) {
    Walk walk(reading);
    walk.upTo(upTo);
    return walk.takeCrossings();
}

const engine::VisitDetail& detailOf(const VisitRecord& visit) {
    static const engine::VisitDetail none;
    return visit.detail ? *visit.detail : none;
}

QString durationText(std::int64_t milliseconds) {
    const auto word = [](const char* text, double number) {
        const QString written = QLocale().toString(number, 'g', 4);
        return QCoreApplication::translate("Duration", text, nullptr, number == 1 ? 1 : 2).arg(written);
    };
    const double seconds = static_cast<double>(milliseconds) / 1000;
    if (seconds < 1)
        return word(QT_TRANSLATE_NOOP("Duration", "%1 ms"), static_cast<double>(milliseconds));
    if (seconds < 600)
        return word(QT_TRANSLATE_NOOP("Duration", "%1 s"), seconds);
    if (seconds < 36'000)
        return word(QT_TRANSLATE_NOOP("Duration", "%1 min"), seconds / 60);
    if (seconds < 172'800)
        return word(QT_TRANSLATE_NOOP("Duration", "%1 h"), seconds / 3600);
    return word(QT_TRANSLATE_N_NOOP("Duration", "%1 day(s)"), seconds / 86'400);
}

} // namespace steploom::app
