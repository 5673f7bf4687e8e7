// SPDX-License-Identifier: Apache-2.0
#include "model/history/history_lines.h"
#include "model/history/payload_diff.h"
#include "model/history/reexecution.h"

#include <algorithm>
#include <array>
#include <cctype>

#include "engine/support/timestamp.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "engine/value/pointer.h"

namespace steploom::model {

namespace {

using engine::EventId;
using engine::EventType;
using engine::History;
using engine::HistoryEvent;
using engine::kNone;
using engine::Value;

/// What an expression says to have something that is different each time.
constexpr std::array<std::string_view, 12> kVolatile = {
    "States.UUID",  "States.MathRandom", "$uuid",   "$random",         "$now",           "$millis",
    "$$.Execution", "$$.State",          "$$.Task", "$$.StateMachine", "states.context", "$shuffle"};

bool isAborted(EventType type) {
    return type == EventType::TaskStateAborted || type == EventType::WaitStateAborted ||
           type == EventType::ParallelStateAborted || type == EventType::MapStateAborted ||
           type == EventType::MapIterationAborted || type == EventType::MapRunAborted;
}

/// Somebody outside did that, or the clock.
bool isFromOutside(EventType type) {
    return type == EventType::ExecutionAborted || type == EventType::ExecutionTimedOut ||
           type == EventType::ExecutionRedriven || type == EventType::MapRunRedriven;
}

std::string textOf(const Value& value) {
    return value.isString()   ? std::string(value.asString())
           : value.isAbsent() ? std::string()
                              : engine::toJson(value);
}

/// Text that is JSON on both sides is compared as that.
bool sameText(const Value& a, const Value& b) {
    if (a == b)
        return true;
    const auto isObject = [](const Value& text) {
        return text.isString() && text.size() > 0 && text.asString().front() == '{';
    };
    return isObject(a) && isObject(b) && readPayloadText(a) == readPayloadText(b);
}

bool isUuid(std::string_view text) {
    constexpr std::size_t kSize = 36;
    if (text.size() != kSize)
        return false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : std::isxdigit(static_cast<unsigned char>(text[i])) == 0)
            return false;
    }
    return true;
}

/// Of the kind that differs from run to run: times, UUIDs, ARNs.
bool looksVolatile(const Value& a, const Value& b) {
    if (!a.isString() || !b.isString())
        return false;
    const std::string_view one = a.asString();
    const std::string_view other = b.asString();
    const auto isTime = [](std::string_view text) {
        return engine::parseTimestamp(text).has_value();
    };
    return (isUuid(one) && isUuid(other)) || (isTime(one) && isTime(other)) ||
           (one.substr(0, 4) == "arn:" && other.substr(0, 4) == "arn:");
}

/// How one event differs from another; the field is empty where it does not.
struct Difference {
    std::string field;
    Value recorded;
    Value produced;
};

class Search {
public:
    Search(const Recording& recording, const History& recorded, const engine::Execution& execution,
           const Value& document)
        : m_recording(recording)
        , m_recorded(recorded)
        , m_history(execution.history())
        , m_definition(execution.definition())
        , m_execution(execution)
        , m_document(document) {
        if (!recording.definition.empty())
            m_original = engine::readJson(recording.definition).value;
        m_limit = recording.gaps.empty() ? kNoLimit : recording.gaps.front().first;
        m_open = recording.rows.empty() || !endsIt(recorded.events.back().type);
    }

    std::optional<Divergence> run(std::size_t& agreed) {
        const auto theirs = linesOf(m_recorded);
        const auto ours = linesOf(m_history);
        std::size_t compared = 0;
        for (const auto& [key, line] : theirs) {
            const auto same = ours.find(key);
            if (same != ours.end())
                compared += compareLine(line, same->second);
            else if (!isExplained(key, ours))
                compareLine(line, {});
        }
        // Of a branch or iteration that only the repetition has, the line around it tells.
        for (const auto& [key, line] : ours) {
            if (line.owner == kNone && theirs.find(key) == theirs.end())
                compareLine({}, line);
        }
        agreed = compared;
        return std::move(m_first);
    }

private:
    static constexpr EventId kNoLimit = ~EventId{0};

