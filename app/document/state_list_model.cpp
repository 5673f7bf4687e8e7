// SPDX-License-Identifier: Apache-2.0
#include "app/document/state_list_model.h"

#include "app/document/shown_name.h"

#include "app/run/run_marks.h"
#include "app/settings/language_rows.h"

namespace steploom::app {

StateListModel::StateListModel(QObject* parent)
    : QAbstractListModel(parent) {
    followLanguage(this);
}

int StateListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant StateListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const model::State& state = m_workflow->states[row];
    const QString pointer = QString::fromStdString(state.pointer);
    switch (role) {
    case Qt::DisplayRole:
    case NameRole:
        return shownName(QString::fromStdString(state.name));
    case TypeRole:
        return QString::fromStdString(state.typeText);
    case PointerRole:
        return pointer;
    case DepthRole:
        return m_depths[row];
    case StatusRole:
        return m_marks == nullptr ? 0 : static_cast<int>(m_marks->node(pointer).status);
    case WordsRole:
        return m_marks == nullptr ? QString() : RunMarks::words(m_marks->node(pointer));
    default:
        return {};
    }
}

QHash<int, QByteArray> StateListModel::roleNames() const {
    return {{NameRole, "name"},   {TypeRole, "type"},     {PointerRole, "pointer"},
            {DepthRole, "depth"}, {StatusRole, "status"}, {WordsRole, "words"}};
}

void StateListModel::setWorkflow(std::shared_ptr<const model::Workflow> workflow) {
    beginResetModel();
    m_workflow = std::move(workflow);
    m_depths.clear();
    for (const model::State& state : m_workflow->states) {
        const std::size_t owner =
            state.scope == model::kNone ? model::kNone : m_workflow->scopes[state.scope].owner;
        m_depths.push_back(owner < m_depths.size() ? m_depths[owner] + 1 : 0);
    }
    endResetModel();
    emit countChanged();
}

void StateListModel::setMarks(RunMarks* marks) {
    if (m_marks == marks)
        return;
    if (m_marks != nullptr)
        m_marks->disconnect(this);
    m_marks = marks;
    const auto refresh = [this] {
        if (count() > 0)
            emit dataChanged(index(0), index(count() - 1), {StatusRole, WordsRole});
    };
    if (m_marks != nullptr)
        connect(m_marks, &RunMarks::changed, this, refresh);
    refresh();
}

} // namespace steploom::app
