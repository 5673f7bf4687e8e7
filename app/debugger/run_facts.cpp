// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/run_facts.h"

#include <QLocale>

#include "app/run/crossings.h"
#include "app/settings/language.h"
#include "model/substitution/substitute.h"

namespace steploom::app {

void RunFacts::setSession(DebugSession* session) {
    if (m_session == session)
        return;
    if (m_session != nullptr)
        m_session->disconnect(this);
    m_session = session;
    if (m_session != nullptr) {
        connect(m_session, &DebugSession::changed, this, &RunFacts::changed);
        connect(&Language::instance(), &Language::changed, this, &RunFacts::changed);
    }
    emit sessionChanged();
    emit changed();
}

QString RunFacts::eventText() const {
    if (m_session == nullptr || !m_session->active())
        return {};
    const engine::ExecutionOptions& options = m_session->debugger()->execution().options();
    const int count = m_session->eventPosition();
    const std::uint32_t most =
        options.type == engine::WorkflowType::Standard ? options.quotas.historyEvents : 0;
    return most == 0 ? tr("%n event(s)", nullptr, count)
                     : tr("%1 of %2 events").arg(QLocale().toString(count), QLocale().toString(most));
}

QString RunFacts::payloadOver(const QString& transition) const {
    if (m_session == nullptr || !m_session->active() || transition.isEmpty())
        return {};
    const engine::Execution& execution = m_session->debugger()->execution();
    const auto workflow = m_session->document()->workflow();
    const RunReading reading{execution.history(), *workflow, &execution.definition(), 0, false, nullptr};
    const QHash<QString, Crossing> crossings =
        crossingsOf(reading, static_cast<engine::EventId>(m_session->eventPosition()));
    const auto found = crossings.constFind(transition);
    if (found == crossings.constEnd())
        return {};
    const auto bytes = static_cast<qint64>(execution.history().visits[found->visit].input.jsonSize());
    const QString size =
        QLocale().formattedDataSize(bytes, bytes < 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
    return found->passes > 1 ? tr("Payload %1, the last of %n pass(es)", nullptr, found->passes).arg(size)
                             : tr("Payload %1").arg(size);
}

bool RunFacts::valuesMissing() const {
    return m_session != nullptr && m_session->document() != nullptr &&
           !model::substitute(m_session->document()->document(), m_session->values()->values())
                .missing.empty();
}

} // namespace steploom::app
