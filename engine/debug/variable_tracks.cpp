// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/variable_tracks.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace steploom::engine {

namespace {

constexpr int kMostNesting = 64;

/// A try of a branch or iteration: its visits follow one another.
using Line = std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>;

class Tracker {
public:
    explicit Tracker(const History& history)
        : m_history(history) {}

    std::vector<VariableTrack> run() {
        assignments(m_history.events, kNone);
        for (ChildId child = 0; child < m_history.children.size(); ++child)
            assignments(m_history.children[child].events, child);
        edits();
        for (VariableTrack& track : m_tracks)
            std::stable_sort(track.writes.begin(), track.writes.end(), isEarlier);
        std::stable_sort(m_tracks.begin(), m_tracks.end(),
                         [](const VariableTrack& a, const VariableTrack& b) {
                             return isEarlier(a.writes.front(), b.writes.front());
                         });
        return std::move(m_tracks);
    }

private:
    static bool isEarlier(const VariableWrite& a, const VariableWrite& b) {
        return std::pair(a.time, a.event) < std::pair(b.time, b.event);
    }

    template <typename Events>
    void assignments(const Events& events, ChildId child) {
        EventId id = 0;
        for (const HistoryEvent& event : events) {
            ++id;
            if (event.visit == kNone || !event.detail.isObject() || !stateTypeOfExited(event.type))
                continue;
            const VisitRecord& visit = m_history.visits[event.visit];
            for (std::size_t i = 0; i < event.detail.size(); ++i)
                track(event.detail.keyAt(i), visit.parent, visit.branch)
                    .writes.push_back({event.visit, id, child, false, event.time, event.detail.at(i)});
        }
    }

    /// A visit begins with what the one before it left, or with what is around it; what differs was changed.
    void edits() {
        std::map<Line, std::uint32_t> last;
        for (std::uint32_t i = 0; i < m_history.visits.size(); ++i) {
            const VisitRecord& visit = m_history.visits[i];
            const auto [before, isFirst] =
                last.try_emplace(Line(visit.parent, visit.branch, visit.parentAttempt), i);
            const Value& expected = isFirst ? around(visit) : leftBy(m_history.visits[before->second]);
            before->second = i;
            const Value& seen = visit.variablesBefore;
            for (std::size_t k = 0; seen.isObject() && k < seen.size(); ++k) {
                const Value was = expected.isObject() ? expected.get(seen.keyAt(k)) : Value();
                if (was.isAbsent() || !(was == seen.at(k)))
                    owner(seen.keyAt(k), visit)
                        .writes.push_back(
                            {i, visit.enteredEvent, visit.child, true, visit.enteredTime, seen.at(k)});
            }
        }
    }

    /// A child execution begins without variables.
    const Value& around(const VisitRecord& visit) const {
        static const Value none;
        if (visit.parent == kNone || m_history.visits[visit.parent].child != visit.child)
            return none;
        return m_history.visits[visit.parent].variablesBefore;
    }

    /// Of a state that was not left, or left without assigning, what it had.
    static const Value& leftBy(const VisitRecord& visit) {
        return visit.variablesAfter.isAbsent() ? visit.variablesBefore : visit.variablesAfter;
    }

    /// The scope that a name is of, as a visit sees it: the nearest that assigns it, else its own.
    VariableTrack& owner(std::string_view name, const VisitRecord& visit) {
        std::uint32_t parent = visit.parent;
        std::uint32_t branch = visit.branch;
        for (int depth = 0; depth < kMostNesting; ++depth) {
            if (const auto found = m_places.find({parent, branch, std::string(name)});
                found != m_places.end())
                return m_tracks[found->second];
            if (parent == kNone || m_history.visits[parent].child != visit.child)
                break;
            branch = m_history.visits[parent].branch;
            parent = m_history.visits[parent].parent;
        }
        return track(name, visit.parent, visit.branch);
    }

    VariableTrack& track(std::string_view name, std::uint32_t parent, std::uint32_t branch) {
        const auto [place, isNew] =
            m_places.try_emplace({parent, branch, std::string(name)}, m_tracks.size());
        if (isNew)
            m_tracks.push_back({std::string(name), parent, branch, {}});
        return m_tracks[place->second];
    }

    const History& m_history;
    std::vector<VariableTrack> m_tracks;
    std::map<std::tuple<std::uint32_t, std::uint32_t, std::string>, std::size_t> m_places;
};

} // namespace

std::vector<VariableTrack> variableTracks(const History& history) {
    return Tracker(history).run();
}

} // namespace steploom::engine
