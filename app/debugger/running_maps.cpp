// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/running_maps.h"

#include <QLocale>

#include "app/payload/payload.h"
#include "app/run/run_reading.h"
#include "app/settings/language_rows.h"

namespace steploom::app {

namespace {

using engine::ExecutionStatus;

QString text(const engine::Value& value) {
    const std::string_view utf8 = value.isString() ? value.asString() : std::string_view();
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString statusText(ExecutionStatus status) {
    const std::string_view name = engine::executionStatusName(status);
    return QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size()));
}

QVariantMap countOf(const QString& name, std::uint64_t count, const char* tone) {
    return {{QStringLiteral("name"), name},
            {QStringLiteral("count"), QLocale().toString(static_cast<qulonglong>(count))},
            {QStringLiteral("tone"), count == 0 ? QString() : QString::fromLatin1(tone)}};
}

} // namespace

RunningMaps::RunningMaps(QObject* parent)
    : QAbstractListModel(parent) {
    followLanguage(this);
}

void RunningMaps::setSession(DebugSession* session) {
    if (m_session == session)
        return;
    m_session = session;
    connect(session, &DebugSession::changed, this, &RunningMaps::refresh);
    refresh();
}

void RunningMaps::setActive(bool active) {
    if (m_active == active)
        return;
    m_active = active;
    emit activeChanged();
    refresh();
}

void RunningMaps::refresh() {
    beginResetModel();
    m_history = {};
    m_runs.clear();
    m_children.clear();
    if (m_active && m_session != nullptr && m_session->active())
        m_history = m_session->debugger()->execution().history();
    for (const engine::MapRun& run : m_history.mapRuns) {
        const engine::MapRunCounts& counts = run.executions;
        QVariantList shown{countOf(tr("All"), counts.total, ""),
                           countOf(tr("Succeeded"), counts.succeeded, "good"),
                           countOf(tr("Failed"), counts.failed, "bad"),
                           countOf(tr("Timed out"), counts.timedOut, "bad"),
                           countOf(tr("Aborted"), counts.aborted, "warn"),
                           countOf(tr("Running"), counts.running, "warn"),
                           countOf(tr("Pending"), counts.pending, "warn")};
        if (run.toleratedFailureCount > 0)
            shown << QVariantMap{{QStringLiteral("name"), tr("Failed items tolerated")},
                                 {QStringLiteral("count"), QLocale().toString(run.toleratedFailureCount)}};
        if (run.toleratedFailurePercentage > 0)
            shown << QVariantMap{{QStringLiteral("name"), tr("Failed items tolerated")},
                                 {QStringLiteral("count"),
                                  tr("%1 %").arg(QLocale().toString(run.toleratedFailurePercentage))}};
        m_runs << QVariantMap{{QStringLiteral("label"), text(m_history.visits[run.visit].name)},
                              {QStringLiteral("status"), statusText(run.status)},
                              {QStringLiteral("duration"),
                               run.stopTime == 0 ? QString() : durationText(run.stopTime - run.startTime)},
                              {QStringLiteral("missing"), 0},
                              {QStringLiteral("counts"), shown}};
    }
    if (m_run >= m_runs.size())
        m_run = 0;
    for (engine::ChildId id = 0; id < m_history.children.size(); ++id) {
        const engine::ChildExecution& child = m_history.children[id];
        if (child.mapRun == static_cast<std::uint32_t>(m_run) &&
            (!m_failedOnly || child.status != ExecutionStatus::Succeeded))
            m_children.push_back(id);
    }
    endResetModel();
    emit shown();
}

QStringList RunningMaps::runNames() const {
    QStringList names;
    for (const QVariant& run : m_runs)
        names << run.toMap().value(QStringLiteral("label")).toString();
    return names;
}

void RunningMaps::setRun(int run) {
    if (m_run == run || run < 0)
        return;
    m_run = run;
    refresh();
}

QString RunningMaps::map() const {
    if (static_cast<std::size_t>(m_run) >= m_history.mapRuns.size())
        return {};
    return m_session->recordedPointers()[m_history.mapRuns[static_cast<std::size_t>(m_run)].visit];
}

void RunningMaps::setFailedOnly(bool only) {
    if (m_failedOnly == only)
        return;
    m_failedOnly = only;
    refresh();
}

int RunningMaps::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_children.size());
}

QHash<int, QByteArray> RunningMaps::roleNames() const {
    return {{NameRole, "name"},
            {StatusRole, "status"},
            {ErrorRole, "error"},
            {DurationRole, "duration"},
            {ExecutionRole, "execution"}};
}

QVariant RunningMaps::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const engine::ChildExecution& child =
        m_history.children[m_children[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: {
        const int items = static_cast<int>(child.itemCount);
        return items > 1 ? tr("Batch %1, %n items", nullptr, items).arg(child.index)
                         : tr("Item %1").arg(child.index);
    }
    case StatusRole:
        return statusText(child.status);
    case ErrorRole:
        return text(child.error);
    case DurationRole:
        return child.stopTime == 0 ? QString() : durationText(child.stopTime - child.startTime);
    case ExecutionRole:
        return static_cast<int>(child.index);
    default:
        return {};
    }
}

QVariantList RunningMaps::details(int row) const {
    QVariantList rows;
    if (row < 0 || row >= rowCount())
        return rows;
    const engine::ChildExecution& child = m_history.children[m_children[static_cast<std::size_t>(row)]];
    const auto payload = [&rows](const QString& title, const engine::Value& value) {
        if (value.isAbsent())
            return;
        Payload shown;
        shown.value = value;
        rows << QVariantMap{{QStringLiteral("title"), title},
                            {QStringLiteral("payload"), QVariant::fromValue(shown)}};
    };
    payload(tr("Input"), child.input);
    payload(tr("Output"), child.output);
    for (const auto& [title, value] :
         {std::pair(tr("Error"), text(child.error)), {tr("Cause"), text(child.cause)}}) {
        if (!value.isEmpty())
            rows << QVariantMap{{QStringLiteral("title"), title}, {QStringLiteral("text"), value}};
    }
    return rows;
}

QString RunningMaps::lastState(int execution) const {
    for (const engine::ChildId id : m_children) {
        const engine::ChildExecution& child = m_history.children[id];
        if (child.index != static_cast<std::uint32_t>(execution))
            continue;
        for (std::size_t i = child.events.size(); i > 0; --i) {
            if (const std::uint32_t visit = child.events[i - 1].visit; visit != engine::kNone)
                return m_session->recordedPointers()[visit];
        }
    }
    return map();
}

} // namespace steploom::app
