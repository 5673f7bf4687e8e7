// SPDX-License-Identifier: Apache-2.0
// Which visit of a state a session shows, and which iterations of the Maps around it.
#include "app/debugger/debug_session.h"
#include "app/run/run_reading.h"

namespace steploom::app {

/// Of `count` visits of the state the last; kNone where there is none.
std::uint32_t DebugSession::latestVisit(const QString& pointer, int& count) const {
    std::uint32_t found = engine::kNone;
    const std::uint32_t now = visitNow();
    const auto visits = static_cast<std::uint32_t>(execution().history().visits.size());
    for (std::uint32_t i = 0; i < visits; ++i) {
        if ((i < m_pointers.size() ? m_pointers[i] == pointer : pointerOfVisit(i) == pointer) && isShown(i)) {
            found = i;
            ++count;
        }
    }
    // Of several iterations the one that the run stands in.
    return found != engine::kNone && now != engine::kNone && now < visits && pointerOfVisit(now) == pointer &&
                   isShown(now)
               ? now
               : found;
}

std::optional<DebugSession::LastVisit> DebugSession::lastVisit(const QString& pointer) const {
    int count = 0;
    const std::uint32_t found = active() ? latestVisit(pointer, count) : engine::kNone;
    if (found == engine::kNone)
        return std::nullopt;
    LastVisit last{execution().history().visits[found], contextOf(found)};
    if (last.context.isAbsent()) // it is over: what is known of the whole execution
        last.context =
            engine::Value::object({{"Execution", execution().contextExecution(last.record.child)},
                                   {"State", engine::Value::object({{"Name", last.record.name}})}});
    return last;
}

/// The context object of a visit that is still going on.
engine::Value DebugSession::contextOf(std::uint32_t visit) const {
    const engine::StrandId strand = engine::strandInVisit(execution(), visit);
    return strand == engine::kNone ? engine::Value() : execution().contextObject(strand);
}

QString DebugSession::pointerOfVisit(std::uint32_t visit) const {
    const engine::VisitRecord& record = execution().history().visits[visit];
    return record.state == engine::kNone
               ? QString()
               : QString::fromStdString(execution().definition().state(record.state).pointer);
}

// What is looked at

void DebugSession::look(const QString& pointer) {
    m_looked = pointer;
    if (m_debugger == nullptr)
        return;
    showIterations();
    int count = 0;
    const std::uint32_t found = latestVisit(pointer, count);
    if (found == engine::kNone)
        m_visit.clear();
    else
        m_visit.show(execution().history(), found, execution().sharedDefinition(), count, count,
                     contextOf(found));
}

void DebugSession::lookAtVisit(int visit) {
    const auto wanted = static_cast<std::uint32_t>(visit);
    if (m_debugger == nullptr || visit < 0 || wanted >= execution().history().visits.size())
        return;
    m_looked = pointerOfVisit(wanted);
    if (!isShown(wanted)) {
        m_lens.clear();
        showMarks();
    }
    showIterations();
    int number = 0;
    int count = 0;
    for (std::uint32_t i = 0; i < execution().history().visits.size(); ++i) {
        if (pointerOfVisit(i) == m_looked && ++count > 0 && i <= wanted)
            number = count;
    }
    m_visit.show(execution().history(), wanted, execution().sharedDefinition(), number, count,
                 contextOf(wanted));
}

// Iterations

RunReading DebugSession::reading() const {
    return {execution().history(), *m_workflow, &execution().definition(), clockNow(), true, &m_lens};
}

bool DebugSession::isShown(std::uint32_t visit) const {
    return m_lens.isEmpty() || m_lens.shows(reading(), visit);
}

void DebugSession::showMarks() {
    RunPicture picture =
        readRun(reading(), static_cast<engine::EventId>(execution().history().events.size()));
    m_marks.set(std::move(picture.nodes), std::move(picture.taken));
    showIterations();
}

void DebugSession::chooseIteration(const QString& map, int iteration) {
    if (m_debugger == nullptr || m_status == Status::Running)
        return;
    if (iteration < 0)
        m_lens.forget(map);
    else
        m_lens.choose(map, static_cast<std::uint32_t>(iteration));
    showMarks();
    look(m_looked);
    emit changed();
}

/// Where the run stops in an iteration that is not looked at, that one is from now on.
void DebugSession::followRun() {
    if (visitNow() != engine::kNone && visitNow() < execution().history().visits.size() &&
        !isShown(visitNow()))
        m_lens.clear();
}

/// Of the Map that is looked at, or else of the innermost around the state.
void DebugSession::showIterations() {
    std::size_t state = m_workflow->findByPointer(m_looked.toStdString());
    while (state != model::kNone) {
        const QString pointer = QString::fromStdString(m_workflow->states[state].pointer);
        if (const NodeMark& mark = m_marks.node(pointer); !mark.each.empty()) {
            m_iterations.show(pointer, mark);
            return;
        }
        state = m_workflow->scopes[m_workflow->states[state].scope].owner;
    }
    m_iterations.show({}, {});
}

} // namespace steploom::app
