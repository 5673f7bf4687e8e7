// SPDX-License-Identifier: Apache-2.0
#include "app/diff/change_list.h"

#include "app/diff/change_marks.h"
#include "app/settings/language_rows.h"

namespace steploom::app {

namespace {

using model::ChangeKind;

QString keyOf(ChangeKind kind) {
    switch (kind) {
    case ChangeKind::Added:
        return QStringLiteral("added");
    case ChangeKind::Removed:
        return QStringLiteral("removed");
    default:
        return QStringLiteral("changed");
    }
}

} // namespace

ChangeList::ChangeList(QObject* parent)
    : QAbstractListModel(parent) {
    followLanguage(this);
}

void ChangeList::set(std::shared_ptr<const model::Diff> diff) {
    beginResetModel();
    m_diff = std::move(diff);
    m_rows.clear();
    if (m_diff != nullptr && !m_diff->machine.empty())
        m_rows.push_back(model::kNone);
    for (std::size_t i = 0; m_diff != nullptr && i < m_diff->states.size(); ++i) {
        if (m_diff->states[i].kind != ChangeKind::Same)
            m_rows.push_back(i);
    }
    endResetModel();
}

int ChangeList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ChangeList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t state = m_rows[static_cast<std::size_t>(index.row())];
    const ChangeKind kind = state == model::kNone ? ChangeKind::Changed : m_diff->states[state].kind;
    switch (role) {
    case KindRole:
        return keyOf(kind);
    case SignRole:
        return changeSign(kind);
    case TitleRole:
        return state == model::kNone ? tr("The state machine itself")
                                     : QString::fromStdString(m_diff->merged.states[state].name);
    case DetailRole:
        return state == model::kNone ? changeWord(kind) : detailOf(state);
    case PointerRole:
        return pointerOf(index.row());
    default:
        return {};
    }
}

QString ChangeList::detailOf(std::size_t state) const {
    const model::StateChange& change = m_diff->states[state];
    QStringList words;
    if (!m_diff->merged.states[state].typeText.empty())
        words << QString::fromStdString(m_diff->merged.states[state].typeText);
    if (change.renamed)
        words << tr("was %1").arg(QString::fromStdString(m_diff->before.states[change.before].name));
    if (!change.renamed || !change.fields.empty())
        words << changeWord(change.kind);
    return words.join(QStringLiteral(" · "));
}

QHash<int, QByteArray> ChangeList::roleNames() const {
    return {{KindRole, "kind"},
            {SignRole, "sign"},
            {TitleRole, "title"},
            {DetailRole, "detail"},
            {PointerRole, "pointer"}};
}

int ChangeList::rowOf(const QString& pointer) const {
    for (int row = 0; row < rowCount(); ++row) {
        if (pointerOf(row) == pointer)
            return row;
    }
    return -1;
}

QString ChangeList::pointerOf(int row) const {
    if (row < 0 || row >= rowCount())
        return {};
    const std::size_t state = m_rows[static_cast<std::size_t>(row)];
    return state == model::kNone ? QString() : QString::fromStdString(m_diff->merged.states[state].pointer);
}

const model::StateChange* ChangeList::stateOf(int row) const {
    if (row < 0 || row >= rowCount())
        return nullptr;
    const std::size_t state = m_rows[static_cast<std::size_t>(row)];
    return state == model::kNone ? nullptr : &m_diff->states[state];
}

const std::vector<model::FieldChange>& ChangeList::fieldsOf(int row) const {
    static const std::vector<model::FieldChange> none;
    if (row < 0 || row >= rowCount())
        return none;
    const std::size_t state = m_rows[static_cast<std::size_t>(row)];
    return state == model::kNone ? m_diff->machine : m_diff->states[state].fields;
}

} // namespace steploom::app
