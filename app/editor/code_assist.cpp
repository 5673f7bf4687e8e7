// SPDX-License-Identifier: Apache-2.0
#include "app/editor/code_assist.h"

#include <QScopedValueRollback>

#include <algorithm>

#include "app/document/messages.h"
#include "model/assist/hover.h"
#include "model/assist/lines.h"
#include "model/integration/all_integrations.h"
#include "model/navigation/breadcrumbs.h"
#include "model/navigation/symbols.h"

namespace steploom::app {

namespace {

/// What opens the list by being typed: letters, and what names and strings begin with.
bool opensList(QChar typed) {
    return typed.isLetter() || QStringLiteral("\"$.{%").contains(typed);
}

constexpr std::size_t kLongestLine = 160; ///< bytes of a line that a list shows
constexpr int kMostUsages = 500;          ///< more nobody reads in a list

} // namespace

CodeAssist::CodeAssist(QObject* parent)
    : QObject(parent) {
}

void CodeAssist::setView(CodeView* view) {
    if (m_view == view)
        return;
    if (m_view != nullptr)
        m_view->disconnect(this);
    m_view = view;
    if (m_view != nullptr) {
        connect(m_view, &CodeView::textTyped, this, &CodeAssist::onTyped);
        connect(m_view, &CodeView::caretMoved, this, &CodeAssist::onCaretMoved);
        connect(m_view, &CodeView::activeFocusChanged, this, &CodeAssist::dismiss);
    }
    emit viewChanged();
}

QRectF CodeAssist::place() const {
    if (m_view == nullptr)
        return {};
    const std::size_t typedFrom =
        m_view->code().caret() - std::min(m_found.typed.size(), m_view->code().caret());
    return m_view->rectangleOf(typedFrom);
}

void CodeAssist::complete() {
    offer(true);
}

void CodeAssist::onTyped(const QString& text) {
    if (m_offering || (text.size() == 1 && opensList(text.front())))
        offer(false);
}

void CodeAssist::offer(bool asked) {
    if (m_view == nullptr)
        return;
    m_found =
        model::completionsAt(m_view->code().document(), m_view->code().caret(), &model::allIntegrations());
    std::vector<model::Completion> items = model::matching(m_found);
    // What is typed in full already needs no list.
    if (!asked && items.size() == 1 && items.front().label == m_found.typed)
        items.clear();
    m_model.set(std::move(items));
    m_offering = m_model.count() > 0;
    emit offeringChanged();
}

void CodeAssist::onCaretMoved() {
    if (!m_offering || m_accepting)
        return;
    // Still in the same word: the list follows it. Typing does so by itself.
    const std::size_t caret = m_view->code().caret();
    const std::size_t begin = m_found.replaced.begin;
    const auto now = model::completionsAt(m_view->code().document(), caret, &model::allIntegrations());
    if (!m_view->code().selection().empty() || caret < begin || now.replaced.begin != begin)
        dismiss();
    else
        offer(false);
}

void CodeAssist::accept(int row) {
    if (!m_offering || row < 0 || row >= m_model.count())
        return;
    const QScopedValueRollback busy(m_accepting, true);
    const model::Completion item = m_model.items()[static_cast<std::size_t>(row)];
    const model::Span replaced = m_found.replaced;
    dismiss();
    m_view->code().replace(replaced, item.insert, item.caret);
    // Within quotes or brackets that it brought along the next choice follows.
    const bool within = item.caret < item.insert.size() && item.insert[item.caret - 1] == '"';
    const bool goesOn = !item.label.empty() && (item.label.back() == '.' || item.label.back() == ':');
    if (within || goesOn)
        offer(false);
}

void CodeAssist::dismiss() {
    if (!m_offering)
        return;
    m_offering = false;
    m_model.set({});
    emit offeringChanged();
}

QVariantMap CodeAssist::about(int offset) const {
    QVariantMap result;
    if (m_view == nullptr || offset < 0)
        return result;
    const CodeText& code = m_view->code();
    const auto at = static_cast<std::size_t>(offset);
    if (const auto hover = model::hoverAt(code.document(), at)) {
        result.insert(QStringLiteral("title"), QString::fromStdString(hover->title));
        result.insert(QStringLiteral("detail"), QString::fromStdString(hover->detail));
        result.insert(QStringLiteral("text"), helpText(hover->help));
    }
    if (const CodeText::Mark* mark = code.markAt(at)) {
        const ProblemModel& problems = *code.controller()->problems();
        const QModelIndex row = problems.index(mark->row);
        result.insert(QStringLiteral("problem"), problems.data(row, ProblemModel::TextRole));
        result.insert(QStringLiteral("remedy"), problems.data(row, ProblemModel::RemedyRole));
        result.insert(QStringLiteral("severity"), static_cast<int>(mark->severity));
        QStringList labels;
        for (const model::Fix& fix : fixesAt(offset))
            labels << messageText(fix.label);
        result.insert(QStringLiteral("fixes"), labels);
    }
    return result;
}

std::vector<model::Fix> CodeAssist::fixesAt(int offset) const {
    const CodeText& code = m_view->code();
    const CodeText::Mark* mark = code.markAt(static_cast<std::size_t>(std::max(offset, 0)));
    if (mark == nullptr)
        return {};
    // The findings may be of the text before the last key: those of now count.
    const auto& known = code.controller()->problems()->diagnostics();
    const auto row = static_cast<std::size_t>(mark->row);
    if (row >= known.size() || known[row].span != mark->span)
        return {};
    return model::fixesFor(code.document(), known[row]);
}

void CodeAssist::applyFix(int offset, int index) {
    std::vector<model::Fix> fixes = fixesAt(offset);
    if (index >= 0 && static_cast<std::size_t>(index) < fixes.size())
        m_view->code().apply(std::move(fixes[static_cast<std::size_t>(index)].edit));
}

bool CodeAssist::goToDefinition(int offset) {
    const auto at = static_cast<std::size_t>(std::max(offset, 0));
    const auto symbol = m_view == nullptr ? std::nullopt : model::symbolAt(m_view->code().document(), at);
    if (!symbol)
        return false;
    const auto isAt = [at](model::Span span) {
        return span.begin <= at && at <= span.end;
    };
    const bool made = std::any_of(symbol->definitions.begin(), symbol->definitions.end(), isAt);
    const auto& targets = made || symbol->definitions.empty() ? symbol->usages : symbol->definitions;
    if (targets.empty())
        return false;
    m_view->goToOffset(static_cast<int>(targets.front().begin));
    return true;
}

QVariantList CodeAssist::usages(int offset) const {
    QVariantList found;
    const auto at = static_cast<std::size_t>(std::max(offset, 0));
    const auto symbol = m_view == nullptr ? std::nullopt : model::symbolAt(m_view->code().document(), at);
    if (!symbol)
        return found;
    const model::Text& text = m_view->code().text();
    const auto add = [&](model::Span span, const char* icon) {
        const std::size_t line = model::lineIndex(text, span.begin);
        model::Span shown = text.line(line);
        if (shown.size() > kLongestLine)
            shown = {span.begin, std::min(span.begin + kLongestLine, shown.end)};
        found << QVariantMap{
            {QStringLiteral("key"), QString::number(span.begin)},
            {QStringLiteral("text"), QString::fromStdString(text.editorText(shown)).trimmed()},
            {QStringLiteral("icon"), QLatin1String(icon)},
            {QStringLiteral("shortcut"), QString::number(line + 1)}};
    };
    for (const model::Span& span : symbol->definitions)
        add(span, "edit");
    for (const model::Span& span : symbol->usages) {
        if (found.size() < kMostUsages)
            add(span, "next");
    }
    return found;
}

QVariantList CodeAssist::breadcrumbs(int offset) const {
    QVariantList crumbs;
    if (m_view == nullptr)
        return crumbs;
    const auto at = static_cast<std::size_t>(std::max(offset, 0));
    for (const model::Breadcrumb& crumb : model::breadcrumbs(m_view->code().document(), at))
        crumbs << QVariantMap{{QStringLiteral("name"), QString::fromStdString(crumb.name)},
                              {QStringLiteral("offset"), static_cast<int>(crumb.span.begin)},
                              {QStringLiteral("isState"), crumb.isState}};
    return crumbs;
}

} // namespace steploom::app