    static bool endsIt(EventType type) {
        return type == EventType::ExecutionSucceeded || type == EventType::ExecutionFailed ||
               isFromOutside(type);
    }

    /// A line that the repetition does not have at all: because it never came to the Parallel or Map, or that
    /// was cut short; its own line, or that of its failure, tells so.
    static bool startsWith(const std::string& text, const std::string& start) {
        return text.compare(0, start.size(), start) == 0;
    }
    bool isExplained(const std::string& key, const std::map<std::string, HistoryLine>& ours) const {
        const std::string siblings = key.substr(0, key.rfind('/') + 1);
        const auto sibling = ours.lower_bound(siblings);
        return !siblings.empty() && (sibling == ours.end() || !startsWith(sibling->first, siblings) ||
                                     wasCutShort(m_history, sibling->second));
    }

    /// Returns how many events agree.
    std::size_t compareLine(const HistoryLine& theirs, const HistoryLine& ours) {
        std::size_t i = 0;
        for (; i < theirs.events.size() && i < ours.events.size(); ++i) {
            const EventId id = theirs.events[i];
            const HistoryEvent& a = m_recorded.event(id);
            const HistoryEvent& b = m_history.event(ours.events[i]);
            if (id >= m_limit || isFromOutside(a.type) || isAborted(a.type) || isAborted(b.type))
                return i;
            Difference difference = compareEvents(a, b);
            if (!difference.field.empty()) {
                found(id, ours.events[i], std::move(difference), i > 0 ? theirs.events[i - 1] : 0);
                return i;
            }
        }
        const bool theirsEnded = i == theirs.events.size();
        if (theirsEnded && i == ours.events.size())
            return i;
        // What another line's failure cut short says nothing; that line says it.
        const bool cut = wasCutShort(m_recorded, theirs) ||
                         (!theirsEnded && ours.owner != kNone && wasCutShort(m_history, ours));
        if (cut || (theirsEnded && (m_open || m_limit != kNoLimit || ours.events.empty())))
            return i;
        if (theirsEnded) { // ours goes on
            found(0, ours.events[i], {}, theirs.events.empty() ? 0 : theirs.events.back());
            return i;
        }
        const EventId next = theirs.events[i];
        if (next < m_limit && !isFromOutside(m_recorded.event(next).type) &&
            !isAborted(m_recorded.event(next).type))
            found(next, 0, {}, i > 0 ? theirs.events[i - 1] : 0);
        return i;
    }

    Difference compareEvents(const HistoryEvent& a, const HistoryEvent& b) const {
        if (a.type != b.type)
            return {"type", Value(engine::eventTypeName(a.type)), Value(engine::eventTypeName(b.type))};
        const Value nameA = nameOf(m_recorded, a);
        const Value nameB = nameOf(m_history, b);
        if (!(nameA == nameB))
            return {"name", nameA, nameB};
        if (engine::isFailureEvent(a.type)) {
            if (!a.error().isAbsent() && !(a.error() == b.error()))
                return {"error", a.error(), b.error()};
            if (!a.cause().isAbsent() && !sameText(a.cause(), b.cause()))
                return {"cause", a.cause(), b.cause()};
            return {};
        }
        if (a.type == EventType::MapStateStarted && a.number != b.number)
            return {"length", Value(a.number), Value(b.number)};
        if (Difference resource = compareResource(a, b); !resource.field.empty())
            return resource;
        if (!a.payload.isAbsent() && !(a.payload == b.payload))
            return {payloadField(a.type), a.payload, b.payload};
        const bool assigned = engine::stateTypeOfExited(a.type) && a.detail.isObject();
        if (assigned && !(a.detail == b.detail))
            return {"assignedVariables", a.detail, b.detail};
        return {};
    }

