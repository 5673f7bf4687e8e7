// SPDX-License-Identifier: Apache-2.0
#include "app/run/visit_list.h"

#include <algorithm>

#include "app/run/run_reading.h"
#include "app/settings/language_rows.h"

namespace steploom::app {

namespace {

using engine::kNone;
using engine::VisitStatus;

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

QString statusKey(VisitStatus status) {
    switch (status) {
    case VisitStatus::Succeeded:
        return QStringLiteral("done");
    case VisitStatus::Caught:
        return QStringLiteral("caught");
    case VisitStatus::Failed:
        return QStringLiteral("failed");
    case VisitStatus::Aborted:
        return QStringLiteral("aborted");
    case VisitStatus::Running:
    case VisitStatus::Retrying:
        break;
    }
    return QStringLiteral("open");
}

QString statusText(VisitStatus status) {
    switch (status) {
    case VisitStatus::Succeeded:
        return VisitList::tr("succeeded");
    case VisitStatus::Caught:
        return VisitList::tr("error caught");
    case VisitStatus::Failed:
        return VisitList::tr("failed");
    case VisitStatus::Aborted:
        return VisitList::tr("aborted");
    case VisitStatus::Retrying:
        return VisitList::tr("waits for another attempt");
    case VisitStatus::Running:
        break;
    }
    return VisitList::tr("not left");
}

} // namespace

VisitList::VisitList(QObject* parent)
    : QAbstractListModel(parent) {
    followLanguage(this);
}

void VisitList::setRun(ShownRun* run) {
    followRun(m_run, run, this, &VisitList::refresh);
}

void VisitList::setPointer(const QString& pointer) {
    if (m_pointer == pointer)
        return;
    m_pointer = pointer;
    emit pointerChanged();
    refresh();
}

void VisitList::refresh() {
    beginResetModel();
    m_execution = m_run == nullptr ? nullptr : m_run->execution();
    m_visits.clear();
    m_state.clear();
    if (m_execution != nullptr && !m_pointer.isEmpty()) {
        const auto& states = m_execution->states;
        const auto state = std::find_if(states.begin(), states.end(), [&](const model::StateTotals& one) {
            return one.label != 0 && m_run->places().pointer(one.label) == m_pointer;
        });
        if (state != states.end()) {
            m_visits = m_execution->visitsOf(state->label);
            m_state = text(m_execution->recording->labels->at(state->label));
        }
    }
    endResetModel();
    emit shown();
}

int VisitList::rowOf(int visit) const {
    const auto wanted = static_cast<std::uint32_t>(visit);
    const auto found = std::lower_bound(m_visits.begin(), m_visits.end(), wanted);
    return visit >= 0 && found != m_visits.end() && *found == wanted
               ? static_cast<int>(found - m_visits.begin())
               : -1;
}

QVariant VisitList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::uint32_t number = m_visits[static_cast<std::size_t>(index.row())];
    const model::Recording& recording = *m_execution->recording;
    const model::VisitRow& visit = m_execution->outline->visits[number];
    switch (role) {
    case Qt::DisplayRole:
    case NumberRole:
        return index.row() + 1;
    case VisitRole:
        return static_cast<int>(number);
    case StatusRole:
        return statusKey(visit.status);
    case StatusTextRole:
        return statusText(visit.status);
    case WordsRole: {
        QStringList parts{tr("visit %1").arg(index.row() + 1), data(index, PlaceRole).toString(),
                          visit.attempts > 1 ? tr("%n attempt(s)", nullptr, static_cast<int>(visit.attempts))
                                             : QString(),
                          data(index, ErrorRole).toString()};
        parts.removeAll(QString());
        return parts.join(QStringLiteral(" · "));
    }
    case PlaceRole:
        if (visit.parent == kNone)
            return QString();
        return m_execution->outline->visits[visit.parent].type == engine::StateType::Map
                   ? tr("item %1").arg(visit.branch)
                   : tr("branch %1").arg(visit.branch + 1);
    case AttemptsRole:
        return static_cast<int>(visit.attempts);
    case StartRole:
        return QStringLiteral("+%1").arg(durationText(visit.enteredTime - recording.rows.front().time));
    case DurationRole:
        return visit.leftTime == 0
                   ? QString()
                   : durationText(std::max<std::int64_t>(visit.leftTime - visit.enteredTime, 0));
    case ErrorRole: {
        if (visit.lastFailure == kNone)
            return QString();
        const model::EventRow& row = recording.rows[visit.lastFailure];
        return engine::isFailureEvent(row.type) && row.type != engine::EventType::EvaluationFailed
                   ? text(recording.label(row))
                   : QString();
    }
    default:
        return {};
    }
}

QHash<int, QByteArray> VisitList::roleNames() const {
    return {{NumberRole, "number"},      {VisitRole, "visit"}, {StatusRole, "status"},
            {StatusTextRole, "outcome"}, {PlaceRole, "place"}, {WordsRole, "words"},
            {AttemptsRole, "attempts"},  {StartRole, "start"}, {DurationRole, "duration"},
            {ErrorRole, "error"}};
}

} // namespace steploom::app
