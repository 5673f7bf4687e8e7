// SPDX-License-Identifier: Apache-2.0
#include "app/diff/diff_session.h"

#include <QFileInfo>

#include <algorithm>

#include "app/document/messages.h"
#include "app/settings/language.h"
#include "model/document/document.h"
#include "model/document/file.h"

namespace steploom::app {

using model::ChangeKind;

namespace {

ChangeMarks marksOf(const model::Diff& diff) {
    ChangeMarks marks;
    for (std::size_t i = 0; i < diff.states.size(); ++i) {
        if (diff.states[i].kind != ChangeKind::Same)
            marks.states.insert(QString::fromStdString(diff.merged.states[i].pointer), diff.states[i].kind);
    }
    for (std::size_t i = 0; i < diff.transitions.size(); ++i) {
        if (diff.transitions[i].kind != ChangeKind::Same)
            marks.transitions.insert(QString::fromStdString(diff.merged.transitions[i].pointer),
                                     diff.transitions[i].kind);
    }
    return marks;
}

/// A value as it is written, but for the blanks that it has for where it stands.
QString unindented(const std::string& value) {
    QStringList lines = QString::fromStdString(value).split(QLatin1Char('\n'));
    qsizetype common = -1;
    for (qsizetype i = 1; i < lines.size(); ++i) {
        qsizetype blanks = 0;
        while (blanks < lines[i].size() && lines[i][blanks].isSpace())
            ++blanks;
        if (blanks < lines[i].size() && (common < 0 || blanks < common))
            common = blanks;
    }
    for (qsizetype i = 1; i < lines.size(); ++i)
        lines[i].remove(0, common);
    return lines.join(QLatin1Char('\n'));
}

QVariantMap fieldRow(ChangeKind kind, const QString& name, const QString& before, const QString& after) {
    const QString key = kind == ChangeKind::Added     ? QStringLiteral("added")
                        : kind == ChangeKind::Removed ? QStringLiteral("removed")
                                                      : QStringLiteral("changed");
    return {{QStringLiteral("kind"), key},
            {QStringLiteral("sign"), changeSign(kind)},
            {QStringLiteral("word"), changeWord(kind)},
            {QStringLiteral("name"), name},
            {QStringLiteral("before"), before},
            {QStringLiteral("after"), after}};
}

} // namespace

DiffSession::DiffSession(QObject* parent)
    : QObject(parent) {
    connect(&Language::instance(), &Language::changed, this, &DiffSession::currentChanged);
}

DiffSession::~DiffSession() = default;

std::shared_ptr<const model::Workflow> DiffSession::workflow() const {
    return m_diff == nullptr ? nullptr : std::shared_ptr<const model::Workflow>(m_diff, &m_diff->merged);
}

int DiffSession::count(ChangeKind kind) const {
    if (m_diff == nullptr)
        return 0;
    return static_cast<int>(std::count_if(m_diff->states.begin(), m_diff->states.end(),
                                          [kind](const auto& state) { return state.kind == kind; }));
}

bool DiffSession::fail(const QString& problem) {
    m_problem = problem;
    m_diff.reset();
    m_marks = {};
    m_changes.set(nullptr);
    m_current = -1;
    m_selected.clear();
    emit opened();
    emit currentChanged();
    return false;
}

bool DiffSession::openFiles(const QString& before, const QString& after) {
    const auto old = model::readFile(before.toStdString());
    if (!old)
        return fail(messageWithRemedy(old.refusal()));
    const auto latest = model::readFile(after.toStdString());
    if (!latest)
        return fail(messageWithRemedy(latest.refusal()));
    const QFileInfo one(before);
    const QFileInfo other(after);
    const bool alike = one.fileName() == other.fileName();
    return openTexts(alike ? before : one.fileName(), QByteArray::fromStdString(*old),
                     alike ? after : other.fileName(), QByteArray::fromStdString(*latest));
}

bool DiffSession::openTexts(const QString& beforeName, const QByteArray& before, const QString& afterName,
                            const QByteArray& after) {
    m_beforeName = beforeName;
    m_afterName = afterName;
    const model::Document old = model::Document::fromBytes(before.toStdString());
    const model::Document latest = model::Document::fromBytes(after.toStdString());
    for (const auto& [document, name] : {std::pair(&old, beforeName), std::pair(&latest, afterName)}) {
        if (document->isStale()) {
            const auto place = document->text().lineColumn(document->staleBecause()->span.begin);
            return fail(tr("%1 cannot be compared: its text is broken in line %2.")
                            .arg(name)
                            .arg(static_cast<int>(place.line)));
        }
    }
    m_problem.clear();
    m_beforeText = old.bytes();
    m_afterText = latest.bytes();
    m_diff = std::make_shared<const model::Diff>(model::compare(old.tree(), latest.tree()));
    m_marks = marksOf(*m_diff);
    m_changes.set(m_diff);
    m_current = m_changes.rowCount() > 0 ? 0 : -1;
    m_selected = m_changes.pointerOf(m_current);
    emit opened();
    emit currentChanged();
    return true;
}

void DiffSession::setCurrent(int row) {
    if (row == m_current || row >= m_changes.rowCount())
        return;
    m_current = row;
    m_selected = m_changes.pointerOf(row);
    emit currentChanged();
}

void DiffSession::setSelected(const QString& pointer) {
    if (pointer == m_selected)
        return;
    m_selected = pointer;
    m_current = pointer.isEmpty() ? -1 : m_changes.rowOf(pointer);
    emit currentChanged();
}

void DiffSession::selectByName(const QString& name) {
    const auto graph = workflow();
    const std::size_t found = graph == nullptr ? model::kNone : graph->findByName(name.toStdString());
    if (found != model::kNone)
        setSelected(QString::fromStdString(graph->states[found].pointer));
}

void DiffSession::step(int by) {
    const int rows = m_changes.rowCount();
    if (rows == 0)
        return;
    const int from = m_current < 0 ? (by > 0 ? -1 : rows) : m_current;
    setCurrent((from + by + rows) % rows);
}

QVariantList DiffSession::fields() const {
    QVariantList rows;
    if (const model::StateChange* state = m_changes.stateOf(m_current)) {
        const auto written = [](const model::Workflow& workflow, const std::string& text, std::size_t at) {
            if (at == model::kNone)
                return QString();
            const model::Span span = workflow.states[at].valueSpan;
            return unindented(text.substr(span.begin, span.size()));
        };
        if (state->kind != ChangeKind::Changed)
            rows.append(fieldRow(state->kind, tr("The whole state"),
                                 written(m_diff->before, m_beforeText, state->before),
                                 written(m_diff->after, m_afterText, state->after)));
        else if (state->renamed)
            rows.append(fieldRow(ChangeKind::Changed, tr("Name"),
                                 QString::fromStdString(m_diff->before.states[state->before].name),
                                 QString::fromStdString(m_diff->after.states[state->after].name)));
    }
    for (const model::FieldChange& field : m_changes.fieldsOf(m_current))
        rows.append(fieldRow(field.kind(), QString::fromStdString(field.pointer).mid(1),
                             unindented(field.before), unindented(field.after)));
    return rows;
}

} // namespace steploom::app
