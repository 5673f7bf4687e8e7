// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/what_if.h"

#include "app/debugger/run_maker.h"
#include "app/document/engine_messages.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

namespace steploom::app {

namespace {

QString textOf(const engine::Value& value) {
    return value.isAbsent() ? QStringLiteral("{}")
                            : QString::fromStdString(engine::toJson(value, {2, false}));
}

} // namespace

void WhatIf::setSession(DebugSession* session) {
    if (m_session == session)
        return;
    m_session = session;
    connect(session, &DebugSession::changed, this, &WhatIf::changed);
    connect(session, &DebugSession::documentChanged, this, &WhatIf::followDocument);
    followDocument();
    emit sessionChanged();
    emit changed();
}

void WhatIf::followDocument() {
    if (DocumentController* document = m_session->document())
        connect(document, &DocumentController::workflowChanged, this, &WhatIf::changed, Qt::UniqueConnection);
}

bool WhatIf::possible() const {
    return m_session != nullptr && m_session->active() &&
           m_session->status() != DebugSession::Status::Running && strand() != engine::kNone;
}

engine::StrandId WhatIf::strand() const {
    for (const engine::StrandView& each : m_session->debugger()->strands()) {
        if (each.selected)
            return each.id;
    }
    return engine::kNone;
}

const engine::State* WhatIf::state() const {
    if (!possible())
        return nullptr;
    const engine::Execution& execution = m_session->debugger()->execution();
    const engine::StateId state = execution.strand(strand()).state;
    return state == engine::kNone ? nullptr : &execution.definition().state(state);
}

bool WhatIf::answerable() const {
    return state() != nullptr && state()->type == engine::StateType::Task;
}

bool WhatIf::failable() const {
    using Type = engine::StateType;
    const engine::State* now = state();
    return now != nullptr && (now->type == Type::Task || now->type == Type::Parallel ||
                              now->type == Type::Map || now->type == Type::Choice);
}

bool WhatIf::retries() const {
    return failable() && !state()->retriers.empty();
}

QString WhatIf::payload() const {
    return possible() ? textOf(m_session->debugger()->execution().strand(strand()).value) : QString();
}

QString WhatIf::variables() const {
    return possible() ? textOf(m_session->debugger()->execution().strand(strand()).variables) : QString();
}

bool WhatIf::definitionChanged() const {
    return possible() && m_session->definitionIsOld();
}

QString WhatIf::done(engine::EditProblem problem) {
    if (problem == engine::EditProblem::None)
        m_session->showEdited();
    return words(problem);
}

QString WhatIf::words(engine::EditProblem problem) {
    using Problem = engine::EditProblem;
    switch (problem) {
    case Problem::None:
        return {};
    case Problem::Ended:
        return tr("The execution has ended. Go back to a position before its end first.");
    case Problem::NoStrand:
        return tr("Nothing runs there any more. Choose another branch or iteration.");
    case Problem::NotNow:
        return tr("There is nothing to change at this position. Step to where the state has begun.");
    case Problem::NotAnObject:
        return tr("Variables are an object, such as {\"name\": 1}.");
    case Problem::NoValue:
        return tr("A value is needed.");
    case Problem::UnknownState:
        return tr(
            "The run stands in a state that the definition does not have. Go back to a position before it.");
    case Problem::OtherScope:
        return tr("That state is in another branch or item processor. Choose one beside the current state.");
    case Problem::OtherType:
        return tr("The state that is being run has another type or other branches now. Go back to a position "
                  "before it.");
    }
    return {};
}

QString WhatIf::setPayload(const QString& json) {
    const engine::JsonReadResult read = engine::readJson(json.toStdString());
    return read ? done(m_session->debugger()->setPayload(strand(), read.value)) : jsonErrorText(read.error);
}

QString WhatIf::setVariables(const QString& json) {
    const engine::JsonReadResult read = engine::readJson(json.toStdString());
    return read ? done(m_session->debugger()->setVariables(strand(), read.value)) : jsonErrorText(read.error);
}

QString WhatIf::answer(const QString& json) {
    const engine::JsonReadResult read = engine::readJson(json.toStdString());
    return read ? done(m_session->debugger()->answerTask(strand(), engine::TaskAnswer::succeeded(read.value)))
                : jsonErrorText(read.error);
}

QString WhatIf::fail(const QString& error, const QString& cause) {
    return done(m_session->debugger()->fail(strand(), engine::Value(error.toStdString()),
                                            engine::Value(cause.toStdString())));
}

QString WhatIf::exhaustRetries(const QString& error, const QString& cause) {
    return done(m_session->debugger()->exhaustRetries(strand(), engine::Value(error.toStdString()),
                                                      engine::Value(cause.toStdString())));
}

QString WhatIf::timeOut() {
    return done(m_session->debugger()->timeOut(strand()));
}

QString WhatIf::moveTo(const QString& pointer) {
    return done(m_session->debugger()->moveTo(strand(), pointer.toStdString()));
}

QString WhatIf::useDefinition() {
    CompiledDocument compiled = compileDocument(*m_session->document(), *m_session->values());
    if (compiled.definition == nullptr)
        return compiled.refusal;
    const engine::EditProblem problem = m_session->debugger()->replaceDefinition(
        std::move(compiled.definition), std::move(compiled.document));
    if (problem != engine::EditProblem::None)
        return words(problem);
    m_session->showNewDefinition();
    return {};
}

} // namespace steploom::app
