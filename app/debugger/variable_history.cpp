// SPDX-License-Identifier: Apache-2.0
#include "app/debugger/variable_history.h"

#include <algorithm>

#include "app/payload/payload.h"
#include "app/run/run_reading.h"
#include "app/run/short_value.h"

namespace steploom::app {

namespace {

constexpr std::size_t kMost = 2000; ///< rows of a list

} // namespace

VariableHistory::VariableHistory(QObject* parent)
    : QObject(parent) {
}

void VariableHistory::setSession(DebugSession* session) {
    if (m_session == session)
        return;
    m_session = session;
    connect(session, &DebugSession::changed, this, &VariableHistory::refresh);
    emit sessionChanged();
    refresh();
}

void VariableHistory::setActive(bool active) {
    if (m_active == active)
        return;
    m_active = active;
    emit activeChanged();
    refresh();
}

void VariableHistory::setChosen(int chosen) {
    if (m_chosen == chosen || chosen < 0)
        return;
    m_chosen = chosen;
    emit chosenChanged();
    showSteps();
}

void VariableHistory::refresh() {
    if (m_session != nullptr && m_active && m_session->status() == DebugSession::Status::Running)
        return; // it stops soon
    m_tracks.clear();
    m_variables.clear();
    if (m_session != nullptr && m_active && m_session->active())
        m_tracks = engine::variableTracks(m_session->recording());
    for (const engine::VariableTrack& track : m_tracks) {
        if (static_cast<std::size_t>(m_variables.size()) == kMost)
            break;
        const engine::Value* value = nullptr;
        for (const engine::VariableWrite& write : track.writes) {
            if (!isAhead(write))
                value = &write.value;
        }
        m_variables << QVariantMap{
            {QStringLiteral("name"), QLatin1Char('$') + QString::fromStdString(track.name)},
            {QStringLiteral("scope"), m_session->scopeWords(track.parent, track.branch)},
            {QStringLiteral("steps"), static_cast<int>(track.writes.size())},
            {QStringLiteral("value"), value == nullptr ? tr("not set yet") : shortValue(*value)}};
    }
    emit changed();
    showSteps();
}

void VariableHistory::showSteps() {
    m_steps.clear();
    if (static_cast<std::size_t>(m_chosen) < m_tracks.size()) {
        const engine::History& recording = m_session->recording();
        const std::int64_t start = recording.events.empty() ? 0 : recording.events[0].time;
        for (const engine::VariableWrite& write : m_tracks[static_cast<std::size_t>(m_chosen)].writes) {
            if (static_cast<std::size_t>(m_steps.size()) == kMost)
                break;
            const auto name = recording.visits[write.visit].name.asString();
            m_steps << QVariantMap{
                {QStringLiteral("state"),
                 QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()))},
                {QStringLiteral("time"), QStringLiteral("+%1").arg(durationText(write.time - start))},
                {QStringLiteral("text"), write.edited
                                             ? tr("%1 · changed by hand").arg(shortValue(write.value))
                                             : shortValue(write.value)},
                {QStringLiteral("ahead"), isAhead(write)}};
        }
    }
    emit stepsChanged();
}

bool VariableHistory::isAhead(const engine::VariableWrite& write) const {
    const engine::History& now = m_session->debugger()->execution().history();
    if (write.edited)
        return write.visit >= now.visits.size();
    return write.child == engine::kNone
               ? write.event > now.eventCount()
               : write.child >= now.children.size() || write.event > now.eventCount(write.child);
}

const engine::VariableWrite* VariableHistory::chosenWrite(int step) const {
    if (step < 0 || static_cast<std::size_t>(m_chosen) >= m_tracks.size())
        return nullptr;
    const auto& writes = m_tracks[static_cast<std::size_t>(m_chosen)].writes;
    return static_cast<std::size_t>(step) < writes.size() ? &writes[static_cast<std::size_t>(step)] : nullptr;
}

QVariant VariableHistory::payload(int step) const {
    const engine::VariableWrite* write = chosenWrite(step);
    if (write == nullptr)
        return {};
    Payload payload;
    payload.value = write->value;
    if (const engine::VariableWrite* before = chosenWrite(step - 1); before != nullptr)
        payload.before = before->value;
    return QVariant::fromValue(payload);
}

void VariableHistory::go(int step) {
    const engine::VariableWrite* write = chosenWrite(step);
    if (write == nullptr)
        return;
    const engine::Timeline& timeline = m_session->debugger()->timeline();
    const std::uint32_t position = write->edited ? timeline.positionOfEntry(write->visit)
                                                 : timeline.positionOfEvent(write->event, write->child);
    m_session->goToPosition(static_cast<int>(std::min(position, timeline.end())));
}

QString VariableHistory::pointer(int step) const {
    const engine::VariableWrite* write = chosenWrite(step);
    return write == nullptr ? QString() : m_session->recordedPointers()[write->visit];
}

int VariableHistory::visit(int step) const {
    const engine::VariableWrite* write = chosenWrite(step);
    return write == nullptr ? -1 : static_cast<int>(write->visit);
}

} // namespace steploom::app
