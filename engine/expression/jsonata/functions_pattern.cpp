// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/functions.h"
#include "engine/expression/jsonata/matching.h"
#include "engine/expression/jsonata/utf16.h"

#include <charconv>
#include <cmath>
#include <limits>

// Functions that take a text or a pattern: $contains, $split, $match, $replace.
namespace steploom::engine::jsonata {
namespace {

/// The argument that limits how often; all where it is missing.
double limitOf(const Item& item, const char* code, std::size_t argument) {
    if (item.isUndefined())
        return std::numeric_limits<double>::infinity();
    if (item.asDouble() < 0)
        throw Failure(code).value(item).argument(argument);
    return item.asDouble();
}

Item contains(Call& call) {
    if (!call[0].isString())
        return {};
    if (call[1].isString())
        return call[0].asString().find(call[1].asString()) != std::string_view::npos;
    if (!call[1].isFunction())
        return {};
    const Function* function = call[1].function();
    if (function->type == Function::Type::Regex) {
        const Regex& regex = *static_cast<const RegexFunction*>(function)->regex;
        RegexRun run(regex, call[0].asString(), call.evaluator.limits().regexSteps);
        call.evaluator.work(1 + call[0].value().size() / 64);
        if (!run.find(0))
            return false;
        if (run.start() == run.end())
            throw Failure("D1004").value(Value(regex.pattern()));
        return true;
    }
    bool found = false;
    forEachMatch(call, call[1], call[0].value(), [&](const MatchView&) {
        found = true;
        return false;
    });
    return found;
}

Ref<List> splitUnits(std::string_view from, double limit) {
    auto parts = makeCell<List>();
    for (std::size_t at = 0; at < from.size() && static_cast<double>(parts->size()) < limit;) {
        const std::size_t begin = at;
        const char32_t c = nextCodePoint(from, at);
        if (c < 0x10000) {
            parts->push(Value(from.substr(begin, at - begin)));
            continue;
        }
        for (const char32_t half : {0xD800 + ((c - 0x10000) >> 10U), 0xDC00 + ((c - 0x10000) & 0x3FFU)}) {
            std::string unit;
            appendCodePoint(unit, half);
            if (static_cast<double>(parts->size()) < limit)
                parts->push(Value(unit));
        }
    }
    return parts;
}

Item split(Call& call) {
    if (!call[0].isString())
        return {};
    const double limit = std::floor(limitOf(call[2], "D3020", 3));
    const std::string_view from = call[0].asString();
    if (call[1].isString() && call[1].value().size() == 0)
        return splitUnits(from, limit);
    auto parts = makeCell<List>();
    const auto room = [&] {
        return static_cast<double>(parts->size()) < limit;
    };
    if (call[1].isString()) {
        const std::string_view separator = call[1].asString();
        std::size_t begin = 0;
        while (room()) {
            const std::size_t end = from.find(separator, begin);
            parts->push(Value(from.substr(begin, end - begin)));
            if (end == std::string_view::npos)
                break;
            begin = end + separator.size();
        }
        return parts;
    }
    if (!call[1].isFunction()) {
        parts->push(call[0]);
        return parts;
    }
    if (limit == 0)
        return parts;
    Slicer slicer(from);
    std::size_t start = 0;
    forEachMatch(call, call[1], call[0].value(), [&](const MatchView& match) {
        parts->push(Value(slicer.slice(start, match.start)));
        start = match.end;
        return room();
    });
    if (room())
        parts->push(Value(slicer.slice(start, slicer.length())));
    return parts;
}

Item match(Call& call) {
    if (!call[0].isString())
        return {};
    const double limit = limitOf(call[2], "D3040", 3);
    auto found = makeSequence();
    if (limit <= 0)
        return found;
    static thread_local const Key matchKey("match");
    static thread_local const Key indexKey("index");
    static thread_local const Key groupsKey("groups");
    forEachMatch(call, call[1], call[0].value(), [&](const MatchView& match) {
        auto groups = makeCell<List>();
        for (const Item& each : match.groups)
            groups->push(each);
        ObjectMaker maker;
        maker.add(matchKey, Value(match.match));
        maker.add(indexKey, Value(static_cast<std::int64_t>(match.start)));
        bool tooDeep = false;
        bool functions = false;
        maker.add(groupsKey, toValue(groups, functions, tooDeep));
        found->push(maker.build());
        return static_cast<double>(found->size()) < limit;
    });
    return found;
}

/// $0, $1, … of a replacement; as many digits as there can be groups.
void expand(std::string& out, std::string_view replacement, const MatchView& match) {
    std::size_t most = 1;
    for (std::size_t groups = match.groups.size(); groups >= 10; groups /= 10)
        ++most;
    const auto number = [&](std::size_t at, std::size_t digits, std::size_t& value) {
        const std::string_view part = replacement.substr(at, digits);
        const auto [end, problem] = std::from_chars(part.data(), part.data() + part.size(), value);
        return problem == std::errc() && end != part.data();
    };
    std::size_t at = 0;
    while (at < replacement.size()) {
        const std::size_t dollar = replacement.find('$', at);
        if (dollar == std::string_view::npos)
            break;
        out += replacement.substr(at, dollar - at);
        at = dollar + 1;
        const char next = at < replacement.size() ? replacement[at] : '\0';
        if (next == '$') {
            out += '$';
            ++at;
            continue;
        }
        if (next == '0') {
            out += match.match;
            ++at;
            continue;
        }
        std::size_t index = 0;
        bool known = number(at, most, index);
        if (known && most > 1 && index > match.groups.size())
            known = number(at, most - 1, index);
        if (!known) {
            out += '$';
            continue;
        }
        if (index >= 1 && index <= match.groups.size())
            out += match.groups[index - 1].asString();
        at += std::to_string(index).size();
    }
    if (at < replacement.size())
        out += replacement.substr(at);
}

Item replace(Call& call) {
    if (!call[0].isString())
        return {};
    const std::string_view from = call[0].asString();
    if (call[1].isString() && call[1].value().size() == 0)
        throw Failure("D3010").value(call[1]).argument(2);
    const double limit = limitOf(call[3], "D3011", 4);
    if (limit <= 0 || call[1].isUndefined())
        return call[0];
    std::string out;
    double count = 0;
    if (call[1].isString()) {
        const std::string_view pattern = call[1].asString();
        const std::string_view with = call[2].asString();
        std::size_t at = 0;
        while (count < limit) {
            const std::size_t found = from.find(pattern, at);
            if (found == std::string_view::npos)
                break;
            out += from.substr(at, found - at);
            out += with;
            call.evaluator.checkText(out.size());
            at = found + pattern.size();
            ++count;
        }
        out += from.substr(at);
        return Value(out);
    }
    Slicer slicer(from);
    std::size_t at = 0;
    const bool byFunction = call[2].isFunction();
    forEachMatch(call, call[1], call[0].value(), [&](const MatchView& match) {
        out += slicer.slice(at, match.start);
        if (byFunction) {
            auto groups = makeCell<List>();
            for (const Item& each : match.groups)
                groups->push(each);
            ObjectMaker maker;
            maker.add(Key("match"), Value(match.match));
            maker.add(Key("start"), Value(static_cast<std::int64_t>(match.start)));
            maker.add(Key("end"), Value(static_cast<std::int64_t>(match.end)));
            maker.add(Key("groups"), groups);
            const Item with = collapsed(call.evaluator.apply(call[2], {maker.build()}, Item(), call.frame));
            if (!with.isString())
                throw Failure("D3012").value(with);
            out += with.asString();
        } else {
            expand(out, call[2].asString(), match);
        }
        call.evaluator.checkText(out.size());
        at = match.start + utf16Count(match.match);
        return ++count < limit;
    });
    out += slicer.slice(at, slicer.length());
    return Value(out);
}

} // namespace

FunctionFamily patternFunctions() {
    return {
        {"match", "<s-f<s:o>n?:a<o>>", 3, match},
        {"contains", "<s-(sf):b>", 2, contains},
        {"replace", "<s-(sf)(sf)n?:s>", 4, replace},
        {"split", "<s-(sf)n?:a<s>>", 3, split},
    };
}

} // namespace steploom::engine::jsonata
