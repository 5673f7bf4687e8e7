// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/redaction_count.h"

#include "engine/debug/redaction.h"

namespace steploom::engine {

namespace {

class Counter {
public:
    Counter(const Redactor& redactor, std::size_t most)
        : m_redactor(redactor)
        , m_most(most) {}

    void payload(const Value& value) {
        if (value.isAbsent() || value.isIdentical(m_last))
            return;
        m_last = value;
        compare(value, m_redactor.redacted(value));
    }
    void text(const Value& value) {
        if (value.isString())
            leaf(value, m_redactor.redactedText(value));
    }
    bool isFull() const { return !count.whole; }

    RedactionCount count;

private:
    void leaf(const Value& before, const Value& after) {
        if (count.leaves >= m_most) {
            count.whole = false;
            return;
        }
        ++count.leaves;
        count.redacted += before.isIdentical(after) || before == after ? 0 : 1;
    }

    /// Recursion follows the depth of payloads, which their reader limits.
    void compare(const Value& before, const Value& after) {
        if (!before.isArray() && !before.isObject()) {
            leaf(before, after);
            return;
        }
        for (std::size_t i = 0; i < before.size() && !isFull(); ++i) {
            const bool there = before.isArray() ? after.isArray() && i < after.size() : after.isObject();
            compare(before.at(i), !there             ? Value()
                                  : before.isArray() ? after.at(i)
                                                     : after.get(before.keyAt(i)));
        }
    }

    const Redactor& m_redactor;
    std::size_t m_most;
    Value m_last;
};

template <typename Each>
void forEachEvent(const History& history, const Each& each) {
    for (const HistoryEvent& event : history.events)
        each(event);
    for (const ChildExecution& child : history.children) {
        for (const HistoryEvent& event : child.events)
            each(event);
    }
}

} // namespace

RedactionCount countRedaction(const Debugger& debugger, const Redaction& redaction, std::size_t most) {
    Timeline timeline = debugger.timeline();
    timeline.goTo(timeline.end());
    const History& history = timeline.execution().history();
    const Value& input = timeline.execution().options().input;
    Redactor redactor(redaction);
    redactor.look(input);
    for (std::uint32_t at = 0; at < timeline.end(); ++at)
        redactor.look(timeline.operationAt(at));
    forEachEvent(history, [&](const HistoryEvent& event) {
        if (!isFailureEvent(event.type))
            redactor.look(event.payload);
    });

    Counter counter(redactor, most);
    counter.payload(input);
    for (std::uint32_t at = 0; at < timeline.end() && !counter.isFull(); ++at) {
        const Operation& operation = timeline.operationAt(at);
        if (operation.answer)
            counter.payload(operation.answer->output);
        counter.payload(operation.value);
        counter.payload(operation.edit.value);
        counter.payload(operation.edit.answer.output);
    }
    forEachEvent(history, [&](const HistoryEvent& event) {
        if (counter.isFull())
            return;
        if (isFailureEvent(event.type)) {
            counter.text(event.cause());
            return;
        }
        counter.payload(event.payload);
        if (event.detail.isString())
            counter.text(event.detail);
        else
            counter.payload(event.detail);
    });
    return counter.count;
}

} // namespace steploom::engine
