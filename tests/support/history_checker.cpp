// SPDX-License-Identifier: Apache-2.0
#include "tests/support/history_checker.h"

#include <map>
#include <set>
#include <utility>

namespace steploom::tests {

using namespace engine;

namespace {

class Checker {
public:
    explicit Checker(const Execution& execution)
        : m_execution(execution)
        , m_history(execution.history()) {}

    std::string check() {
        checkEvents(kNone);
        for (ChildId child = 0; child < m_history.children.size(); ++child) {
            checkEvents(child);
            checkChild(child);
        }
        for (std::uint32_t visit = 0; visit < m_history.visits.size(); ++visit)
            checkVisit(visit);
        for (std::size_t run = 0; run < m_history.mapRuns.size(); ++run)
            checkMapRun(run);
        return m_problem;
    }

private:
    void fail(const std::string& problem) {
        if (m_problem.empty())
            m_problem = problem;
    }
    void require(bool holds, const std::string& problem) {
        if (!holds)
            fail(problem);
    }
    static std::string name(EventId id, ChildId child) {
        return "event " + std::to_string(id) + (child == kNone ? "" : " of child " + std::to_string(child));
    }

    static bool isEnd(EventType type) {
        return type == EventType::ExecutionSucceeded || type == EventType::ExecutionFailed ||
               type == EventType::ExecutionTimedOut || type == EventType::ExecutionAborted;
    }

    void checkEvents(ChildId child) {
        const EventId count = m_history.eventCount(child);
        std::map<std::pair<std::uint32_t, std::uint32_t>, int> iterations;
        std::int64_t time = 0;
        for (EventId id = 1; id <= count; ++id) {
            const HistoryEvent& event = m_history.event(id, child);
            const std::string what = name(id, child);
            require(event.previous < id, what + " comes before its cause");
            const bool root = id <= 2 || event.type == EventType::ExecutionAborted ||
                              event.type == EventType::EvaluationFailed;
            require(event.previous != 0 || root, what + " has no cause");
            require(event.time >= time, what + " is before the one that it follows");
            time = event.time;
            require((id == 1) == (event.type == EventType::ExecutionStarted), what + " and the start");
            require(!isEnd(event.type) || id == count, what + " follows the end");
            if (event.visit != kNone)
                checkPlace(event, id, child, what);
            if (event.type == EventType::MapIterationStarted)
                ++iterations[{event.visit, event.number}];
            else if (event.type == EventType::MapIterationSucceeded ||
                     event.type == EventType::MapIterationFailed ||
                     event.type == EventType::MapIterationAborted)
                require(--iterations[{event.visit, event.number}] >= 0,
                        what + " ends an iteration that did not run");
        }
        const std::uint32_t limit = m_execution.options().quotas.historyEvents;
        const bool limited =
            limit != 0 && (child != kNone || m_execution.options().type == WorkflowType::Standard);
        require(!limited || count <= limit, "more events than the quota allows");
        const bool ended = child == kNone ? m_execution.hasEnded()
                                          : m_history.children[child].status != ExecutionStatus::Running;
        if (count > 0)
            require(ended == isEnd(m_history.event(count, child).type),
                    "the last " + name(count, child) + " is no end");
        const bool succeeded =
            count > 0 && m_history.event(count, child).type == EventType::ExecutionSucceeded;
        for (const auto& [iteration, open] : iterations)
            require(!succeeded || open == 0, "an iteration is open behind the end of " + name(count, child));
    }

    void checkPlace(const HistoryEvent& event, EventId id, ChildId child, const std::string& what) {
        require(event.visit < m_history.visits.size(), what + " is of no visit");
        if (!m_problem.empty())
            return;
        const VisitRecord& visit = m_history.visits[event.visit];
        require(visit.child == child, what + " is of a visit in another execution");
        if (const auto entered = stateTypeOfEntered(event.type))
            require(*entered == visit.type && visit.enteredEvent == id,
                    what + " enters what its visit does not");
        if (const auto exited = stateTypeOfExited(event.type))
            require(*exited == visit.type && visit.exitedEvent == id,
                    what + " leaves what its visit does not");
    }

    void checkVisit(std::uint32_t index) {
        const VisitRecord& visit = m_history.visits[index];
        const std::string what =
            "visit " + std::to_string(index) + " of '" + std::string(visit.name.asString()) + "'";
        const bool open = visit.status == VisitStatus::Running || visit.status == VisitStatus::Retrying;
        require(visit.parent == kNone || visit.parent < index, what + " is older than what it is in");
        require(!open || !m_execution.hasEnded(), what + " is open behind the end");
        const bool exits = visit.status == VisitStatus::Succeeded || visit.status == VisitStatus::Caught;
        const bool full = visit.exitedEvent == visit.enteredEvent; // nothing more could be written
        require(!exits || visit.exitedEvent > visit.enteredEvent || full || visit.exitedEvent == 0 ||
                    m_history.eventCount(visit.child) == visit.exitedEvent,
                what + " was left before it was entered");
        if (exits)
            require(!visit.output.isAbsent() && visit.leftTime >= visit.enteredTime,
                    what + " was left without an output");
        if (!open && visit.detail) {
            for (const Attempt& attempt : visit.detail->attempts)
                require(attempt.outcome != Attempt::Outcome::Running, what + " has an attempt that runs on");
        }
    }

    void checkChild(ChildId id) {
        const ChildExecution& child = m_history.children[id];
        require(child.mapRun < m_history.mapRuns.size(), "a child belongs to no run");
        require(!m_execution.hasEnded() || child.status != ExecutionStatus::Running || !succeeded(),
                "a child runs behind the end");
    }

    void checkMapRun(std::size_t index) {
        MapRun run = m_history.mapRuns[index];
        for (const MapRunCounts& counts : {run.items, run.executions}) {
            const std::uint64_t sum = counts.pending + counts.running + counts.succeeded + counts.failed +
                                      counts.timedOut + counts.aborted;
            require(sum == counts.total, "the counts of a Map Run do not add up");
            require(run.status == ExecutionStatus::Running || counts.running == 0,
                    "a Map Run ended before its children");
        }
        require(run.status != ExecutionStatus::Running || !succeeded(), "a Map Run runs behind the end");
    }

    bool succeeded() const { return m_execution.status() == ExecutionStatus::Succeeded; }

    const Execution& m_execution;
    const History& m_history;
    std::string m_problem;
};

} // namespace

std::string problemOf(const Execution& execution) {
    return Checker(execution).check();
}

} // namespace steploom::tests
