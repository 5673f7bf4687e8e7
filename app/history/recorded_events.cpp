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
    : ListedEvents(parent) {
    followLanguage(this);
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

QString RecordedEvents::stateOf(const model::EventRow& event) const {
    return event.visit == engine::kNone
               ? QString()
               : text(m_execution->recording->labels->at(m_execution->outline->visits[event.visit].label));
}

QVariant RecordedEvents::eventData(std::uint32_t number, int role) const {
    const model::EventRow& row = m_execution->recording->rows[number];
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
    case EditRole:
        return QString();
    default:
        return {};
    }
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
    forgetFilter();
    endResetModel();
    emit countChanged();
    emit shown();
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

QString RecordedEvents::pointerOfEvent(std::uint32_t number) const {
    const std::uint32_t visit = m_execution->recording->rows[number].visit;
    return visit == engine::kNone ? QString() : m_places.pointer(m_execution->outline->visits[visit].label);
}

} // namespace steploom::app
