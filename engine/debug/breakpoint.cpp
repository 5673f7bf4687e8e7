// SPDX-License-Identifier: Apache-2.0
#include "engine/debug/breakpoint.h"

#include "engine/expression/jsonata/jsonata.h"
#include "engine/expression/jsonata/states_functions.h"
#include "engine/value/pointer.h"

#include <array>

namespace steploom::engine {

namespace {

constexpr std::array<std::pair<Breakpoint::Kind, std::string_view>, 8> kKinds{{
    {Breakpoint::Kind::StateEntry, "stateEntry"},
    {Breakpoint::Kind::StateExit, "stateExit"},
    {Breakpoint::Kind::Retry, "retry"},
    {Breakpoint::Kind::Catch, "catch"},
    {Breakpoint::Kind::Error, "error"},
    {Breakpoint::Kind::Transition, "transition"},
    {Breakpoint::Kind::PayloadSize, "payloadSize"},
    {Breakpoint::Kind::Event, "event"},
}};

using Rule = Breakpoint::Hits::Rule;
constexpr std::array<std::pair<Rule, std::string_view>, 3> kRules{{
    {Rule::Equal, "equal"},
    {Rule::AtLeast, "atLeast"},
    {Rule::Multiple, "multiple"},
}};

constexpr std::int64_t kMostHits = 1'000'000'000;

std::string problemOf(std::string_view expression) {
    jsonata::CompileOptions options;
    options.functions = &jsonata::statesFunctions();
    const jsonata::CompileResult compiled = jsonata::compile(bareExpression(expression), options);
    return compiled ? std::string() : compiled.error.text();
}

/// Reads one breakpoint; what it does not find sound it reports.
class Reader {
public:
    Reader(const Value& source, std::string pointer, std::vector<Diagnostic>& diagnostics)
        : m_source(source)
        , m_pointer(std::move(pointer))
        , m_diagnostics(diagnostics) {}

    bool read(Breakpoint& breakpoint) {
        const std::size_t before = m_diagnostics.size();
        if (!m_source.isObject())
            report("breakpoint.shape", "");
        else
            readFields(breakpoint);
        return m_diagnostics.size() == before;
    }

private:
    void readFields(Breakpoint& breakpoint) {
        const Value& kind = m_source.get("kind");
        bool known = false;
        for (const auto& [value, name] : kKinds) {
            if (kind.asString() == name) {
                breakpoint.kind = value;
                known = true;
            }
        }
        if (!known)
            report("breakpoint.kind", "kind", {std::string(kind.asString())});
        text("state", breakpoint.state);
        text("target", breakpoint.target);
        text("error", breakpoint.error);
        text("condition", breakpoint.condition);
        text("log", breakpoint.message);
        if (const Value& enabled = m_source.get("enabled"); enabled.isBool())
            breakpoint.enabled = enabled.asBool();
        else if (!enabled.isAbsent())
            report("breakpoint.field", "enabled", {"enabled"});
        const Value& bytes = m_source.get("bytes");
        if (bytes.isInt() && bytes.asInt() >= 0)
            breakpoint.bytes = static_cast<std::uint64_t>(bytes.asInt());
        else if (!bytes.isAbsent() || (known && breakpoint.kind == Breakpoint::Kind::PayloadSize))
            report("breakpoint.field", "bytes", {"bytes"});
        if (breakpoint.kind == Breakpoint::Kind::Event) {
            const Value& event = m_source.get("event");
            breakpoint.event = eventTypeFromName(event.asString());
            if (breakpoint.event == EventType::Unknown)
                report("breakpoint.event", "event", {std::string(event.asString())});
        }
        readHits(breakpoint);
        for (Diagnostic& problem : checkBreakpoint(breakpoint)) {
            problem.pointer = m_pointer + problem.pointer;
            m_diagnostics.push_back(std::move(problem));
        }
    }

    void readHits(Breakpoint& breakpoint) {
        const Value& hits = m_source.get("hits");
        if (hits.isAbsent())
            return;
        for (const auto& [rule, name] : kRules) {
            const Value& count = hits.get(name);
            if (hits.size() != 1 || !count.isInt() || count.asInt() < 1 || count.asInt() > kMostHits)
                continue;
            breakpoint.hits = {rule, static_cast<std::uint32_t>(count.asInt())};
            return;
        }
        report("breakpoint.hits", "hits");
    }

