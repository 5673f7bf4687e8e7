// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "app/debugger/held_run.h"

namespace steploom::app {

class DebugSession;

/// The runs of a document that there are at once: the one on screen, and those that were kept. A run is kept
/// when somebody says so or forks it; another one that is stopped, or followed by a new one, is forgotten.
/// Another document forgets them all.
///
/// Runs are named by an id that no other run of the session has.
class RunCollection : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its session")
    Q_PROPERTY(int count READ count NOTIFY listChanged)
    Q_PROPERTY(int current READ current NOTIFY listChanged)
    Q_PROPERTY(QStringList names READ names NOTIFY listChanged)
    Q_PROPERTY(bool canFork READ canFork NOTIFY listChanged)

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        NameRole,
        OriginRole, ///< where it was forked, or from which file it came; empty for another
        StatusRole, ///< `Paused at ChargeCard`
        KindRole,   ///< DebugSession::Status as a number
        PositionRole,
        SeedRole,
        CurrentRole,
        KeptRole,
    };

    explicit RunCollection(DebugSession* session);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return static_cast<int>(m_entries.size()); }
    /// The id of the run on screen; 0 for none.
    int current() const { return m_current; }
    QStringList names() const;
    bool canFork() const;

    Q_INVOKABLE int idAt(int row) const;
    Q_INVOKABLE int rowOf(int id) const;
    Q_INVOKABLE QString nameOf(int id) const;
    /// Null where there is no such run.
    const engine::Debugger* debugger(int id) const;

    /// Keeps the run on screen as it is, and goes on with a copy of it that knows nothing of what came after
    /// this position.
    Q_INVOKABLE void fork();
    Q_INVOKABLE void setKept(int id, bool kept);
    /// Shows it; the one that was shown is kept.
    Q_INVOKABLE void show(int id);
    /// An empty name changes nothing.
    Q_INVOKABLE void rename(int id, const QString& name);
    Q_INVOKABLE void drop(int id);
    /// Begins a new run with the seed of this one, which is kept.
    Q_INVOKABLE void runAgain(int id);
    /// The next run that begins has this name, came from this file, and is kept.
    void expect(const QString& name, const QString& file);

signals:
    void listChanged();

private:
    struct Entry {
        int id = 0;
        QString name;
        QString parent; ///< name of the run that it was forked from
        int forkedAt = -1;
        QString forkedState;
        QString file;
        bool kept = false;
        HeldRun held; ///< empty for the run on screen
    };
    Entry* entryOf(int id);
    const Entry* entryOf(int id) const;
    const engine::Debugger* debuggerOf(const Entry& entry) const;
    void began();
    void leaving();
    void clear();
    void follow();
    void tell(int id);
    QString originOf(const Entry& entry) const;
    QString statusOf(const engine::Debugger& debugger) const;
    int kindOf(const engine::Debugger& debugger) const;

    DebugSession* m_session;
    std::vector<Entry> m_entries;
    Entry m_next; ///< what the next run that begins is called
    int m_current = 0;
    int m_lastId = 0;
    int m_shownPosition = -1;
    int m_shownStatus = -1;
    bool m_showing = false; ///< one of the entries is about to be shown
};

} // namespace steploom::app
