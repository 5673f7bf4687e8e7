// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/debug_session.h"

#include <QFile>
#include <QFileInfo>

#include "app/document/engine_messages.h"
#include "app/document/messages.h"
#include "app/run/run_reading.h"
#include "engine/definition/compiler.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "model/document/scanner.h"
#include "model/document/to_value.h"
#include "model/substitution/substitute.h"

namespace steploom::app {

namespace {

constexpr std::uint32_t kSliceSteps = 4000; ///< events between two looks at the window

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

DebugSession::DebugSession(QObject* parent)
    : QObject(parent) {
    m_slice.setSingleShot(true);
    connect(&m_slice, &QTimer::timeout, this, &DebugSession::slice);
}

DebugSession::~DebugSession() = default;

void DebugSession::setDocument(DocumentController* document) {
    if (m_document == document)
        return;
    m_document = document;
    connect(m_document, &DocumentController::opened, this, [this] {
        stop();
        m_breakpoints.clear();
        emit breakpointsChanged();
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

/// Compiles the document as it is now and makes a fresh execution of it.
bool DebugSession::begin() {
    const auto refuse = [this](const QString& why) {
        emit m_document->notice(why, true);
        return false;
    };
    if (m_document->stale())
        return refuse(tr("The definition cannot run while its text is broken: line %1, %2")
                          .arg(m_document->staleLine())
                          .arg(m_document->staleText()));
    const engine::JsonReadResult input = engine::readJson(m_input.toStdString());
    if (!input)
        return refuse(tr("The test input is not JSON. %1").arg(jsonErrorText(input.error)));
    const model::Substituted filled = model::substitute(m_document->document(), m_values.values());
    const model::SyntaxTree tree = model::scan(filled.text);
    const model::Result<engine::Value> definition = model::toValue(tree.root());
    if (!definition)
        return refuse(messageWithRemedy(definition.refusal()));
    engine::CompileResult compiled = engine::compileDefinition(*definition);
    if (compiled.definition == nullptr) {
        const engine::Diagnostic& first = compiled.diagnostics.front();
        const std::size_t place = filled.original(tree.at(first.pointer).span().begin);
        const std::size_t line = m_document->document().text().lineColumn(place).line;
        return refuse(tr("The definition cannot run. Line %1: %2").arg(line).arg(engineMessage(first)));
    }
    m_definition = std::move(compiled.definition);
    m_workflow = m_document->workflow();
    engine::ExecutionOptions options;
    options.input = input.value;
    // `s3/BUCKET/KEY` beside the definition stands for S3.
    options.objects =
        engine::makeFolderStore((QFileInfo(m_document->path()).path() + QStringLiteral("/s3")).toStdString());
    options.stateMachineName =
        QFileInfo(m_document->path()).fileName().section(QLatin1Char('.'), 0, 0).toStdString();
    m_at = engine::kNone;
    m_openTask.reset();
    m_waitingForTime = false;
    engine::DebugRun run;
    run.document = *definition;
    run.definition = m_definition;
    run.options = std::move(options);
    run.tasks = m_mocks.makeHandler();
    m_debugger = std::make_unique<engine::Debugger>(std::move(run));
    for (const std::string& pointer : m_breakpoints)
        addBreakpoint(pointer);
    m_looked.clear();
    m_events.clear();
    return true;
}

void DebugSession::run() {
    if (m_status == Status::Running)
        return;
    if (m_debugger && execution().hasEnded())
        stop();
    if (m_debugger || begin())
        advance(engine::DebugGoal::Kind::End, true);
}

void DebugSession::stepInto() {
    if (m_debugger && execution().hasEnded())
        stop();
    if (m_debugger || begin())
        advance(engine::DebugGoal::Kind::Entry, false);
}

void DebugSession::stepOver() {
    if (m_debugger && execution().hasEnded())
        stop();
    if (m_debugger || begin())
        advance(engine::DebugGoal::Kind::Over,
                m_debugger->stop().reason != engine::DebugStop::Reason::Start && isContainer());
}

void DebugSession::stepOut() {
    if (m_debugger && !execution().hasEnded())
        advance(engine::DebugGoal::Kind::Out, true);
}

void DebugSession::pause() {
    if (m_status != Status::Running)
        return;
    m_slice.stop();
    m_debugger->pause();
    m_status = Status::Paused;
    show();
}

void DebugSession::stop() {
    m_slice.stop();
    m_debugger.reset();
    m_definition.reset();
    m_openTask.reset();
    m_status = Status::Idle;
    m_marks.clear();
    m_events.clear();
    m_visit.clear();
    emit changed();
}

void DebugSession::advance(engine::DebugGoal::Kind goal, bool passTimers) {
    if (m_waitingForTime) {
        m_debugger->passTimer();
        m_waitingForTime = false;
    }
    m_debugger->setPassTimers(passTimers);
    engine::DebugGoal wanted;
    wanted.kind = goal;
    m_debugger->begin(wanted);
    m_status = Status::Running;
    slice();
}

void DebugSession::slice() {
    const engine::DebugStop& stop = m_debugger->advance(kSliceSteps);
    if (stop.reason == engine::DebugStop::Reason::Working) {
        m_slice.start(0);
        show();
        return;
    }
    settle(stop);
}

void DebugSession::settle(const engine::DebugStop& stop) {
    using Reason = engine::DebugStop::Reason;
    if (stop.visit != engine::kNone)
        m_at = stop.visit;
    m_status = Status::Paused;
    m_openTask.reset();
    if (const std::vector<engine::TaskRequest> open = execution().openTasks(); !open.empty()) {
        m_openTask = open.front();
        if (stop.reason == Reason::WaitingForTask) {
            m_at = m_openTask->visit;
            m_status = Status::WaitingForTask;
        }
    }
    m_waitingForTime = stop.reason == Reason::WaitingForTime;
    if (execution().hasEnded())
        m_status =
            execution().status() == engine::ExecutionStatus::Succeeded ? Status::Succeeded : Status::Failed;
    show();
    emit pausedAt(current());
}

void DebugSession::show() {
    const engine::History& history = execution().history();
    const RunReading reading{history, *m_workflow, m_definition.get(), execution().now(), true};
    std::vector<QString> pointers;
    pointers.reserve(history.visits.size());
    for (std::uint32_t i = 0; i < history.visits.size(); ++i)
        pointers.push_back(reading.pointerOf(i));
    RunPicture picture = readRun(reading, static_cast<engine::EventId>(history.events.size()));
    m_marks.set(std::move(picture.nodes), std::move(picture.taken));
    m_events.show(history, std::move(pointers));
    look(m_looked.isEmpty() || m_status != Status::Running ? current() : m_looked);
    emit changed();
}

void DebugSession::look(const QString& pointer) {
    m_looked = pointer;
    if (!m_debugger)
        return;
    const engine::History& history = execution().history();
    int count = 0;
    const std::uint32_t found = latestVisit(pointer, count);
    if (found == engine::kNone)
        m_visit.clear();
    else
        m_visit.show(history, found, m_definition, count, count, contextOf(found));
}

/// Of `count` visits of the state the last; kNone where there is none.
std::uint32_t DebugSession::latestVisit(const QString& pointer, int& count) const {
    std::uint32_t found = engine::kNone;
    for (std::uint32_t i = 0; i < execution().history().visits.size(); ++i) {
        if (pointerOfVisit(i) == pointer) {
            found = i;
            ++count;
        }
    }
    return found;
}

std::optional<DebugSession::LastVisit> DebugSession::lastVisit(const QString& pointer) const {
    int count = 0;
    const std::uint32_t found = m_debugger ? latestVisit(pointer, count) : engine::kNone;
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
    for (const engine::StrandId id : execution().strands()) {
        if (execution().strand(id).visit == visit)
            return execution().contextObject(id);
    }
    return {};
}

QString DebugSession::pointerOfVisit(std::uint32_t visit) const {
    const engine::VisitRecord& record = execution().history().visits[visit];
    return record.state == engine::kNone ? QString()
                                         : QString::fromStdString(m_definition->state(record.state).pointer);
}

/// Whether the run stands at a Parallel or Map whose inside is to run through.
bool DebugSession::isContainer() const {
    if (m_at == engine::kNone || m_waitingForTime)
        return false;
    const engine::VisitRecord& record = execution().history().visits[m_at];
    return record.leftTime == 0 &&
           (record.type == engine::StateType::Parallel || record.type == engine::StateType::Map);
}

QString DebugSession::current() const {
    return !m_debugger || m_at == engine::kNone ? QString() : pointerOfVisit(m_at);
}

QString DebugSession::statusText() const {
    const QString name = m_debugger && m_at != engine::kNone
                             ? text(execution().history().visits[m_at].name.asString())
                             : QString();
    switch (m_status) {
    case Status::Idle:
        return tr("Not started");
    case Status::Running:
        return tr("Running");
    case Status::Paused:
        if (m_waitingForTime)
            return tr("%1 waits for time").arg(name);
        return name.isEmpty() ? tr("Paused") : tr("Paused at %1").arg(name);
    case Status::WaitingForTask:
        return tr("%1 waits for an answer").arg(name);
    case Status::Succeeded:
        return tr("Succeeded");
    case Status::Failed:
        return m_debugger && execution().status() == engine::ExecutionStatus::TimedOut  ? tr("Timed out")
               : m_debugger && execution().status() == engine::ExecutionStatus::Aborted ? tr("Aborted")
                                                                                        : tr("Failed");
    }
    return {};
}

QString DebugSession::outcome() const {
    if (!m_debugger || !execution().hasEnded())
        return {};
    if (m_status == Status::Succeeded)
        return text(engine::toJson(execution().output(), {2, false}));
    QStringList lines;
    for (const engine::Value* value : {&execution().error(), &execution().cause()}) {
        if (value->isString())
            lines << text(value->asString());
    }
    return lines.join(QLatin1Char('\n'));
}

QString DebugSession::clock() const {
    if (!m_debugger)
        return {};
    return durationText(execution().now() - execution().options().startTime);
}

QStringList DebugSession::breakpoints() const {
    QStringList pointers;
    for (const std::string& pointer : m_breakpoints)
        pointers << QString::fromStdString(pointer);
    return pointers;
}

void DebugSession::addBreakpoint(const std::string& pointer) {
    engine::Breakpoint breakpoint;
    breakpoint.state = pointer;
    m_debugger->breakpoints().add(std::move(breakpoint));
}

void DebugSession::toggleBreakpoint(const QString& pointer) {
    if (pointer.isEmpty())
        return;
    const std::string state = pointer.toStdString();
    const bool on = m_breakpoints.insert(state).second;
    if (!on)
        m_breakpoints.erase(state);
    if (m_debugger && on)
        addBreakpoint(state);
    for (const engine::Breakpoint& each :
         m_debugger && !on ? m_debugger->breakpoints().all() : std::vector<engine::Breakpoint>()) {
        if (each.state == state)
            m_debugger->breakpoints().remove(each.id);
    }
    emit breakpointsChanged();
}

QString DebugSession::taskState() const {
    return m_openTask ? text(m_openTask->stateName.asString()) : QString();
}

QString DebugSession::taskResource() const {
    return m_openTask ? text(m_openTask->resource.asString()) : QString();
}

QString DebugSession::taskRequest() const {
    return m_openTask ? text(engine::toJson(m_openTask->parameters, {2, false})) : QString();
}

QString DebugSession::variables() const {
    if (!m_debugger || m_at == engine::kNone)
        return {};
    const engine::VisitRecord& visit = execution().history().visits[m_at];
    const engine::Value& seen =
        visit.variablesAfter.isAbsent() ? visit.variablesBefore : visit.variablesAfter;
    return seen.isAbsent() ? QString() : text(engine::toJson(seen, {2, false}));
}

bool DebugSession::succeedTask(const QString& json) {
    const engine::JsonReadResult read = engine::readJson(json.toStdString());
    return read && answerTask(engine::TaskAnswer::succeeded(read.value));
}

bool DebugSession::failTask(const QString& error, const QString& cause) {
    return answerTask(
        engine::TaskAnswer::failed(engine::Value(error.toStdString()), engine::Value(cause.toStdString())));
}

bool DebugSession::timeOutTask() {
    return answerTask(engine::TaskAnswer::timedOut());
}

/// An answer is one step further: the run goes on to the next state, retry or question.
bool DebugSession::answerTask(engine::TaskAnswer answer) {
    if (!m_openTask)
        return false;
    const engine::StrandId strand = engine::strandInVisit(execution(), m_openTask->visit);
    if (m_debugger->answerTask(strand, std::move(answer)) != engine::EditProblem::None)
        return false;
    m_debugger->select(strand);
    m_openTask.reset();
    stepInto();
    return true;
}

} // namespace steploom::app
