// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "app/history/history_session.h"

namespace steploom::app {

/// The child executions of a Map Run as its result files have them: all, or those that did not succeed.
class MapRunList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to HistoryTables")
    /// The Map Runs of the files: maps {label, status, counts: maps {name, count, tone}, missing (files)}.
    Q_PROPERTY(QVariantList runs READ runs NOTIFY shown)
    Q_PROPERTY(QStringList runNames READ runNames NOTIFY shown)
    Q_PROPERTY(int run READ run WRITE setRun NOTIFY shown)
    Q_PROPERTY(bool failedOnly READ failedOnly WRITE setFailedOnly NOTIFY shown)
    Q_PROPERTY(int count READ count NOTIFY shown)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        StatusRole,
        ErrorRole,
        DurationRole,
        ExecutionRole, ///< its events are among the files: number of that execution; else -1
    };

    explicit MapRunList(QObject* parent = nullptr);

    HistorySession* session() const { return m_session; }
    void setSession(HistorySession* session);
    QVariantList runs() const;
    QStringList runNames() const;
    int run() const { return m_run; }
    void setRun(int run);
    bool failedOnly() const { return m_failedOnly; }
    void setFailedOnly(bool only);
    int count() const { return static_cast<int>(m_items.size()); }

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : count(); }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// What an item got, gave, and why it failed: maps {title, payload} and {title, text}.
    Q_INVOKABLE QVariantList details(int row) const;

signals:
    void shown();

private:
    void refresh();
    const model::MapRunRecord* record() const;

    HistorySession* m_session = nullptr;
    std::shared_ptr<const OpenedHistory> m_opened;
    int m_run = 0;
    bool m_failedOnly = false;
    std::vector<std::size_t> m_items; ///< of the run that are listed
};

} // namespace steploom::app
