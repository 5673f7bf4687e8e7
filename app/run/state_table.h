// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QPointer>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "app/run/shown_run.h"

namespace steploom::app {

/// The states of a run, each with what became of its visits; in the order of any column.
class StateTable : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to RunTables")
    Q_PROPERTY(int count READ count NOTIFY sorted)
    /// first (the order in which they were entered), state, visits, attempts, failures, total, median,
    /// slowest
    Q_PROPERTY(QString order READ order NOTIFY sorted)
    Q_PROPERTY(bool descending READ descending NOTIFY sorted)

public:
    enum Role {
        StateRole = Qt::UserRole + 1,
        PointerRole, ///< empty where the definition does not have it
        TypeRole,
        VisitsRole,
        AttemptsRole, ///< 0 where the type has none
        FailuresRole,
        StatusRole, ///< done, failed, caught, open
        TotalRole,  ///< texts
        MedianRole,
        SlowestRole,
        SlowestVisitRole, ///< number; -1 where none was left
        ShareRole,        ///< of the longest total, 0 … 1
    };

    explicit StateTable(QObject* parent = nullptr);

    ShownRun* run() const { return m_run; }
    void setRun(ShownRun* run);
    int count() const { return static_cast<int>(m_names.size()); }
    QString order() const { return m_by; }
    bool descending() const { return m_descending; }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// By another column, or by the same one the other way round.
    Q_INVOKABLE void sortBy(const QString& column);
    Q_INVOKABLE int rowOf(const QString& pointer) const;

signals:
    void sorted();

private:
    void refresh();
    void arrange();
    void orderRows();

    QPointer<ShownRun> m_run;
    std::shared_ptr<const OpenedExecution> m_execution;
    QStringList m_names;              ///< of the rows, as they are shown
    std::vector<std::size_t> m_order; ///< in OpenedExecution::states
    std::int64_t m_most = 0;
    QString m_by = QStringLiteral("first");
    bool m_descending = false;
};

} // namespace steploom::app
