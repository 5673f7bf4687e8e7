// SPDX-License-Identifier: Apache-2.0
// How the time of a run passes, and runs that come and go as a whole.
#include "app/debugger/debug_session.h"
#include "app/debugger/timer_words.h"

namespace steploom::app {

namespace {

using Goal = engine::DebugGoal::Kind;
using Reason = engine::DebugStop::Reason;

/// Runs with fewer visits show on the timeline how a wait goes on.
constexpr std::size_t kFollowed = 2000;

} // namespace

// Time

std::int64_t DebugSession::clockNow() const {
    return execution().now() + std::max<std::int64_t>(0, m_clock.shown());
}

QVariantList DebugSession::timers() const {
    return active() && m_status != Status::Idle ? timerRows(execution(), clockNow()) : QVariantList();
}

bool DebugSession::canPassTimer() const {
    return active() && live() && (m_status != Status::Running || m_clock.waiting()) &&
           execution().nextTimer().has_value();
}

/// A run that stands before a timer lets it pass first.
void DebugSession::goPastTimer(const engine::DebugGoal& goal, bool passTimers) {
    if (m_debugger->stop().reason != Reason::WaitingForTime || !live()) {
        go(goal, passTimers);
        return;
    }
    if (!m_clock.follows()) {
        m_debugger->passTimer();
        go(goal, passTimers);
        return;
    }
    m_goal = goal;
    m_passes = passTimers;
    m_debugger->setPassTimers(false);
    m_status = Status::Running;
    awaitTimer();
}

void DebugSession::awaitTimer() {
    const std::optional<std::int64_t> next = execution().nextTimer();
    if (!next) {
        if (m_status == Status::Running)
            settle();
        return;
    }
    m_clock.wait(*next - execution().now());
    show();
}

void DebugSession::timerPassed() {
    if (m_due > execution().now()) // an answer, or no timer before one
        m_debugger->advanceClock(m_due);
    else
        m_debugger->passTimer();
    go(m_goal, m_passes);
}

/// What passed of a wait that is left before its end has passed for the run too.
void DebugSession::takeElapsed() {
    if (!m_clock.waiting())
        return;
    const std::int64_t passed = m_clock.stop();
    if (live() && passed > 0)
        m_debugger->advanceClock(execution().now() + passed);
}

void DebugSession::showTick() {
    if (m_debugger == nullptr || !m_clock.waiting())
        return;
    showMarks();
    showStrands();
    if (live() && m_recording.visits.size() < kFollowed)
        m_events.show(m_recording, m_pointers, clockNow());
    emit changed();
}

void DebugSession::passTimer() {
    if (!canPassTimer())
        return;
    takeElapsed();
    m_debugger->passTimer();
    go({Goal::Into, {}, {}, {}, 0}, false);
}

// Seeds

void DebugSession::setSeed(const QString& seed) {
    bool number = false;
    const qulonglong value = seed.trimmed().toULongLong(&number);
    if (!number)
        emit m_document->notice(tr("A seed is a whole number from 0 to 18446744073709551615."), true);
    else if (value != m_seed)
        m_seed = value;
    emit seedChanged(); // a field that shows something else takes it back
}

QString DebugSession::runSeed() const {
    return active() ? QString::number(execution().options().seed) : QString();
}

void DebugSession::runAgain(const QString& seed) {
    setSeed(seed);
    stop();
    run();
}

// Whole runs

void DebugSession::restartHere() {
    if (!active() || m_status == Status::Running || live())
        return;
    m_debugger->forgetFuture();
    showEdited();
}

void DebugSession::forgetShown() {
    m_openTask.reset();
    m_chosenTask = 0;
    m_recording = {};
    m_pointers.clear();
    m_strands.clear();
    m_callStack.clear();
    m_status = Status::Idle;
    m_marks.clear();
    m_events.clear();
    m_calls.clear();
    m_visit.clear();
    m_lens.clear();
    m_iterations.show({}, {});
    emit changed();
}

HeldRun DebugSession::release() {
    m_slice.stop();
    takeElapsed();
    m_work.cancel();
    HeldRun run{std::move(m_debugger), m_workflow, m_work.release()};
    if (run.debugger != nullptr && m_status == Status::Running)
        run.debugger->pause();
    m_debugger.reset();
    m_maker = nullptr;
    m_owner = nullptr;
    forgetShown();
    return run;
}

void DebugSession::adopt(HeldRun run) {
    if (run.debugger == nullptr)
        return;
    stop();
    m_debugger = std::move(run.debugger);
    m_workflow = std::move(run.workflow);
    m_work.adopt(std::move(run.work));
    m_work.serve(m_debugger.get());
    m_debugger->setSelectedFirst(m_selectedFirst);
    bindBreakpoints();
    m_looked.clear();
    m_unmeasured = true;
    if (!live()) { // what comes after the position is known too
        engine::Timeline whole = m_debugger->timeline();
        whole.goTo(whole.end());
        keepRecording(whole.execution());
    }
    emit runBegan();
    settle();
}

} // namespace steploom::app
