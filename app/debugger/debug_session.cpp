// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/debug_session.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include "app/debugger/run_maker.h"
#include "app/document/engine_messages.h"
#include "app/settings/language.h"
#include "engine/value/json_reader.h"

namespace steploom::app {

namespace {

constexpr std::uint32_t kSliceSteps = 4000; ///< events between two looks at the window
constexpr int kShowEvery = 80;              ///< ms between two pictures of a run that goes on

using Goal = engine::DebugGoal::Kind;
using Reason = engine::DebugStop::Reason;

} // namespace

DebugSession::DebugSession(QObject* parent)
    : QObject(parent) {
    m_slice.setSingleShot(true);
    connect(&m_slice, &QTimer::timeout, this, &DebugSession::slice);
    connect(&m_work, &TaskWork::arrived, this, &DebugSession::taskArrived);
    connect(&m_clock, &RunClock::waited, this, &DebugSession::timerPassed);
    connect(&m_clock, &RunClock::ticked, this, &DebugSession::showTick);
    connect(&m_clock, &RunClock::changed, this, [this] {
        if (m_clock.waiting()) // as the new mode has it, from here on
            pause();
        emit changed();
    });
    connect(&m_breakpoints, &BreakpointList::changed, this, [this] {
        if (m_debugger != nullptr)
            bindBreakpoints();
        emit breakpointsChanged();
    });
    connect(&Language::instance(), &Language::changed, this, [this] {
        if (m_debugger != nullptr)
            show();
        emit changed();
        emit inputChanged();
    });
}

DebugSession::~DebugSession() = default;

void DebugSession::setDocument(DocumentController* document) {
    if (m_document == document)
        return;
    m_document = document;
    m_measured.setDocument(document);
    connect(m_document, &DocumentController::opened, this, [this] {
        stop();
        m_breakpoints.open(m_document->address());
        loadCompanions();
    });
    connect(document, &DocumentController::problemsChanged, this,
            [this] { m_values.look(m_document->document()); });
    connect(document, &DocumentController::workflowChanged, this,
            [this] { m_answers.look(m_document->workflow()); });
    emit documentChanged();
}

/// `order.asl.json` may have `order.input.json` and `order.mocks.json` (or MockConfigFile.json) beside it.
void DebugSession::loadCompanions() {
    const QFileInfo file(m_document->path());
    const QString base = file.path() + QLatin1Char('/') + file.fileName().section(QLatin1Char('.'), 0, 0);
    QFile input(base + QStringLiteral(".input.json"));
    setInput(input.open(QIODevice::ReadOnly) ? QString::fromUtf8(input.readAll()) : QStringLiteral("{}"));
    m_values.open(m_document->path());
    m_values.setSource(m_document->source());
    m_values.look(m_document->document());
    m_answers.open(m_document->path());
    m_answers.look(m_document->workflow());
    m_mocks.clear();
    for (const QString& candidate :
         {base + QStringLiteral(".mocks.json"), base + QStringLiteral(".mock.json"),
          file.path() + QStringLiteral("/MockConfigFile.json")}) {
        if (QFileInfo::exists(candidate)) {
            m_mocks.load(candidate);
            break;
        }
    }
}

void DebugSession::setInput(const QString& input) {
    if (m_input == input)
        return;
    m_input = input;
    emit inputChanged();
}

QString DebugSession::jsonProblem(const QString& json) const {
    const engine::JsonReadResult read = engine::readJson(json.toStdString());
    return read ? QString() : jsonErrorText(read.error);
}

QString DebugSession::inputProblem() const {
    return jsonProblem(m_input);
}

/// Compiles the document as it is now and makes a fresh run of it.
bool DebugSession::begin() {
    MadeRun made = m_maker ? m_maker() : makeRun(*m_document, m_values, m_mocks, m_input);
    if (!made.run) {
        emit m_document->notice(made.refusal, true);
        return false;
    }
    if (!prepareTasks(made))
        return false;
    if (!m_maker)
        made.run->options.seed = m_seed;
    m_workflow = m_document->workflow();
    m_debugger = std::make_unique<engine::Debugger>(std::move(*made.run));
    m_debugger->setSelectedFirst(m_selectedFirst);
    bindBreakpoints();
    m_openTask.reset();
    m_looked.clear();
    m_events.clear();
    emit runBegan();
    return true;
}

void DebugSession::bindBreakpoints() {
    engine::BreakpointSet& set = m_debugger->breakpoints();
    set.clear();
    for (const engine::Breakpoint& breakpoint : m_breakpoints.all())
        set.add(breakpoint);
    set.bind(execution().definition());
    set.setAllEnabled(m_breakpoints.allEnabled());
}

bool DebugSession::beginOrRestart() {
    if (m_debugger != nullptr && execution().hasEnded())
        forget();
    return m_debugger != nullptr || begin();
}

bool DebugSession::beginWith(const QObject* owner, RunMaker maker, model::RunSource source) {
    stop();
    m_maker = std::move(maker);
    m_owner = owner;
    m_source = source;
    if (begin()) {
        go({Goal::Entry, {}, {}, {}, 0}, false);
        return true;
    }
    m_maker = nullptr;
    m_owner = nullptr;
    return false;
}

void DebugSession::go(const engine::DebugGoal& goal, bool passTimers) {
    m_slice.stop();
    takeElapsed();
    m_unmeasured = m_unmeasured || (live() && !execution().hasEnded());
    m_goal = goal;
    m_passes = passTimers;
    m_due = 0;
    m_work.serve(m_debugger.get());
    m_debugger->setPassTimers(passTimers && m_clock.mode() == RunClock::Mode::Instant);
    m_debugger->begin(goal);
    m_status = Status::Running;
    m_shown.start();
    slice();
}

void DebugSession::run() {
    if (m_status == Status::Running || !beginOrRestart())
        return;
    goPastTimer({Goal::End, {}, {}, {}, 0}, true);
}

void DebugSession::stepInto() {
    if (m_status == Status::Running || !beginOrRestart())
        return;
    goPastTimer({m_selectedFirst ? Goal::Into : Goal::Entry, {}, {}, {}, 0}, false);
}

void DebugSession::stepOver() {
    if (m_status == Status::Running || !beginOrRestart())
        return;
    goPastTimer({Goal::Over, {}, {}, {}, 0}, isInContainer());
}

void DebugSession::stepOut() {
    if (m_status == Status::Running || m_debugger == nullptr || execution().hasEnded())
        return;
    goPastTimer({Goal::Out, {}, {}, {}, 0}, true);
}

void DebugSession::stepStage() {
    if (m_status == Status::Running || !beginOrRestart())
        return;
    goPastTimer({Goal::Stage, {}, {}, {}, 0}, false);
}

void DebugSession::runTo(const QString& pointer) {
    if (m_status == Status::Running || pointer.isEmpty() || !beginOrRestart())
        return;
    goPastTimer({Goal::State, pointer.toStdString(), {}, {}, 0}, true);
}

void DebugSession::stepBack() {
    if (canGoBack())
        go({Goal::BackState, {}, {}, {}, 0}, true);
}

void DebugSession::runBack() {
    if (canGoBack())
        go({m_breakpoints.count() > 0 ? Goal::BackBreakpoint : Goal::Start, {}, {}, {}, 0}, true);
}

void DebugSession::runBackToWrite(const QString& variable, const QString& pointer) {
    if (canGoBack())
        go({Goal::BackWrite, {}, variable.toStdString(), pointer.toStdString(), 0}, true);
}

void DebugSession::goToEvent(int event) {
    if (!active() || m_status == Status::Running || event == eventPosition())
        return;
    if (event > static_cast<int>(m_recording.events.size())) {
        go({Goal::Event, {}, {}, {}, static_cast<std::uint32_t>(event)}, true);
        return;
    }
    const engine::Timeline& timeline = m_debugger->timeline();
    const std::uint32_t position =
        event < 1 ? 0 : timeline.positionOfEvent(static_cast<engine::EventId>(event));
    go({Goal::Position, {}, {}, {}, std::min(position, timeline.end())}, true);
}

void DebugSession::goToPosition(int position) {
    if (active() && m_status != Status::Running && position >= 0 && position != this->position())
        go({Goal::Position, {}, {}, {}, static_cast<std::uint32_t>(position)}, true);
}

void DebugSession::goToVisit(int visit) {
    if (!active() || m_status == Status::Running || visit < 0)
        return;
    const engine::Timeline& timeline = m_debugger->timeline();
    const std::uint32_t position = timeline.positionOfEntry(static_cast<std::uint32_t>(visit));
    go({Goal::Position, {}, {}, {}, std::min(position, timeline.end())}, true);
}

void DebugSession::goLive() {
    if (active() && m_status != Status::Running && !live())
        go({Goal::Position, {}, {}, {}, m_debugger->timeline().end()}, true);
}

void DebugSession::pause() {
    if (m_status != Status::Running && !m_clock.waiting())
        return;
    m_slice.stop();
    takeElapsed();
    m_debugger->pause();
    settle();
}

void DebugSession::stop() {
    m_maker = nullptr;
    m_owner = nullptr;
    forget();
}

void DebugSession::forget() {
    m_slice.stop();
    m_clock.stop();
    if (m_debugger != nullptr)
        emit runLeaving();
    m_work.cancel();
    m_work.serve(nullptr);
    m_debugger.reset();
    forgetShown();
}

void DebugSession::setSelectedFirst(bool first) {
    if (m_selectedFirst == first)
        return;
    m_selectedFirst = first;
    if (m_debugger != nullptr)
        m_debugger->setSelectedFirst(first);
    emit changed();
}

void DebugSession::selectStrand(int strand) {
    if (m_status != Status::Running && active() && m_debugger->select(static_cast<engine::StrandId>(strand)))
        settle();
}

void DebugSession::holdStrand(int strand, bool held) {
    if (m_status == Status::Running || !active() ||
        !m_debugger->hold(static_cast<engine::StrandId>(strand), held))
        return;
    showStrands();
    emit changed();
}

void DebugSession::slice() {
    if (m_status != Status::Running && m_debugger->stop().reason != Reason::WaitingForTask)
        return;
    takeElapsed();
    const engine::DebugStop& stop = m_debugger->advance(kSliceSteps);
    if (stop.reason == Reason::WaitingForTime && m_passes && m_clock.follows()) {
        awaitTimer();
        return;
    }
    if (stop.reason != Reason::Working) {
        if (stop.reason == Reason::WaitingForTask && taskGoesOn())
            return;
        settle();
        if (m_status == Status::WaitingForTask && m_passes && m_clock.follows())
            awaitTimer(); // its time runs out meanwhile
        return;
    }
    m_slice.start(0);
    if (m_shown.elapsed() >= kShowEvery) {
        show();
        m_shown.start();
    }
}

void DebugSession::settle() {
    m_status = Status::Paused;
    chooseOpenTask();
    if (m_openTask && m_debugger->stop().reason == Reason::WaitingForTask)
        m_status = Status::WaitingForTask;
    if (execution().hasEnded() && live())
        m_work.cancel();
    if (execution().hasEnded())
        m_status =
            execution().status() == engine::ExecutionStatus::Succeeded ? Status::Succeeded : Status::Failed;
    followRun();
    show();
    measure();
    emit pausedAt(current());
}

void DebugSession::showEdited() {
    m_clock.stop();
    m_unmeasured = true;
    m_events.clear(); // what was recorded after this position may be another thing now
    settle();
}

void DebugSession::showNewDefinition() {
    m_workflow = m_document->workflow();
    bindBreakpoints();
    showEdited();
}

/// A run that came to its end, once.
void DebugSession::measure() {
    if (!m_unmeasured || !ended() || !live())
        return;
    m_unmeasured = false;
    m_measured.add(QStringLiteral("run %1").arg(m_runs.current()), execution(),
                   m_maker ? m_source : model::RunSource::Debug);
}

/// What comes after a position is known as long as nothing is changed there.
void DebugSession::keepRecording(const engine::Execution& whole) {
    m_recording = whole.history();
    m_recordedUntil = whole.now();
    m_pointers.clear();
    m_pointers.reserve(m_recording.visits.size());
    // All visits of a state share one text.
    std::vector<QString> known(whole.definition().states().size());
    for (const engine::VisitRecord& visit : m_recording.visits) {
        if (visit.state != engine::kNone && known[visit.state].isNull())
            known[visit.state] = QString::fromStdString(whole.definition().state(visit.state).pointer);
        m_pointers.push_back(visit.state == engine::kNone ? QString() : known[visit.state]);
    }
    m_events.setOutlook(outlookOf(whole));
    m_calls.show(m_recording, m_pointers, m_recordedUntil, m_work.desk());
}

void DebugSession::show() {
    if (live())
        keepRecording(execution());
    showMarks();
    m_events.show(m_recording, m_pointers, m_recordedUntil);
    look(m_looked.isEmpty() || m_status != Status::Running ? current() : m_looked);
    showStrands();
    emit changed();
}

} // namespace steploom::app
