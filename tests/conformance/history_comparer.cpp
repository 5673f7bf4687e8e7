// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/history_comparer.h"

#include "tests/conformance/event_comparer.h"
#include "tests/conformance/unordered_events.h"

#include <algorithm>
#include <cstdint>

namespace steploom::conformance {

using engine::Value;

namespace {

bool isUnordered(const Value& event) {
    return event.get("id").isArray();
}

std::string_view typeOf(const Value& event) {
    return event.get("type").asString();
}

std::string place(const Value& event) {
    return "event " + spell(event.get("id")) + " (" + std::string(typeOf(event)) + ")";
}

class Comparison {
public:
    Comparison(const RecordedHistory& recorded, const std::vector<Value>& ours, Matcher& matcher)
        : m_recorded(recorded)
        , m_ours(ours)
        , m_matcher(matcher) {}

    std::optional<std::string> run() {
        const Matcher::Scope scope(m_matcher, "events");
        const Value& events = m_recorded.events;
        for (std::size_t i = 0; i < events.size();) {
            std::size_t end = i;
            while (end < events.size() && isUnordered(events.at(end)))
                ++end;
            auto difference = end > i ? compareRun(i, end) : compareEvent(events.at(i));
            if (difference)
                return difference;
            i = std::max(end, i + 1);
        }
        if (m_next < m_ours.size() && !m_recorded.open)
            return place(m_ours[m_next]) + ": expected the end of the history, got one event more";
        return std::nullopt;
    }

private:
    /// One event with an id of its own.
    std::optional<std::string> compareEvent(const Value& recorded) {
        if (m_next >= m_ours.size())
            return place(recorded) + ": expected it, got the end of the history";
        const Value& ours = m_ours[m_next++];
        for (const std::string_view member : {"type", "id", "previousEventId"}) {
            if (recorded.get(member) == ours.get(member) && !ours.get(member).isAbsent())
                continue;
            return place(recorded) + " " + std::string(member) + ": expected " + spell(recorded.get(member)) +
                   ", got " + spell(ours.get(member)) +
                   (member == "type" ? "" : " in " + std::string(typeOf(ours)));
        }
        const Matcher::Scope scope(m_matcher, std::to_string(m_next - 1));
        if (auto difference = compareEventDetails(recorded, ours, m_matcher))
            return place(recorded) + " " + describe(*difference);
        return std::nullopt;
    }

    /// A run of events without order, [begin, end) of the recorded ones. Ours reach to the next event that
    /// has an id.
    std::optional<std::string> compareRun(std::size_t begin, std::size_t end) {
        const Value& events = m_recorded.events;
        std::size_t ourEnd = m_ours.size();
        if (end < events.size())
            ourEnd =
                std::min<std::size_t>(ourEnd, static_cast<std::size_t>(events.at(end).get("id").asInt()) - 1);
        const std::size_t first = m_next;
        EventList recorded;
        for (std::size_t i = begin; i < end; ++i)
            recorded.push_back(&events.at(i));
        EventList ours;
        std::size_t unnamed = 0;
        for (; m_next < ourEnd; ++m_next) {
            const Value* lost = lostAt(m_next + 1);
            if (lost == nullptr) {
                ours.push_back(&m_ours[m_next]);
                continue;
            }
            if (!(lost->get("type") == m_ours[m_next].get("type")))
                return place(m_ours[m_next]) + " type: expected " + spell(lost->get("type")) +
                       " (left out by the recorder), got " + spell(m_ours[m_next].get("type"));
            unnamed += lost->get("more").isInt() ? static_cast<std::size_t>(lost->get("more").asInt()) : 0;
        }
        const Matcher::Scope scope(m_matcher, std::to_string(first));
        if (auto difference = compareUnordered(recorded, ours, unnamed, m_matcher))
            return "events " + std::to_string(first + 1) + " to " + std::to_string(ourEnd) +
                   " (in any order): " + *difference;
        return std::nullopt;
    }

    const Value* lostAt(std::size_t id) const {
        for (std::size_t i = 0; i < m_recorded.lost.size(); ++i) {
            if (m_recorded.lost.at(i).get("id") == Value(static_cast<std::int64_t>(id)))
                return &m_recorded.lost.at(i);
        }
        return nullptr;
    }

    const RecordedHistory& m_recorded;
    const std::vector<Value>& m_ours;
    Matcher& m_matcher;
    std::size_t m_next = 0; ///< the first of ours that is not compared yet
};

} // namespace

std::optional<std::string> compareHistories(const RecordedHistory& recorded, const std::vector<Value>& ours,
                                            Matcher& matcher) {
    return Comparison(recorded, ours, matcher).run();
}

} // namespace steploom::conformance
