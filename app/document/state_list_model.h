// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <vector>

#include "model/workflow/workflow.h"

namespace steploom::app {

class RunMarks;

/// The states of the workflow in the order of the text, with what a run has done to them.
class StateListModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its session")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { NameRole = Qt::UserRole + 1, TypeRole, PointerRole, DepthRole, StatusRole, WordsRole };

    explicit StateListModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void setWorkflow(std::shared_ptr<const model::Workflow> workflow);
    /// Whose marks the rows show; may be null.
    Q_INVOKABLE void setMarks(steploom::app::RunMarks* marks);
    int count() const { return m_workflow == nullptr ? 0 : static_cast<int>(m_workflow->states.size()); }

signals:
    void countChanged();

private:
    std::shared_ptr<const model::Workflow> m_workflow;
    std::vector<int> m_depths;
    RunMarks* m_marks = nullptr;
};

} // namespace steploom::app
