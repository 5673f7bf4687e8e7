// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "app/debugger/debug_session.h"
#include "app/payload/payload.h"

namespace steploom::app {

/// Expressions that are evaluated anew wherever the run stands. Kept for each definition with the user's
/// settings.
class WatchList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its holder")
    Q_PROPERTY(steploom::app::DebugSession* session READ session WRITE setSession NOTIFY sessionChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role {
        ExpressionRole = Qt::UserRole + 1,
        LanguageRole,
        ResultRole,
        KindRole,    ///< value, undefined, function, error, or empty: there is no run
        ChangedRole, ///< it was another thing at the last stop
        PayloadRole, ///< of a value
        PiecesRole,  ///< as piecesOf() gives them
    };

    explicit WatchList(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    DebugSession* session() const { return m_session; }
    void setSession(DebugSession* session);
    int count() const { return static_cast<int>(m_rows.size()); }

    /// False where there is nothing to watch, or it is watched already.
    Q_INVOKABLE bool add(const QString& expression);
    /// Another expression in its place; none removes it.
    Q_INVOKABLE void change(int row, const QString& expression);
    Q_INVOKABLE void remove(int row);

signals:
    void sessionChanged();
    void countChanged();

private:
    struct Row {
        QString expression;
        QString language;
        QString result;
        QString kind;
        QString before; ///< the result at the stop before; null where there was none
        bool changed = false;
        Payload payload;
        QVariantList pieces;
    };

    void attach();
    void open();
    void keep() const;
    void follow();
    void evaluate(Row& row) const;

    QPointer<DebugSession> m_session;
    QString m_definition;
    std::vector<Row> m_rows;
    int m_position = -1; ///< of the run at the last stop; -1: there was none
};

} // namespace steploom::app
