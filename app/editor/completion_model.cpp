// SPDX-License-Identifier: Apache-2.0
#include "app/editor/completion_model.h"

#include "app/document/message_terms.h"
#include "app/document/messages.h"
#include "app/settings/language_rows.h"

namespace steploom::app {

namespace {

QString kindWord(model::CompletionKind kind) {
    switch (kind) {
    case model::CompletionKind::Field:
        return CompletionModel::tr("field");
    case model::CompletionKind::Value:
        return CompletionModel::tr("value");
    case model::CompletionKind::State:
        return CompletionModel::tr("state");
    case model::CompletionKind::Variable:
        return CompletionModel::tr("variable");
    case model::CompletionKind::Path:
        return CompletionModel::tr("path");
    case model::CompletionKind::Function:
        return CompletionModel::tr("function");
    case model::CompletionKind::Error:
        return CompletionModel::tr("error");
    case model::CompletionKind::Resource:
        return CompletionModel::tr("resource");
    }
    return {};
}

} // namespace

CompletionModel::CompletionModel(QObject* parent)
    : QAbstractListModel(parent) {
    followLanguage(this);
}

int CompletionModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant CompletionModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const model::Completion& item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return QString::fromStdString(item.label);
    case KindRole:
        return kindWord(item.kind);
    case DetailRole:
        // Of a field it is the kind of its value, of a function its parameters as they are written.
        return QString::fromStdString(item.kind == model::CompletionKind::Field ? spokenTerm(item.detail)
                                                                                : item.detail);
    case HelpRole:
        return helpOf(index.row());
    default:
        return {};
    }
}

QHash<int, QByteArray> CompletionModel::roleNames() const {
    return {{LabelRole, "label"}, {KindRole, "kind"}, {DetailRole, "detail"}, {HelpRole, "help"}};
}

QString CompletionModel::helpOf(int row) const {
    if (row < 0 || row >= count())
        return {};
    return helpText(m_items[static_cast<std::size_t>(row)].help);
}

void CompletionModel::set(std::vector<model::Completion> items) {
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
    emit countChanged();
}

} // namespace steploom::app
