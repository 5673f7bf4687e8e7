// SPDX-License-Identifier: Apache-2.0
#include "app/palette/palette_actions.h"

#include "app/palette/palette_text.h"
#include "app/palette/patterns.h"
#include "app/palette/snippet_store.h"
#include "model/document/edits/clipboard.h"
#include "model/document/edits/states.h"

namespace steploom::app {

using model::Edit;
using model::Result;

/// How a place takes a state of a type, and how it takes states written as text.
struct PaletteActions::Places {
    std::function<Result<Edit>(model::StateType)> type;
    std::function<Result<Edit>(const std::string&)> text;
};

void PaletteActions::setDocument(DocumentController* document) {
    if (m_document == document)
        return;
    m_document = document;
    emit documentChanged();
}

PaletteModel* PaletteActions::rows() {
    if (m_rows == nullptr) {
        m_rows = new PaletteModel(this);
        connect(m_rows, &PaletteModel::notice, this, [this](const QString& text) {
            if (m_document != nullptr)
                emit m_document->notice(text, true);
        });
    }
    return m_rows;
}

bool PaletteActions::place(const QString& itemId, const Places& places) {
    if (itemId.startsWith(QLatin1String("type:")))
        return m_document->applyEdit(places.type(model::stateTypeFromName(itemId.mid(5).toStdString())));
    const PaletteText text = paletteText(itemId, m_document->workflow()->jsonata);
    if (!text.problem.isEmpty()) {
        emit m_document->notice(text.problem, true);
        return false;
    }
    Result<Edit> edit = places.text(
        text.verbatim ? text.states : model::edits::inStyleOf(m_document->document(), text.states));
    if (edit)
        edit.value().label.code = "edit.add-state";
    return m_document->applyEdit(std::move(edit));
}

bool PaletteActions::add(const QString& itemId, const QString& afterState) {
    if (afterState.isEmpty())
        return addInto(itemId, {});
    const model::Document& document = m_document->document();
    const std::string state = afterState.toStdString();
    return place(itemId,
                 {[&](model::StateType type) { return model::edits::addStateAfter(document, state, type); },
                  [&](const std::string& text) {
                      return model::edits::pasteAfter(document, state, text);
                  }});
}

bool PaletteActions::insertOn(const QString& itemId, const QString& transition) {
    const model::Document& document = m_document->document();
    const std::string pointer = transition.toStdString();
    return place(itemId, {[&](model::StateType type) {
                              return model::edits::insertOnTransition(document, pointer, type);
                          },
                          [&](const std::string& text) {
                              return model::edits::pasteOn(document, pointer, text);
                          }});
}

bool PaletteActions::addInto(const QString& itemId, const QString& scope) {
    const model::Document& document = m_document->document();
    const std::string pointer = scope.toStdString();
    return place(itemId,
                 {[&](model::StateType type) { return model::edits::addState(document, pointer, type); },
                  [&](const std::string& text) {
                      return model::edits::paste(document, pointer, text);
                  }});
}

bool PaletteActions::begin(const QString& templateId, const QString& queryLanguage) {
    const bool jsonata = queryLanguage == QLatin1String("JSONata");
    const std::string text = templateText(templateId, jsonata);
    return m_document->applyEdit(model::edits::beginWith(m_document->document(), text));
}

QString PaletteActions::saveSnippet(const QStringList& states, const QString& name) const {
    std::vector<std::string> pointers;
    for (const QString& state : states)
        pointers.push_back(state.toStdString());
    const std::string text = model::edits::copiedAsMachine(m_document->document(), pointers);
    return text.empty() ? tr("Select the states first that the snippet is to have.")
                        : SnippetStore::instance().save(name.trimmed(), text);
}

} // namespace steploom::app
