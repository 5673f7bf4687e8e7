// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/unordered_events.h"

#include "tests/conformance/event_comparer.h"

#include <algorithm>
#include <map>

namespace steploom::conformance {

using engine::Value;

namespace {

/// Pairings tried before a block counts as different; blocks have a few dozen events of a few types.
constexpr std::size_t kMaxTries = 100'000;

std::string_view typeOf(const Value& event) {
    return event.get("type").asString();
}

/// Pairs recorded events with ours one after the other, and goes back where a placeholder was bound wrongly.
class Pairing {
public:
    Pairing(const EventList& recorded, const EventList& ours, Matcher& matcher)
        : m_recorded(recorded)
        , m_ours(ours)
        , m_matcher(matcher)
        , m_taken(ours.size()) {}

    bool from(std::size_t index) {
        m_furthest = std::max(m_furthest, index);
        if (index == m_recorded.size())
            return true;
        for (std::size_t i = 0; i < m_ours.size(); ++i) {
            if (m_taken[i] || typeOf(*m_ours[i]) != typeOf(*m_recorded[index]) || ++m_tries > kMaxTries)
                continue;
            const std::size_t mark = m_matcher.bindings().mark();
            if (!compareEventDetails(*m_recorded[index], *m_ours[i], m_matcher)) {
                m_taken[i] = true;
                if (from(index + 1))
                    return true;
                m_taken[i] = false;
            }
            m_matcher.bindings().rollBack(mark);
        }
        return false;
    }

    /// The first recorded event that no pairing got past.
    std::size_t stuckAt() const { return m_furthest; }

private:
    const EventList& m_recorded;
    const EventList& m_ours;
    Matcher& m_matcher;
    std::vector<bool> m_taken;
    std::size_t m_tries = 0;
    std::size_t m_furthest = 0;
};

std::optional<std::string> compareTypes(const EventList& recorded, const EventList& ours,
                                        std::size_t unnamed) {
    std::map<std::string_view, std::pair<std::size_t, std::size_t>> counts;
    for (const Value* event : recorded)
        ++counts[typeOf(*event)].first;
    for (const Value* event : ours)
        ++counts[typeOf(*event)].second;
    std::size_t surplus = 0;
    for (const auto& [type, count] : counts) {
        surplus += count.second > count.first ? count.second - count.first : 0;
        if (count.first > count.second || surplus > unnamed)
            return "expected " + std::to_string(count.first) + " of type " + std::string(type) + ", got " +
                   std::to_string(count.second);
    }
    return surplus == unnamed ? std::nullopt
                              : std::optional<std::string>("expected " + std::to_string(unnamed) +
                                                           " more events, got " + std::to_string(surplus));
}

/// How the stuck event differs from the first of ours of its type and, where that helps, of its name.
std::string nearest(const Value& stuck, const EventList& ours, Matcher& matcher) {
    std::string text;
    for (const Value* event : ours) {
        if (typeOf(*event) != typeOf(stuck))
            continue;
        const std::size_t mark = matcher.bindings().mark();
        const auto difference = compareEventDetails(stuck, *event, matcher);
        matcher.bindings().rollBack(mark);
        const bool otherState =
            difference && difference->where.find("EventDetails.name") != std::string::npos;
        if (difference && (text.empty() || !otherState)) {
            text = describe(*difference);
            if (!otherState)
                break;
        }
    }
    return text.empty() ? "its twin is already taken by another" : text;
}

} // namespace

std::optional<std::string> compareUnordered(const EventList& recorded, const EventList& ours,
                                            std::size_t unnamed, Matcher& matcher) {
    if (auto difference = compareTypes(recorded, ours, unnamed))
        return difference;
    Pairing pairing(recorded, ours, matcher);
    if (pairing.from(0))
        return std::nullopt;
    const Value& stuck = *recorded[pairing.stuckAt()];
    return "no partner for a recorded " + std::string(typeOf(stuck)) + "; " + nearest(stuck, ours, matcher);
}

} // namespace steploom::conformance
