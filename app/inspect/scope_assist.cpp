// SPDX-License-Identifier: Apache-2.0
#include "app/inspect/scope_assist.h"

#include <algorithm>

#include "app/document/messages.h"
#include "app/inspect/paused_scope.h"
#include "app/payload/payload_paths.h"
#include "app/payload/payload_words.h"
#include "engine/value/pointer.h"
#include "model/assist/field_completion.h"

namespace steploom::app {

namespace {

constexpr std::size_t kMost = 60; ///< rows of a list

bool isWord(QChar c) {
    return c.isLetterOrNumber() || c == QLatin1Char('_');
}

/// Where the path that ends at `end` begins: names, dots, indices and quoted names back to its root.
int pathBegin(const QString& text, int end) {
    int at = end;
    while (at > 0) {
        const QChar c = text[at - 1];
        if (c == QLatin1Char('`') || c == QLatin1Char(']')) {
            const QChar opening = c == QLatin1Char(']') ? QLatin1Char('[') : c;
            const auto open = text.lastIndexOf(opening, at - 2);
            if (open < 0)
                break;
            at = static_cast<int>(open);
        } else if (isWord(c) || c == QLatin1Char('.') || c == QLatin1Char('$')) {
            --at;
        } else {
            break;
        }
    }
    return at;
}

int units(const std::string& text, std::size_t bytes) {
    return static_cast<int>(
        QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(bytes, text.size()))).size());
}

} // namespace

void ScopeAssist::setSession(DebugSession* session) {
    m_session = session;
    emit sessionChanged();
}

QVariantList ScopeAssist::entries() const {
    QVariantList rows;
    rows.reserve(static_cast<qsizetype>(m_items.size()));
    for (const Item& item : m_items)
        rows << QVariantMap{{QStringLiteral("label"), item.label},
                            {QStringLiteral("detail"), item.detail},
                            {QStringLiteral("help"), item.help}};
    return rows;
}

void ScopeAssist::offer(const QString& text, int caret, const QString& typed) {
    if (offering() || (typed.size() == 1 && (typed.front().isLetter() || typed == QLatin1String(".") ||
                                             typed == QLatin1String("$"))))
        look(text, caret, false);
}

void ScopeAssist::ask(const QString& text, int caret) {
    look(text, caret, true);
}

void ScopeAssist::look(const QString& text, int caret, bool asked) {
    m_items.clear();
    addMembers(text, caret);
    if (m_items.empty())
        addLanguage(text, caret, asked);
    emit offered();
}

/// Behind a dot: what the value before it has.
void ScopeAssist::addMembers(const QString& text, int caret) {
    int begin = caret;
    while (begin > 0 && isWord(text[begin - 1]))
        --begin;
    if (begin == 0 || text[begin - 1] != QLatin1Char('.') || !canEvaluate(m_session))
        return;
    const QString before = text.mid(pathBegin(text, begin - 1), begin - 1 - pathBegin(text, begin - 1));
    if (before.isEmpty())
        return;
    engine::QueryLanguage language = languageMeant(text.toStdString(), languageHere(*m_session));
    const Evaluation evaluation = evaluateIn(
        engine::debugScopeOf(m_session->debugger()->execution(), m_session->debugger()->stop().visit),
        before.toStdString(), language);
    engine::Value value = evaluation.result.whole.value;
    // A step of JSONata goes into each item.
    if (language == engine::QueryLanguage::Jsonata && value.isArray() && value.size() > 0)
        value = value.at(0);
    if (evaluation.kind != Evaluation::Kind::Value || !value.isObject())
        return;
    const QString typed = text.mid(begin, caret - begin);
    for (std::size_t i = 0; i < value.size() && m_items.size() < kMost; ++i) {
        const QString name = QString::fromStdString(std::string(value.keyAt(i)));
        if (!name.startsWith(typed, Qt::CaseInsensitive))
            continue;
        std::string pointer;
        engine::appendPointerToken(pointer, value.keyAt(i));
        const QString step = pathBehind({}, value, pointer, language);
        if (!step.startsWith(QLatin1Char('.'))) // needs the dot gone; typing on does as well
            continue;
        m_items.push_back(
            {name, shortJson(value.at(i), 40), {}, step.mid(1), static_cast<int>(step.size()) - 1});
    }
    // What is typed in full already needs no list.
    if (m_items.size() == 1 && m_items.front().label == typed)
        m_items.clear();
    m_wordBegin = m_begin = begin;
    m_end = caret;
}

void ScopeAssist::addLanguage(const QString& shown, int caret, bool asked) {
    if (!canEvaluate(m_session))
        return;
    const bool query =
        languageMeant(shown.toStdString(), languageHere(*m_session)) == engine::QueryLanguage::Jsonata;
    const bool wrapped = query && !shown.trimmed().startsWith(QLatin1String("{%"));
    const std::string opening = wrapped ? "{% " : "";
    const std::string text = opening + shown.toStdString() + (wrapped ? " %}" : "");
    const std::size_t offset = opening.size() + static_cast<std::size_t>(shown.left(caret).toUtf8().size());
    const std::string state = m_session->current().toStdString();
    const std::string pointer = state + (query ? "/Output" : "/Parameters/value.$");
    const model::Completions found =
        model::completionsIn(m_session->document()->document(), {pointer, text, true}, offset);
    std::vector<model::Completion> items = model::matching(found);
    if (!asked && items.size() == 1 && items.front().label == found.typed)
        return;
    const int shift = static_cast<int>(opening.size());
    m_begin = units(text, found.replaced.begin) - shift;
    m_end = units(text, found.replaced.end) - shift;
    m_wordBegin = units(text, offset - std::min(found.typed.size(), offset)) - shift;
    if (m_begin < 0 || m_end > shown.size())
        return;
    for (const model::Completion& item : items) {
        if (m_items.size() == kMost)
            break;
        m_items.push_back({QString::fromStdString(item.label), QString::fromStdString(item.detail),
                           helpText(item.help), QString::fromStdString(item.insert),
                           units(item.insert, item.caret)});
    }
}

QVariantList ScopeAssist::taken(int row) const {
    if (row < 0 || static_cast<std::size_t>(row) >= m_items.size())
        return {0, 0, QString(), 0};
    const Item& item = m_items[static_cast<std::size_t>(row)];
    return {m_begin, m_end, item.insert, m_begin + item.caret};
}

void ScopeAssist::dismiss() {
    if (m_items.empty())
        return;
    m_items.clear();
    emit offered();
}

} // namespace steploom::app
