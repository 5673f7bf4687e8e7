// SPDX-License-Identifier: Apache-2.0
#include "app/run/listed_events.h"

#include <algorithm>

namespace steploom::app {

QVariant ListedEvents::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::uint32_t number = numberAt(index.row());
    switch (role) {
    case PointerRole:
        return pointerOfEvent(number);
    case PositionRole:
        return static_cast<int>(number) + 1;
    case HitRole:
        return std::binary_search(m_hits.begin(), m_hits.end(), number);
    default:
        return eventData(number, role);
    }
}

QHash<int, QByteArray> ListedEvents::roleNames() const {
    return {{IdRole, "eventId"},    {TypeRole, "type"},       {TimeRole, "time"},
            {StateRole, "state"},   {DetailRole, "detail"},   {FailureRole, "failure"},
            {CaughtRole, "caught"}, {PointerRole, "pointer"}, {PositionRole, "position"},
            {HitRole, "hit"},       {EditRole, "edit"}};
}

void ListedEvents::showOnly(std::optional<std::vector<std::uint32_t>> numbers) {
    if (numbers == m_rows)
        return;
    // Of a run that goes on there are some more at the end: what is looked at stays where it is.
    const bool grown = numbers && m_rows && numbers->size() > m_rows->size() &&
                       std::equal(m_rows->begin(), m_rows->end(), numbers->begin());
    if (grown)
        beginInsertRows({}, static_cast<int>(m_rows->size()), static_cast<int>(numbers->size()) - 1);
    else
        beginResetModel();
    m_rows = std::move(numbers);
    if (grown)
        endInsertRows();
    else
        endResetModel();
    emit countChanged();
}

void ListedEvents::setHits(std::vector<std::uint32_t> numbers) {
    if (numbers == m_hits)
        return;
    m_hits = std::move(numbers);
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1), {HitRole});
}

void ListedEvents::forgetFilter() {
    m_rows.reset();
    m_hits.clear();
}

int ListedEvents::positionOf(int row) const {
    return row < 0 || row >= count() ? 0 : static_cast<int>(numberAt(row)) + 1;
}

int ListedEvents::rowOf(int position) const {
    if (!m_rows)
        return std::min(position, eventCount()) - 1;
    const auto after = std::upper_bound(m_rows->begin(), m_rows->end(),
                                        static_cast<std::uint32_t>(std::max(position, 1) - 1));
    return static_cast<int>(after - m_rows->begin()) - 1;
}

QString ListedEvents::pointerAt(int row) const {
    return row < 0 || row >= count() ? QString() : pointerOfEvent(numberAt(row));
}

} // namespace steploom::app
