// SPDX-License-Identifier: Apache-2.0
#include "app/service/service_link.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

#include "app/service/chosen_texts.h"
#include "engine/history/writer.h"
#include "engine/service/arn.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

namespace steploom::app {

ServiceLink::ServiceLink(QObject* parent)
    : QObject(parent) {
    m_chooseSoon.setSingleShot(true);
    m_chooseSoon.setInterval(0);
    connect(&m_chooseSoon, &QTimer::timeout, this, &ServiceLink::choose);
    ServiceHost& host = ServiceHost::instance();
    connect(&host, &ServiceHost::changed, this, &ServiceLink::offer);
    connect(&host, &ServiceHost::drivenStarted, this, &ServiceLink::take);
    connect(&host, &ServiceHost::drivenAnswered, this, &ServiceLink::answer);
    connect(&host, &ServiceHost::executionEnded, this, [this](const EndedExecution& execution) {
        if (m_session != nullptr)
            m_session->measured()->add(QString::fromStdString(execution.arn), execution.run,
                                       execution.measure);
    });
    connect(&host, &ServiceHost::drivenStopped, this, [this](const QString& arn) {
        if (arn != m_arn)
            return;
        letGo();
        m_session->stop();
    });
    connect(&host, &ServiceHost::changed, this, [this] {
        // Nobody waits for it any more; what is here is a run like others.
        if (!m_arn.isEmpty() && ServiceHost::instance().state() == ServiceHost::State::Off)
            letGo();
    });
}

ServiceLink::~ServiceLink() {
    ServiceHost& host = ServiceHost::instance();
    host.driver().want(this, {});
    host.setTerraform(this, {});
    host.setChoices(this, std::nullopt);
    if (m_arn.isEmpty())
        return;
    host.post([arn = m_arn.toStdString()](engine::Service& service, engine::LocalServices&) {
        engine::endDriven(service.state(), arn, {"ABORTED", {}, "Debugger", "Its window was closed", {}, 0});
    });
}

void ServiceLink::setSession(DebugSession* session) {
    m_session = session;
    connect(session, &DebugSession::changed, this, &ServiceLink::follow);
    connect(session, &DebugSession::breakpointsChanged, this, &ServiceLink::offer);
    const auto soon = qOverload<>(&QTimer::start);
    connect(session->answers(), &AnswerList::changed, &m_chooseSoon, soon);
    connect(session->mocks(), &MockSet::changed, &m_chooseSoon, soon);
    connect(session->values(), &QAbstractItemModel::dataChanged, &m_chooseSoon, soon);
    connect(session->values(), &QAbstractItemModel::modelReset, &m_chooseSoon, soon);
    m_chooseSoon.start();
}

void ServiceLink::setDocument(DocumentController* document) {
    m_document = document;
    connect(document, &DocumentController::workflowChanged, this, &ServiceLink::offer);
    connect(document, &DocumentController::workflowChanged, &m_chooseSoon, qOverload<>(&QTimer::start));
    m_nearby = &TerraformNearby::of(*document);
    const auto watch = [this] {
        ServiceHost::instance().setTerraform(this, m_nearby->texts());
        emit terraformChanged();
    };
    connect(m_nearby, &TerraformNearby::changed, this, watch);
    connect(m_nearby, &TerraformNearby::changed, &m_chooseSoon, qOverload<>(&QTimer::start));
    watch();
}

QString ServiceLink::terraform() const {
    return m_nearby == nullptr ? QString() : m_nearby->place();
}

void ServiceLink::setTerraform(const QString& place) {
    if (m_nearby != nullptr)
        m_nearby->setPlace(place);
}

QStringList ServiceLink::terraformProblems() const {
    return m_nearby == nullptr ? QStringList() : m_nearby->problems();
}

void ServiceLink::start() {
    ServiceHost& host = ServiceHost::instance();
    const CompiledDocument compiled = compileDocument(*m_document, *m_session->values());
    if (compiled.definition == nullptr) {
        emit host.refused(compiled.refusal);
        return;
    }
    if (const QString why = m_session->inputProblem(); !why.isEmpty()) {
        emit host.refused(tr("The test input is not JSON. %1").arg(why));
        return;
    }
    const Deployed as = deployed();
    host.startWorkflow(as.name, as.express, engine::toJson(compiled.document), m_session->input());
}

/// As Terraform calls it, else by its place in the file, else by the file.
ServiceLink::Deployed ServiceLink::deployed() const {
    const model::MachineFile& source = m_document->source();
    const QFileInfo file(m_document->path());
    for (const model::DeployedMachine& one : m_nearby->monitoring().machines) {
        const bool same = one.path.empty()
                              ? one.label == source.name()
                              : QFileInfo(QString::fromStdString(one.path)).fileName() == file.fileName();
        if (same)
            return {QString::fromStdString(one.name), one.express};
    }
    QString name = QString::fromStdString(source.name());
    if (name.isEmpty())
        name = m_document->path().isEmpty() ? QStringLiteral("workflow")
                                            : file.fileName().section(QLatin1Char('.'), 0, 0);
    // What names of state machines may have.
    static const QRegularExpression other(QStringLiteral("[^A-Za-z0-9_-]+"));
    return {name.replace(other, QStringLiteral("-")).left(80), source.type == "EXPRESS"};
}

/// Tells the service who answers the tasks of this workflow.
void ServiceLink::choose() {
    if (m_session == nullptr || m_document == nullptr)
        return;
    const Deployed as = deployed();
    ServiceHost::instance().setChoices(this, chosenTexts(*m_session, as.name, as.express));
}

/// Tells the service which executions are wanted here: those of this definition, as long as there is
/// something that they could stop at and nothing else is being stepped through.
void ServiceLink::offer() {
    if (m_session == nullptr || m_document == nullptr)
        return;
    ServiceHost& host = ServiceHost::instance();
    const BreakpointList& list = *m_session->breakpointList();
    const bool stops =
        list.allEnabled() && std::any_of(list.all().begin(), list.all().end(),
                                         [](const engine::Breakpoint& one) { return one.enabled; });
    const bool free = !m_session->active() || m_session->ended();
    std::string wanted;
    if (host.on() && free && m_arn.isEmpty() && stops) {
        const CompiledDocument compiled = compileDocument(*m_document, *m_session->values());
        if (compiled.definition != nullptr)
            wanted = engine::toJson(compiled.document);
    }
    if (wanted == m_offered)
        return;
    m_offered = wanted;
    host.driver().want(this, std::move(wanted));
}

void ServiceLink::take(const DrivenStart& start) {
    // Several windows listen; and the one that wanted it may have another definition by now.
    if (start.owner != this || start.definition != m_offered || !m_arn.isEmpty())
        return;
    m_offered.clear();
    ServiceHost::instance().claim();
    // Task tokens come from the seed, and no two executions may have the same.
    const QString seed = m_session->seed();
    m_session->setSeed(QString::number(start.seed));
    const bool begun = m_session->beginWith(
        this, [this, start] { return makeDriven(start); }, model::RunSource::Service);
    m_session->setSeed(seed);
    m_arn = QString::fromStdString(start.arn);
    if (!begun)
        return finish({"ABORTED", {}, "Debugger", "The definition was changed while it started", {}, 0});
    m_sent.clear();
    emit executionChanged();
    emit adopted();
    // It stands where its first state was entered; there may be a breakpoint.
    if (m_session->debugger()->stop().reason == engine::DebugStop::Reason::Breakpoint)
        follow();
    else
        m_session->run();
}

MadeRun ServiceLink::makeDriven(const DrivenStart& start) const {
    CompiledDocument compiled = compileDocument(*m_document, *m_session->values());
    MadeRun made;
    made.refusal = compiled.refusal;
    if (compiled.definition == nullptr)
        return made;
    engine::DebugRun& run = made.run.emplace();
    run.document = std::move(compiled.document);
    run.definition = std::move(compiled.definition);
    run.options.input = engine::readJson(start.input).value;
    run.options.type = start.express ? engine::WorkflowType::Express : engine::WorkflowType::Standard;
    run.options.startTime = start.started;
    run.options.executionName = start.name;
    run.options.executionArn = start.arn;
    run.options.stateMachineArn = start.machineArn;
    run.options.roleArn = start.roleArn;
    run.options.objects = engine::makeFolderStore(ServiceHost::instance().objectsFolder().toStdString());
    const auto arn = engine::readArn(start.machineArn);
    if (const auto* read = std::get_if<engine::Arn>(&arn))
        run.options.stateMachineName = read->name;
    run.tasks = std::make_shared<engine::InteractiveTaskHandler>();
    made.ownAnswers = true; // the service has its settings
    return made;
}

/// What the session did is told to the service: tasks that began, the events so far, the end.
void ServiceLink::follow() {
    if (m_arn.isEmpty())
        return offer();
    if (m_session->runOwner() != this)
        return finish({"ABORTED", {}, "Debugger", "It was stopped in the window", {}, 0});
    if (m_session->status() == DebugSession::Status::Running || !m_session->live())
        return;
    const engine::Execution& execution = m_session->debugger()->execution();
    engine::HistoryWriteOptions writing;
    writing.isoTimestamps = false;
    writing.roleArn = execution.options().roleArn;
    std::string history = engine::toJson(engine::historyToValue(execution.history(), writing).get("events"));
    if (!execution.hasEnded()) {
        ServiceHost::instance().post([arn = m_arn.toStdString(), history](engine::Service& service, auto&) {
            engine::showDriven(service.state(), arn, history);
        });
        sendTasks();
        // The session is just telling what it did; it is moved when it is done with that.
        QMetaObject::invokeMethod(this, &ServiceLink::deliver, Qt::QueuedConnection);
        return;
    }
    engine::DrivenOutcome outcome;
    outcome.status = engine::executionStatusName(execution.status());
    if (m_session->status() == DebugSession::Status::Succeeded)
        outcome.output = engine::toJson(execution.output());
    if (execution.error().isString())
        outcome.error = std::string(execution.error().asString());
    if (execution.cause().isString())
        outcome.cause = std::string(execution.cause().asString());
    outcome.history = std::move(history);
    outcome.transitions = execution.history().visits.size();
    finish(outcome);
}

/// Those that nobody here works at; and those that are not open any more.
void ServiceLink::sendTasks() {
    const std::shared_ptr<engine::TaskDesk> desk = m_session->work().desk;
    dropTasks();
    for (const engine::TaskRequest& request : m_session->debugger()->execution().openTasks()) {
        const int id = static_cast<int>(request.id);
        if (m_sent.contains(id) || (desk != nullptr && !desk->asks(request.id)))
            continue;
        m_sent.insert(id);
        engine::DrivenTask task;
        task.id = request.id;
        task.kind = request.kind;
        task.stateName = request.stateName.asString();
        task.resource = request.resource.asString();
        task.parameters = engine::toJson(request.parameters);
        task.token = request.token.asString();
        task.attempt = request.attempt;
        task.invocation = request.invocation;
        task.place = request.place;
        ServiceHost::instance().post(
            [arn = m_arn.toStdString(), task = std::move(task)](engine::Service& service, auto&) {
                engine::startDrivenTask(service.state(), arn, task);
            });
    }
}

void ServiceLink::dropTasks() {
    if (!m_session->live())
        return;
    QSet<int> open;
    for (const engine::TaskRequest& request : m_session->debugger()->execution().openTasks())
        open.insert(static_cast<int>(request.id));
    for (const int id : QSet<int>(m_sent) - open) {
        const bool delivered = std::any_of(m_answers.begin(), m_answers.end(), [id](const Answer& one) {
            return static_cast<int>(one.task) == id;
        });
        m_sent.remove(id);
        if (!delivered)
            ServiceHost::instance().post([arn = m_arn.toStdString(), id](engine::Service& service, auto&) {
                engine::dropDrivenTask(service.state(), arn, static_cast<engine::TaskId>(id));
            });
    }
}

void ServiceLink::answer(const QString& arn, int task, bool succeeded, const QString& output,
                         const QString& error, const QString& cause) {
    if (arn != m_arn || m_arn.isEmpty())
        return;
    const engine::TaskAnswer given =
        succeeded ? engine::TaskAnswer::succeeded(engine::readJson(output.toStdString()).value)
        : error == QLatin1String("States.Timeout") && cause.isEmpty()
            ? engine::TaskAnswer::timedOut()
            : engine::TaskAnswer::failed(engine::Value(error.toStdString()),
                                         engine::Value(cause.toStdString()));
    m_answers.push_back({static_cast<engine::TaskId>(task), given});
    deliver();
}

/// Only at the end of the recording is there something to answer.
void ServiceLink::deliver() {
    while (!m_answers.empty() && m_session->live() && m_session->status() != DebugSession::Status::Running) {
        const Answer next = m_answers.front();
        m_answers.erase(m_answers.begin());
        // The same task may be open once more, where somebody goes back and on again.
        m_sent.remove(static_cast<int>(next.task));
        hand(next);
    }
}

/// A run that waits for this answer goes on.
void ServiceLink::hand(const Answer& answer) {
    engine::Debugger& debugger = *m_session->debugger();
    const std::vector<engine::TaskRequest> open = debugger.execution().openTasks();
    const auto found = std::find_if(open.begin(), open.end(),
                                    [&](const engine::TaskRequest& one) { return one.id == answer.task; });
    if (found == open.end())
        return;
    const std::vector<engine::StrandId> strands = debugger.execution().strands();
    const auto strand = std::find_if(strands.begin(), strands.end(), [&](engine::StrandId id) {
        return debugger.execution().strand(id).visit == found->visit;
    });
    const bool waits = m_session->status() == DebugSession::Status::WaitingForTask;
    if (strand == strands.end() || debugger.answerTask(*strand, answer.answer) != engine::EditProblem::None)
        return;
    m_session->showEdited();
    if (waits)
        m_session->run();
}

void ServiceLink::finish(const engine::DrivenOutcome& outcome) {
    ServiceHost::instance().post([arn = m_arn.toStdString(), outcome](engine::Service& service, auto&) {
        engine::endDriven(service.state(), arn, outcome);
    });
    letGo();
}

void ServiceLink::letGo() {
    m_arn.clear();
    m_sent.clear();
    m_answers.clear();
    emit executionChanged();
    offer();
}

} // namespace steploom::app
