// SPDX-License-Identifier: Apache-2.0
#include "model/history/history_lines.h"

namespace steploom::model {

namespace {

using engine::EventType;
using engine::History;
using engine::kNone;

bool isIteration(EventType type) {
    return type == EventType::MapIterationStarted || type == EventType::MapIterationSucceeded ||
           type == EventType::MapIterationFailed || type == EventType::MapIterationAborted;
}

class Sorter {
public:
    explicit Sorter(const History& history)
        : m_history(history)
        , m_keys(history.visits.size()) {}

    std::map<std::string, HistoryLine> run() {
        for (std::size_t i = 0; i < m_history.visits.size(); ++i)
            nameVisit(static_cast<std::uint32_t>(i));
        std::vector<std::uint32_t> tries(m_history.visits.size(), 0);
        for (engine::EventId id = 1; id <= m_history.events.size(); ++id) {
            const engine::HistoryEvent& event = m_history.event(id);
            const bool known = event.visit != kNone && m_history.visits[event.visit].child == kNone;
            if (!known) {
                m_lines[{}].events.push_back(id);
                continue;
            }
            const auto& visit = m_history.visits[event.visit];
            if (event.type == EventType::MapStateStarted)
                ++tries[event.visit];
            if (isIteration(event.type)) {
                const std::uint32_t attempt = tries[event.visit] > 0 ? tries[event.visit] - 1 : 0;
                HistoryLine& line = m_lines[inside(event.visit, event.number, attempt)];
                line.owner = event.visit;
                line.attempt = attempt;
                line.events.push_back(id);
                continue;
            }
            HistoryLine& line = m_lines[lineOf(event.visit)];
            line.owner = visit.parent;
            line.attempt = visit.parentAttempt;
            line.events.push_back(id);
        }
        return std::move(m_lines);
    }

private:
    std::string inside(std::uint32_t owner, std::uint32_t branch, std::uint32_t attempt) const {
        return m_keys[owner] + '/' + std::to_string(branch) + '#' + std::to_string(attempt);
    }
    std::string lineOf(std::uint32_t visit) const {
        const auto& record = m_history.visits[visit];
        return record.parent == kNone ? std::string()
                                      : inside(record.parent, record.branch, record.parentAttempt);
    }
    /// A visit is known by its line and its number in it.
    void nameVisit(std::uint32_t visit) {
        const std::string line = lineOf(visit);
        m_keys[visit] = line + ':' + std::to_string(m_counts[line]++);
    }

    const History& m_history;
    std::vector<std::string> m_keys;
    std::map<std::string, std::uint32_t> m_counts;
    std::map<std::string, HistoryLine> m_lines;
};

} // namespace

std::map<std::string, HistoryLine> linesOf(const History& history) {
    return Sorter(history).run();
}

bool wasCutShort(const History& history, const HistoryLine& line) {
    constexpr int kMaxNesting = 64;
    std::uint32_t owner = line.owner;
    std::uint32_t attempt = line.attempt;
    for (int depth = 0; owner != kNone && depth < kMaxNesting; ++depth) {
        const engine::VisitRecord& visit = history.visits[owner];
        const bool told = visit.detail && attempt < visit.detail->attempts.size();
        if (!told || visit.detail->attempts[attempt].outcome != engine::Attempt::Outcome::Succeeded)
            return true;
        attempt = visit.parentAttempt;
        owner = visit.parent;
    }
    return false;
}

} // namespace steploom::model
