// SPDX-License-Identifier: Apache-2.0
#include "app/document/problem_model.h"

#include <algorithm>

#include "app/document/messages.h"
#include "app/settings/language_rows.h"
#include "model/document/document.h"

namespace steploom::app {

ProblemModel::ProblemModel(QObject* parent)
    : QAbstractListModel(parent) {
    followLanguage(this);
}

int ProblemModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto row = static_cast<std::size_t>(index.row());
    const model::Diagnostic& diagnostic = m_diagnostics[row];
    switch (role) {
    case Qt::DisplayRole:
    case TextRole:
        return messageText({diagnostic.code, diagnostic.args});
    case RemedyRole:
        return remedyText(diagnostic.code);
    case SeverityRole:
        return static_cast<int>(diagnostic.severity);
    case LineRole:
        return static_cast<int>(m_places[row].at.line);
    case ColumnRole:
        return static_cast<int>(m_places[row].at.column);
    case StateRole:
        return m_places[row].state;
    case OffsetRole:
        return static_cast<qlonglong>(diagnostic.span.begin);
    default:
        return {};
    }
}

QHash<int, QByteArray> ProblemModel::roleNames() const {
    return {{TextRole, "text"},     {RemedyRole, "remedy"}, {SeverityRole, "severity"}, {LineRole, "line"},
            {ColumnRole, "column"}, {StateRole, "state"},   {OffsetRole, "offset"}};
}

void ProblemModel::set(std::vector<model::Diagnostic> diagnostics, const model::Document& document) {
    beginResetModel();
    m_diagnostics = std::move(diagnostics);
    m_places.clear();
    m_severityOfState.clear();
    m_errors = m_warnings = 0;
    const model::Workflow& workflow = document.workflow();
    for (const model::Diagnostic& diagnostic : m_diagnostics) {
        Place place{document.text().lineColumn(diagnostic.span.begin), {}};
        int rank = 0;
        if (diagnostic.severity == model::Severity::Error) {
            ++m_errors;
            rank = 2;
        } else if (diagnostic.severity == model::Severity::Warning) {
            ++m_warnings;
            rank = 1;
        }
        const std::size_t state = document.isStale() ? model::kNone : workflow.stateAt(diagnostic.span.begin);
        if (state != model::kNone) {
            place.state = QString::fromStdString(workflow.states[state].pointer);
            if (rank > 0)
                m_severityOfState[place.state] = std::max(rank, m_severityOfState.value(place.state));
        }
        m_places.push_back(std::move(place));
    }
    endResetModel();
    emit countChanged();
}

} // namespace steploom::app
