// SPDX-License-Identifier: Apache-2.0
#include "app/palette/palette_actions.h"

#include "app/document/first_states.h"
#include "app/palette/palette_text.h"
#include "app/palette/patterns.h"
#include "app/palette/snippet_store.h"
#include "model/document/edits/clipboard.h"
#include "model/document/edits/states.h"

namespace steploom::app {

using model::Edit;
using model::Result;

/// How a place in a document takes a state of a type, and how it takes states written as text.
struct PaletteActions::Places {
    std::function<Result<Edit>(const model::Document&, model::StateType)> type;
    std::function<Result<Edit>(const model::Document&, const std::string&)> text;
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
    QString problem;
    Result<Edit> edit = withFirstStates(m_document->document(), [&](const model::Document& document) {
        if (itemId.startsWith(QLatin1String("type:")))
            return places.type(document, model::stateTypeFromName(itemId.mid(5).toStdString()));
        const PaletteText text = paletteText(itemId, document.workflow().jsonata);
        problem = text.problem;
        Result<Edit> placed = places.text(
            document, text.verbatim ? text.states : model::edits::inStyleOf(document, text.states));
        if (placed)
            placed.value().label.code = "edit.add-state";
        return placed;
    });
    if (!problem.isEmpty()) {
        emit m_document->notice(problem, true);
        return false;
    }
    return m_document->applyEdit(std::move(edit));
}

bool PaletteActions::add(const QString& itemId, const QString& afterState) {
    if (afterState.isEmpty())
        return addInto(itemId, {});
    const std::string state = afterState.toStdString();
    return place(itemId, {[&](const model::Document& document, model::StateType type) {
                              return model::edits::addStateAfter(document, state, type);
                          },
                          [&](const model::Document& document, const std::string& text) {
                              return model::edits::pasteAfter(document, state, text);
                          }});
}

bool PaletteActions::insertOn(const QString& itemId, const QString& transition) {
    const std::string pointer = transition.toStdString();
    return place(itemId, {[&](const model::Document& document, model::StateType type) {
                              return model::edits::insertOnTransition(document, pointer, type);
                          },
                          [&](const model::Document& document, const std::string& text) {
                              return model::edits::pasteOn(document, pointer, text);
                          }});
}

bool PaletteActions::addInto(const QString& itemId, const QString& scope) {
    const std::string pointer = scope.toStdString();
    return place(itemId, {[&](const model::Document& document, model::StateType type) {
                              return model::edits::addState(document, pointer, type);
                          },
                          [&](const model::Document& document, const std::string& text) {
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
