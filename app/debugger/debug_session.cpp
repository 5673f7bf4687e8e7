// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/debug_session.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

#include "app/debugger/run_maker.h"
#include "app/document/engine_messages.h"
#include "app/run/run_reading.h"
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
    connect(m_document, &DocumentController::opened, this, [this] {
        stop();
        m_breakpoints.open(m_document->address());
        loadCompanions();
    });
    connect(document, &DocumentController::problemsChanged, this,
            [this] { m_values.look(m_document->document()); });
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
    MadeRun made = makeRun(*m_document, m_values, m_mocks, m_input);
    if (!made.run) {
        emit m_document->notice(made.refusal, true);
        return false;
    }
    m_workflow = m_document->workflow();
    m_debugger = std::make_unique<engine::Debugger>(std::move(*made.run));
    m_debugger->setSelectedFirst(m_selectedFirst);
    bindBreakpoints();
    m_openTask.reset();
    m_looked.clear();
    m_events.clear();
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
        stop();
    return m_debugger != nullptr || begin();
}

void DebugSession::go(const engine::DebugGoal& goal, bool passTimers) {
    m_debugger->setPassTimers(passTimers);
    m_debugger->begin(goal);
    m_status = Status::Running;
    m_shown.start();
    slice();
}

/// A step that stands before a timer lets it pass first.
void DebugSession::passOpenTimer() {
    if (m_debugger->stop().reason == Reason::WaitingForTime && live())
        m_debugger->passTimer();
}

void DebugSession::run() {
    if (m_status == Status::Running || !beginOrRestart())
        return;
    go({Goal::End, {}, {}, {}, 0}, true);
}

void DebugSession::stepInto() {
    if (m_status == Status::Running || !beginOrRestart())
        return;
    passOpenTimer();
    go({m_selectedFirst ? Goal::Into : Goal::Entry, {}, {}, {}, 0}, false);
}

void DebugSession::stepOver() {
    if (m_status == Status::Running || !beginOrRestart())
        return;
    const bool container = isInContainer();
    passOpenTimer();
    go({Goal::Over, {}, {}, {}, 0}, container);
}

void DebugSession::stepOut() {
    if (m_status == Status::Running || m_debugger == nullptr || execution().hasEnded())
        return;
    go({Goal::Out, {}, {}, {}, 0}, true);
}

void DebugSession::stepStage() {
    if (m_status == Status::Running || !beginOrRestart())
        return;
    passOpenTimer();
    go({Goal::Stage, {}, {}, {}, 0}, false);
}

void DebugSession::runTo(const QString& pointer) {
    if (m_status == Status::Running || pointer.isEmpty() || !beginOrRestart())
        return;
    go({Goal::State, pointer.toStdString(), {}, {}, 0}, true);
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
    const engine::Timeline& timeline = m_debugger->timeline();
    const std::uint32_t position =
        event < 1 ? 0 : timeline.positionOfEvent(static_cast<engine::EventId>(event));
    go({Goal::Position, {}, {}, {}, std::min(position, timeline.end())}, true);
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
    if (m_status != Status::Running)
        return;
    m_slice.stop();
    m_debugger->pause();
    settle();
}

void DebugSession::stop() {
    m_slice.stop();
    m_debugger.reset();
    m_openTask.reset();
    m_recording = {};
    m_pointers.clear();
    m_strands.clear();
    m_callStack.clear();
    m_status = Status::Idle;
    m_marks.clear();
    m_events.clear();
    m_visit.clear();
    emit changed();
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
    const engine::DebugStop& stop = m_debugger->advance(kSliceSteps);
    if (stop.reason != Reason::Working) {
        settle();
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
    m_openTask.reset();
    m_openStrand = engine::kNone;
    const std::vector<engine::TaskRequest> open = execution().openTasks();
    if (!open.empty()) {
        const auto own = std::find_if(open.begin(), open.end(), [this](const engine::TaskRequest& task) {
            return task.visit == visitNow();
        });
        m_openTask = own != open.end() ? *own : open.front();
        for (const engine::StrandId id : execution().strands()) {
            if (execution().strand(id).visit == m_openTask->visit)
                m_openStrand = id;
        }
        if (m_debugger->stop().reason == Reason::WaitingForTask)
            m_status = Status::WaitingForTask;
    }
    if (execution().hasEnded())
        m_status =
            execution().status() == engine::ExecutionStatus::Succeeded ? Status::Succeeded : Status::Failed;
    show();
    emit pausedAt(current());
}

void DebugSession::showEdited() {
    m_events.clear(); // what was recorded after this position may be another thing now
    settle();
}

void DebugSession::showNewDefinition() {
    m_workflow = m_document->workflow();
    bindBreakpoints();
    showEdited();
}

/// What comes after a position is known as long as nothing is changed there.
void DebugSession::keepRecording() {
    if (!live())
        return;
    m_recording = execution().history();
    m_recordedUntil = execution().now();
    m_pointers.clear();
    m_pointers.reserve(m_recording.visits.size());
    for (std::uint32_t i = 0; i < m_recording.visits.size(); ++i)
        m_pointers.push_back(pointerOfVisit(i));
}

void DebugSession::show() {
    keepRecording();
    const engine::History& history = execution().history();
    const RunReading reading{history, *m_workflow, &execution().definition(), execution().now(), true};
    RunPicture picture = readRun(reading, static_cast<engine::EventId>(history.events.size()));
    m_marks.set(std::move(picture.nodes), std::move(picture.taken));
    m_events.show(m_recording, m_pointers, m_recordedUntil);
    look(m_looked.isEmpty() || m_status != Status::Running ? current() : m_looked);
    showStrands();
    emit changed();
}

void DebugSession::look(const QString& pointer) {
    m_looked = pointer;
    if (m_debugger == nullptr)
        return;
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
    int number = 0;
    int count = 0;
    for (std::uint32_t i = 0; i < execution().history().visits.size(); ++i) {
        if (pointerOfVisit(i) == m_looked && ++count > 0 && i <= wanted)
            number = count;
    }
    m_visit.show(execution().history(), wanted, execution().sharedDefinition(), number, count,
                 contextOf(wanted));
}

bool DebugSession::succeedTask(const QString& json) {
    const engine::JsonReadResult read = engine::readJson(json.toStdString());
    return m_openTask && read &&
           answered(m_debugger->answerTask(m_openStrand, engine::TaskAnswer::succeeded(read.value)));
}

bool DebugSession::failTask(const QString& error, const QString& cause) {
    return m_openTask && answered(m_debugger->answerTask(
                             m_openStrand, engine::TaskAnswer::failed(engine::Value(error.toStdString()),
                                                                      engine::Value(cause.toStdString()))));
}

bool DebugSession::timeOutTask() {
    return m_openTask && answered(m_debugger->timeOut(m_openStrand));
}

/// An answer is one step further: the run goes on to the next state, retry or question.
bool DebugSession::answered(engine::EditProblem problem) {
    if (problem != engine::EditProblem::None)
        return false;
    m_openTask.reset();
    m_events.clear();
    go({Goal::Into, {}, {}, {}, 0}, false);
    return true;
}

} // namespace steploom::app
