// SPDX-License-Identifier: Apache-2.0
#include "app/document/state_actions.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>

#include "app/document/shown_name.h"
#include "model/conversion/convert_state.h"
#include "model/conversion/convert_to_jsonpath.h"
#include "model/document/edits/clipboard.h"
#include "model/document/edits/grouping.h"
#include "model/document/edits/move.h"
#include "model/document/edits/transitions.h"
#include "model/document/file.h"
#include "model/document/pointer.h"

namespace steploom::app {

namespace {

std::vector<std::string> pointersOf(const QStringList& states) {
    std::vector<std::string> pointers;
    for (const QString& state : states)
        pointers.push_back(state.toStdString());
    return pointers;
}

} // namespace

void StateActions::setDocument(DocumentController* document) {
    if (m_document == document)
        return;
    m_document = document;
    emit documentChanged();
}

const model::State* StateActions::find(const QString& state) const {
    if (m_document == nullptr)
        return nullptr;
    const model::Workflow& workflow = m_document->document().workflow();
    const std::size_t index = workflow.findByPointer(state.toStdString());
    return index == model::kNone ? nullptr : &workflow.states[index];
}

bool StateActions::copy(const QStringList& states) const {
    const std::string text = model::edits::copied(m_document->document(), pointersOf(states));
    if (text.empty())
        return false;
    QGuiApplication::clipboard()->setText(QString::fromStdString(text));
    return true;
}

bool StateActions::cut(const QStringList& states) {
    return copy(states) && remove(states);
}

bool StateActions::remove(const QStringList& states) {
    return m_document->applyEdit(model::edits::deleteStates(m_document->document(), pointersOf(states)));
}

bool StateActions::move(const QStringList& states, const QString& kind, const QString& place) {
    using namespace model::edits;
    const model::Document& document = m_document->document();
    const std::vector<std::string> pointers = pointersOf(states);
    if (kind == QLatin1String("transition"))
        return m_document->applyEdit(moveOn(document, pointers, place.toStdString()));
    if (kind == QLatin1String("after"))
        return m_document->applyEdit(moveAfter(document, pointers, place.toStdString()));
    return m_document->applyEdit(moveInto(document, pointers, place.toStdString()));
}

bool StateActions::shift(const QString& state, bool forward) {
    const model::Document& document = m_document->document();
    return m_document->applyEdit(forward ? model::edits::moveForward(document, state.toStdString())
                                         : model::edits::moveBackward(document, state.toStdString()));
}

bool StateActions::park(const QStringList& states) {
    const model::State* state = states.isEmpty() ? nullptr : find(states.first());
    if (state == nullptr)
        return false;
    const std::string& scope = m_document->document().workflow().scopes[state->scope].pointer;
    return m_document->applyEdit(model::edits::moveInto(m_document->document(), pointersOf(states), scope));
}

bool StateActions::removeTransition(const QString& transition) {
    return m_document->applyEdit(
        model::edits::removeTransition(m_document->document(), transition.toStdString()));
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

bool StateActions::pasteOn(const QString& transition) {
    const std::string text = QGuiApplication::clipboard()->text().toStdString();
    return m_document->applyEdit(
        model::edits::pasteOn(m_document->document(), transition.toStdString(), text));
}

bool StateActions::duplicate(const QStringList& states) {
    return m_document->applyEdit(model::edits::duplicate(m_document->document(), pointersOf(states)));
}

bool StateActions::wrap(const QStringList& states, const QString& type) {
    model::edits::WrapOptions options;
    options.type = model::stateTypeFromName(type.toStdString());
    return m_document->applyEdit(model::edits::wrap(m_document->document(), pointersOf(states), options));
}

bool StateActions::tryCatch(const QStringList& states) {
    auto edit = model::edits::wrapInTryCatch(m_document->document(), pointersOf(states));
    const QString handler = edit ? QString::fromStdString(edit->label.args.front()) : QString();
    if (!m_document->applyEdit(std::move(edit)))
        return false;
    emit notice(
        tr("Errors lead to “%1” now, which goes on as if there had been none: put there what is to be done.")
            .arg(handler),
        false);
    return true;
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

bool StateActions::extract(const QStringList& states) {
    const model::State* chosen = states.isEmpty() ? nullptr : find(states.first());
    if (chosen == nullptr)
        return false;
    const std::string name = chosen->name;
    auto extraction = model::edits::extractMachine(m_document->document(), pointersOf(states));
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

bool StateActions::convertToJsonPath(const QString& state) {
    const QString name = m_document->nameOf(state);
    if (!m_document->applyEdit(model::edits::convertToJsonPath(m_document->document(), state.toStdString())))
        return false;
    emit notice(tr("%1 is in JSONPath now. It does the same where every place that it names is there, and no "
                   "name is looked up in an array.")
                    .arg(name),
                false);
    return true;
}

QVariantList StateActions::pathOf(const QString& state) const {
    QVariantList path;
    if (m_document == nullptr)
        return path;
    const model::Workflow& workflow = m_document->document().workflow();
    const auto step = [](const QString& name, const QString& pointer) {
        return QVariantMap{{QStringLiteral("name"), name}, {QStringLiteral("pointer"), pointer}};
    };
    for (std::size_t index = workflow.findByPointer(state.toStdString()); index != model::kNone;
         index = workflow.scopes[workflow.states[index].scope].owner) {
        const model::State& one = workflow.states[index];
        path.prepend(step(shownName(QString::fromStdString(one.name)), QString::fromStdString(one.pointer)));
    }
    if (!path.isEmpty())
        path.prepend(step(m_document->fileName(), {}));
    return path;
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
