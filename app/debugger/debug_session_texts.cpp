// SPDX-License-Identifier: Apache-2.0
// What a session says of its run.
#include <QLocale>

#include <algorithm>

#include "app/debugger/debug_session.h"
#include "app/debugger/stage_words.h"
#include "app/debugger/timer_words.h"
#include "app/document/shown_name.h"
#include "app/run/run_reading.h"
#include "engine/value/json_writer.h"
#include "model/document/pointer.h"

namespace steploom::app {

namespace {

using Reason = engine::DebugStop::Reason;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString nameOf(const std::string& pointer) {
    return shownName(QString::fromStdString(model::pointerLeaf(pointer)));
}

} // namespace

int DebugSession::eventPosition() const {
    return active() ? static_cast<int>(execution().history().events.size()) : 0;
}

QString DebugSession::current() const {
    return active() ? QString::fromStdString(m_debugger->stop().state) : QString();
}

QString DebugSession::statusText() const {
    const QString name = active() ? nameOf(m_debugger->stop().state) : QString();
    switch (m_status) {
    case Status::Idle:
        return tr("Not started");
    case Status::Running: {
        if (m_clock.waiting())
            return nextTimerWords(execution(), clockNow());
        const auto works =
            m_work.desk() == nullptr ? std::vector<engine::TaskDesk::Work>() : m_work.desk()->working();
        if (works.empty())
            return tr("Running");
        return tr("%1 is at work, %2")
            .arg(text(works.front().request.stateName.asString()),
                 durationText(works.front().since.count() / 1000 * 1000));
    }
    case Status::Paused:
        if (m_debugger->stop().reason == Reason::WaitingForTime)
            return tr("%1 waits for time").arg(name);
        return name.isEmpty() ? tr("Paused") : tr("Paused at %1").arg(name);
    case Status::WaitingForTask:
        return tr("%1 waits for an answer").arg(name);
    case Status::Succeeded:
        return tr("Succeeded");
    case Status::Failed:
        return execution().status() == engine::ExecutionStatus::TimedOut  ? tr("Timed out")
               : execution().status() == engine::ExecutionStatus::Aborted ? tr("Aborted")
                                                                          : tr("Failed");
    }
    return {};
}

QString DebugSession::reasonText() const {
    if (!active() || m_status == Status::Running)
        return {};
    const engine::DebugStop& stop = m_debugger->stop();
    switch (stop.reason) {
    case Reason::Start:
        return tr("At the start of the run");
    case Reason::Breakpoint: {
        QStringList lines;
        for (const engine::BreakpointHit& hit : stop.hits) {
            lines << (hit.problem.empty() ? tr("Breakpoint, hit %1").arg(hit.count)
                                          : tr("The condition of the breakpoint has no value: %1")
                                                .arg(QString::fromStdString(hit.problem)));
        }
        lines.removeDuplicates();
        return lines.isEmpty() ? tr("Breakpoint") : lines.join(QLatin1Char('\n'));
    }
    case Reason::Held:
        return tr("What could run is held");
    case Reason::NotFound:
        return tr("Nothing of that kind before this position");
    case Reason::WaitingForTime:
        return m_clock.mode() == RunClock::Mode::Stepped
                   ? tr("Before a timer. %1. F5 lets it pass.").arg(nextTimerWords(execution(), clockNow()))
                   : QString();
    case Reason::WaitingForTask:
        return m_clock.waiting() ? nextTimerWords(execution(), clockNow()) : QString();
    case Reason::Reached:
    case Reason::Ended:
    case Reason::Working:
    case Reason::Paused:
        break;
    }
    return {};
}

QString DebugSession::outcome() const {
    if (!active() || !execution().hasEnded())
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
    return active() ? durationText(clockNow() - execution().options().startTime) : QString();
}

QString DebugSession::memory() const {
    if (!active())
        return {};
    const engine::TimelineFigures figures = m_debugger->timeline().figures();
    const auto size = [](std::size_t bytes) {
        return QLocale().formattedDataSize(static_cast<qint64>(bytes), 0);
    };
    const QString held = size(figures.heldBytes());
    const QString bound = size(figures.memory.boundBytes);
    if (!figures.memory.bounded)
        return tr("%1 for going back: the disk has no room to keep it below %2").arg(held, bound);
    if (figures.memory.fileBytes == 0)
        return tr("%1 of %2 for going back").arg(held, bound);
    return tr("%1 of %2 for going back, %3 on disk").arg(held, bound, size(figures.memory.fileBytes));
}

QVariantList DebugSession::stages() const {
    QVariantList rows;
    if (!active() || m_status == Status::Running)
        return rows;
    const engine::DebugStop& stop = m_debugger->stop();
    for (std::size_t i = 0; i < stop.stages.size(); ++i) {
        const engine::StageView& stage = stop.stages[i];
        const bool done = i < stop.stage;
        const engine::Value& value = done ? stage.after : stage.before;
        rows << QVariantMap{
            {QStringLiteral("title"), stageWords(stage)},
            {QStringLiteral("field"), QString::fromStdString(stage.field)},
            {QStringLiteral("text"), value.isAbsent() ? QString() : text(engine::toJson(value, {2, false}))},
            {QStringLiteral("status"), done              ? QStringLiteral("done")
                                       : i == stop.stage ? QStringLiteral("current")
                                                         : QStringLiteral("ahead")}};
    }
    return rows;
}

QString DebugSession::log() const {
    QStringList lines;
    if (!active())
        return {};
    for (const engine::DebugLog& entry : m_debugger->log()) {
        if (entry.position <= m_debugger->timeline().position())
            lines << QString::fromStdString(entry.message);
    }
    return lines.join(QLatin1Char('\n'));
}

QString DebugSession::variables() const {
    if (!active() || visitNow() == engine::kNone)
        return {};
    const engine::VisitRecord& visit = execution().history().visits[visitNow()];
    const engine::Value& seen =
        visit.variablesAfter.isAbsent() ? visit.variablesBefore : visit.variablesAfter;
    return seen.isAbsent() ? QString() : text(engine::toJson(seen, {2, false}));
}

bool DebugSession::isInContainer() const {
    if (!active() || visitNow() == engine::kNone)
        return false;
    const engine::VisitRecord& record = execution().history().visits[visitNow()];
    return record.leftTime == 0 &&
           (record.type == engine::StateType::Parallel || record.type == engine::StateType::Map);
}

// Lines of control and the call stack

QString DebugSession::placeOf(std::uint32_t visit) const {
    const engine::VisitRecord& record = execution().history().visits[visit];
    return scopeWords(record.parent, record.branch);
}

QString DebugSession::scopeWords(std::uint32_t parent, std::uint32_t branch) const {
    QStringList parts;
    const auto& visits = m_recording.visits.size() > execution().history().visits.size()
                             ? m_recording.visits
                             : execution().history().visits;
    while (parent != engine::kNone) {
        const engine::VisitRecord& outer = visits[parent];
        const QString name = text(outer.name.asString());
        parts.prepend(outer.type == engine::StateType::Map ? tr("%1, item %2").arg(name).arg(branch)
                                                           : tr("%1, branch %2").arg(name).arg(branch + 1));
        branch = outer.branch;
        parent = outer.parent;
    }
    return parts.join(QStringLiteral(" › "));
}

void DebugSession::showStrands() {
    m_strands.clear();
    for (const engine::StrandView& strand : m_debugger->strands()) {
        QString wakes;
        if (strand.wakes)
            wakes =
                tr("wakes in %1").arg(durationText(std::max<std::int64_t>(0, *strand.wakes - clockNow())));
        m_strands << QVariantMap{
            {QStringLiteral("id"), strand.id},
            {QStringLiteral("title"), strand.state.empty() ? tr("Start") : nameOf(strand.state)},
            {QStringLiteral("detail"), strand.visit == engine::kNone ? QString() : placeOf(strand.visit)},
            {QStringLiteral("wakes"), wakes},
            {QStringLiteral("pointer"), QString::fromStdString(strand.state)},
            {QStringLiteral("selected"), strand.selected},
            {QStringLiteral("held"), strand.held},
            {QStringLiteral("ready"), strand.ready},
            {QStringLiteral("next"), strand.next}};
    }
    m_callStack.clear();
    const std::vector<engine::DebugFrame> frames = m_debugger->callStack();
    const auto& visits = execution().history().visits;
    for (auto frame = frames.rbegin(); frame != frames.rend(); ++frame) {
        if (frame->visit == engine::kNone)
            continue;
        const engine::VisitRecord& visit = visits[frame->visit];
        QStringList detail;
        if (const std::vector<engine::Attempt>& attempts = detailOf(visit).attempts; attempts.size() > 1)
            detail << tr("attempt %1").arg(attempts.size());
        if (visit.parent != engine::kNone)
            detail << (visits[visit.parent].type == engine::StateType::Map
                           ? tr("item %1").arg(visit.branch)
                           : tr("branch %1").arg(visit.branch + 1));
        m_callStack << QVariantMap{{QStringLiteral("title"), text(visit.name.asString())},
                                   {QStringLiteral("detail"), detail.join(QStringLiteral(" · "))},
                                   {QStringLiteral("pointer"), pointerOfVisit(frame->visit)}};
    }
    m_callStack << QVariantMap{{QStringLiteral("title"), m_document->fileName()},
                               {QStringLiteral("detail"), tr("execution · %1").arg(clock())},
                               {QStringLiteral("pointer"), QString()}};
}

} // namespace steploom::app