    Difference compareResource(const HistoryEvent& a, const HistoryEvent& b) const {
        const bool scheduled = a.type == EventType::TaskScheduled ||
                               a.type == EventType::LambdaFunctionScheduled ||
                               a.type == EventType::ActivityScheduled;
        if (!scheduled || a.visit == kNone || b.visit == kNone)
            return {};
        const auto& recorded = m_recorded.visits[a.visit].detail;
        const auto& produced = m_history.visits[b.visit].detail;
        if (!recorded || !produced || recorded->resource.isAbsent() ||
            recorded->resource == produced->resource)
            return {};
        return {"resource", recorded->resource, produced->resource};
    }

    static std::string payloadField(EventType type) {
        if (type == EventType::TaskScheduled)
            return "parameters";
        const bool in = engine::stateTypeOfEntered(type) || type == EventType::ExecutionStarted ||
                        type == EventType::LambdaFunctionScheduled || type == EventType::ActivityScheduled;
        return in ? "input" : "output";
    }

    static Value nameOf(const History& history, const HistoryEvent& event) {
        const bool named = engine::stateTypeOfEntered(event.type) || engine::stateTypeOfExited(event.type);
        return named && event.visit != kNone ? history.visits[event.visit].name : Value();
    }

    /// Keeps the one that comes first in the recording. `before`: the event before it in its line.
    void found(EventId theirs, EventId ours, Difference difference, EventId before) {
        const EventId place = theirs != 0 ? theirs : static_cast<EventId>(m_recorded.events.size() + 1);
        if (m_first && m_place <= place)
            return;
        m_place = place;
        Divergence divergence;
        divergence.row = theirs != 0 ? m_recording.rowOf(theirs) : kNoRow;
        divergence.ours = ours;
        divergence.field = std::move(difference.field);
        divergence.recorded = std::move(difference.recorded);
        divergence.produced = std::move(difference.produced);
        const HistoryEvent* a = theirs != 0 ? &m_recorded.event(theirs) : nullptr;
        const HistoryEvent* b = ours != 0 ? &m_history.event(ours) : nullptr;
        std::uint32_t visit = a != nullptr ? a->visit : kNone;
        if (visit == kNone && before != 0)
            visit = m_recorded.event(before).visit;
        if (visit != kNone)
            divergence.state = textOf(m_recorded.visits[visit].name);
        explain(divergence, a, b, before != 0 ? m_recorded.event(before).visit : kNone);
        m_first = std::move(divergence);
    }

    void say(Divergence& divergence, DivergenceReason reason, const char* code,
             std::vector<std::string> args) const {
        divergence.reason = reason;
        divergence.why = {code, std::move(args)};
    }

    void explain(Divergence& divergence, const HistoryEvent* a, const HistoryEvent* b,
                 std::uint32_t before) const {
        const std::string& state = divergence.state;
        const auto known = m_definition.stateNamed(state);
        if (!state.empty() && !known)
            return say(divergence, DivergenceReason::Definition, "history.differs.unknown", {state});
        if (a == nullptr && b == nullptr)
            return;
        if (a == nullptr)
            return say(divergence, blame(state), "history.differs.more",
                       {state, std::string(engine::eventTypeName(b->type))});
        if (b == nullptr)
            return explainMissing(divergence, *a);
        if (divergence.field == "type" || divergence.field == "name")
            return explainPath(divergence, *a, *b, before);
        if (divergence.field == "resource")
            return say(divergence, blameDefinition(state), "history.differs.resource",
                       {state, textOf(divergence.recorded), textOf(divergence.produced)});
        if (isEnvironment(divergence))
            return say(divergence, DivergenceReason::Environment, "history.differs.environment",
                       {state, divergence.field});
        say(divergence, blame(state), "history.differs.value", {state, divergence.field});
    }

    void explainMissing(Divergence& divergence, const HistoryEvent& a) const {
        for (const engine::TaskRequest& open : m_execution.openTasks())
            return say(divergence, DivergenceReason::NotRecorded, "history.differs.answer",
                       {textOf(open.stateName), std::to_string(open.attempt + 1)});
        say(divergence, blame(divergence.state), "history.differs.less",
            {divergence.state, std::string(engine::eventTypeName(a.type))});
    }

