// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "app/run/run_marks.h"

namespace steploom::app {

/// The iterations of one Map state, as far as the run has come: how each stands, and which is looked at.
class IterationList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its session")
    Q_PROPERTY(int count READ count NOTIFY changed)
    /// Pointer of the Map, and its name; empty where none is shown.
    Q_PROPERTY(QString map READ map NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed) ///< -1: none in particular
    Q_PROPERTY(int failed READ failed NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)

public:
    enum Role {
        StatusRole = Qt::UserRole + 1, ///< ahead, running, done, failed
        TitleRole,                     ///< `Iteration 3, failed`
        ChosenRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    int count() const { return static_cast<int>(m_each.size()); }
    QString map() const { return m_map; }
    QString name() const;
    int chosen() const { return m_chosen; }
    int failed() const;
    /// `4 items: 2 done, 1 failed, 1 running`.
    QString summary() const;
    /// The next one that failed, after the chosen one and then from the start; -1 for none.
    Q_INVOKABLE int nextFailed() const;

    /// The Map, with its mark; an empty pointer for none.
    void show(const QString& map, const NodeMark& mark);

signals:
    void changed();

private:
    QString m_map;
    std::vector<NodeMark::Iteration> m_each;
    int m_chosen = -1;
};

} // namespace steploom::app
