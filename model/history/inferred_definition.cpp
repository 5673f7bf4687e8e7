// SPDX-License-Identifier: Apache-2.0
#include "model/history/inferred_definition.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>
#include <vector>

#include "engine/value/json_writer.h"

namespace steploom::model {

namespace {

using engine::EventType;
using engine::kNone;
using engine::ObjectBuilder;
using engine::StateType;
using engine::Value;

constexpr int kMaxNesting = 64;

/// What was seen of one state.
struct Seen {
    StateType type = StateType::Pass;
    std::vector<std::string> next;             ///< in the order in which they were taken first
    std::map<std::string, std::string> caught; ///< error → where the catcher led
    std::set<std::string> retried;             ///< errors
    std::uint32_t attempts = 0;                ///< the most of one visit
    bool ends = false;
    std::string resource;
    std::int64_t waited = 0; ///< ms
    bool distributed = false;
    /// Parallel: the first states of its branches. Map: of its iterations.
    std::vector<std::string> starts;
};

/// The states of one scope in the order in which they were entered.
struct SeenScope {
    std::vector<std::string> states;
};

class Inferrer {
public:
    Inferrer(const Recording& recording, const Outline& outline)
        : m_recording(recording)
        , m_outline(outline) {}

    std::string run() {
        for (std::uint32_t i = 0; i < m_outline.visits.size(); ++i)
            takeVisit(i);
        for (const EventRow& row : m_recording.rows)
            takeRow(row);
        Value machine = scopeOf(m_start, m_top, 0);
        if (machine.isAbsent())
            machine = Value::object(
                {{"StartAt", Value("Nothing")},
                 {"States", Value::object({{"Nothing", Value::object({{"Type", Value("Succeed")}})}})}});
        ObjectBuilder builder;
        builder.add("Comment",
                    Value("Inferred from a recorded execution: conditions and parameters are not known."));
        for (std::size_t i = 0; i < machine.size(); ++i)
            builder.add(machine.keyAt(i), machine.at(i));
        return engine::toJson(builder.build(), {2, false}) + '\n';
    }

private:
    std::string nameOf(std::uint32_t visit) const {
        const std::string name(m_recording.labels->at(m_outline.visits[visit].label));
        return name.empty() ? "(" + std::string(engine::stateTypeName(m_outline.visits[visit].type)) + ")"
                            : name;
    }

    static void addOnce(std::vector<std::string>& list, const std::string& name) {
        if (std::find(list.begin(), list.end(), name) == list.end())
            list.push_back(name);
    }

    void takeVisit(std::uint32_t index) {
        const VisitRow& visit = m_outline.visits[index];
        const std::string name = nameOf(index);
        Seen& seen = m_states[name];
        seen.type = visit.type;
        seen.attempts = std::max(seen.attempts, visit.attempts);
        const std::string around = visit.parent == kNone ? std::string() : nameOf(visit.parent);
        SeenScope& scope = visit.parent == kNone ? m_top : m_inner[around];
        if (m_placed.insert(name).second)
            scope.states.push_back(name);
        if (visit.before == kNone) {
            if (visit.parent != kNone)
                addOnce(m_states[around].starts, name);
            else if (m_start.empty())
                m_start = name;
        }
        if (visit.next != kNone)
            takeNext(seen, visit, nameOf(visit.next));
        else if (visit.status == engine::VisitStatus::Succeeded ||
                 visit.status == engine::VisitStatus::Caught)
            seen.ends = true;
        if (visit.type == StateType::Wait)
            seen.waited = std::max<std::int64_t>(seen.waited, visit.leftTime - visit.enteredTime);
    }

    void takeNext(Seen& seen, const VisitRow& visit, const std::string& next) {
        if (visit.status != engine::VisitStatus::Caught) {
            addOnce(seen.next, next);
            return;
        }
        std::string error = "States.ALL";
        if (visit.lastFailure != kNone && visit.type == StateType::Task) {
            const EventRow& row = m_recording.rows[visit.lastFailure];
            if (row.label != 0 && row.type != EventType::EvaluationFailed)
                error = m_recording.label(row);
        }
        seen.caught.emplace(std::move(error), next);
    }

    void takeRow(const EventRow& row) {
        if (row.visit == kNone)
            return;
        Seen& seen = m_states[nameOf(row.visit)];
        const bool scheduled = row.type == EventType::TaskScheduled ||
                               row.type == EventType::LambdaFunctionScheduled ||
                               row.type == EventType::ActivityScheduled;
        if (scheduled && seen.resource.empty()) {
            const Value details = m_recording.details(row);
            const std::string resource(details.get("resource").asString());
            const std::string type(details.get("resourceType").asString());
            seen.resource = type.empty() ? resource : "arn:aws:states:::" + type + ':' + resource;
        }
        const VisitRow& visit = m_outline.visits[row.visit];
        if (isAttemptFailure(row.type) && visit.attempts > 1 && row.label != 0)
            seen.retried.insert(std::string(m_recording.label(row)));
        if (row.type == EventType::MapRunStarted)
            seen.distributed = true;
    }

    Value scopeOf(const std::string& start, const SeenScope& scope, int depth) {
        if (scope.states.empty() || depth > kMaxNesting)
            return {};
        ObjectBuilder states;
        for (const std::string& name : scope.states)
            states.add(name, stateOf(name, depth));
        return Value::object(
            {{"StartAt", Value(start.empty() ? scope.states.front() : start)}, {"States", states.build()}});
    }

