// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/execution/execution.h"
#include "engine/history/writer.h"
#include "engine/value/json_writer.h"

#include <string>

// Everything that can be seen of an execution, compared. An empty text means the same; otherwise it names the
// first thing that differs.
namespace steploom::tests {

class StateComparer {
public:
    StateComparer(const engine::Execution& a, const engine::Execution& b)
        : m_a(a)
        , m_b(b) {}

    std::string difference() {
        same("status", m_a.status(), m_b.status());
        same("output", m_a.output(), m_b.output());
        same("error", m_a.error(), m_b.error());
        same("cause", m_a.cause(), m_b.cause());
        same("now", m_a.now(), m_b.now());
        same("next timer", m_a.nextTimer(), m_b.nextTimer());
        same("ready strands", m_a.readyStrands(), m_b.readyStrands());
        same("strands", m_a.strands(), m_b.strands());
        if (m_text.empty()) {
            compareStrands();
            compareTasks();
            compareTimers();
            compareHistories();
        }
        return m_text;
    }

private:
    template <typename T>
    void same(const std::string& what, const T& a, const T& b) {
        if (m_text.empty() && !(a == b))
            m_text = what;
    }
    void same(const std::string& what, const engine::Value& a, const engine::Value& b) {
        if (m_text.empty() && !(a.isIdentical(b) || a == b))
            m_text = what + ": " + engine::toJson(a) + " / " + engine::toJson(b);
    }

    void compareStrands() {
        for (const engine::StrandId id : m_a.strands()) {
            const engine::Strand& a = m_a.strand(id);
            const engine::Strand& b = m_b.strand(id);
            const std::string what = "strand " + std::to_string(id) + " ";
            same(what + "phase", a.phase, b.phase);
            same(what + "state", a.state, b.state);
            same(what + "scope", a.scope, b.scope);
            same(what + "visit", a.visit, b.visit);
            same(what + "parent", a.parent, b.parent);
            same(what + "branch", a.branch, b.branch);
            same(what + "last", a.last, b.last);
            same(what + "serial", a.serial, b.serial);
            same(what + "generation", a.generation, b.generation);
            same(what + "value", a.value, b.value);
            same(what + "variables", a.variables, b.variables);
            same(what + "item", a.item, b.item);
            same(what + "retries", a.retries, b.retries);
            same(what + "retry count", a.retryCount, b.retryCount);
            same(what + "task", a.task, b.task);
            same(what + "invocation", a.invocation, b.invocation);
            same(what + "token", a.token, b.token);
            same(what + "answer", a.answer.output, b.answer.output);
            same(what + "answer kind", a.answer.kind, b.answer.kind);
            same(what + "child", a.child, b.child);
            same(what + "fork", static_cast<bool>(a.fork), static_cast<bool>(b.fork));
            same(what + "fork done", a.fork->done, b.fork->done);
            same(what + "fork next", a.fork->next, b.fork->next);
            same(what + "fork results", a.fork->results.size(), b.fork->results.size());
            for (std::size_t i = 0; m_text.empty() && i < a.fork->results.size(); ++i)
                same(what + "fork result", a.fork->results[i], b.fork->results[i]);
            if (m_text.empty())
                same(what + "context", m_a.contextObject(id), m_b.contextObject(id));
        }
    }

    void compareTasks() {
        const auto a = m_a.openTasks();
        const auto b = m_b.openTasks();
        same("open tasks", a.size(), b.size());
        for (std::size_t i = 0; m_text.empty() && i < a.size(); ++i) {
            same("task id", a[i].id, b[i].id);
            same("task place", a[i].place, b[i].place);
            same("task parameters", a[i].parameters, b[i].parameters);
            same("task token", a[i].token, b[i].token);
        }
    }

    void compareTimers() {
        const auto a = m_a.pendingTimers();
        const auto b = m_b.pendingTimers();
        same("timers", a.size(), b.size());
        for (std::size_t i = 0; m_text.empty() && i < a.size(); ++i) {
            same("timer time", a[i].time, b[i].time);
            same("timer order", a[i].order, b[i].order);
            same("timer strand", a[i].strand, b[i].strand);
            same("timer kind", a[i].kind, b[i].kind);
        }
    }

