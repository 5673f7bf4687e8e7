// SPDX-License-Identifier: Apache-2.0
#include "app/history/recorded_marks.h"

#include <QCoreApplication>

#include <algorithm>

#include "app/run/run_reading.h"

namespace steploom::app {

namespace {

using engine::EventType;
using engine::kNone;
using engine::VisitStatus;

constexpr std::uint32_t kPace = 8192;     ///< events between two pictures that are kept
constexpr std::size_t kMostAttempts = 16; ///< that a mark remembers; a card shows half as many

std::uint64_t keyOf(std::uint32_t from, std::uint32_t to, bool caught) {
    return (std::uint64_t{from} << 32 | to) * 2 + (caught ? 1 : 0);
}

bool isPlainEnd(EventType type) {
    return type == EventType::ExecutionFailed || type == EventType::ExecutionTimedOut ||
           type == EventType::ExecutionAborted;
}

} // namespace

RecordedMarks::RecordedMarks(std::shared_ptr<const OpenedExecution> execution,
                             std::shared_ptr<const model::Workflow> workflow, StatePlaces places)
    : m_execution(std::move(execution))
    , m_workflow(std::move(workflow))
    , m_places(std::move(places)) {
    m_slotOfLabel.assign(m_execution->recording->labels->size(), model::kNone);
    for (const model::StateTotals& state : m_execution->states) {
        if (m_places.state(state.label) == model::kNone)
            continue;
        m_slotOfLabel[state.label] = m_labels.size();
        m_labels.push_back(state.label);
    }
    const auto number = [this](const std::string& pointer) {
        m_transitions.push_back(QString::fromStdString(pointer));
        return m_transitions.size() - 1;
    };
    for (const model::EdgeTotal& edge : m_execution->edges) {
        const std::size_t to = m_places.state(edge.to);
        if (to == model::kNone)
            continue;
        if (edge.from == 0) {
            const model::Scope& scope = m_workflow->scopes[m_workflow->states[to].scope];
            m_starts.emplace(edge.to, number(scope.pointer + "/StartAt"));
            continue;
        }
        const std::size_t from = m_places.state(edge.from);
        const model::Transition* best = nullptr;
        for (const model::Transition& transition : m_workflow->transitions) {
            if (transition.from != from || transition.to != to || from == model::kNone)
                continue;
            const bool catches = transition.kind == model::TransitionKind::Catch;
            if (best == nullptr ||
                (catches == edge.caught && (best->kind == model::TransitionKind::Catch) != edge.caught))
                best = &transition;
        }
        if (best != nullptr)
            m_edges.emplace(keyOf(edge.from, edge.to, edge.caught), number(best->pointer));
    }
    m_now.marks.resize(m_labels.size());
    m_now.passes.assign(m_transitions.size(), 0);
    m_kept.push_back(m_now);
}

RecordedMarks::Picture RecordedMarks::at(int position, HeatKind heat) {
    Picture picture;
    if (m_execution == nullptr)
        return picture;
    const auto count = static_cast<std::uint32_t>(m_execution->recording->rows.size());
    const std::uint32_t wanted = std::min(static_cast<std::uint32_t>(std::max(position, 0)), count);
    if (wanted < m_at) {
        const std::uint32_t kept = wanted / kPace;
        m_now = m_kept[kept];
        m_at = kept * kPace;
    }
    while (m_at < wanted) {
        take(m_at++);
        if (m_at % kPace == 0 && m_kept.size() == m_at / kPace)
            m_kept.push_back(m_now);
    }
    for (std::size_t i = 0; i < m_labels.size(); ++i) {
        if (m_now.marks[i].status == NodeMark::Status::None)
            continue;
        NodeMark mark = m_now.marks[i];
        while (mark.mostAttempts > 0 &&
               mark.attempts.size() < static_cast<std::size_t>(std::min(mark.mostAttempts, 8)))
            mark.attempts.push_back(NodeMark::Attempt::Ahead);
        picture.nodes[m_places.pointer(m_labels[i])] = std::move(mark);
    }
    for (std::size_t i = 0; i < m_transitions.size(); ++i) {
        if (m_now.passes[i] == 0)
            continue;
        picture.taken.insert(m_transitions[i]);
        picture.passes[m_transitions[i]] += static_cast<int>(m_now.passes[i]);
    }
    addHeat(picture.nodes, heat);
    return picture;
}

void RecordedMarks::take(std::uint32_t index) {
    const model::EventRow& row = m_execution->recording->rows[index];
    if (isPlainEnd(row.type))
        return end();
    if (row.visit == kNone)
        return;
    const model::VisitRow& visit = m_execution->outline->visits[row.visit];
    const std::size_t slot = m_slotOfLabel[visit.label];
    if (slot == model::kNone)
        return;
    NodeMark& mark = m_now.marks[slot];
    if (visit.entered == index)
        enter(row.visit, mark);
    else if (visit.exited == index)
        leave(row.visit, mark);
    else
        within(row, mark);
}

void RecordedMarks::end() {
    for (NodeMark& mark : m_now.marks) {
        if (mark.status == NodeMark::Status::Current)
            mark.status = NodeMark::Status::Failed;
    }
}

void RecordedMarks::enter(std::uint32_t number, NodeMark& mark) {
    const model::VisitRow& visit = m_execution->outline->visits[number];
    const int visits = mark.visits + 1;
    mark = NodeMark();
    mark.visits = visits;
    mark.status =
        visit.type == engine::StateType::Fail ? NodeMark::Status::Failed : NodeMark::Status::Current;
    if (const std::size_t transition = transitionOf(number); transition != model::kNone)
        ++m_now.passes[transition];
}

void RecordedMarks::leave(std::uint32_t number, NodeMark& mark) const {
    const model::VisitRow& visit = m_execution->outline->visits[number];
    mark.visits = std::max(mark.visits, 1); // the history may begin after it was entered
    mark.status = visit.status == VisitStatus::Caught || visit.status == VisitStatus::Failed
                      ? NodeMark::Status::Failed
                      : NodeMark::Status::Done;
}

void RecordedMarks::within(const model::EventRow& row, NodeMark& mark) const {
    const std::uint32_t label = m_execution->outline->visits[row.visit].label;
    const bool container = m_execution->outline->visits[row.visit].type == engine::StateType::Parallel ||
                           m_execution->outline->visits[row.visit].type == engine::StateType::Map;
    const auto setLast = [&mark](NodeMark::Attempt outcome) {
        if (mark.attempts.empty())
            mark.attempts.push_back(outcome);
        mark.attempts.back() = outcome;
        mark.attempt = std::max(mark.attempt, 1);
    };
    if (model::beginsAttempt(row.type) && !container) {
        if (mark.attempts.size() >= kMostAttempts)
            mark.attempts.erase(mark.attempts.begin());
        mark.attempts.push_back(NodeMark::Attempt::Running);
        ++mark.attempt;
        if (mark.attempt > 1) // a second try tells of a retrier, whether it is known or not
            mark.mostAttempts = std::max(mark.mostAttempts, mark.attempt);
        mark.status = NodeMark::Status::Current;
    } else if (model::isAttemptFailure(row.type)) {
        setLast(NodeMark::Attempt::Failed);
        mark.mostAttempts = mostAttempts(label, m_execution->recording->labels->at(row.label));
    } else if (model::isAttemptSuccess(row.type)) {
        setLast(NodeMark::Attempt::Succeeded);
    } else if (row.type == EventType::MapStateStarted) {
        mark.iterations = static_cast<int>(row.number);
        mark.iterationsDone = 0;
        mark.iterationsFailed = 0;
        mark.status = NodeMark::Status::Current;
    } else if (row.type == EventType::MapRunStarted) { // its child executions have histories of their own
        mark.iterations = 0;
    } else if (row.type == EventType::ParallelStateStarted) {
        mark.status = NodeMark::Status::Current;
    } else if (row.type == EventType::MapIterationSucceeded) {
        ++mark.iterationsDone;
    } else if (row.type == EventType::MapIterationFailed) {
        ++mark.iterationsFailed;
    } else if (engine::isFailureEvent(row.type)) {
        mark.status = NodeMark::Status::Failed;
    }
}

std::size_t RecordedMarks::transitionOf(std::uint32_t number) const {
    const auto& visits = m_execution->outline->visits;
    const model::VisitRow& visit = visits[number];
    if (visit.before == kNone) {
        const auto start = m_starts.find(visit.label);
        return start == m_starts.end() ? model::kNone : start->second;
    }
    const model::VisitRow& before = visits[visit.before];
    const auto edge = m_edges.find(keyOf(before.label, visit.label, before.status == VisitStatus::Caught));
    return edge == m_edges.end() ? model::kNone : edge->second;
}

QString RecordedMarks::transitionInto(std::uint32_t visit) const {
    const std::size_t found = transitionOf(visit);
    return found == model::kNone ? QString() : m_transitions[found];
}

/// One more than the retrier allows that takes the error; 0 where none does.
int RecordedMarks::mostAttempts(std::uint32_t label, std::string_view error) const {
    const std::size_t state = m_places.state(label);
    if (state == model::kNone)
        return 0;
    const std::int64_t allowed = model::attemptsAfter(m_workflow->states[state], error);
    return allowed <= 0 ? 0 : static_cast<int>(std::min<std::int64_t>(allowed, 99'999'998)) + 1;
}

void RecordedMarks::addHeat(QHash<QString, NodeMark>& nodes, HeatKind heat) const {
    if (heat != HeatKind::Duration && heat != HeatKind::Failures)
        return;
    const auto weight = [heat](const model::StateTotals& state) {
        return heat == HeatKind::Duration
                   ? static_cast<double>(state.total)
                   : static_cast<double>(std::max(state.failedAttempts, state.failed + state.caught));
    };
    double most = 0;
    for (const model::StateTotals& state : m_execution->states) {
        if (state.type != engine::StateType::Parallel && state.type != engine::StateType::Map)
            most = std::max(most, weight(state));
    }
    for (const model::StateTotals& state : m_execution->states) {
        const QString& pointer = m_places.pointer(state.label);
        if (pointer.isEmpty())
            continue;
        NodeMark& mark = nodes[pointer];
        // What a container takes is what the states in it take: it would outshine them all.
        mark.heat = most > 0 ? std::min(1.0, weight(state) / most) : 0;
        mark.heatNote = heat == HeatKind::Duration
                            ? durationText(state.total)
                            : QCoreApplication::translate("Canvas", "%n failure(s)", nullptr,
                                                          static_cast<int>(weight(state)));
    }
}

} // namespace steploom::app
