// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace steploom::app {

/// Rows that are told anew again and again. Those with the same `key` stay, so that whoever looks at one
/// keeps it. Each row is one role, `row`.
class RowList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Rows come from the service")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// Another one whenever a row is another.
    Q_PROPERTY(int revision READ revision NOTIFY changed)

public:
    using QAbstractListModel::QAbstractListModel;

    int revision() const { return m_revision; }
    int count() const { return static_cast<int>(m_rows.size()); }
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    void setRows(std::vector<QVariantMap> rows);
    const std::vector<QVariantMap>& rows() const { return m_rows; }
    /// Empty where there is no such row.
    Q_INVOKABLE QVariantMap rowOf(const QString& key) const;
    Q_INVOKABLE QVariantMap rowAt(int row) const;

signals:
    void countChanged();
    void changed();

private:
    std::vector<QVariantMap> m_rows;
    int m_revision = 0;
};

} // namespace steploom::app
