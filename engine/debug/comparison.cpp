// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/comparison.h"

#include "engine/support/spill.h"
#include "engine/value/pointer.h"

#include <algorithm>
#include <map>

namespace steploom::engine {

namespace {

bool same(const Value& a, const Value& b) {
    return a.isIdentical(b) || a == b;
}

class ValueDiffer {
public:
    ValueDiffer(std::vector<ValueChange>& changes, std::size_t most)
        : m_changes(changes)
        , m_most(most) {}

    /// Recursion follows the depth of payloads, which their reader limits.
    void compare(const Value& before, const Value& after, const std::string& pointer) {
        if (same(before, after) || m_changes.size() >= m_most)
            return;
        if (before.isObject() && after.isObject())
            compareObjects(before, after, pointer);
        else if (before.isArray() && after.isArray())
            compareArrays(before, after, pointer);
        else
            report(before.isAbsent()  ? ValueChange::Kind::Added
                   : after.isAbsent() ? ValueChange::Kind::Removed
                                      : ValueChange::Kind::Changed,
                   pointer, before, after);
    }

private:
    void report(ValueChange::Kind kind, const std::string& pointer, const Value& before, const Value& after) {
        if (m_changes.size() < m_most)
            m_changes.push_back({kind, pointer, before, after});
    }

    void compareObjects(const Value& before, const Value& after, const std::string& pointer) {
        for (std::size_t i = 0; i < before.size(); ++i) {
            const std::string_view key = before.keyAt(i);
            compare(before.at(i), after.get(key), below(pointer, key));
        }
        for (std::size_t i = 0; i < after.size(); ++i) {
            const std::string_view key = after.keyAt(i);
            if (before.find(key) == nullptr)
                report(ValueChange::Kind::Added, below(pointer, key), {}, after.at(i));
        }
    }

    /// What is the same at both ends stays; in between one by one, and the rest was added or removed.
    void compareArrays(const Value& before, const Value& after, const std::string& pointer) {
        std::size_t head = 0;
        std::size_t tail = 0;
        const std::size_t shorter = std::min(before.size(), after.size());
        while (head < shorter && same(before.at(head), after.at(head)))
            ++head;
        while (tail < shorter - head &&
               same(before.at(before.size() - 1 - tail), after.at(after.size() - 1 - tail)))
            ++tail;
        const std::size_t endBefore = before.size() - tail;
        const std::size_t endAfter = after.size() - tail;
        std::size_t at = head;
        for (; at < endBefore && at < endAfter; ++at)
            compare(before.at(at), after.at(at), below(pointer, at));
        for (std::size_t i = at; i < endBefore; ++i)
            report(ValueChange::Kind::Removed, below(pointer, i), before.at(i), {});
        for (std::size_t i = at; i < endAfter; ++i)
            report(ValueChange::Kind::Added, below(pointer, i), {}, after.at(i));
    }

    template <typename Token>
    static std::string below(std::string pointer, const Token& token) {
        appendPointerToken(pointer, token);
        return pointer;
    }

