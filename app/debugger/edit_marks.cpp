// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/edit_marks.h"

#include <QHash>
#include <QStringList>

#include "app/debugger/debug_session.h"
#include "app/debugger/run_maker.h"
#include "app/debugger/what_if.h"
#include "app/settings/language.h"

namespace steploom::app {

namespace {

constexpr int kAfterEdit = 200; ///< ms
constexpr int kMostNamed = 4;

using Change = engine::EditImpact::State::Change;

} // namespace

EditMarks::EditMarks(DebugSession* session)
    : QObject(session)
    , m_session(session) {
    m_wait.setSingleShot(true);
    m_wait.setInterval(kAfterEdit);
    connect(&m_wait, &QTimer::timeout, this, &EditMarks::look);
    connect(session, &DebugSession::changed, this, &EditMarks::follow);
    connect(session, &DebugSession::documentChanged, this, [this] {
        connect(m_session->document(), &DocumentController::workflowChanged, this, &EditMarks::follow);
    });
    connect(&Language::instance(), &Language::changed, this, [this] {
        if (m_active)
            mark();
        emit changed();
    });
}

void EditMarks::follow() {
    const bool old = m_session->definitionIsOld();
    if (!old || m_session->status() == DebugSession::Status::Running) {
        m_wait.stop();
        if (!old && m_active) {
            m_active = false;
            m_impact = {};
            m_problem.clear();
            m_looked.reset();
            mark();
            emit changed();
        }
        return;
    }
    const bool known = m_looked == m_session->document()->workflow() && m_run == m_session->debugger() &&
                       m_lastPosition == m_session->lastPosition();
    if (!known)
        m_wait.start();
}

void EditMarks::look() {
    m_wait.stop();
    if (!m_session->definitionIsOld())
        return;
    m_looked = m_session->document()->workflow();
    m_run = m_session->debugger();
    m_lastPosition = m_session->lastPosition();
    const CompiledDocument compiled = compileDocument(*m_session->document(), *m_session->values());
    m_problem = compiled.refusal;
    if (compiled.definition != nullptr) {
        engine::Timeline whole = m_session->debugger()->timeline();
        whole.goTo(whole.end());
        m_impact = engine::impactOfEdit(whole, m_session->debugger()->document(), compiled.document);
        m_active = !m_impact.states.empty() || !m_impact.visits.empty();
    } else {
        m_impact = {};
        m_active = true;
    }
    mark();
    emit changed();
}

void EditMarks::mark() {
    QHash<QString, QString> words;
    for (const engine::EditImpact::State& state : m_impact.states) {
        const QString name = QString::fromStdString(state.name);
        const QString pointer = m_session->document()->pointerOfName(name);
        if (!pointer.isEmpty())
            words.insert(pointer, state.change == Change::Added ? tr("added since") : tr("edited since"));
    }
    std::vector<VisitEdit> visits;
    const auto put = [&](std::uint32_t visit, VisitEdit edit) {
        visits.resize(std::max<std::size_t>(visits.size(), visit + std::size_t{1}), VisitEdit::None);
        visits[visit] = edit;
    };
    for (const std::uint32_t visit : m_impact.visits)
        put(visit, VisitEdit::Invalid);
    for (const std::uint32_t visit : m_impact.doubtful)
        put(visit, VisitEdit::Doubtful);
    m_session->marks()->setTags(RunMarks::Tag::Edited, std::move(words));
    m_session->events()->setEdits(std::move(visits));
}

QString EditMarks::summary() const {
    if (!m_active || !m_problem.isEmpty())
        return m_problem;
    QStringList names;
    for (const engine::EditImpact::State& state : m_impact.states) {
        if (names.size() == kMostNamed) {
            names << QStringLiteral("…");
            break;
        }
        const QString name = QString::fromStdString(state.name);
        names << (state.change == Change::Added     ? tr("%1 (added)").arg(name)
                  : state.change == Change::Removed ? tr("%1 (removed)").arg(name)
                                                    : name);
    }
    const QString what = names.isEmpty() ? tr("The machine itself was edited.")
                                         : tr("Edited since: %1.").arg(names.join(QStringLiteral(", ")));
    if (m_impact.visits.empty())
        return tr("%1 The run has not used what was edited.").arg(what);
    return tr("%1 %n step(s) of the run would be others now.", nullptr,
              static_cast<int>(m_impact.visits.size()))
        .arg(what);
}

QString EditMarks::goOnBefore() {
    look();
    if (!m_active)
        return {};
    if (!m_problem.isEmpty())
        return m_problem;
    m_session->goToPosition(position());
    WhatIf whatIf;
    whatIf.setSession(m_session);
    return whatIf.useDefinition();
}

} // namespace steploom::app
