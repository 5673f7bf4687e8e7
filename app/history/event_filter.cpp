// SPDX-License-Identifier: Apache-2.0
#include "app/history/event_filter.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

#include "app/settings/language.h"
#include "model/history/event_fields.h"

namespace steploom::app {

namespace {

using engine::EventType;

constexpr std::uint64_t kAtOnce = 12u << 20; ///< bytes of events that are gone through while a key is down

enum class Group { All, Execution, States, Tasks, Containers, Count };

bool isIn(Group group, EventType type) {
    const std::string_view name = engine::eventTypeName(type);
    const auto begins = [name](std::string_view with) {
        return name.substr(0, with.size()) == with;
    };
    const bool ofState = engine::stateTypeOfEntered(type) || engine::stateTypeOfExited(type) ||
                         name.find("StateAborted") != std::string_view::npos ||
                         type == EventType::EvaluationFailed;
    switch (group) {
    case Group::Execution:
        return begins("Execution");
    case Group::States:
        return ofState;
    case Group::Tasks:
        return !ofState && (begins("Task") || begins("Lambda") || begins("Activity"));
    case Group::Containers:
        return !ofState && (begins("Map") || begins("Parallel"));
    case Group::All:
    case Group::Count:
        break;
    }
    return true;
}

std::vector<EventType> typesOf(Group group) {
    std::vector<EventType> types;
    if (group == Group::All)
        return types;
    for (int i = 0; i <= static_cast<int>(EventType::WaitStateExited); ++i) {
        if (isIn(group, static_cast<EventType>(i)) && i != 0)
            types.push_back(static_cast<EventType>(i));
    }
    return types;
}

} // namespace

std::optional<std::int64_t> readMoment(const QString& text, std::int64_t start) {
    const QString written = text.trimmed();
    static const QRegularExpression after(
        QStringLiteral("^\\+?\\s*(\\d+(?:[.,]\\d+)?)\\s*(ms|s|min|m|h|d)?$"));
    if (const QRegularExpressionMatch match = after.match(written); match.hasMatch()) {
        const double number = match.captured(1).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
        const QString unit = match.captured(2);
        const double length = unit == QLatin1String("ms")                                  ? 1
                              : unit == QLatin1String("min") || unit == QLatin1String("m") ? 60e3
                              : unit == QLatin1String("h")                                 ? 3600e3
                              : unit == QLatin1String("d")                                 ? 86400e3
                                                                                           : 1e3;
        if (number * length > 1e14)
            return std::nullopt;
        return start + std::llround(number * length);
    }
    static const QRegularExpression clock(
        QStringLiteral("^(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,3}))?)?$"));
    if (const QRegularExpressionMatch match = clock.match(written); match.hasMatch()) {
        const std::int64_t day = start - start % 86'400'000;
        const QString parts = match.captured(4).leftJustified(3, QLatin1Char('0'));
        return day + match.captured(1).toInt() * std::int64_t{3'600'000} +
               match.captured(2).toInt() * std::int64_t{60'000} +
               match.captured(3).toInt() * std::int64_t{1000} +
               (match.captured(4).isEmpty() ? 0 : parts.toInt());
    }
    return written.contains(QLatin1Char('-')) ? model::readEventTime(written.toStdString()) : std::nullopt;
}

EventFilter::EventFilter(RecordedEvents& events, QObject* parent)
    : QObject(parent)
    , m_events(events) {
    connect(&m_background, &Background::busyChanged, this, &EventFilter::busyChanged);
    connect(&Language::instance(), &Language::changed, this, &EventFilter::groupsChanged);
    connect(&Language::instance(), &Language::changed, this, &EventFilter::executionChanged);
    connect(&m_events, &RunEvents::shown, this, [this] {
        std::vector<std::string> errors;
        if (m_events.execution() != nullptr)
            errors = model::errorNames(*m_events.execution()->recording);
        if (errors != m_errors)
            m_error = 0;
        m_errors = std::move(errors);
        emit executionChanged();
        apply();
    });
}

QStringList EventFilter::groupNames() {
    return {tr("All types"), tr("Execution"), tr("States entered and left"), tr("Tasks"),
            tr("Parallel and Map")};
}

QStringList EventFilter::stateNames() const {
    QStringList names{tr("All states")};
    if (m_events.execution() == nullptr)
        return names;
    const OpenedExecution& execution = *m_events.execution();
    for (const model::StateTotals& state : execution.states)
        names << QString::fromStdString(std::string(execution.recording->labels->at(state.label)));
    return names;
}

QStringList EventFilter::errorNames() const {
    QStringList names{tr("All errors")};
    for (const std::string& error : m_errors)
        names << QString::fromStdString(error);
    return names;
}

void EventFilter::setError(int error) {
    if (m_error == error || error < 0 || error > static_cast<int>(m_errors.size()))
        return;
    m_error = error;
    apply();
}

void EventFilter::setGroup(int group) {
    if (m_group == group || group < 0 || group >= static_cast<int>(Group::Count))
        return;
    m_group = group;
    apply();
}

void EventFilter::setState(int state) {
    if (m_state == state || state < 0)
        return;
    m_state = state;
    apply();
}

void EventFilter::chooseState(const QString& name) {
    setState(std::max(0, static_cast<int>(stateNames().indexOf(name))));
}

void EventFilter::setFailuresOnly(bool only) {
    if (m_failuresOnly == only)
        return;
    m_failuresOnly = only;
    apply();
}

void EventFilter::setFrom(const QString& text) {
    if (m_from == text)
        return;
    m_from = text;
    apply();
}

void EventFilter::setTo(const QString& text) {
    if (m_to == text)
        return;
    m_to = text;
    apply();
}

void EventFilter::setSearch(const QString& text) {
    if (m_search == text)
        return;
    m_search = text;
    apply();
}

void EventFilter::setHitsOnly(bool only) {
    if (m_hitsOnly == only)
        return;
    m_hitsOnly = only;
    apply();
}

std::optional<std::int64_t> EventFilter::timeOf(const QString& text) const {
    return text.trimmed().isEmpty() ? std::nullopt : readMoment(text, m_events.timeOf(1));
}

bool EventFilter::fromWrong() const {
    return !m_from.trimmed().isEmpty() && !timeOf(m_from);
}

bool EventFilter::toWrong() const {
    return !m_to.trimmed().isEmpty() && !timeOf(m_to);
}

bool EventFilter::narrowing() const {
    return m_group != 0 || m_state != 0 || m_error != 0 || m_failuresOnly || timeOf(m_from) || timeOf(m_to);
}

void EventFilter::clear() {
    m_group = m_state = m_error = 0;
    m_failuresOnly = m_hitsOnly = false;
    m_from.clear();
    m_to.clear();
    m_search.clear();
    apply();
}

model::EventQuery EventFilter::query() const {
    model::EventQuery query;
    const OpenedExecution& execution = *m_events.execution();
    query.types = typesOf(static_cast<Group>(m_group));
    if (m_state > 0 && static_cast<std::size_t>(m_state) <= execution.states.size())
        query.states = {execution.states[static_cast<std::size_t>(m_state) - 1].label};
    if (m_error > 0) {
        query.error = m_errors[static_cast<std::size_t>(m_error) - 1];
        query.wholeError = true;
    }
    query.failuresOnly = m_failuresOnly;
    query.from = timeOf(m_from);
    query.to = timeOf(m_to);
    return query;
}

EventFilter::Found EventFilter::find(const OpenedExecution& execution, const model::EventQuery& query,
                                     const std::string& search, const std::function<bool()>& goOn) {
    Found found;
    const bool narrows = !query.types.empty() || !query.states.empty() || query.failuresOnly ||
                         !query.error.empty() || query.from || query.to;
    if (narrows)
        found.rows = model::findEvents(*execution.recording, *execution.outline, query, goOn);
    if (!search.empty()) {
        model::EventQuery text;
        text.text = search;
        found.hits = model::findEvents(*execution.recording, *execution.outline, text, goOn,
                                       found.rows ? &*found.rows : nullptr);
    }
    return found;
}

void EventFilter::apply() {
    emit changed();
    if (m_events.execution() == nullptr) {
        m_background.stop();
        return take({});
    }
    const OpenedExecution& execution = *m_events.execution();
    const std::string search = m_search.toStdString();
    const bool cheap = search.empty() || execution.bytes <= kAtOnce;
    if (cheap && execution.recording->rows.size() <= 200'000) {
        m_background.stop();
        return take(find(execution, query(), search, {}));
    }
    m_background.start(
        [this, kept = m_events.shared(), query = query(), search](const std::function<bool()>& goOn) {
            Found found = find(*kept, query, search, goOn);
            return Background::Finish([this, found = std::move(found)] { take(found); });
        });
}

void EventFilter::take(Found found) {
    m_hits = std::move(found.hits);
    m_hit = 0;
    m_events.setHits(m_hits);
    if (m_hitsOnly && !m_search.isEmpty())
        m_events.showOnly(m_hits);
    else
        m_events.showOnly(std::move(found.rows));
    emit this->found();
}

int EventFilter::goToHit(int position, bool forward) {
    if (m_hits.empty())
        return 0;
    // Hits are rows from 0: the next one after a position is its own row or later, before the first event
    // too.
    const auto row = static_cast<std::int64_t>(position) - 1;
    const auto from = [&](std::int64_t least) {
        return std::find_if(m_hits.begin(), m_hits.end(),
                            [least](std::uint32_t hit) { return hit >= least; });
    };
    auto place = forward ? from(row + 1) : from(row);
    if (forward && place == m_hits.end())
        place = m_hits.begin();
    else if (!forward)
        place = place == m_hits.begin() ? m_hits.end() - 1 : place - 1;
    m_hit = static_cast<int>(place - m_hits.begin()) + 1;
    emit found();
    return static_cast<int>(*place) + 1;
}

} // namespace steploom::app
