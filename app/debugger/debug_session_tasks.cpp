// SPDX-License-Identifier: Apache-2.0
// Who answers the tasks of a session's run.
#include <algorithm>

#include "app/debugger/debug_session.h"
#include "app/run/run_reading.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

namespace steploom::app {

namespace {

using Reason = engine::DebugStop::Reason;
using Turn = engine::TaskDesk::Turn::Kind;

QString text(const engine::Value& value) {
    const std::string_view utf8 = value.asString();
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

/// Puts a desk before the mocks of a run; false, and a notice, where its settings cannot be used.
bool DebugSession::prepareTasks(MadeRun& made) {
    engine::DebugRun& run = *made.run;
    m_answers.refresh();
    if (!made.ownAnswers && !m_answers.problem().isEmpty()) {
        emit m_document->notice(tr("%1 cannot be used. %2").arg(m_answers.fileName(), m_answers.problem()),
                                true);
        return false;
    }
    TaskWork::Sources sources;
    if (!made.ownAnswers)
        sources.settings = m_answers.settings();
    sources.mocks = run.tasks;
    sources.objects = run.options.objects;
    sources.machineName = QString::fromStdString(run.options.stateMachineName);
    if (const QString path = m_answers.recordingPath(); !made.ownAnswers && !path.isEmpty()) {
        RecordedAnswers recorded = recordedAnswers(path);
        if (!recorded.problem.isEmpty()) {
            emit m_document->notice(tr("The recorded run cannot be used. %1").arg(recorded.problem), true);
            return false;
        }
        sources.recorded = std::move(recorded.handler);
    }
    m_chosenTask = 0;
    m_calls.clear();
    run.tasks = m_work.begin(std::move(sources));
    if (made.around)
        run.tasks = made.around(std::move(run.tasks));
    return true;
}

/// The run stands before open tasks: whether it goes on without a person.
bool DebugSession::taskGoesOn() {
    const engine::TaskDesk::Turn turn = m_work.turn(*m_debugger, !m_clock.follows());
    if (turn.kind == Turn::Nothing)
        return false;
    if (turn.kind == Turn::Delivered) {
        m_status = Status::Running;
        m_slice.start(0);
        return true;
    }
    // Somebody works, or something is due. A person who has to answer as well can do so meanwhile.
    if (turn.asked && m_status == Status::Running)
        settle();
    else
        show();
    if (turn.kind == Turn::Later) {
        m_due = turn.until;
        m_clock.wait(turn.until - execution().now());
    } else {
        m_slice.start(turn.wait);
    }
    return true;
}

void DebugSession::taskArrived() {
    if (active() && m_debugger->stop().reason == Reason::WaitingForTask &&
        (m_status == Status::Running || m_status == Status::WaitingForTask))
        m_slice.start(0);
}

/// The task that a person is shown: the one of choice, that of the state the run stands at, or the first that
/// nobody works at.
void DebugSession::chooseOpenTask() {
    m_openTask.reset();
    m_openStrand = engine::kNone;
    const std::vector<engine::TaskRequest> open = execution().openTasks();
    const auto find = [&](const auto& fits) {
        if (const auto found = std::find_if(open.begin(), open.end(), fits);
            !m_openTask && found != open.end())
            m_openTask = *found;
    };
    const engine::TaskDesk* desk = m_work.desk();
    const auto asks = [&](const engine::TaskRequest& task) {
        return desk == nullptr || !live() || desk->asks(task.id);
    };
    find([this](const auto& task) { return task.id == m_chosenTask; });
    find([&](const auto& task) { return task.visit == visitNow() && asks(task); });
    find(asks);
    find([this](const auto& task) { return task.visit == visitNow(); });
    find([](const auto&) { return true; });
    if (!m_openTask)
        return;
    for (const engine::StrandId id : execution().strands()) {
        if (execution().strand(id).visit == m_openTask->visit)
            m_openStrand = id;
    }
}

void DebugSession::chooseTask(int task) {
    if (!active() || m_status == Status::Running)
        return;
    m_chosenTask = static_cast<engine::TaskId>(task);
    chooseOpenTask();
    if (m_openStrand != engine::kNone)
        m_debugger->select(m_openStrand);
    show();
}

QString DebugSession::taskState() const {
    return m_openTask ? text(m_openTask->stateName) : QString();
}

QString DebugSession::taskResource() const {
    return m_openTask ? text(m_openTask->resource) : QString();
}

QString DebugSession::taskRequest() const {
    return m_openTask ? QString::fromStdString(engine::toJson(m_openTask->parameters, {2, false}))
                      : QString();
}

QString DebugSession::taskToken() const {
    return m_openTask ? text(m_openTask->token) : QString();
}

bool DebugSession::taskWorks() const {
    return m_openTask && live() && m_work.desk() != nullptr && !m_work.desk()->asks(m_openTask->id);
}

bool DebugSession::taskBeats() const {
    if (!m_openTask || !active())
        return false;
    const std::vector<engine::Attempt>& attempts =
        detailOf(execution().history().visits[m_openTask->visit]).attempts;
    return !attempts.empty() && !attempts.back().heartbeatSeconds.isAbsent();
}

QVariantList DebugSession::openTasks() const {
    QVariantList rows;
    if (!active())
        return rows;
    for (const engine::TaskRequest& task : execution().openTasks()) {
        const bool works = live() && m_work.desk() != nullptr && !m_work.desk()->asks(task.id);
        QStringList detail;
        if (const QString place = placeOf(task.visit); !place.isEmpty())
            detail << place;
        detail << (works                   ? tr("at work")
                   : task.token.isString() ? tr("waits for its token")
                                           : tr("waits for an answer"));
        rows << QVariantMap{{QStringLiteral("id"), task.id},
                            {QStringLiteral("title"), text(task.stateName)},
                            {QStringLiteral("detail"), detail.join(QStringLiteral(" · "))},
                            {QStringLiteral("working"), works},
                            {QStringLiteral("chosen"), m_openTask && m_openTask->id == task.id}};
    }
    return rows;
}

bool DebugSession::succeedTask(const QString& json) {
    const engine::JsonReadResult read = engine::readJson(json.toStdString());
    if (m_openTask && read)
        takeElapsed();
    return m_openTask && read &&
           answered(m_debugger->answerTask(m_openStrand, engine::TaskAnswer::succeeded(read.value)));
}

bool DebugSession::failTask(const QString& error, const QString& cause) {
    takeElapsed();
    return m_openTask && answered(m_debugger->answerTask(
                             m_openStrand, engine::TaskAnswer::failed(engine::Value(error.toStdString()),
                                                                      engine::Value(cause.toStdString()))));
}

bool DebugSession::timeOutTask() {
    takeElapsed();
    return m_openTask && answered(m_debugger->timeOut(m_openStrand));
}

bool DebugSession::heartbeatTask() {
    takeElapsed();
    if (!m_openTask || m_status == Status::Running || !m_debugger->heartbeat(m_openTask->id))
        return false;
    m_events.clear();
    if (m_status == Status::WaitingForTask)
        go({engine::DebugGoal::Kind::End, {}, {}, {}, 0}, false); // nothing can run: it stands where it stood
    else
        showEdited();
    return true;
}

bool DebugSession::expireTask() {
    if (!m_openTask || m_status == Status::Running)
        return false;
    takeElapsed();
    const engine::TaskId task = m_openTask->id;
    const auto isOpen = [&] {
        const std::vector<engine::TaskRequest> open = execution().openTasks();
        return std::any_of(open.begin(), open.end(), [task](const auto& each) { return each.id == task; });
    };
    const std::vector<engine::Timer> timers = execution().pendingTimers();
    const bool bounded = std::any_of(timers.begin(), timers.end(), [this](const engine::Timer& timer) {
        return timer.strand == m_openStrand;
    });
    if (!bounded)
        return timeOutTask();
    while (isOpen() && m_debugger->passTimer()) {
    }
    return answered(engine::EditProblem::None);
}

/// An answer is one step further: the run goes on to the next state, retry or question.
bool DebugSession::answered(engine::EditProblem problem) {
    if (problem != engine::EditProblem::None)
        return false;
    if (m_openTask && m_work.desk() != nullptr)
        m_work.desk()->takeOver(m_openTask->id);
    m_openTask.reset();
    m_chosenTask = 0;
    m_events.clear();
    go({engine::DebugGoal::Kind::Into, {}, {}, {}, 0}, false);
    return true;
}

} // namespace steploom::app
