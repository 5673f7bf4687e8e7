// SPDX-License-Identifier: Apache-2.0
#include "app/history/recorded_events.h"

#include <algorithm>

#include "app/run/run_reading.h"
#include "app/settings/language_rows.h"
#include "engine/value/json_writer.h"

namespace steploom::app {

namespace {

constexpr std::size_t kMostJson = 256 * 1024; ///< bytes of an event's JSON that are shown

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isFailure(engine::EventType type) {
    return engine::isFailureEvent(type) || type == engine::EventType::FailStateEntered;
}

} // namespace

RecordedEvents::RecordedEvents(QObject* parent)
    : RunEvents(parent) {
    followLanguage(this);
}

int RecordedEvents::count() const {
    return m_rows ? static_cast<int>(m_rows->size()) : eventCount();
}

int RecordedEvents::eventCount() const {
    return m_execution == nullptr ? 0 : static_cast<int>(m_execution->recording->rows.size());
}

std::int64_t RecordedEvents::timeOf(int position) const {
    return position < 1 || position > eventCount()
               ? 0
               : m_execution->recording->rows[static_cast<std::size_t>(position) - 1].time;
}

int RecordedEvents::positionAt(std::int64_t time) const {
    if (m_execution == nullptr)
        return 0;
    const auto& rows = m_execution->recording->rows;
    const auto after =
        std::upper_bound(rows.begin(), rows.end(), time,
                         [](std::int64_t wanted, const model::EventRow& row) { return wanted < row.time; });
    return static_cast<int>(after - rows.begin());
}

std::shared_ptr<const Gantt> RecordedEvents::gantt() const {
    return m_execution == nullptr ? std::make_shared<const Gantt>() : m_execution->gantt;
}

QString RecordedEvents::pointerOf(const GanttRow& row) const {
    return m_execution == nullptr ? QString() : m_places.pointer(row.label);
}

const model::EventRow& RecordedEvents::rowAt(int row) const {
    const auto number = static_cast<std::size_t>(row);
    return m_execution->recording->rows[m_rows ? (*m_rows)[number] : number];
}

QString RecordedEvents::stateOf(const model::EventRow& event) const {
    return event.visit == engine::kNone
               ? QString()
               : text(m_execution->recording->labels->at(m_execution->outline->visits[event.visit].label));
}

QVariant RecordedEvents::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const model::EventRow& row = rowAt(index.row());
    switch (role) {
    case IdRole:
        return static_cast<int>(row.id);
    case Qt::DisplayRole:
    case TypeRole:
        return row.type == engine::EventType::Unknown
                   ? text(m_execution->recording->event(row).get("type").asString())
                   : text(engine::eventTypeName(row.type));
    case TimeRole:
        return QStringLiteral("+%1").arg(durationText(row.time - timeOf(1)));
    case StateRole:
        return stateOf(row);
    case DetailRole:
        return eventWords(*m_execution, row);
    case FailureRole:
        return isFailure(row.type);
    case CaughtRole: {
        if (!isFailure(row.type) || row.visit == engine::kNone)
            return false;
        const engine::VisitStatus status = m_execution->outline->visits[row.visit].status;
        return status == engine::VisitStatus::Succeeded || status == engine::VisitStatus::Caught;
    }
    case PointerRole:
        return pointerAt(index.row());
    case PositionRole:
        return positionOf(index.row());
    case HitRole:
        return std::binary_search(m_hits.begin(), m_hits.end(),
                                  static_cast<std::uint32_t>(positionOf(index.row()) - 1));
    default:
        return {};
    }
}

QHash<int, QByteArray> RecordedEvents::roleNames() const {
    return {{IdRole, "eventId"},    {TypeRole, "type"},       {TimeRole, "time"},
            {StateRole, "state"},   {DetailRole, "detail"},   {FailureRole, "failure"},
            {CaughtRole, "caught"}, {PointerRole, "pointer"}, {PositionRole, "position"},
            {HitRole, "hit"}};
}

void RecordedEvents::show(std::shared_ptr<const OpenedExecution> execution, StatePlaces places) {
    if (execution == m_execution) { // the same on another graph
        m_places = std::move(places);
        if (count() > 0)
            emit dataChanged(index(0), index(count() - 1), {PointerRole});
        emit shown();
        return;
    }
    beginResetModel();
    m_execution = std::move(execution);
    m_places = std::move(places);
    m_rows.reset();
    m_hits.clear();
    endResetModel();
    emit countChanged();
    emit shown();
}

void RecordedEvents::showOnly(std::optional<std::vector<std::uint32_t>> rows) {
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    emit countChanged();
}

void RecordedEvents::setHits(std::vector<std::uint32_t> rows) {
    if (rows == m_hits)
        return;
    m_hits = std::move(rows);
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1), {HitRole});
}

QString RecordedEvents::json(int position) const {
    if (position < 1 || position > eventCount())
        return {};
    const model::Recording& recording = *m_execution->recording;
    const model::EventRow& row = recording.rows[static_cast<std::size_t>(position) - 1];
    engine::Value value = recording.event(row);
    if (value.isAbsent()) // it cannot be read: as it stands there
        return text(recording.raw(row).substr(0, kMostJson));
    std::string written = engine::toJson(value, {2, false});
    if (written.size() > kMostJson)
        return text(std::string_view(written).substr(0, kMostJson)) + QStringLiteral("\n…");
    return text(written);
}

int RecordedEvents::positionOf(int row) const {
    if (row < 0 || row >= count())
        return 0;
    return static_cast<int>(m_rows ? (*m_rows)[static_cast<std::size_t>(row)]
                                   : static_cast<std::uint32_t>(row)) +
           1;
}

int RecordedEvents::rowOf(int position) const {
    if (!m_rows)
        return std::min(position, eventCount()) - 1;
    const auto after = std::upper_bound(m_rows->begin(), m_rows->end(),
                                        static_cast<std::uint32_t>(std::max(position, 1) - 1));
    return static_cast<int>(after - m_rows->begin()) - 1;
}

QString RecordedEvents::pointerAt(int row) const {
    if (row < 0 || row >= count())
        return {};
    const std::uint32_t visit = rowAt(row).visit;
    return visit == engine::kNone ? QString() : m_places.pointer(m_execution->outline->visits[visit].label);
}

} // namespace steploom::app