    void compareEvents(engine::ChildId child) {
        const engine::History& a = m_a.history();
        const engine::History& b = m_b.history();
        same("events", a.eventCount(child), b.eventCount(child));
        for (engine::EventId id = 1; m_text.empty() && id <= a.eventCount(child); ++id) {
            const engine::HistoryEvent& x = a.event(id, child);
            const engine::HistoryEvent& y = b.event(id, child);
            const std::string what = "event " + std::to_string(id) + " ";
            same(what + "type", x.type, y.type);
            same(what + "previous", x.previous, y.previous);
            same(what + "visit", x.visit, y.visit);
            same(what + "number", x.number, y.number);
            same(what + "time", x.time, y.time);
            same(what + "payload", x.payload, y.payload);
            same(what + "detail", x.detail, y.detail);
        }
    }

    void compareVisit(std::size_t index) {
        const engine::VisitRecord& a = m_a.history().visits[index];
        const engine::VisitRecord& b = m_b.history().visits[index];
        const std::string what = "visit " + std::to_string(index) + " ";
        same(what + "state", a.state, b.state);
        same(what + "status", a.status, b.status);
        same(what + "transition", a.transition.kind, b.transition.kind);
        same(what + "target", a.transition.target, b.transition.target);
        same(what + "parent", a.parent, b.parent);
        same(what + "branch", a.branch, b.branch);
        same(what + "attempt", a.parentAttempt, b.parentAttempt);
        same(what + "entered", a.enteredEvent, b.enteredEvent);
        same(what + "exited", a.exitedEvent, b.exitedEvent);
        same(what + "entered time", a.enteredTime, b.enteredTime);
        same(what + "left time", a.leftTime, b.leftTime);
        for (const auto member :
             {&engine::VisitRecord::input, &engine::VisitRecord::afterInputPath,
              &engine::VisitRecord::afterParameters, &engine::VisitRecord::result,
              &engine::VisitRecord::afterResultSelector, &engine::VisitRecord::afterResultPath,
              &engine::VisitRecord::output, &engine::VisitRecord::variablesBefore,
              &engine::VisitRecord::variablesAfter})
            same(what + "payload", a.*member, b.*member);
        same(what + "detail", static_cast<bool>(a.detail), static_cast<bool>(b.detail));
        for (const auto member :
             {&engine::VisitDetail::request, &engine::VisitDetail::response, &engine::VisitDetail::error,
              &engine::VisitDetail::cause, &engine::VisitDetail::afterItemsPath,
              &engine::VisitDetail::afterItemSelector, &engine::VisitDetail::afterItemBatcher})
            same(what + "detail payload", (*a.detail).*member, (*b.detail).*member);
        same(what + "retry", a.detail->retryIndex, b.detail->retryIndex);
        same(what + "catch", a.detail->catchIndex, b.detail->catchIndex);
        same(what + "backoff", a.detail->retryBackoffMs, b.detail->retryBackoffMs);
        same(what + "attempts", a.detail->attempts.size(), b.detail->attempts.size());
        for (std::size_t i = 0; m_text.empty() && i < a.detail->attempts.size(); ++i) {
            const engine::Attempt& x = a.detail->attempts[i];
            const engine::Attempt& y = b.detail->attempts[i];
            same(what + "outcome", x.outcome, y.outcome);
            same(what + "ended", x.ended, y.ended);
            same(what + "attempt error", x.error, y.error);
            same(what + "next attempt", x.nextAttempt, y.nextAttempt);
        }
    }

    void compareHistories() {
        compareEvents(engine::kNone);
        const engine::History& a = m_a.history();
        const engine::History& b = m_b.history();
        same("children", a.children.size(), b.children.size());
        same("visits", a.visits.size(), b.visits.size());
        same("map runs", a.mapRuns.size(), b.mapRuns.size());
        for (std::size_t i = 0; m_text.empty() && i < a.visits.size(); ++i)
            compareVisit(i);
        for (std::size_t i = 0; m_text.empty() && i < a.children.size(); ++i) {
            same("child status", a.children[i].status, b.children[i].status);
            same("child name", a.children[i].name, b.children[i].name);
            same("child output", a.children[i].output, b.children[i].output);
            compareEvents(static_cast<engine::ChildId>(i));
        }
        for (std::size_t i = 0; m_text.empty() && i < a.mapRuns.size(); ++i) {
            same("map run", a.mapRuns[i].arn, b.mapRuns[i].arn);
            same("map run status", a.mapRuns[i].status, b.mapRuns[i].status);
            same("map run pending", a.mapRuns[i].items.pending, b.mapRuns[i].items.pending);
            same("map run succeeded", a.mapRuns[i].items.succeeded, b.mapRuns[i].items.succeeded);
        }
    }

    const engine::Execution& m_a;
    const engine::Execution& m_b;
    std::string m_text;
};

inline std::string differenceOf(const engine::Execution& a, const engine::Execution& b) {
    return StateComparer(a, b).difference();
}

} // namespace steploom::tests