    /// The states that can be reached from the first one of a branch.
    SeenScope branchFrom(const std::string& start, const SeenScope& all) const {
        std::set<std::string> reached{start};
        std::vector<std::string> open{start};
        while (!open.empty()) {
            const Seen& seen = m_states.at(open.back());
            open.pop_back();
            const auto visit = [&](const std::string& name) {
                if (reached.insert(name).second)
                    open.push_back(name);
            };
            for (const std::string& name : seen.next)
                visit(name);
            for (const auto& [error, name] : seen.caught)
                visit(name);
        }
        SeenScope branch;
        for (const std::string& name : all.states) {
            if (reached.count(name) != 0)
                branch.states.push_back(name);
        }
        return branch;
    }

    static Value placeholder() {
        return Value::object(
            {{"StartAt", Value("Unknown")},
             {"States",
              Value::object({{"Unknown", Value::object({{"Type", Value("Pass")}, {"End", Value(true)}})}})}});
    }

    Value stateOf(const std::string& name, int depth) {
        const Seen& seen = m_states[name];
        ObjectBuilder state;
        state.add("Type", Value(engine::stateTypeName(seen.type)));
        switch (seen.type) {
        case StateType::Task:
            state.add("Resource", Value(seen.resource.empty() ? "arn:aws:states:::unknown" : seen.resource));
            break;
        case StateType::Wait:
            state.add("Seconds", Value(std::max<std::int64_t>((seen.waited + 500) / 1000, 0)));
            break;
        case StateType::Choice:
            addChoices(state, seen);
            return state.build();
        case StateType::Parallel:
            addBranches(state, name, seen, depth);
            break;
        case StateType::Map:
            addProcessor(state, name, seen, depth);
            break;
        case StateType::Succeed:
        case StateType::Fail:
            return state.build();
        case StateType::Pass:
            break;
        }
        addRetry(state, seen);
        addCatch(state, seen);
        // A state that led to several places without being a Choice did so in a definition that changed.
        if (!seen.next.empty())
            state.add("Next", Value(seen.next.front()));
        else
            state.add("End", Value(true));
        return state.build();
    }

    static void addChoices(ObjectBuilder& state, const Seen& seen) {
        std::vector<Value> rules;
        for (std::size_t i = 0; i + 1 < seen.next.size(); ++i)
            rules.push_back(Value::object({{"Variable", Value("$.unknown")},
                                           {"IsPresent", Value(true)},
                                           {"Next", Value(seen.next[i])}}));
        const std::string last = seen.next.empty() ? std::string() : seen.next.back();
        if (rules.empty() && !last.empty())
            rules.push_back(Value::object(
                {{"Variable", Value("$.unknown")}, {"IsPresent", Value(true)}, {"Next", Value(last)}}));
        state.add("Choices", Value::array(std::move(rules)));
        if (seen.next.size() > 1)
            state.add("Default", Value(last));
    }

    void addBranches(ObjectBuilder& state, const std::string& name, const Seen& seen, int depth) {
        std::vector<Value> branches;
        branches.reserve(seen.starts.size());
        for (const std::string& start : std::vector<std::string>(seen.starts))
            branches.push_back(scopeOf(start, branchFrom(start, m_inner[name]), depth + 1));
        branches.erase(std::remove_if(branches.begin(), branches.end(),
                                      [](const Value& branch) { return branch.isAbsent(); }),
                       branches.end());
        if (branches.empty())
            branches.push_back(placeholder());
        state.add("Branches", Value::array(std::move(branches)));
    }

    void addProcessor(ObjectBuilder& state, const std::string& name, const Seen& seen, int depth) {
        Value processor =
            scopeOf(seen.starts.empty() ? std::string() : seen.starts.front(), m_inner[name], depth + 1);
        if (processor.isAbsent())
            processor = placeholder();
        if (seen.distributed)
            processor = processor.with(
                "ProcessorConfig",
                Value::object({{"Mode", Value("DISTRIBUTED")}, {"ExecutionType", Value("STANDARD")}}));
        state.add("ItemProcessor", processor);
    }

    static void addRetry(ObjectBuilder& state, const Seen& seen) {
        if (seen.attempts < 2)
            return;
        std::vector<Value> errors(seen.retried.begin(), seen.retried.end());
        if (errors.empty())
            errors.emplace_back("States.ALL");
        state.add("Retry", Value::array({Value::object({{"ErrorEquals", Value::array(std::move(errors))},
                                                        {"MaxAttempts", Value(seen.attempts - 1)}})}));
    }

    static void addCatch(ObjectBuilder& state, const Seen& seen) {
        if (seen.caught.empty())
            return;
        std::vector<Value> catchers;
        const auto add = [&](const std::string& error, const std::string& next) {
            catchers.push_back(
                Value::object({{"ErrorEquals", Value::array({Value(error)})}, {"Next", Value(next)}}));
        };
        for (const auto& [error, next] : seen.caught) {
            if (error != "States.ALL")
                add(error, next);
        }
        if (const auto all = seen.caught.find("States.ALL"); all != seen.caught.end())
            add(all->first, all->second); // it must be the last one
        state.add("Catch", Value::array(std::move(catchers)));
    }

    const Recording& m_recording;
    const Outline& m_outline;
    std::unordered_map<std::string, Seen> m_states;
    std::set<std::string> m_placed;
    SeenScope m_top;
    std::unordered_map<std::string, SeenScope> m_inner; ///< by the Parallel or Map
    std::string m_start;
};

} // namespace

std::string inferDefinition(const Recording& recording, const Outline& outline) {
    return Inferrer(recording, outline).run();
}

} // namespace steploom::model
