// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "engine/debug/breakpoint.h"

namespace steploom::app {

/// The breakpoints of a file, as rows. They are kept beside the user's settings, never in the definition.
///
/// To the forms a breakpoint is a map: { id, kind, state, target, error, bytes, event, condition, rule,
/// count, message, enabled } with the words of breakpoint.h; what a kind does not use is empty.
class BreakpointList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its session")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool allEnabled READ allEnabled WRITE setAllEnabled NOTIFY changed)
    Q_PROPERTY(QStringList entryPointers READ entryPointers NOTIFY changed)

public:
    enum Role { IdRole = Qt::UserRole + 1, TitleRole, DetailRole, EnabledRole, StateRole, LogRole };

    explicit BreakpointList(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    int count() const { return static_cast<int>(m_breakpoints.size()); }
    bool allEnabled() const { return m_allEnabled; }
    void setAllEnabled(bool enabled);
    /// States at whose entry an enabled one stands: what the canvas draws.
    QStringList entryPointers() const;
    const std::vector<engine::Breakpoint>& all() const { return m_breakpoints; }

    /// Reads what is kept for this file; an untitled document has none.
    void open(const QString& definition);
    void clear();

    /// Sets or removes the one at the entry of a state.
    Q_INVOKABLE void toggle(const QString& pointer);
    /// A new one where the map has no id. What is wrong with it, in words; empty where it was taken.
    Q_INVOKABLE QString put(const QVariantMap& breakpoint);
    Q_INVOKABLE void remove(int id);
    Q_INVOKABLE void setEnabled(int id, bool enabled);
    Q_INVOKABLE QVariantMap at(int id) const;
    /// { key, text, uses }: the kinds in words, and which of the fields each uses.
    Q_INVOKABLE QVariantList kinds() const;
    /// Names of the types of history events.
    Q_INVOKABLE QStringList eventTypes() const;

signals:
    void changed();

private:
    static QString nameOf(const std::string& pointer);
    QString title(const engine::Breakpoint& breakpoint) const;
    QString detail(const engine::Breakpoint& breakpoint) const;
    int rowOf(int id) const;
    void keep() const;
    QString file() const;

    std::vector<engine::Breakpoint> m_breakpoints;
    std::uint32_t m_lastId = 0;
    bool m_allEnabled = true;
    QString m_definition;
};

} // namespace steploom::app
