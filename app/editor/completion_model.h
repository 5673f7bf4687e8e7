// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <vector>

#include "model/assist/completion.h"

namespace steploom::app {

/// What could stand at the caret, best first.
class CompletionModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its pane")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { LabelRole = Qt::UserRole + 1, KindRole, DetailRole, HelpRole };

    explicit CompletionModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void set(std::vector<model::Completion> items);
    const std::vector<model::Completion>& items() const { return m_items; }
    int count() const { return static_cast<int>(m_items.size()); }
    Q_INVOKABLE QString helpOf(int row) const;

signals:
    void countChanged();

private:
    std::vector<model::Completion> m_items;
};

} // namespace steploom::app