    std::vector<ValueChange>& m_changes;
    std::size_t m_most;
};

/// Branches and iterations around a visit with the attempts of their states, outermost first.
using Place = std::vector<std::uint32_t>;

Place placeOf(const History& history, std::uint32_t visit, const std::vector<std::uint32_t>& ordinals) {
    Place place;
    for (std::uint32_t at = visit; history.visits[at].parent != kNone; at = history.visits[at].parent) {
        const VisitRecord& record = history.visits[at];
        place.insert(place.begin(), {ordinals[record.parent], record.parentAttempt, record.branch});
    }
    return place;
}

/// Which one a visit is in its place, from 0; parents come before what is in them.
std::vector<std::pair<Place, std::uint32_t>> identitiesOf(const History& history) {
    std::vector<std::pair<Place, std::uint32_t>> identities;
    std::vector<std::uint32_t> ordinals;
    std::map<Place, std::uint32_t> counts;
    identities.reserve(history.visits.size());
    ordinals.reserve(history.visits.size());
    for (std::uint32_t visit = 0; visit < history.visits.size(); ++visit) {
        Place place = placeOf(history, visit, ordinals);
        const std::uint32_t ordinal = counts[place]++;
        ordinals.push_back(ordinal);
        identities.emplace_back(std::move(place), ordinal);
    }
    return identities;
}

/// What a pair of events or visits reads, more or less: how often the memory is looked at.
constexpr std::size_t kTouchedByPair = std::size_t{64} << 10;

bool sameEvent(const HistoryEvent& a, const HistoryEvent& b) {
    return a.type == b.type && a.previous == b.previous && a.number == b.number && a.time == b.time &&
           same(a.payload, b.payload) && same(a.detail, b.detail);
}

std::string_view targetName(const Execution& execution, const VisitRecord& visit) {
    return visit.transition.target == kNone
               ? std::string_view()
               : execution.definition().state(visit.transition.target).name.asString();
}

} // namespace

std::vector<ValueChange> diffValues(const Value& before, const Value& after, std::size_t most) {
    std::vector<ValueChange> changes;
    ValueDiffer(changes, most).compare(before, after, {});
    return changes;
}

RunComparison compareRuns(const Execution& first, const Execution& second) {
    RunComparison comparison;
    const History& a = first.history();
    const History& b = second.history();
    const EventId common = std::min(a.eventCount(), b.eventCount());
    for (EventId id = 1; id <= common && comparison.event == 0; ++id) {
        if (!sameEvent(a.event(id), b.event(id)))
            comparison.event = id;
        spill::touched(kTouchedByPair);
    }
    if (comparison.event == 0 && a.eventCount() != b.eventCount())
        comparison.event = common + 1;
    comparison.sameStatus = first.status() == second.status();
    comparison.sameOutput = same(first.output(), second.output()) && same(first.error(), second.error()) &&
                            same(first.cause(), second.cause());

    std::map<std::pair<Place, std::uint32_t>, std::uint32_t> byIdentity;
    const auto identities = identitiesOf(b);
    for (std::uint32_t visit = 0; visit < identities.size(); ++visit)
        byIdentity.emplace(identities[visit], visit);
    std::vector<bool> paired(identities.size());
    const auto mine = identitiesOf(a);
    comparison.pairs.reserve(mine.size());
    for (std::uint32_t visit = 0; visit < mine.size(); ++visit) {
        VisitPair pair;
        pair.first = visit;
        const VisitRecord& x = a.visits[visit];
        if (const auto found = byIdentity.find(mine[visit]); found != byIdentity.end()) {
            pair.second = found->second;
            paired[found->second] = true;
            const VisitRecord& y = b.visits[pair.second];
            pair.sameState = same(x.name, y.name);
            pair.sameInput = same(x.input, y.input) && same(x.variablesBefore, y.variablesBefore);
            pair.sameOutput = same(x.output, y.output) && same(x.variablesAfter, y.variablesAfter) &&
                              same(x.detail->error, y.detail->error) &&
                              same(x.detail->cause, y.detail->cause);
            pair.sameWay = x.status == y.status && x.transition.kind == y.transition.kind &&
                           targetName(first, x) == targetName(second, y) &&
                           x.detail->attempts.size() == y.detail->attempts.size();
        }
        comparison.pairs.push_back(pair);
        spill::touched(kTouchedByPair);
    }
    for (std::uint32_t visit = 0; visit < paired.size(); ++visit) {
        if (!paired[visit])
            comparison.pairs.push_back({kNone, visit, false, false, false, false});
    }
    for (std::uint32_t i = 0; i < comparison.pairs.size() && comparison.divergence == kNone; ++i) {
        const VisitPair& pair = comparison.pairs[i];
        if (!pair.sameState || !pair.sameInput || !pair.sameOutput || !pair.sameWay)
            comparison.divergence = i;
    }
    return comparison;
}

} // namespace steploom::engine
