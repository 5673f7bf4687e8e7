// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

#include "model/diff/diff.h"

namespace steploom::app {

/// The changes of a diff, one to a row: the machine itself where it changed, then the states.
class ChangeList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its session")

public:
    enum Role {
        KindRole = Qt::UserRole + 1, ///< added, removed or changed: a key, not for people
        SignRole,
        TitleRole,   ///< the state's name
        DetailRole,  ///< its type and what happened to it
        PointerRole, ///< of the state in the merged graph; empty for the machine
    };
    explicit ChangeList(QObject* parent = nullptr);

    void set(std::shared_ptr<const model::Diff> diff);
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    /// The row of a state of the merged graph; -1 where it has none.
    int rowOf(const QString& pointer) const;
    QString pointerOf(int row) const;
    const std::vector<model::FieldChange>& fieldsOf(int row) const;
    /// What happened to the state of that row; null for the machine, and where there is no such row.
    const model::StateChange* stateOf(int row) const;

private:
    QString detailOf(std::size_t state) const;

    std::shared_ptr<const model::Diff> m_diff;
    std::vector<std::size_t> m_rows; ///< states of the merged graph; kNone: the machine
};

} // namespace steploom::app
