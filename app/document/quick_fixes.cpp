// SPDX-License-Identifier: Apache-2.0
#include "app/document/quick_fixes.h"

#include <QVariantMap>

#include "app/document/messages.h"
#include "model/diagnostics/fixes.h"

namespace steploom::app {

void QuickFixes::setDocument(DocumentController* document) {
    if (m_document == document)
        return;
    m_document = document;
    emit documentChanged();
}

const model::Diagnostic* QuickFixes::find(int row, bool advice) const {
    const bool current = advice ? m_document->advised() : m_document->diagnosed();
    const auto& rows = (advice ? m_document->advice() : m_document->problems())->diagnostics();
    return current && row >= 0 && static_cast<std::size_t>(row) < rows.size()
               ? &rows[static_cast<std::size_t>(row)]
               : nullptr;
}

QVariantList QuickFixes::ofProblem(int row, bool advice) const {
    QVariantList entries;
    const model::Diagnostic* diagnostic = find(row, advice);
    if (diagnostic == nullptr)
        return entries;
    const QString revision = QString::number(m_document->document().revision());
    int number = 0;
    for (const model::Fix& fix : model::fixesFor(m_document->document(), *diagnostic))
        entries.append(QVariantMap{
            {QStringLiteral("key"),
             QStringLiteral("%1/%2/%3/%4").arg(row).arg(number++).arg(revision).arg(advice ? 1 : 0)},
            {QStringLiteral("text"), messageText(fix.label)},
            {QStringLiteral("icon"), QStringLiteral("edit")}});
    return entries;
}

int QuickFixes::firstFixable(const QString& state) const {
    const ProblemModel& problems = *m_document->problems();
    int first = -1;
    for (int row = 0; row < problems.rowCount(); ++row) {
        const bool here =
            !state.isEmpty() && problems.data(problems.index(row), ProblemModel::StateRole) == state;
        if ((first >= 0 && !here) || ofProblem(row).isEmpty())
            continue;
        if (here || state.isEmpty())
            return row;
        first = row;
    }
    return first;
}

bool QuickFixes::apply(const QString& key) {
    const QStringList parts = key.split(QLatin1Char('/'));
    if (parts.size() != 4 || parts[2].toULongLong() != m_document->document().revision())
        return false;
    const model::Diagnostic* diagnostic = find(parts[0].toInt(), parts[3] == QLatin1String("1"));
    if (diagnostic == nullptr)
        return false;
    const auto number = static_cast<std::size_t>(parts[1].toInt());
    std::vector<model::Fix> fixes = model::fixesFor(m_document->document(), *diagnostic);
    return number < fixes.size() && m_document->applyEdit(std::move(fixes[number].edit));
}

} // namespace steploom::app
