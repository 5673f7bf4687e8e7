// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QPointer>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "app/debugger/debug_session.h"
#include "app/payload/payload.h"

namespace steploom::app {

/// What was asked of a paused run, and what the answers were, oldest first. An answer stays what it was when
/// it was given.
class Console : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its holder")
    Q_PROPERTY(steploom::app::DebugSession* session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    /// There is a run that stands somewhere.
    Q_PROPERTY(bool ready READ ready NOTIFY readyChanged)
    /// The state that expressions are evaluated in; empty where there is none.
    Q_PROPERTY(QString place READ place NOTIFY readyChanged)

public:
    enum Role {
        ExpressionRole = Qt::UserRole + 1,
        PlaceRole, ///< the state that the run stood in
        LanguageRole,
        ResultRole,
        KindRole, ///< value, undefined, function, error
        PayloadRole,
        PiecesRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    DebugSession* session() const { return m_session; }
    void setSession(DebugSession* session);
    int count() const { return static_cast<int>(m_entries.size()); }
    bool ready() const;
    QString place() const;

    /// False where there is nothing to evaluate or no run to do it in.
    Q_INVOKABLE bool evaluate(const QString& expression);
    Q_INVOKABLE void clear();
    /// What was typed before, or after; `draft` is what is typed now, and comes back after the latest.
    Q_INVOKABLE QString earlier(const QString& draft);
    Q_INVOKABLE QString later(const QString& draft);

signals:
    void sessionChanged();
    void countChanged();
    void readyChanged();

private:
    struct Entry {
        QString expression;
        QString place;
        QString language;
        QString result;
        QString kind;
        Payload payload;
        QVariantList pieces;
    };

    void attach();

    QPointer<DebugSession> m_session;
    std::vector<Entry> m_entries;
    QStringList m_history;
    qsizetype m_at = 0; ///< in the history; its size: at the draft
    QString m_draft;
};

} // namespace steploom::app
