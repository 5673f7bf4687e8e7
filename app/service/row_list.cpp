// SPDX-License-Identifier: Apache-2.0
#include "app/service/row_list.h"

#include <QSet>

#include <algorithm>

namespace steploom::app {

namespace {

constexpr int kRow = Qt::UserRole + 1;

QString keyOf(const QVariantMap& row) {
    return row.value(QStringLiteral("key")).toString();
}

} // namespace

QVariant RowList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != kRow)
        return {};
    return m_rows[static_cast<std::size_t>(index.row())];
}

QHash<int, QByteArray> RowList::roleNames() const {
    return {{kRow, "row"}};
}

void RowList::setRows(std::vector<QVariantMap> rows) {
    const int before = count();
    if (rows == m_rows)
        return;
    QSet<QString> wanted;
    for (const QVariantMap& row : rows)
        wanted.insert(keyOf(row));
    for (int i = count() - 1; i >= 0; --i) {
        if (wanted.contains(keyOf(m_rows[static_cast<std::size_t>(i)])))
            continue;
        beginRemoveRows({}, i, i);
        m_rows.erase(m_rows.begin() + i);
        endRemoveRows();
    }
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) {
        QVariantMap& row = rows[static_cast<std::size_t>(i)];
        const auto at = m_rows.begin() + i;
        const auto found =
            std::find_if(at, m_rows.end(), [&](const QVariantMap& one) { return keyOf(one) == keyOf(row); });
        if (found == m_rows.end()) {
            beginInsertRows({}, i, i);
            m_rows.insert(at, std::move(row));
            endInsertRows();
            continue;
        }
        const int from = static_cast<int>(found - m_rows.begin());
        if (from != i) {
            beginMoveRows({}, from, from, {}, i);
            std::rotate(at, found, found + 1);
            endMoveRows();
        }
        if (m_rows[static_cast<std::size_t>(i)] != row) {
            m_rows[static_cast<std::size_t>(i)] = std::move(row);
            emit dataChanged(index(i), index(i));
        }
    }
    if (before != count())
        emit countChanged();
    ++m_revision;
    emit changed();
}

QVariantMap RowList::rowAt(int row) const {
    return row >= 0 && row < count() ? m_rows[static_cast<std::size_t>(row)] : QVariantMap();
}

QVariantMap RowList::rowOf(const QString& key) const {
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const QVariantMap& row) { return keyOf(row) == key; });
    return found == m_rows.end() ? QVariantMap() : *found;
}

} // namespace steploom::app
