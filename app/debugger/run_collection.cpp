// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/run_collection.h"

#include <algorithm>

#include "app/debugger/debug_session.h"
#include "app/settings/language_rows.h"
#include "model/document/pointer.h"

namespace steploom::app {

namespace {

using Status = DebugSession::Status;

QString stateName(const std::string& pointer) {
    return QString::fromStdString(model::pointerLeaf(pointer));
}

QString text(const engine::Value& value) {
    const std::string_view utf8 = value.isString() ? value.asString() : std::string_view();
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

RunCollection::RunCollection(DebugSession* session)
    : QAbstractListModel(session)
    , m_session(session) {
    followLanguage(this);
    connect(session, &DebugSession::runBegan, this, &RunCollection::began);
    connect(session, &DebugSession::runLeaving, this, &RunCollection::leaving);
    connect(session, &DebugSession::changed, this, &RunCollection::follow);
    connect(session, &DebugSession::documentChanged, this, [this] {
        connect(m_session->document(), &DocumentController::opened, this, &RunCollection::clear);
    });
}

int RunCollection::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant RunCollection::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    const engine::Debugger* debugger = debuggerOf(entry);
    switch (role) {
    case IdRole:
        return entry.id;
    case Qt::DisplayRole:
    case NameRole:
        return entry.name;
    case OriginRole:
        return originOf(entry);
    case StatusRole:
        return debugger == nullptr ? QString() : statusOf(*debugger);
    case KindRole:
        return debugger == nullptr ? 0 : kindOf(*debugger);
    case PositionRole:
        return debugger == nullptr
                   ? QString()
                   : tr("step %1 of %2").arg(debugger->timeline().position()).arg(debugger->timeline().end());
    case SeedRole:
        return debugger == nullptr ? QString() : QString::number(debugger->execution().options().seed);
    case CurrentRole:
        return entry.id == m_current;
    case KeptRole:
        return entry.kept;
    default:
        return {};
    }
}

QHash<int, QByteArray> RunCollection::roleNames() const {
    return {{IdRole, "runId"},     {NameRole, "name"}, {OriginRole, "origin"},
            {StatusRole, "words"}, {KindRole, "kind"}, {PositionRole, "position"},
            {SeedRole, "seed"},    {KeptRole, "kept"}, {CurrentRole, "current"}};
}

QString RunCollection::originOf(const Entry& entry) const {
    if (!entry.file.isEmpty())
        return tr("from %1").arg(entry.file);
    if (entry.forkedAt < 0)
        return {};
    return entry.forkedState.isEmpty() ? tr("forked from %1 at step %2").arg(entry.parent).arg(entry.forkedAt)
                                       : tr("forked from %1 at step %2, %3")
                                             .arg(entry.parent)
                                             .arg(entry.forkedAt)
                                             .arg(entry.forkedState);
}

int RunCollection::kindOf(const engine::Debugger& debugger) const {
    if (m_session->debugger() == &debugger)
        return static_cast<int>(m_session->status());
    const engine::Execution& execution = debugger.execution();
    if (!execution.hasEnded())
        return static_cast<int>(Status::Paused);
    return static_cast<int>(execution.status() == engine::ExecutionStatus::Succeeded ? Status::Succeeded
                                                                                     : Status::Failed);
}

QString RunCollection::statusOf(const engine::Debugger& debugger) const {
    const engine::Execution& execution = debugger.execution();
    if (m_session->debugger() == &debugger || !execution.hasEnded()) {
        if (m_session->debugger() == &debugger && m_session->status() != Status::Failed)
            return m_session->statusText();
        if (!execution.hasEnded())
            return debugger.stop().state.empty() ? tr("Paused")
                                                 : tr("Paused at %1").arg(stateName(debugger.stop().state));
    }
    switch (execution.status()) {
    case engine::ExecutionStatus::Succeeded:
        return tr("Succeeded");
    case engine::ExecutionStatus::TimedOut:
        return tr("Timed out");
    case engine::ExecutionStatus::Aborted:
        return tr("Aborted");
    default:
        return execution.error().isString() ? tr("Failed: %1").arg(text(execution.error())) : tr("Failed");
    }
}

QStringList RunCollection::names() const {
    QStringList names;
    for (const Entry& entry : m_entries)
        names << entry.name;
    return names;
}

bool RunCollection::canFork() const {
    return m_current != 0 && m_session->active() && m_session->status() != Status::Running;
}

int RunCollection::idAt(int row) const {
    return row >= 0 && row < count() ? m_entries[static_cast<std::size_t>(row)].id : 0;
}

int RunCollection::rowOf(int id) const {
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry& each) { return each.id == id; });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

QString RunCollection::nameOf(int id) const {
    const Entry* entry = entryOf(id);
    return entry == nullptr ? QString() : entry->name;
}

RunCollection::Entry* RunCollection::entryOf(int id) {
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_entries[static_cast<std::size_t>(row)];
}

const RunCollection::Entry* RunCollection::entryOf(int id) const {
    const int row = rowOf(id);
    return row < 0 ? nullptr : &m_entries[static_cast<std::size_t>(row)];
}

const engine::Debugger* RunCollection::debuggerOf(const Entry& entry) const {
    return entry.id == m_current ? m_session->debugger() : entry.held.debugger.get();
}

const engine::Debugger* RunCollection::debugger(int id) const {
    const Entry* entry = entryOf(id);
    return entry == nullptr ? nullptr : debuggerOf(*entry);
}

// What the session tells

void RunCollection::expect(const QString& name, const QString& file) {
    m_next.name = name;
    m_next.file = file;
    m_next.kept = true;
}

/// Another run is on screen: one of the entries, or a new one.
void RunCollection::began() {
    if (m_showing)
        return;
    m_next.id = ++m_lastId;
    if (m_next.name.isEmpty())
        m_next.name = tr("Run %1").arg(m_lastId);
    beginInsertRows({}, count(), count());
    m_current = m_lastId;
    m_entries.push_back(std::move(m_next));
    endInsertRows();
    m_next = {};
    emit listChanged();
}

void RunCollection::leaving() {
    const int row = rowOf(m_current);
    if (row < 0)
        return;
    Entry& entry = m_entries[static_cast<std::size_t>(row)];
    if (entry.kept) {
        entry.held = m_session->release();
        m_current = 0;
        tell(entry.id);
        return;
    }
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    m_current = 0;
    endRemoveRows();
    emit listChanged();
}

void RunCollection::clear() {
    beginResetModel();
    m_entries.clear();
    m_current = 0;
    endResetModel();
    emit listChanged();
}

void RunCollection::follow() {
    const int position = m_session->position();
    const int status = static_cast<int>(m_session->status());
    if (position == m_shownPosition && status == m_shownStatus && status != static_cast<int>(Status::Running))
        return;
    m_shownPosition = position;
    m_shownStatus = status;
    tell(m_current);
}

void RunCollection::tell(int id) {
    if (const int row = rowOf(id); row >= 0)
        emit dataChanged(index(row), index(row));
    emit listChanged();
}

// What a person asks for

void RunCollection::fork() {
    Entry* entry = entryOf(m_current);
    if (entry == nullptr || !canFork())
        return;
    auto copy = std::make_unique<engine::Debugger>(*m_session->debugger());
    copy->forgetFuture();
    entry->kept = true;
    m_next.parent = entry->name;
    m_next.forkedAt = static_cast<int>(copy->timeline().position());
    m_next.forkedState = stateName(copy->stop().state);
    m_next.kept = true;
    const std::shared_ptr<const model::Workflow> workflow = m_session->runWorkflow();
    m_session->adopt({std::move(copy), workflow, m_session->work()});
}

void RunCollection::setKept(int id, bool kept) {
    Entry* entry = entryOf(id);
    if (entry == nullptr || entry->kept == kept)
        return;
    entry->kept = kept;
    if (!kept && id != m_current)
        drop(id);
    else
        tell(id);
}

void RunCollection::show(int id) {
    Entry* entry = entryOf(id);
    if (entry == nullptr || id == m_current || entry->held.debugger == nullptr)
        return;
    if (Entry* shown = entryOf(m_current))
        shown->kept = true;
    HeldRun run = std::move(entry->held);
    m_showing = true;
    m_session->stop();
    m_current = id;
    m_session->adopt(std::move(run));
    m_showing = false;
    if (Entry* now = entryOf(id))
        tell(now->id);
}

void RunCollection::rename(int id, const QString& name) {
    Entry* entry = entryOf(id);
    if (entry == nullptr || name.trimmed().isEmpty() || entry->name == name.trimmed())
        return;
    entry->name = name.trimmed();
    tell(id);
}

void RunCollection::drop(int id) {
    Entry* entry = entryOf(id);
    if (entry == nullptr)
        return;
    if (id == m_current) {
        entry->kept = false;
        m_session->stop();
        return;
    }
    const int row = rowOf(id);
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
    emit listChanged();
}

void RunCollection::runAgain(int id) {
    const engine::Debugger* run = debugger(id);
    if (run == nullptr)
        return;
    const QString seed = QString::number(run->execution().options().seed);
    if (Entry* entry = entryOf(m_current))
        entry->kept = true;
    m_session->runAgain(seed);
}

} // namespace steploom::app
