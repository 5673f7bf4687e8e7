// SPDX-License-Identifier: Apache-2.0
#include "app/payload/stage_list.h"

#include <algorithm>

namespace steploom::app {

namespace {

QString titleOf(const QVariant& row) {
    return row.toMap().value(QStringLiteral("title")).toString();
}

} // namespace

int StageList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant StageList::data(const QModelIndex& index, int role) const {
    return checkIndex(index, CheckIndexOption::IndexIsValid) && (role == StageRole || role == Qt::DisplayRole)
               ? m_rows[index.row()]
               : QVariant();
}

void StageList::show(const QVariantList& stages) {
    for (int row = 0; row < stages.size(); ++row) {
        const QString title = titleOf(stages[row]);
        const auto same = std::find_if(m_rows.begin() + row, m_rows.end(),
                                       [&](const QVariant& one) { return titleOf(one) == title; });
        if (same == m_rows.end()) {
            beginInsertRows({}, row, row);
            m_rows.insert(row, stages[row]);
            endInsertRows();
            continue;
        }
        if (const int found = static_cast<int>(same - m_rows.begin()); found > row) {
            beginRemoveRows({}, row, found - 1);
            m_rows.erase(m_rows.begin() + row, m_rows.begin() + found);
            endRemoveRows();
        }
        m_rows[row] = stages[row];
        emit dataChanged(index(row), index(row));
    }
    if (m_rows.size() > stages.size()) {
        beginRemoveRows({}, static_cast<int>(stages.size()), static_cast<int>(m_rows.size()) - 1);
        m_rows.erase(m_rows.begin() + stages.size(), m_rows.end());
        endRemoveRows();
    }
}

} // namespace steploom::app
