// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/breakpoint_set.h"

#include "engine/expression/jsonata/states_functions.h"
#include "engine/support/timestamp.h"
#include "engine/value/json_writer.h"

#include <algorithm>

namespace steploom::engine {

namespace {

using BreakpointKind = Breakpoint::Kind;

constexpr std::uint32_t bit(BreakpointKind kind) noexcept {
    return 1U << static_cast<unsigned>(kind);
}
constexpr std::uint32_t kEventKinds = bit(BreakpointKind::StateEntry) | bit(BreakpointKind::PayloadSize) |
                                      bit(BreakpointKind::Event) | bit(BreakpointKind::Transition);
constexpr std::uint32_t kVisitKinds = bit(BreakpointKind::StateExit) | bit(BreakpointKind::Retry) |
                                      bit(BreakpointKind::Catch) | bit(BreakpointKind::Error);

jsonata::Program programOf(std::string_view text) {
    jsonata::CompileOptions options;
    options.functions = &jsonata::statesFunctions();
    return jsonata::compile(bareExpression(text), options).program;
}

/// The truth of JSONata's $boolean.
bool isTrue(const Value& value) {
    switch (value.kind()) {
    case Kind::Bool:
        return value.asBool();
    case Kind::Int:
    case Kind::Double:
        return value.asDouble() != 0;
    case Kind::String:
    case Kind::Object:
        return value.size() > 0;
    case Kind::Array:
        for (std::size_t i = 0; i < value.size(); ++i) {
            if (isTrue(value.at(i)))
                return true;
        }
        return false;
    default:
        return false;
    }
}

Value eventFacts(const HistoryEvent& event, EventId id) {
    ObjectBuilder facts;
    facts.add("type", eventTypeName(event.type));
    facts.add("id", Value(id));
    facts.add("previousEventId", Value(event.previous));
    facts.add("timestamp", isoTimestamp(event.time));
    if (isFailureEvent(event.type)) {
        if (!event.error().isAbsent())
            facts.add("error", event.error());
        if (!event.cause().isAbsent())
            facts.add("cause", event.cause());
    } else if (!event.payload.isAbsent()) {
        facts.add("payload", event.payload);
    }
    return facts.build();
}

bool hasLeft(const VisitRecord& visit) {
    return visit.status == VisitStatus::Succeeded || visit.status == VisitStatus::Caught ||
           visit.status == VisitStatus::Failed;
}

} // namespace

std::uint32_t BreakpointSet::add(Breakpoint breakpoint) {
    Entry entry;
    entry.breakpoint = std::move(breakpoint);
    entry.breakpoint.id = ++m_lastId;
    compile(entry);
    m_entries.push_back(std::move(entry));
    arm();
    return m_lastId;
}

bool BreakpointSet::change(const Breakpoint& breakpoint) {
    Entry* found = entry(breakpoint.id);
    if (found == nullptr)
        return false;
    *found = Entry();
    found->breakpoint = breakpoint;
    compile(*found);
    arm();
    return true;
}

bool BreakpointSet::remove(std::uint32_t id) {
    const Entry* found = entry(id);
    if (found == nullptr)
        return false;
    m_entries.erase(m_entries.begin() + (found - m_entries.data()));
    arm();
    return true;
}

void BreakpointSet::clear() {
    m_entries.clear();
    arm();
}

bool BreakpointSet::setEnabled(std::uint32_t id, bool enabled) {
    Entry* found = entry(id);
    if (found == nullptr)
        return false;
    found->breakpoint.enabled = enabled;
    arm();
    return true;
}

void BreakpointSet::setAllEnabled(bool enabled) {
    m_allEnabled = enabled;
    arm();
}

std::vector<Breakpoint> BreakpointSet::all() const {
    std::vector<Breakpoint> list;
    list.reserve(m_entries.size());
    for (const Entry& each : m_entries)
        list.push_back(each.breakpoint);
    return list;
}

BreakpointSet::Entry* BreakpointSet::entry(std::uint32_t id) noexcept {
    for (Entry& each : m_entries) {
        if (each.breakpoint.id == id)
            return &each;
    }
    return nullptr;
}

const Breakpoint* BreakpointSet::find(std::uint32_t id) const noexcept {
    const Entry* found = const_cast<BreakpointSet*>(this)->entry(id);
    return found != nullptr ? &found->breakpoint : nullptr;
}

std::uint32_t BreakpointSet::hitCount(std::uint32_t id) const noexcept {
    const Entry* found = const_cast<BreakpointSet*>(this)->entry(id);
    return found != nullptr ? static_cast<std::uint32_t>(found->positions.size()) : 0;
}

bool BreakpointSet::isBound(std::uint32_t id) const noexcept {
    const Entry* found = const_cast<BreakpointSet*>(this)->entry(id);
    return found != nullptr && found->bound;
}

void BreakpointSet::compile(Entry& entry) const {
    const Breakpoint& breakpoint = entry.breakpoint;
    if (!bareExpression(breakpoint.condition).empty()) {
        entry.condition = programOf(breakpoint.condition);
        entry.sound = static_cast<bool>(entry.condition);
    }
    entry.pieces = splitMessage(breakpoint.message);
    for (std::size_t i = 1; i < entry.pieces.size(); i += 2) {
        entry.programs.push_back(programOf(entry.pieces[i]));
        entry.sound = entry.sound && entry.programs.back();
    }
    bindEntry(entry);
}

void BreakpointSet::bindEntry(Entry& entry) const {
    const auto find = [this](const std::string& pointer) {
        const auto found = std::lower_bound(
            m_states.begin(), m_states.end(), pointer,
            [](const auto& state, const std::string& wanted) { return state.first < wanted; });
        return found != m_states.end() && found->first == pointer ? found->second : kNone;
    };
    entry.state = find(entry.breakpoint.state);
    entry.target = find(entry.breakpoint.target);
    entry.bound = (entry.breakpoint.state.empty() || entry.state != kNone) &&
                  (entry.breakpoint.target.empty() || entry.target != kNone);
}

void BreakpointSet::bind(const Definition& definition) {
    m_states.clear();
    m_states.reserve(definition.states().size());
    for (const State& state : definition.states())
        m_states.emplace_back(state.pointer, state.id);
    std::sort(m_states.begin(), m_states.end());
    for (Entry& each : m_entries)
        bindEntry(each);
    arm();
}

void BreakpointSet::arm() noexcept {
    m_kinds = 0;
    for (const Entry& each : m_entries) {
        if (m_allEnabled && each.breakpoint.enabled && each.sound && each.bound)
            m_kinds |= bit(each.breakpoint.kind);
    }
    m_armed = m_kinds != 0;
}

bool BreakpointSet::isAbout(const Entry& entry, StateId state) const noexcept {
    return entry.breakpoint.state.empty() || entry.state == state;
}

void BreakpointSet::before(const Execution& execution, StrandId strand) {
    const History& history = execution.history();
    m_events = history.eventCount();
    m_children = history.children.size();
    m_child = strand == kNone ? kNone : execution.strand(strand).child;
    m_childEvents = m_child == kNone ? 0 : history.eventCount(m_child);
    m_standing.clear();
    if ((m_kinds & kVisitKinds) == 0 || strand == kNone)
        return;
    std::uint32_t visit = execution.strand(strand).visit;
    if (visit == kNone && execution.strand(strand).parent != kNone)
        visit = execution.strand(execution.strand(strand).parent).visit;
    for (; visit != kNone; visit = history.visits[visit].parent) {
        const VisitRecord& record = history.visits[visit];
        m_standing.push_back({visit, record.status, record.detail->attempts.size(), record.detail->error,
                              record.detail->catchIndex != kNone, record.leftTime != 0 || hasLeft(record)});
    }
}

std::vector<BreakpointHit> BreakpointSet::after(const Execution& execution, std::uint32_t position) {
    Watched watched{{}, execution, position};
    if ((m_kinds & (kEventKinds | bit(BreakpointKind::Error))) != 0) {
        watchEvents(watched, kNone, m_events);
        if (m_child != kNone)
            watchEvents(watched, m_child, m_childEvents);
        for (std::size_t child = m_children; child < execution.history().children.size(); ++child)
            watchEvents(watched, static_cast<ChildId>(child), 0);
    }
    for (const Standing& each : m_standing)
        watchVisit(watched, each);
    return std::move(watched.hits);
}

void BreakpointSet::watchEvents(Watched& watched, ChildId child, EventId from) {
    const EventId count = watched.execution.history().eventCount(child);
    for (EventId id = from + 1; id <= count; ++id)
        watchEvent(watched, child, id);
}

void BreakpointSet::watchEvent(Watched& watched, ChildId child, EventId id) {
    const History& history = watched.execution.history();
    const HistoryEvent& event = history.event(id, child);
    const StateId state = event.visit == kNone ? kNone : history.visits[event.visit].state;
    for (Entry& each : m_entries) {
        const Breakpoint& breakpoint = each.breakpoint;
        if (!breakpoint.enabled || !each.sound || !each.bound || !isAbout(each, state))
            continue;
        bool met = false;
        switch (breakpoint.kind) {
        case BreakpointKind::StateEntry:
            met = stateTypeOfEntered(event.type).has_value();
            break;
        case BreakpointKind::Transition:
            if (stateTypeOfExited(event.type)) {
                const StateId target = history.visits[event.visit].transition.target;
                met = target != kNone && (breakpoint.target.empty() || each.target == target);
            }
            break;
        case BreakpointKind::PayloadSize:
            met = !event.payload.isAbsent() && !isFailureEvent(event.type) &&
                  event.payload.jsonSize() > breakpoint.bytes;
            break;
        case BreakpointKind::Event:
            met = event.type == breakpoint.event;
            break;
        case BreakpointKind::Error: {
            // What no visit tells of: errors of the execution itself.
            const bool ends = event.visit == kNone && isFailureEvent(event.type) && m_standing.empty();
            met = ends && (breakpoint.error.empty() || event.error().asString() == breakpoint.error);
            break;
        }
        default:
            break;
        }
        if (met)
            meet(watched, each, event.visit, id, child);
    }
}

void BreakpointSet::watchVisit(Watched& watched, const Standing& before) {
    const VisitRecord& record = watched.execution.history().visits[before.visit];
    const VisitDetail& detail = *record.detail;
    const bool left = !before.left && hasLeft(record);
    const bool retries = record.status == VisitStatus::Retrying && before.status != VisitStatus::Retrying;
    const bool caught = !before.caught && detail.catchIndex != kNone;
    const bool failed = retries || caught || (left && record.status == VisitStatus::Failed);
    for (Entry& each : m_entries) {
        const Breakpoint& breakpoint = each.breakpoint;
        if (!breakpoint.enabled || !each.sound || !each.bound || !isAbout(each, record.state))
            continue;
        const bool met = (breakpoint.kind == BreakpointKind::StateExit && left) ||
                         (breakpoint.kind == BreakpointKind::Retry && retries) ||
                         (breakpoint.kind == BreakpointKind::Catch && caught) ||
                         (breakpoint.kind == BreakpointKind::Error && failed &&
                          (breakpoint.error.empty() || detail.error.asString() == breakpoint.error));
        if (met)
            meet(watched, each, before.visit, left ? record.exitedEvent : 0, record.child);
    }
}

/// The breakpoint is where it wants to be: the condition and the count decide.
void BreakpointSet::meet(Watched& watched, Entry& entry, std::uint32_t visit, EventId event, ChildId child) {
    BreakpointHit hit{entry.breakpoint.id, visit, event, child, 0, {}, {}};
    DebugScope scope;
    if (entry.condition || !entry.programs.empty()) {
        scope = debugScopeOf(watched.execution, visit);
        if (event != 0)
            scope.event = eventFacts(watched.execution.history().event(event, child), event);
    }
    const auto evaluate = [&](const jsonata::Program& program) {
        DebugBindings bindings(scope);
        jsonata::EvaluateOptions options;
        options.limits = debugLimits();
        options.now = scope.now;
        options.random = &scope.random;
        return jsonata::evaluate(program, {}, &bindings, options);
    };
    if (entry.condition) {
        const jsonata::Outcome outcome = evaluate(entry.condition);
        if (outcome.kind == jsonata::Outcome::Kind::Error)
            hit.problem = outcome.error->text();
        else if (!outcome.isValue() || !isTrue(outcome.value))
            return;
    }
    std::vector<std::uint32_t>& positions = entry.positions;
    const auto place = std::lower_bound(positions.begin(), positions.end(), watched.position);
    hit.count = static_cast<std::uint32_t>(place - positions.begin()) + 1;
    if (place == positions.end() || *place != watched.position)
        positions.insert(place, watched.position);
    const Breakpoint::Hits& hits = entry.breakpoint.hits;
    const bool counts = hits.rule == Breakpoint::Hits::Rule::Always ||
                        (hits.rule == Breakpoint::Hits::Rule::Equal && hit.count == hits.count) ||
                        (hits.rule == Breakpoint::Hits::Rule::AtLeast && hit.count >= hits.count) ||
                        (hits.rule == Breakpoint::Hits::Rule::Multiple && hit.count % hits.count == 0);
    if (!counts && hit.problem.empty())
        return;
    if (!entry.breakpoint.message.empty()) {
        for (std::size_t i = 0; i < entry.pieces.size(); ++i) {
            if (i % 2 == 0) {
                hit.message += entry.pieces[i];
                continue;
            }
            const jsonata::Outcome outcome = evaluate(entry.programs[i / 2]);
            if (outcome.isValue() && outcome.value.isString())
                hit.message += outcome.value.asString();
            else if (outcome.isValue())
                appendJson(hit.message, outcome.value);
            else
                hit.message +=
                    outcome.kind == jsonata::Outcome::Kind::Error ? outcome.error->text() : "undefined";
        }
    }
    watched.hits.push_back(std::move(hit));
}

void BreakpointSet::forgetAfter(std::uint32_t position) {
    for (Entry& each : m_entries)
        each.positions.erase(std::upper_bound(each.positions.begin(), each.positions.end(), position),
                             each.positions.end());
}

} // namespace steploom::engine
