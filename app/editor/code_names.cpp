// SPDX-License-Identifier: Apache-2.0
#include "app/editor/code_names.h"

#include <algorithm>

#include "app/document/messages.h"
#include "model/document/edits/states.h"
#include "model/document/edits/variables.h"
#include "model/navigation/symbols.h"

namespace steploom::app {

namespace {

bool touches(model::Span span, std::size_t offset) {
    return span.begin <= offset && offset <= span.end;
}

/// Where the name begins that is at the offset.
std::size_t beginOf(const model::Symbol& symbol, std::size_t offset) {
    for (const auto* places : {&symbol.definitions, &symbol.usages}) {
        const auto found = std::find_if(places->begin(), places->end(),
                                        [offset](model::Span span) { return touches(span, offset); });
        if (found != places->end())
            return found->begin;
    }
    return offset;
}

model::Result<model::Edit> renamed(const model::Document& document, const model::Symbol& symbol,
                                   const std::string& name) {
    if (symbol.kind == model::SymbolKind::State)
        return model::edits::renameState(document, symbol.pointer, name);
    return model::edits::renameVariable(document, symbol.pointer, symbol.name, name);
}

} // namespace

void CodeNames::setView(CodeView* view) {
    if (m_view == view)
        return;
    m_view = view;
    emit viewChanged();
}

QVariantMap CodeNames::at(int offset) const {
    if (m_view == nullptr || m_view->document() == nullptr || offset < 0)
        return {};
    DocumentController& controller = *m_view->document();
    const model::Document& document = controller.document();
    const auto place = static_cast<std::size_t>(offset);
    const auto symbol = model::symbolAt(document, place);
    if (!symbol || symbol->kind == model::SymbolKind::Resource) {
        const auto broken = model::edits::renameState(document, {}, {});
        emit controller.notice(document.isStale() && !broken
                                   ? messageWithRemedy(broken.refusal())
                                   : tr("Put the caret on the name of a state or a variable to rename it."),
                               true);
        return {};
    }
    if (symbol->definitions.empty()) {
        emit controller.notice(messageWithRemedy({"edit.no-such-variable", {symbol->name}}), true);
        return {};
    }
    return {{QStringLiteral("name"), QString::fromStdString(symbol->name)},
            {QStringLiteral("variable"), symbol->kind == model::SymbolKind::Variable},
            {QStringLiteral("places"), static_cast<int>(symbol->definitions.size() + symbol->usages.size())},
            {QStringLiteral("place"), m_view->rectangleOf(beginOf(*symbol, place))}};
}

bool CodeNames::rename(int offset, const QString& name) {
    if (m_view == nullptr || m_view->document() == nullptr || offset < 0)
        return false;
    DocumentController& controller = *m_view->document();
    const auto symbol = model::symbolAt(controller.document(), static_cast<std::size_t>(offset));
    if (!symbol || symbol->kind == model::SymbolKind::Resource)
        return false;
    const std::string trimmed = name.trimmed().toStdString();
    // The $ that stands before a variable where it is read is not of its name.
    const bool sign = symbol->kind == model::SymbolKind::Variable && !trimmed.empty() && trimmed[0] == '$';
    auto edit = renamed(controller.document(), *symbol, sign ? trimmed.substr(1) : trimmed);
    if (!edit || controller.fixed())
        return controller.applyEdit(std::move(edit)); // which says why
    m_view->code().apply(std::move(edit.value()));
    return true;
}

} // namespace steploom::app
