// SPDX-License-Identifier: Apache-2.0
#include "app/run/state_table.h"

#include <algorithm>
#include <numeric>

#include "app/run/run_reading.h"
#include "app/settings/language_rows.h"

namespace steploom::app {

namespace {

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool isContainer(const model::StateTotals& state) {
    return state.type == engine::StateType::Parallel || state.type == engine::StateType::Map;
}

std::uint32_t failuresOf(const model::StateTotals& state) {
    return std::max(state.failedAttempts, state.failed + state.caught);
}

std::int64_t keyOf(const model::StateTotals& state, const QString& column) {
    if (column == QLatin1String("visits"))
        return state.visits;
    if (column == QLatin1String("attempts"))
        return state.attempts;
    if (column == QLatin1String("failures"))
        return failuresOf(state);
    if (column == QLatin1String("median"))
        return state.median;
    return column == QLatin1String("slowest") ? state.most : state.total;
}

} // namespace

StateTable::StateTable(QObject* parent)
    : QAbstractListModel(parent) {
    followLanguage(this);
}

void StateTable::setRun(ShownRun* run) {
    followRun(m_run, run, this, &StateTable::refresh);
}

void StateTable::refresh() {
    m_execution = m_run == nullptr ? nullptr : m_run->execution();
    arrange();
}

void StateTable::orderRows() {
    m_order.clear();
    m_most = 0;
    if (m_execution == nullptr)
        return;
    const auto& states = m_execution->states;
    m_order.resize(states.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    for (const model::StateTotals& state : states) {
        if (!isContainer(state))
            m_most = std::max(m_most, state.total);
    }
    const auto before = [&](std::size_t a, std::size_t b) {
        if (m_by == QLatin1String("state"))
            return text(m_execution->recording->labels->at(states[a].label))
                       .localeAwareCompare(text(m_execution->recording->labels->at(states[b].label))) < 0;
        return keyOf(states[a], m_by) < keyOf(states[b], m_by);
    };
    if (m_by != QLatin1String("first"))
        std::stable_sort(m_order.begin(), m_order.end(), [&](std::size_t a, std::size_t b) {
            return m_descending ? before(b, a) : before(a, b);
        });
    else if (m_descending)
        std::reverse(m_order.begin(), m_order.end());
}

void StateTable::arrange() {
    orderRows();
    QStringList names;
    names.reserve(static_cast<qsizetype>(m_order.size()));
    for (const std::size_t state : m_order)
        names << text(m_execution->recording->labels->at(m_execution->states[state].label));
    // Of a run that goes on, or back, the same rows say something else.
    if (names == m_names && !names.isEmpty()) {
        emit dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_names = std::move(names);
        endResetModel();
    }
    emit sorted();
}

void StateTable::sortBy(const QString& column) {
    // Of numbers the largest are looked for, of names the first.
    m_descending =
        column == m_by ? !m_descending : column != QLatin1String("state") && column != QLatin1String("first");
    m_by = column;
    arrange();
}

int StateTable::rowOf(const QString& pointer) const {
    for (std::size_t i = 0; i < m_order.size() && !pointer.isEmpty(); ++i) {
        if (m_run->places().pointer(m_execution->states[m_order[i]].label) == pointer)
            return static_cast<int>(i);
    }
    return -1;
}

QVariant StateTable::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const model::StateTotals& state = m_execution->states[m_order[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole:
    case StateRole:
        return text(m_execution->recording->labels->at(state.label));
    case PointerRole:
        return m_run->places().pointer(state.label);
    case TypeRole:
        return text(engine::stateTypeName(state.type));
    case VisitsRole:
        return static_cast<int>(state.visits);
    case AttemptsRole:
        return static_cast<int>(state.attempts);
    case FailuresRole:
        return static_cast<int>(failuresOf(state));
    case StatusRole:
        return state.failed + state.aborted > 0 ? QStringLiteral("failed")
               : state.open > 0                 ? QStringLiteral("open")
               : state.caught > 0               ? QStringLiteral("caught")
                                                : QStringLiteral("done");
    case TotalRole:
        return durationText(state.total);
    case MedianRole:
        return durationText(state.median);
    case SlowestRole:
        return durationText(state.most);
    case SlowestVisitRole:
        return state.slowest == engine::kNone ? -1 : static_cast<int>(state.slowest);
    case ShareRole:
        return m_most == 0 ? 0.0
                           : std::min(1.0, static_cast<double>(state.total) / static_cast<double>(m_most));
    default:
        return {};
    }
}

QHash<int, QByteArray> StateTable::roleNames() const {
    return {{StateRole, "state"},
            {PointerRole, "pointer"},
            {TypeRole, "type"},
            {VisitsRole, "visits"},
            {AttemptsRole, "attempts"},
            {FailuresRole, "failures"},
            {StatusRole, "status"},
            {TotalRole, "total"},
            {MedianRole, "median"},
            {SlowestRole, "slowest"},
            {SlowestVisitRole, "slowestVisit"},
            {ShareRole, "share"}};
}

} // namespace steploom::app
