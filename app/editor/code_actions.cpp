// SPDX-License-Identifier: Apache-2.0
#include "app/editor/code_actions.h"

#include <QVariantMap>

#include <algorithm>
#include <iterator>

#include "app/document/messages.h"
#include "model/assist/lines.h"
#include "model/navigation/symbols.h"

namespace steploom::app {

namespace {

/// How far a finding is from the caret: in it, or on its line.
std::size_t distance(model::Span span, std::size_t caret) {
    if (caret < span.begin)
        return span.begin - caret;
    return caret > span.end ? caret - span.end : 0;
}

/// Findings that begin on the caret's line or have the caret in them, the nearest first, of those the
/// smallest.
std::vector<const model::Diagnostic*> findingsAt(const std::vector<model::Diagnostic>& all,
                                                 const model::Text& text, std::size_t caret) {
    std::vector<const model::Diagnostic*> found;
    const model::Span line = text.line(model::lineIndex(text, caret));
    for (const model::Diagnostic& one : all) {
        const bool begins = line.begin <= one.span.begin && one.span.begin <= line.end;
        if (begins || distance(one.span, caret) == 0)
            found.push_back(&one);
    }
    std::stable_sort(found.begin(), found.end(), [caret](const auto* a, const auto* b) {
        const std::size_t nearA = distance(a->span, caret);
        const std::size_t nearB = distance(b->span, caret);
        return nearA != nearB ? nearA < nearB : a->span.size() < b->span.size();
    });
    return found;
}

/// The innermost scope that both lie in. A scope stands behind the one around it.
std::size_t commonScope(const model::Workflow& workflow, std::size_t a, std::size_t b) {
    while (a != b) {
        std::size_t& inner = a > b ? a : b;
        inner = workflow.states[workflow.scopes[inner].owner].scope;
    }
    return a;
}

/// States that a selection holds, or begins or ends in; not those that hold all of it.
std::vector<std::size_t> touched(const model::Workflow& workflow, model::Span selected) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < workflow.states.size() && !selected.empty(); ++i) {
        const model::Span span = workflow.states[i].span;
        const bool holds = span.begin <= selected.begin && selected.end <= span.end;
        if (!holds && span.begin < selected.end && selected.begin < span.end)
            found.push_back(i);
    }
    return found;
}

} // namespace

void CodeActions::setView(CodeView* view) {
    if (m_view == view)
        return;
    m_view = view;
    emit viewChanged();
}

QVariantList CodeActions::fixes() {
    m_fixes.clear();
    QVariantList entries;
    DocumentController* controller = m_view == nullptr ? nullptr : m_view->document();
    if (controller == nullptr)
        return entries;
    const model::Document& document = controller->document();
    m_revision = document.revision();
    const auto take = [&](const ProblemModel& findings, bool current) {
        if (!current)
            return;
        for (const model::Diagnostic* one :
             findingsAt(findings.diagnostics(), document.text(), m_view->code().caret())) {
            std::vector<model::Fix> ways = model::fixesFor(document, *one);
            std::move(ways.begin(), ways.end(), std::back_inserter(m_fixes));
        }
    };
    take(*controller->problems(), controller->diagnosed());
    const auto repairs = static_cast<qsizetype>(m_fixes.size());
    take(*controller->advice(), controller->advised());
    for (const model::Fix& fix : m_fixes)
        entries << QVariantMap{{QStringLiteral("key"), QStringLiteral("fix/%1").arg(entries.size())},
                               {QStringLiteral("text"), messageText(fix.label)},
                               {QStringLiteral("icon"), entries.size() < repairs ? QStringLiteral("check")
                                                                                 : QStringLiteral("advice")}};
    return entries;
}

bool CodeActions::fix(const QString& key) {
    DocumentController* controller = m_view == nullptr ? nullptr : m_view->document();
    const auto row = static_cast<std::size_t>(key.section(QLatin1Char('/'), 1).toULongLong());
    if (controller == nullptr || row >= m_fixes.size() || m_revision != controller->document().revision())
        return false;
    m_view->code().apply(std::move(m_fixes[row].edit));
    m_fixes.clear();
    return true;
}

QStringList CodeActions::states() const {
    QStringList pointers;
    DocumentController* controller = m_view == nullptr ? nullptr : m_view->document();
    if (controller == nullptr || controller->stale())
        return pointers;
    const model::Workflow& workflow = *controller->workflow();
    const std::vector<std::size_t> selected = touched(workflow, m_view->code().selection().span());
    if (!selected.empty()) {
        std::size_t scope = workflow.states[selected.front()].scope;
        for (const std::size_t state : selected)
            scope = commonScope(workflow, scope, workflow.states[state].scope);
        for (const std::size_t state : selected) {
            if (workflow.states[state].scope == scope)
                pointers << QString::fromStdString(workflow.states[state].pointer);
        }
    }
    const std::size_t around = workflow.stateAt(m_view->code().caret());
    if (pointers.isEmpty() && around != model::kNone)
        pointers << QString::fromStdString(workflow.states[around].pointer);
    return pointers;
}

bool CodeActions::onName() const {
    if (m_view == nullptr || m_view->document() == nullptr)
        return false;
    const auto symbol = model::symbolAt(m_view->document()->document(), m_view->code().caret());
    return symbol && symbol->kind != model::SymbolKind::Resource && !symbol->definitions.empty();
}

} // namespace steploom::app