    void text(std::string_view name, std::string& out) {
        const Value& value = m_source.get(name);
        if (value.isString())
            out = value.asString();
        else if (!value.isAbsent())
            report("breakpoint.field", name, {std::string(name)});
    }

    void report(const char* code, std::string_view field, std::vector<std::string> args = {}) {
        std::string place = m_pointer;
        if (!field.empty())
            appendPointerToken(place, field);
        m_diagnostics.push_back({Severity::Error, code, std::move(place), std::move(args)});
    }

    const Value& m_source;
    std::string m_pointer;
    std::vector<Diagnostic>& m_diagnostics;
};

} // namespace

std::string_view breakpointKindName(Breakpoint::Kind kind) noexcept {
    return kKinds[static_cast<std::size_t>(kind)].second;
}

std::string_view bareExpression(std::string_view text) {
    constexpr std::string_view kBlanks = " \t\r\n";
    const auto trim = [&] {
        const std::size_t first = text.find_first_not_of(kBlanks);
        text = first == std::string_view::npos
                   ? std::string_view()
                   : text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
    };
    trim();
    if (text.size() >= 4 && text.substr(0, 2) == "{%" && text.substr(text.size() - 2) == "%}") {
        text = text.substr(2, text.size() - 4);
        trim();
    }
    return text;
}

std::vector<std::string> splitMessage(std::string_view message) {
    std::vector<std::string> pieces;
    for (;;) {
        const std::size_t begin = message.find("{%");
        const std::size_t end = begin == std::string_view::npos ? begin : message.find("%}", begin + 2);
        if (end == std::string_view::npos) {
            pieces.emplace_back(message);
            return pieces;
        }
        pieces.emplace_back(message.substr(0, begin));
        pieces.emplace_back(message.substr(begin + 2, end - begin - 2));
        message.remove_prefix(end + 2);
    }
}

std::vector<Diagnostic> checkBreakpoint(const Breakpoint& breakpoint) {
    std::vector<Diagnostic> problems;
    if (!bareExpression(breakpoint.condition).empty()) {
        if (const std::string problem = problemOf(breakpoint.condition); !problem.empty())
            problems.push_back({Severity::Error, "breakpoint.condition", "/condition", {problem}});
    }
    const std::vector<std::string> pieces = splitMessage(breakpoint.message);
    for (std::size_t i = 1; i < pieces.size(); i += 2) {
        if (const std::string problem = problemOf(pieces[i]); !problem.empty())
            problems.push_back({Severity::Error, "breakpoint.message", "/log", {pieces[i], problem}});
    }
    return problems;
}

Value breakpointsToValue(const std::vector<Breakpoint>& breakpoints) {
    std::vector<Value> list;
    list.reserve(breakpoints.size());
    for (const Breakpoint& each : breakpoints) {
        ObjectBuilder object;
        object.add("kind", breakpointKindName(each.kind));
        for (const auto& [name, value] : {std::pair("state", &each.state), std::pair("target", &each.target),
                                          std::pair("error", &each.error)}) {
            if (!value->empty())
                object.add(name, *value);
        }
        if (each.kind == Breakpoint::Kind::PayloadSize)
            object.add("bytes", Value(static_cast<std::int64_t>(each.bytes)));
        if (each.kind == Breakpoint::Kind::Event)
            object.add("event", eventTypeName(each.event));
        if (!each.condition.empty())
            object.add("condition", each.condition);
        if (each.hits.rule != Rule::Always)
            object.add("hits", Value::object({{kRules[static_cast<std::size_t>(each.hits.rule) - 1].second,
                                               Value(each.hits.count)}}));
        if (!each.message.empty())
            object.add("log", each.message);
        if (!each.enabled)
            object.add("enabled", false);
        list.push_back(object.build());
    }
    return Value::array(std::move(list));
}

BreakpointsRead breakpointsFromValue(const Value& source) {
    BreakpointsRead read;
    if (!source.isArray()) {
        read.diagnostics.push_back({Severity::Error, "breakpoint.shape", "", {}});
        return read;
    }
    for (std::size_t i = 0; i < source.size(); ++i) {
        std::string place;
        appendPointerToken(place, i);
        Breakpoint breakpoint;
        if (Reader(source.at(i), place, read.diagnostics).read(breakpoint))
            read.breakpoints.push_back(std::move(breakpoint));
    }
    return read;
}

} // namespace steploom::engine
