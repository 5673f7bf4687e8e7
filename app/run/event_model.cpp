// SPDX-License-Identifier: Apache-2.0
#include "app/run/event_model.h"

#include "app/settings/language_rows.h"
#include "engine/history/writer.h"
#include "engine/value/json_writer.h"

namespace steploom::app {

namespace {

constexpr std::size_t kMostDetail = 160; ///< bytes of a payload that a row shows

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
    : RunEvents(parent) {
    followLanguage(this);
}

int EventModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant EventModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const engine::HistoryEvent& event = m_history.events[row];
    switch (role) {
    case IdRole:
        return index.row() + 1;
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
    case PointerRole:
        return pointerAt(index.row());
    case EditRole:
        return words(editOf(event.visit));
    default:
        return {};
    }
}

QHash<int, QByteArray> EventModel::roleNames() const {
    return {{IdRole, "eventId"},    {TypeRole, "type"},       {TimeRole, "time"},       {StateRole, "state"},
            {DetailRole, "detail"}, {FailureRole, "failure"}, {PointerRole, "pointer"}, {EditRole, "edit"}};
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
    if (grown)
        beginInsertRows({}, static_cast<int>(before), static_cast<int>(now) - 1);
    else
        beginResetModel();
    m_history = history;
    m_pointers = std::move(pointers);
    if (grown)
        endInsertRows();
    else
        endResetModel();
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
    const bool last = position == count() && m_now != 0;
    return last ? m_now : m_history.events[static_cast<std::size_t>(position) - 1].time;
}

int EventModel::positionAt(std::int64_t time) const {
    return static_cast<int>(eventAt(m_history, time));
}

std::shared_ptr<const Gantt> EventModel::gantt() const {
    return std::make_shared<const Gantt>(ganttOf(m_history, m_pointers, m_now, m_outlook));
}

QString EventModel::json(int row) const {
    if (row < 0 || row >= count())
        return {};
    const engine::Value value = engine::eventToValue(m_history, static_cast<engine::EventId>(row + 1));
    return text(engine::toJson(value, {2, false}));
}

QString EventModel::pointerAt(int row) const {
    if (row < 0 || row >= count())
        return {};
    const std::uint32_t visit = m_history.events[static_cast<std::size_t>(row)].visit;
    return visit < m_pointers.size() ? m_pointers[visit] : QString();
}

} // namespace steploom::app
