// SPDX-License-Identifier: Apache-2.0
#include "app/inspect/console.h"

#include "app/inspect/paused_scope.h"

namespace steploom::app {

namespace {

constexpr int kMostEntries = 500;
constexpr int kMostHistory = 200;

} // namespace

int Console::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QHash<int, QByteArray> Console::roleNames() const {
    return {{ExpressionRole, "expression"}, {PlaceRole, "stateName"}, {LanguageRole, "language"},
            {ResultRole, "result"},         {KindRole, "kind"},       {PayloadRole, "payload"},
            {PiecesRole, "pieces"}};
}

QVariant Console::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case ExpressionRole:
        return entry.expression;
    case PlaceRole:
        return entry.place;
    case LanguageRole:
        return entry.language;
    case ResultRole:
        return entry.result;
    case KindRole:
        return entry.kind;
    case PayloadRole:
        return QVariant::fromValue(entry.payload);
    case PiecesRole:
        return entry.pieces;
    default:
        return {};
    }
}

void Console::setSession(DebugSession* session) {
    if (m_session == session)
        return;
    m_session = session;
    if (session != nullptr) {
        connect(session, &DebugSession::changed, this, &Console::readyChanged);
        connect(session, &DebugSession::documentChanged, this, &Console::attach);
        attach();
    }
    emit sessionChanged();
    emit readyChanged();
}

void Console::attach() {
    if (m_session->document() != nullptr)
        connect(m_session->document(), &DocumentController::opened, this, &Console::clear,
                Qt::UniqueConnection);
}

bool Console::ready() const {
    return canEvaluate(m_session);
}

QString Console::place() const {
    if (!ready())
        return {};
    const std::uint32_t visit = m_session->debugger()->stop().visit;
    if (visit == engine::kNone)
        return {};
    const engine::Value name = m_session->debugger()->execution().history().visits[visit].name;
    return QString::fromStdString(std::string(name.asString()));
}

bool Console::evaluate(const QString& expression) {
    const QString text = expression.trimmed();
    if (text.isEmpty())
        return false;
    m_history.removeAll(text);
    m_history << text;
    if (m_history.size() > kMostHistory)
        m_history.removeFirst();
    m_at = m_history.size();
    m_draft.clear();
    if (!ready())
        return false;
    const Evaluation evaluation = evaluateHere(*m_session, text);
    Entry entry;
    entry.expression = text;
    entry.place = place();
    entry.language = languageName(evaluation.language);
    entry.result = resultWords(evaluation);
    entry.kind = kindName(evaluation.kind);
    entry.pieces = piecesOf(evaluation, text.toStdString());
    if (evaluation.kind == Evaluation::Kind::Value)
        entry.payload.value = evaluation.result.whole.value;
    if (count() == kMostEntries) {
        beginRemoveRows({}, 0, 0);
        m_entries.erase(m_entries.begin());
        endRemoveRows();
    }
    beginInsertRows({}, count(), count());
    m_entries.push_back(std::move(entry));
    endInsertRows();
    emit countChanged();
    return true;
}

void Console::clear() {
    beginResetModel();
    m_entries.clear();
    endResetModel();
    emit countChanged();
}

QString Console::earlier(const QString& draft) {
    if (m_at == m_history.size())
        m_draft = draft;
    if (m_at > 0)
        --m_at;
    return m_at < m_history.size() ? m_history[m_at] : draft;
}

QString Console::later(const QString& draft) {
    if (m_at == m_history.size())
        return draft;
    ++m_at;
    return m_at == m_history.size() ? m_draft : m_history[m_at];
}

} // namespace steploom::app
