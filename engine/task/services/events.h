// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/task/services/answer.h"
#include "engine/task/services/queues.h"

#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace steploom::engine {

/// Where a rule sends the events that it matches.
struct EventTarget {
    std::string arn; ///< of a state machine, a queue or a topic
    /// Instead of the event: a constant, a part of it, or a transformation. At most one of them is there.
    Value input;
    std::string inputPath;
    Value inputPaths;
    std::string inputTemplate;
};

struct EventRule {
    std::string name;
    std::string bus = "default";
    Value pattern;
    std::vector<EventTarget> targets;
};

/// What a target gets of an event that its rule matched: the event, or what it has instead of it. Absent
/// where the event does not have that.
Value targetInput(const EventTarget& target, const Value& event);

/// A local EventBridge: events that are put are matched with the rules, and go to their targets.
class EventBus {
public:
    /// Takes what a target gets: its ARN and the input as JSON text.
    using Deliver = std::function<void(const std::string& arn, const std::string& input)>;

    EventBus(Queues::Surroundings around, Deliver deliver);

    void addRule(EventRule rule) { m_rules.push_back(std::move(rule)); }
    /// All of that name.
    void removeRules(std::string_view name);
    /// An action as the integrations name it: "putEvents".
    ServiceAnswer call(std::string_view action, const Value& request);
    /// An event as a whole, from somewhere else. Returns how many targets it went to.
    std::size_t send(const Value& event, std::string_view bus = "default");
    /// Oldest first; only the latest thousand.
    const std::deque<Value>& events() const noexcept { return m_events; }
    const std::vector<EventRule>& rules() const noexcept { return m_rules; }

private:
    Queues::Surroundings m_around;
    Deliver m_deliver;
    std::vector<EventRule> m_rules;
    std::deque<Value> m_events;
};

} // namespace steploom::engine
