// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace steploom::app {

/// The stages of a visit as rows that stay when the visit goes on, or another is shown, and it has a stage of
/// the same title: whoever looks at one keeps what they unfolded in it.
class StageList : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its visit")

public:
    enum Role { StageRole = Qt::UserRole + 1 }; ///< a row of VisitView::stages

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override { return {{StageRole, "stage"}}; }

    void show(const QVariantList& stages);

private:
    QVariantList m_rows;
};

} // namespace steploom::app
