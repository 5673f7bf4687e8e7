// SPDX-License-Identifier: Apache-2.0
#include "app/commands/command_search.h"

#include <QFileInfo>

#include <algorithm>

#include "app/canvas/scene.h"
#include "app/commands/fuzzy.h"
#include "app/document/shown_name.h"

namespace steploom::app {

namespace {
constexpr std::size_t kMostShown = 200;
constexpr int kStateBonus = 6; ///< of equal answers a state comes before a command, and that before a file
constexpr int kCommandBonus = 3;
} // namespace

CommandSearch::CommandSearch(QObject* parent)
    : QObject(parent) {
    connect(this, &CommandSearch::sourcesChanged, this, &CommandSearch::refresh);
}

void CommandSearch::setDocument(DocumentController* document) {
    m_document = document;
    emit sourcesChanged();
}

void CommandSearch::setCommands(const QVariantList& commands) {
    m_commands = commands;
    emit sourcesChanged();
}

void CommandSearch::setFiles(const QStringList& files) {
    m_files = files;
    emit sourcesChanged();
}

void CommandSearch::setQuery(const QString& query) {
    if (m_query == query)
        return;
    m_query = query;
    refresh();
}

void CommandSearch::offer(Entry entry, int bonus) {
    entry.score = std::max(fuzzyScore(m_query, entry.text), fuzzyScore(m_query, entry.detail) / 3);
    if (entry.score == 0)
        return;
    entry.score += bonus;
    m_shown.push_back(std::move(entry));
}

void CommandSearch::offerStates() {
    if (m_document == nullptr)
        return;
    for (const model::State& state : m_document->workflow()->states) {
        const QString detail = QString::fromStdString(state.detail);
        const QString type = QString::fromStdString(state.typeText);
        offer({QStringLiteral("state"),
               QString::fromStdString(state.pointer),
               shownName(QString::fromStdString(state.name)),
               detail.isEmpty() ? type : QStringLiteral("%1 · %2").arg(type, detail),
               {},
               iconOfState(state)},
              kStateBonus);
    }
}

void CommandSearch::refresh() {
    m_shown.clear();
    if (!m_statesOnly) {
        for (const QVariant& value : std::as_const(m_commands)) {
            const QVariantMap command = value.toMap();
            offer({QStringLiteral("command"), command.value(QStringLiteral("key")).toString(),
                   command.value(QStringLiteral("text")).toString(),
                   command.value(QStringLiteral("detail")).toString(),
                   command.value(QStringLiteral("shortcut")).toString(),
                   command.value(QStringLiteral("icon")).toString()},
                  kCommandBonus);
        }
        for (const QString& file : std::as_const(m_files))
            offer({QStringLiteral("file"),
                   file,
                   QFileInfo(file).fileName(),
                   QFileInfo(file).path(),
                   {},
                   QStringLiteral("open")},
                  0);
    }
    if (m_statesOnly || !m_query.isEmpty())
        offerStates();
    if (!m_query.trimmed().isEmpty())
        std::stable_sort(m_shown.begin(), m_shown.end(),
                         [](const Entry& a, const Entry& b) { return a.score > b.score; });
    if (m_shown.size() > kMostShown)
        m_shown.resize(kMostShown);
    emit queryChanged();
}

QVariantList CommandSearch::rows() const {
    QVariantList rows;
    for (const Entry& entry : m_shown)
        rows.append(QVariantMap{{QStringLiteral("kind"), entry.kind},
                                {QStringLiteral("key"), entry.key},
                                {QStringLiteral("text"), entry.text},
                                {QStringLiteral("detail"), entry.detail},
                                {QStringLiteral("shortcut"), entry.shortcut},
                                {QStringLiteral("icon"), entry.icon}});
    return rows;
}

} // namespace steploom::app
