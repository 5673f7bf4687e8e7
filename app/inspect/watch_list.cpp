// SPDX-License-Identifier: Apache-2.0
#include "app/inspect/watch_list.h"

#include <QCryptographicHash>
#include <QStringList>

#include <algorithm>

#include "app/inspect/paused_scope.h"
#include "app/settings/language.h"
#include "app/settings/settings_file.h"

namespace steploom::app {

namespace {

/// Of one definition. A new document that has no file yet keeps nothing.
QString keyOf(const QString& definition) {
    const QByteArray digest = QCryptographicHash::hash(definition.toUtf8(), QCryptographicHash::Sha1);
    return QStringLiteral("watches/") + QString::fromLatin1(digest.toHex().left(16));
}

} // namespace

WatchList::WatchList(QObject* parent)
    : QAbstractListModel(parent) {
    connect(&Language::instance(), &Language::changed, this, &WatchList::follow);
}

int WatchList::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> WatchList::roleNames() const {
    return {{ExpressionRole, "expression"}, {LanguageRole, "language"},
            {ResultRole, "result"},         {KindRole, "kind"},
            {ChangedRole, "different"},     {PayloadRole, "payload"},
            {PiecesRole, "pieces"}};
}

QVariant WatchList::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case ExpressionRole:
        return row.expression;
    case LanguageRole:
        return row.language;
    case ResultRole:
        return row.result;
    case KindRole:
        return row.kind;
    case ChangedRole:
        return row.changed;
    case PayloadRole:
        return QVariant::fromValue(row.payload);
    case PiecesRole:
        return row.pieces;
    default:
        return {};
    }
}

void WatchList::setSession(DebugSession* session) {
    if (m_session == session)
        return;
    m_session = session;
    if (session != nullptr) {
        connect(session, &DebugSession::changed, this, &WatchList::follow);
        connect(session, &DebugSession::documentChanged, this, &WatchList::attach);
        attach();
    }
    emit sessionChanged();
}

void WatchList::attach() {
    if (m_session->document() == nullptr)
        return;
    connect(m_session->document(), &DocumentController::opened, this, &WatchList::open, Qt::UniqueConnection);
    open();
}

void WatchList::open() {
    m_definition = m_session->document()->path();
    beginResetModel();
    m_rows.clear();
    if (!m_definition.isEmpty()) {
        const QStringList kept =
            QSettings(settingsName(), settingsName()).value(keyOf(m_definition)).toStringList();
        for (const QString& expression : kept) {
            m_rows.emplace_back().expression = expression;
            evaluate(m_rows.back());
        }
    }
    endResetModel();
    emit countChanged();
}

void WatchList::keep() const {
    if (m_definition.isEmpty())
        return;
    QStringList expressions;
    for (const Row& row : m_rows)
        expressions << row.expression;
    QSettings settings(settingsName(), settingsName());
    if (expressions.isEmpty())
        settings.remove(keyOf(m_definition));
    else
        settings.setValue(keyOf(m_definition), expressions);
}

void WatchList::follow() {
    if (m_rows.empty() ||
        (m_session != nullptr && m_session->active() && !canEvaluate(m_session))) // it goes on
        return;
    // The same stop may be told of several times.
    const int position = canEvaluate(m_session) ? m_session->position() : -1;
    for (Row& row : m_rows) {
        if (position != m_position)
            row.before = row.kind.isEmpty() ? QString() : row.result;
        evaluate(row);
        row.changed = !row.before.isNull() && !row.kind.isEmpty() && row.result != row.before;
    }
    m_position = position;
    emit dataChanged(index(0), index(count() - 1));
}

void WatchList::evaluate(Row& row) const {
    row.language.clear();
    row.result.clear();
    row.kind.clear();
    row.payload = {};
    row.pieces.clear();
    if (!canEvaluate(m_session))
        return;
    const Evaluation evaluation = evaluateHere(*m_session, row.expression);
    row.language = languageName(evaluation.language);
    row.result = resultWords(evaluation);
    row.kind = kindName(evaluation.kind);
    row.pieces = piecesOf(evaluation, row.expression.toStdString());
    if (evaluation.kind == Evaluation::Kind::Value)
        row.payload.value = evaluation.result.whole.value;
}

bool WatchList::add(const QString& expression) {
    const QString text = expression.trimmed();
    const bool known =
        std::any_of(m_rows.begin(), m_rows.end(), [&](const Row& row) { return row.expression == text; });
    if (text.isEmpty() || known)
        return false;
    Row row;
    row.expression = text;
    evaluate(row);
    beginInsertRows({}, count(), count());
    m_rows.push_back(std::move(row));
    endInsertRows();
    keep();
    emit countChanged();
    return true;
}

void WatchList::change(int row, const QString& expression) {
    if (row < 0 || row >= count())
        return;
    if (expression.trimmed().isEmpty()) {
        remove(row);
        return;
    }
    Row& changed = m_rows[static_cast<std::size_t>(row)];
    if (changed.expression == expression.trimmed())
        return;
    changed.expression = expression.trimmed();
    changed.changed = false;
    changed.before = QString();
    evaluate(changed);
    emit dataChanged(index(row), index(row));
    keep();
}

void WatchList::remove(int row) {
    if (row < 0 || row >= count())
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    keep();
    emit countChanged();
}

} // namespace steploom::app
