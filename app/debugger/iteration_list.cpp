// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/iteration_list.h"

#include <algorithm>

#include "model/document/pointer.h"

namespace steploom::app {

using Iteration = NodeMark::Iteration;

int IterationList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> IterationList::roleNames() const {
    return {{StatusRole, "status"}, {TitleRole, "title"}, {ChosenRole, "chosen"}};
}

QVariant IterationList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Iteration status = m_each[static_cast<std::size_t>(index.row())];
    switch (role) {
    case StatusRole:
        return status == Iteration::Ahead     ? QStringLiteral("ahead")
               : status == Iteration::Running ? QStringLiteral("running")
               : status == Iteration::Done    ? QStringLiteral("done")
                                              : QStringLiteral("failed");
    case TitleRole: {
        const QString words = status == Iteration::Ahead     ? tr("Item %1, not begun")
                              : status == Iteration::Running ? tr("Item %1, running")
                              : status == Iteration::Done    ? tr("Item %1, done")
                                                             : tr("Item %1, failed");
        return words.arg(index.row());
    }
    case ChosenRole:
        return index.row() == m_chosen;
    default:
        return {};
    }
}

QString IterationList::name() const {
    return QString::fromStdString(model::pointerLeaf(m_map.toStdString()));
}

int IterationList::failed() const {
    return static_cast<int>(std::count(m_each.begin(), m_each.end(), Iteration::Failed));
}

QString IterationList::summary() const {
    const auto of = [this](Iteration status) {
        return static_cast<int>(std::count(m_each.begin(), m_each.end(), status));
    };
    QStringList parts;
    if (const int done = of(Iteration::Done); done > 0)
        parts << tr("%1 done").arg(done);
    if (const int failed = of(Iteration::Failed); failed > 0)
        parts << tr("%1 failed").arg(failed);
    if (const int running = of(Iteration::Running); running > 0)
        parts << tr("%1 running").arg(running);
    if (const int ahead = of(Iteration::Ahead); ahead > 0)
        parts << tr("%1 to come").arg(ahead);
    return parts.join(QStringLiteral(" · "));
}

int IterationList::nextFailed() const {
    for (int i = 1; i <= count(); ++i) {
        const int at = (std::max(m_chosen, -1) + i) % count();
        if (m_each[static_cast<std::size_t>(at)] == Iteration::Failed)
            return at;
    }
    return -1;
}

void IterationList::show(const QString& map, const NodeMark& mark) {
    const bool same = map == m_map && mark.each.size() == m_each.size();
    if (same && mark.each == m_each && mark.chosenIteration == m_chosen)
        return;
    if (!same)
        beginResetModel();
    m_map = map;
    m_each = mark.each;
    m_chosen = mark.chosenIteration;
    if (!same)
        endResetModel();
    else
        emit dataChanged(index(0), index(count() - 1));
    emit changed();
}

} // namespace steploom::app
