// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QPointer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "app/debugger/debug_session.h"

namespace steploom::app {

/// The child executions of a Map Run of the run under control, where it stands: all, or those that did not
/// succeed. Read only while somebody looks.
class RunningMaps : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its holder")
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)
    /// The Map Runs: maps {label, status, duration, counts: maps {name, count, tone}, missing: 0}.
    Q_PROPERTY(QVariantList runs READ runs NOTIFY shown)
    Q_PROPERTY(QStringList runNames READ runNames NOTIFY shown)
    Q_PROPERTY(int run READ run WRITE setRun NOTIFY shown)
    Q_PROPERTY(QString map READ map NOTIFY shown) ///< pointer of the Map that the shown one is of
    Q_PROPERTY(bool failedOnly READ failedOnly WRITE setFailedOnly NOTIFY shown)

public:
    enum Role {
        NameRole = Qt::UserRole + 1,
        StatusRole,
        ErrorRole,
        DurationRole,
        ExecutionRole, ///< index of its item or batch
    };

    explicit RunningMaps(QObject* parent = nullptr);

    DebugSession* session() const { return m_session; }
    void setSession(DebugSession* session);
    bool active() const { return m_active; }
    void setActive(bool active);
    QVariantList runs() const { return m_runs; }
    QStringList runNames() const;
    int run() const { return m_run; }
    void setRun(int run);
    QString map() const;
    bool failedOnly() const { return m_failedOnly; }
    void setFailedOnly(bool only);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// What a child execution got, gave, and why it failed: maps {title, payload} and {title, text}.
    Q_INVOKABLE QVariantList details(int row) const;
    /// Pointer of the state that the child execution of an item or batch came to last; the Map's before that.
    Q_INVOKABLE QString lastState(int execution) const;

signals:
    void activeChanged();
    void shown();

private:
    void refresh();

    QPointer<DebugSession> m_session;
    engine::History m_history; ///< shares its contents with the run
    QVariantList m_runs;
    std::vector<engine::ChildId> m_children; ///< that are listed
    int m_run = 0;
    bool m_active = false;
    bool m_failedOnly = false;
};

} // namespace steploom::app
