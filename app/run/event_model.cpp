// SPDX-License-Identifier: Apache-2.0
#include "app/run/event_model.h"

#include "app/settings/language_rows.h"
#include "engine/history/writer.h"
#include "engine/value/json_writer.h"
#include "model/history/event_search.h"
#include "model/history/live_record.h"

namespace steploom::app {

namespace {

constexpr std::size_t kMostDetail = 160;      ///< bytes of a payload that a row shows
constexpr std::size_t kMostJson = 256 * 1024; ///< bytes of an event's JSON that are shown

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString words(VisitEdit edit) {
    switch (edit) {
    case VisitEdit::None:
        return {};
    case VisitEdit::Invalid:
        return EventModel::tr("edited");
    case VisitEdit::Doubtful:
        return EventModel::tr("after an edit");
    }
    return {};
}

QString shortened(const engine::Value& value) {
    if (value.isAbsent())
        return {};
    if (value.isString())
        return text(value.asString().substr(0, kMostDetail));
    if (value.jsonSize() > 64 * 1024)
        return QStringLiteral("… %1 KiB").arg(value.jsonSize() / 1024);
    return text(std::string_view(engine::toJson(value)).substr(0, kMostDetail));
}

} // namespace

EventModel::EventModel(QObject* parent)
    : ListedEvents(parent) {
    followLanguage(this);
}

QVariant EventModel::eventData(std::uint32_t number, int role) const {
    const engine::HistoryEvent& event = m_history.events[number];
    switch (role) {
    case IdRole:
        return static_cast<int>(number) + 1;
    case Qt::DisplayRole:
    case TypeRole:
        if (event.type == engine::EventType::Unknown)
            return text(event.detail.get("type").asString());
        return text(engine::eventTypeName(event.type));
    case TimeRole:
        return QStringLiteral("+%1").arg(durationText(event.time - m_history.events[0].time));
    case StateRole:
        return event.visit == engine::kNone ? QString() : text(m_history.visits[event.visit].name.asString());
    case DetailRole:
        return detail(event);
    case FailureRole:
        return engine::isFailureEvent(event.type) || event.type == engine::EventType::FailStateEntered;
    case CaughtRole:
        return isCaught(event);
    case EditRole:
        return words(editOf(event.visit));
    default:
        return {};
    }
}

bool EventModel::isCaught(const engine::HistoryEvent& event) const {
    if (!engine::isFailureEvent(event.type) || event.visit == engine::kNone)
        return false;
    const engine::VisitStatus status = m_history.visits[event.visit].status;
    return status == engine::VisitStatus::Succeeded || status == engine::VisitStatus::Caught;
}

QString EventModel::detail(const engine::HistoryEvent& event) const {
    if (engine::isFailureEvent(event.type)) {
        const QString cause = shortened(event.cause());
        return cause.isEmpty() ? shortened(event.error())
                               : QStringLiteral("%1 · %2").arg(shortened(event.error()), cause);
    }
    return shortened(event.payload);
}

void EventModel::show(const engine::History& history, std::vector<QString> pointers, std::int64_t clock) {
    m_now = clock;
    const std::size_t before = m_history.events.size();
    const std::size_t now = history.events.size();
    // A run that went on has the same events and some more; anything else is another run.
    const bool grown = before > 0 && now >= before && history.events[0].time == m_history.events[0].time &&
                       history.events[before - 1].type == m_history.events[before - 1].type &&
                       history.events[before - 1].time == m_history.events[before - 1].time;
    if (grown && now == before) {
        m_history = history;
        m_pointers = std::move(pointers);
        emit shown();
        return;
    }
    m_searched.reset();
    // What a filter leaves of the new ones it says itself.
    const bool inserts = grown && !narrowed();
    if (inserts)
        beginInsertRows({}, static_cast<int>(before), static_cast<int>(now) - 1);
    else if (!grown)
        beginResetModel();
    m_history = history;
    m_pointers = std::move(pointers);
    if (inserts)
        endInsertRows();
    if (!grown) {
        ++m_generation;
        forgetFilter();
        endResetModel();
    }
    if (inserts || !grown)
        emit countChanged();
    emit shown();
}

void EventModel::clear() {
    m_outlook = {};
    m_edits.clear();
    show({}, {});
}

void EventModel::setEdits(std::vector<VisitEdit> edits) {
    if (edits == m_edits)
        return;
    m_edits = std::move(edits);
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1), {EditRole});
    emit shown();
}

std::int64_t EventModel::timeOf(int position) const {
    const bool last = position == eventCount() && m_now != 0;
    return last ? m_now : m_history.events[static_cast<std::size_t>(position) - 1].time;
}

int EventModel::positionAt(std::int64_t time) const {
    return static_cast<int>(eventAt(m_history, time));
}

std::shared_ptr<const Gantt> EventModel::gantt() const {
    return std::make_shared<const Gantt>(ganttOf(m_history, m_pointers, m_now, m_outlook));
}

std::shared_ptr<const OpenedExecution> EventModel::searched() const {
    if (m_searched == nullptr && eventCount() > 0)
        m_searched = executionOf(model::recordOf(m_history, engine::WorkflowType::Standard));
    return m_searched;
}

bool EventModel::says(std::uint32_t number, const std::string& needle) const {
    return model::saysText(engine::toJson(engine::eventToValue(m_history, number + 1)), needle);
}

QString EventModel::json(int position) const {
    if (position < 1 || position > eventCount())
        return {};
    const std::string written =
        engine::toJson(engine::eventToValue(m_history, static_cast<engine::EventId>(position)), {2, false});
    if (written.size() > kMostJson)
        return text(std::string_view(written).substr(0, kMostJson)) + QStringLiteral("\n…");
    return text(written);
}

QString EventModel::pointerOfEvent(std::uint32_t number) const {
    const std::uint32_t visit = m_history.events[number].visit;
    return visit < m_pointers.size() ? m_pointers[visit] : QString();
}

} // namespace steploom::app