    /// They went different ways behind the same state.
    void explainPath(Divergence& divergence, const HistoryEvent& a, const HistoryEvent& b,
                     std::uint32_t before) const {
        const auto enteredA = engine::stateTypeOfEntered(a.type);
        const auto enteredB = engine::stateTypeOfEntered(b.type);
        const std::string to = textOf(nameOf(m_recorded, a));
        const std::string ours = textOf(nameOf(m_history, b));
        if (enteredA && enteredB && to == ours)
            return say(divergence, DivergenceReason::Definition, "history.differs.stateType",
                       {to, std::string(engine::stateTypeName(*enteredA)),
                        std::string(engine::stateTypeName(*enteredB))});
        const std::string from = before != kNone ? textOf(m_recorded.visits[before].name) : std::string();
        const auto origin = m_definition.stateNamed(from);
        if (enteredA && (!origin || !leadsTo(m_definition.state(*origin), to)))
            return say(divergence, DivergenceReason::Definition, "history.differs.next", {from, to});
        if (enteredA || enteredB)
            return say(divergence, volatileState(from) ? DivergenceReason::Environment : blame(from),
                       "history.differs.path", {from, to, ours});
        say(divergence, blame(divergence.state), "history.differs.event",
            {divergence.state, std::string(engine::eventTypeName(a.type)),
             std::string(engine::eventTypeName(b.type))});
    }

    bool leadsTo(const engine::State& state, const std::string& name) const {
        const auto is = [&](engine::StateId target) {
            return target != kNone && m_definition.state(target).name.asString() == name;
        };
        if (is(state.next))
            return true;
        for (const engine::Catcher& catcher : state.catchers) {
            if (is(catcher.next))
                return true;
        }
        const auto* choice = std::get_if<engine::ChoiceBody>(&state.body);
        if (choice == nullptr)
            return false;
        return is(choice->defaultNext) ||
               std::any_of(choice->rules.begin(), choice->rules.end(),
                           [&](const engine::ChoiceRule& rule) { return is(rule.next); });
    }

    const Value* stateIn(const Value& document, const std::string& name) const {
        const auto state = m_definition.stateNamed(name);
        return state ? engine::resolvePointer(document, m_definition.state(*state).pointer) : nullptr;
    }

    /// Where the definition that ran is known and has the same state, it is not to blame.
    DivergenceReason blame(const std::string& state) const { return blameDefinition(state); }
    DivergenceReason blameDefinition(const std::string& name) const {
        if (m_original.isAbsent())
            return DivergenceReason::Definition;
        const Value* then = stateIn(m_original, name);
        const Value* now = stateIn(m_document, name);
        const bool same =
            name.empty() ? m_original == m_document : then != nullptr && now != nullptr && *then == *now;
        return same ? DivergenceReason::Interpreter : DivergenceReason::Definition;
    }

    bool volatileState(const std::string& name) const {
        const Value* state = stateIn(m_document, name);
        if (state == nullptr)
            return false;
        const std::string text = engine::toJson(*state);
        return std::any_of(kVolatile.begin(), kVolatile.end(),
                           [&](std::string_view word) { return text.find(word) != std::string::npos; });
    }

    bool isEnvironment(const Divergence& divergence) const {
        if (volatileState(divergence.state))
            return true;
        const auto changes = diffPayloads(divergence.recorded, divergence.produced);
        return !changes.empty() &&
               std::all_of(changes.begin(), changes.end(), [](const PayloadChange& change) {
                   return looksVolatile(change.before, change.after);
               });
    }

    const Recording& m_recording;
    const History& m_recorded;
    const History& m_history;
    const engine::Definition& m_definition;
    const engine::Execution& m_execution;
    const Value& m_document;
    Value m_original;
    EventId m_limit = kNoLimit;
    bool m_open = false;
    EventId m_place = 0;
    std::optional<Divergence> m_first;
};

} // namespace

std::optional<Divergence> findDivergence(const Recording& recording, const History& recorded,
                                         const engine::Execution& execution, const Value& document,
                                         std::size_t& agreed) {
    agreed = 0;
    if (recorded.events.empty())
        return std::nullopt;
    return Search(recording, recorded, execution, document).run(agreed);
}

} // namespace steploom::model
