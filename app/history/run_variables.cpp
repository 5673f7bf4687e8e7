// SPDX-License-Identifier: Apache-2.0
#include "app/history/run_variables.h"

#include "app/payload/payload.h"
#include "app/run/run_reading.h"
#include "app/run/short_value.h"

namespace steploom::app {

namespace {

constexpr std::size_t kMost = 2000; ///< assignments that are listed

QString text(std::string_view utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

} // namespace

RunVariables::RunVariables(QObject* parent)
    : HistoryView(parent) {
}

void RunVariables::setActive(bool active) {
    if (m_active == active)
        return;
    m_active = active;
    emit activeChanged();
    refresh();
}

void RunVariables::refresh() {
    if (session() != nullptr && !m_following) {
        m_following = true;
        connect(session(), &HistorySession::positionChanged, this, [this] {
            if (!m_active || !m_ready)
                return;
            emit valuesChanged();
            emit stepsChanged();
        });
    }
    const auto run = execution();
    if (run == m_read && (m_ready || run == nullptr))
        return;
    m_ready = false;
    m_tracks.clear();
    m_chosen = 0;
    emit changed();
    emit valuesChanged();
    emit stepsChanged();
    if (!m_active || run == nullptr)
        return m_background.stop();
    m_background.start([this, run](const std::function<bool()>&) {
        // Handed over whole: values belong to one thread at a time.
        auto tracks = std::make_shared<std::vector<model::VariableTrack>>(
            model::variableTracks(*run->recording, *run->outline));
        return Background::Finish([this, run, tracks] {
            m_read = run;
            m_tracks = std::move(*tracks);
            m_ready = true;
            emit changed();
            emit valuesChanged();
            emit stepsChanged();
        });
    });
}

QVariantList RunVariables::variables() const {
    QVariantList rows;
    if (!m_ready)
        return rows;
    const auto position = static_cast<std::uint32_t>(session()->position());
    for (const model::VariableTrack& track : m_tracks) {
        if (static_cast<std::size_t>(rows.size()) == kMost)
            break;
        QString scope;
        if (track.scope != engine::kNone) {
            const model::VisitRow& visit = m_read->outline->visits[track.scope];
            const QString name = text(m_read->recording->labels->at(visit.label));
            scope = visit.type == engine::StateType::Map
                        ? tr("%1, item %2").arg(name).arg(track.branch)
                        : tr("%1, branch %2").arg(name).arg(track.branch + 1);
        }
        const engine::Value* value = nullptr;
        for (const model::VariableStep& step : track.steps) {
            if (step.row < position)
                value = &step.value;
        }
        rows << QVariantMap{
            {QStringLiteral("name"), QLatin1Char('$') + text(track.name)},
            {QStringLiteral("scope"), scope},
            {QStringLiteral("steps"), static_cast<int>(track.steps.size())},
            {QStringLiteral("value"), value == nullptr ? tr("not set yet") : shortValue(*value)}};
    }
    return rows;
}

void RunVariables::setChosen(int chosen) {
    if (m_chosen == chosen || chosen < 0)
        return;
    m_chosen = chosen;
    emit chosenChanged();
    emit stepsChanged();
}

QVariantList RunVariables::steps() const {
    QVariantList rows;
    if (!m_ready || static_cast<std::size_t>(m_chosen) >= m_tracks.size())
        return rows;
    const model::Recording& recording = *m_read->recording;
    for (const model::VariableStep& step : m_tracks[static_cast<std::size_t>(m_chosen)].steps) {
        if (static_cast<std::size_t>(rows.size()) == kMost)
            break;
        rows << QVariantMap{
            {QStringLiteral("state"), text(recording.labels->at(m_read->outline->visits[step.visit].label))},
            {QStringLiteral("time"), QStringLiteral("+%1").arg(durationText(recording.rows[step.row].time -
                                                                            recording.rows.front().time))},
            {QStringLiteral("text"), shortValue(step.value)},
            {QStringLiteral("position"), static_cast<int>(step.row) + 1},
            {QStringLiteral("ahead"), step.row >= static_cast<std::uint32_t>(session()->position())}};
    }
    return rows;
}

QVariant RunVariables::payload(int step) const {
    if (!m_ready || step < 0 || static_cast<std::size_t>(m_chosen) >= m_tracks.size())
        return {};
    const auto& steps = m_tracks[static_cast<std::size_t>(m_chosen)].steps;
    const auto number = static_cast<std::size_t>(step);
    if (number >= steps.size())
        return {};
    Payload payload;
    payload.value = steps[number].value;
    if (number > 0)
        payload.before = steps[number - 1].value;
    return QVariant::fromValue(payload);
}

} // namespace steploom::app
