// SPDX-License-Identifier: Apache-2.0
#include "app/document/state_actions.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

#include "model/conversion/convert_state.h"
#include "model/document/edits/clipboard.h"
#include "model/document/edits/grouping.h"
#include "model/document/file.h"
#include "model/document/pointer.h"

namespace steploom::app {

void StateActions::setDocument(DocumentController* document) {
    if (m_document == document)
        return;
    m_document = document;
    emit documentChanged();
}

const model::State* StateActions::find(const QString& state) const {
    const model::Workflow& workflow = m_document->document().workflow();
    const std::size_t index = workflow.findByPointer(state.toStdString());
    return index == model::kNone ? nullptr : &workflow.states[index];
}

bool StateActions::copy(const QString& state) const {
    const std::string text = model::edits::copied(m_document->document(), {state.toStdString()});
    if (text.empty())
        return false;
    QGuiApplication::clipboard()->setText(QString::fromStdString(text));
    return true;
}

bool StateActions::cut(const QString& state) {
    return copy(state) && m_document->remove(state);
}

bool StateActions::paste(const QString& after) {
    const std::string text = QGuiApplication::clipboard()->text().toStdString();
    const model::Document& document = m_document->document();
    const model::State* state = find(after);
    const bool follows =
        state && state->type != model::StateType::Succeed && state->type != model::StateType::Fail;
    if (follows)
        return m_document->applyEdit(model::edits::pasteAfter(document, state->pointer, text));
    const std::string scope = state ? document.workflow().scopes[state->scope].pointer : std::string();
    return m_document->applyEdit(model::edits::paste(document, scope, text));
}

bool StateActions::duplicate(const QString& state) {
    return m_document->applyEdit(model::edits::duplicate(m_document->document(), {state.toStdString()}));
}

bool StateActions::wrap(const QString& state, const QString& type) {
    model::edits::WrapOptions options;
    options.type = model::stateTypeFromName(type.toStdString());
    return m_document->applyEdit(model::edits::wrap(m_document->document(), {state.toStdString()}, options));
}

bool StateActions::dissolve(const QString& state) {
    const auto lost = model::edits::lostByUnwrapping(m_document->document(), state.toStdString());
    if (!m_document->applyEdit(model::edits::unwrap(m_document->document(), state.toStdString())))
        return false;
    QStringList fields;
    for (const std::string& field : lost)
        fields.append(QString::fromStdString(field));
    if (!fields.isEmpty())
        emit notice(tr("What the container did with its data is gone: %1. Undo brings it back.")
                        .arg(fields.join(QStringLiteral(", "))),
                    false);
    return true;
}

/// Says where the text of the new machine is.
QString StateActions::keep(const std::string& machine, const std::string& name) const {
    const QString whole = m_document->path();
    if (!whole.isEmpty()) {
        QString base = QString::fromStdString(name).toLower().simplified();
        base.replace(QLatin1Char(' '), QLatin1Char('-')).remove(QLatin1Char('/'));
        const QString path = QFileInfo(whole).path() + QLatin1Char('/') + base + QStringLiteral(".asl.json");
        if (!QFileInfo::exists(path) && model::saveFile(path.toStdString(), machine))
            return tr("The new machine is in %1.").arg(QFileInfo(path).fileName());
    }
    QGuiApplication::clipboard()->setText(QString::fromStdString(machine));
    return tr("The new machine is on the clipboard: paste it into a file of its own.");
}

bool StateActions::extract(const QString& state) {
    const model::State* chosen = find(state);
    if (chosen == nullptr)
        return false;
    const std::string name = chosen->name;
    auto extraction = model::edits::extractMachine(m_document->document(), {chosen->pointer});
    if (!extraction)
        return m_document->applyEdit(extraction.refusal());
    const std::string machine = extraction->machine;
    if (!m_document->applyEdit(std::move(extraction.value().edit)))
        return false;
    emit notice(keep(machine, name), false);
    return true;
}

bool StateActions::convert(const QString& state) {
    return m_document->applyEdit(model::edits::convertToJsonata(m_document->document(), state.toStdString()));
}

bool StateActions::isContainer(const QString& state) const {
    const model::State* found = find(state);
    return found != nullptr && !found->scopes.empty();
}

bool StateActions::isJsonata(const QString& state) const {
    const model::State* found = find(state);
    return found != nullptr && found->jsonata;
}

} // namespace steploom::app
