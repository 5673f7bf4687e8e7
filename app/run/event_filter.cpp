// SPDX-License-Identifier: Apache-2.0
#include "app/run/event_filter.h"

#include <QElapsedTimer>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

#include "app/settings/language.h"
#include "model/history/event_fields.h"

namespace steploom::app {

namespace {

constexpr std::int64_t kRest = 10; ///< times as long as it took to read a live run, it is not read again
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

EventFilter::EventFilter(ListedEvents& events, QObject* parent)
    : QObject(parent)
    , m_events(events) {
    connect(&m_background, &Background::busyChanged, this, &EventFilter::busyChanged);
    connect(&Language::instance(), &Language::changed, this, &EventFilter::groupsChanged);
    connect(&Language::instance(), &Language::changed, this, &EventFilter::executionChanged);
    m_slice.setSingleShot(true);
    connect(&m_slice, &QTimer::timeout, this, &EventFilter::goOn);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &EventFilter::follow);
    connect(&m_events, &RunEvents::shown, this, &EventFilter::follow);
}

void EventFilter::setWatched(bool watched) {
    if (m_watched == watched)
        return;
    m_watched = watched;
    if (!watched)
        m_slice.stop();
    emit watchedChanged();
    follow();
    if (watched && m_execution != nullptr && !m_events.hasTexts())
        applyLive(); // a search may have been left half done
}

/// Another run, or more of it.
void EventFilter::follow() {
    if (!m_watched)
        return;
    // What comes to a run that goes on can wait as long as it took to read it, ten times over.
    const bool grows =
        !m_events.hasTexts() && m_execution != nullptr && m_live.generation == m_events.generation();
    if (grows && m_made.isValid() && m_made.elapsed() < kRest * m_cost) {
        m_later.start(static_cast<int>(kRest * m_cost - m_made.elapsed()));
        return;
    }
    QElapsedTimer took;
    took.start();
    auto execution = m_events.searched();
    m_cost = took.elapsed();
    m_made.start();
    if (execution == m_execution && execution != nullptr && m_live.generation == m_events.generation())
        return;
    m_execution = std::move(execution);
    std::vector<std::string> errors;
    QStringList states{tr("All states")};
    if (m_execution != nullptr) {
        errors = model::errorNames(*m_execution->recording);
        for (const model::StateTotals& state : m_execution->states)
            states << QString::fromStdString(std::string(m_execution->recording->labels->at(state.label)));
    }
    const bool others = errors != m_errors || states != m_stateNames;
    const std::string chosen = m_error > 0 ? m_errors[static_cast<std::size_t>(m_error) - 1] : std::string();
    const auto found = std::find(errors.begin(), errors.end(), chosen);
    m_error = m_error == 0 || found == errors.end() ? 0 : static_cast<int>(found - errors.begin()) + 1;
    m_state = m_state < m_stateNames.size() && m_state > 0
                  ? std::max(0, static_cast<int>(states.indexOf(m_stateNames[m_state])))
                  : 0;
    m_errors = std::move(errors);
    m_stateNames = std::move(states);
    if (others)
        emit executionChanged();
    apply();
}

QStringList EventFilter::groupNames() {
    return {tr("All types"), tr("Execution"), tr("States entered and left"), tr("Tasks"),
            tr("Parallel and Map")};
}

QStringList EventFilter::stateNames() const {
    QStringList names = m_stateNames;
    if (names.isEmpty())
        names << QString();
    names[0] = tr("All states"); // whatever the language was
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
    const OpenedExecution& execution = *m_execution;
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
    m_slice.stop();
    if (m_execution == nullptr) {
        m_background.stop();
        return take({});
    }
    if (!m_events.hasTexts())
        return applyLive();
    const OpenedExecution& execution = *m_execution;
    const std::string search = m_search.toStdString();
    const bool cheap = search.empty() || execution.bytes <= kAtOnce;
    if (cheap && execution.recording->rows.size() <= 200'000) {
        m_background.stop();
        return take(find(execution, query(), search, {}));
    }
    m_background.start(
        [this, kept = m_execution, query = query(), search](const std::function<bool()>& goOn) {
            Found found = find(*kept, query, search, goOn);
            return Background::Finish([this, found = std::move(found)] { take(found); });
        });
}

/// What does not look into the data is found at once; the search goes on where it was, if it is the same.
void EventFilter::applyLive() {
    Found found = find(*m_execution, query(), {}, {});
    LiveSearch search;
    search.needle = model::wantedText(m_search.toStdString());
    search.rows = std::move(found.rows);
    search.generation = m_events.generation();
    using Rows = std::optional<std::vector<std::uint32_t>>;
    const auto begins = [](const Rows& rows, const Rows& longer) {
        if (!rows || !longer)
            return !rows && !longer;
        return rows->size() <= longer->size() && std::equal(rows->begin(), rows->end(), longer->begin());
    };
    if (search.needle == m_live.needle && search.generation == m_live.generation &&
        begins(m_live.rows, search.rows)) {
        search.next = m_live.next;
        search.hits = std::move(m_live.hits);
    }
    m_live = std::move(search);
    goOn();
}

/// Searches for a little while, so that the window stays live.
void EventFilter::goOn() {
    constexpr qint64 kSlice = 8; // ms
    const auto end = m_live.needle.empty() ? 0
                     : m_live.rows         ? static_cast<std::uint32_t>(m_live.rows->size())
                                           : static_cast<std::uint32_t>(m_events.eventCount());
    QElapsedTimer time;
    time.start();
    for (; m_live.next < end && time.elapsed() < kSlice; ++m_live.next) {
        const std::uint32_t number = m_live.rows ? (*m_live.rows)[m_live.next] : m_live.next;
        if (m_events.says(number, m_live.needle))
            m_live.hits.push_back(number);
    }
    if (m_live.next < end)
        m_slice.start(0);
    take({m_live.rows, m_live.hits});
    emit busyChanged();
}

void EventFilter::take(Found found) {
    // More hits behind those that there were leave the one that was gone to.
    const bool more =
        found.hits.size() >= m_hits.size() && std::equal(m_hits.begin(), m_hits.end(), found.hits.begin());
    m_hits = std::move(found.hits);
    m_hit = more ? m_hit : 0;
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
