// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/functions.h"
#include "engine/expression/jsonata/stringify.h"
#include "engine/expression/jsonata/utf16.h"

#include <cmath>

namespace steploom::engine::jsonata {
namespace {

Item text(std::string_view value) {
    return Value(value);
}

Item toString(Call& call) {
    Item item = call[0];
    if (const List* list = item.list(); list != nullptr && list->outerWrapper)
        item = list->at(0);
    if (item.isUndefined() || item.isString())
        return item;
    std::string out;
    stringify(out, item, {truth(call[1]), call.evaluator.level() != Level::V2_0_6});
    call.evaluator.work(out.size() / 64);
    call.evaluator.checkText(out.size());
    return text(out);
}

/// The part of a text between two places counted in code points, as Array.prototype.slice counts.
std::string_view slice(std::string_view from, double begin, double end) {
    const auto size = static_cast<double>(codePointCount(from));
    const auto place = [&](double at) {
        at = std::trunc(at);
        return at < 0 ? std::max(0.0, size + at) : std::min(at, size);
    };
    const double first = place(begin);
    const double last = place(end);
    if (last <= first)
        return {};
    const std::size_t from0 = codePointOffset(from, static_cast<std::size_t>(first));
    const std::string_view rest = from.substr(from0);
    return rest.substr(0, codePointOffset(rest, static_cast<std::size_t>(last - first)));
}

Item substring(Call& call) {
    if (!call[0].isString())
        return {};
    const std::string_view from = call[0].asString();
    const auto size = static_cast<double>(codePointCount(from));
    double start = call[1].isNumber() ? call[1].asDouble() : 0;
    if (size + start < 0)
        start = 0;
    if (!call[2].isNumber())
        return text(slice(from, start, size));
    const double length = call[2].asDouble();
    if (length <= 0)
        return text("");
    return text(slice(from, start, start >= 0 ? start + length : size + start + length));
}

Item substringBefore(Call& call) {
    if (!call[0].isString() || !call[1].isString())
        return call[0];
    const std::size_t at = call[0].asString().find(call[1].asString());
    return at == std::string_view::npos ? call[0] : text(call[0].asString().substr(0, at));
}

Item substringAfter(Call& call) {
    if (!call[0].isString() || !call[1].isString())
        return call[0];
    const std::size_t at = call[0].asString().find(call[1].asString());
    return at == std::string_view::npos ? call[0]
                                        : text(call[0].asString().substr(at + call[1].asString().size()));
}

Item lowercase(Call& call) {
    return call[0].isString() ? text(toLower(call[0].asString())) : Item();
}

Item uppercase(Call& call) {
    return call[0].isString() ? text(toUpper(call[0].asString())) : Item();
}

Item length(Call& call) {
    return call[0].isString() ? Item(Value(static_cast<std::int64_t>(codePointCount(call[0].asString()))))
                              : Item();
}

Item trim(Call& call) {
    if (!call[0].isString())
        return {};
    std::string out;
    bool gap = false;
    for (const char c : call[0].asString()) {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            gap = !out.empty();
            continue;
        }
        if (gap)
            out += ' ';
        gap = false;
        out += c;
    }
    return text(out);
}

Item pad(Call& call) {
    if (!call[0].isString())
        return {};
    const std::string_view from = call[0].asString();
    const double width = std::trunc(call[1].isNumber() ? call[1].asDouble() : 0);
    const std::string_view with = call[2].isString() && call[2].value().size() > 0 ? call[2].asString() : " ";
    const double missing = std::fabs(width) - static_cast<double>(codePointCount(from));
    if (missing <= 0)
        return call[0];
    call.evaluator.checkText(static_cast<std::uint64_t>(std::min(missing, 1e12)) * with.size());
    const auto count = static_cast<std::size_t>(missing);
    const std::size_t units = codePointCount(with);
    std::string padding;
    padding.reserve((count / units + 1) * with.size());
    for (std::size_t done = 0; done < count; done += units)
        padding += with;
    padding.resize(codePointOffset(padding, count));
    call.evaluator.work(padding.size() / 64);
    return text(width > 0 ? std::string(from) + padding : padding + std::string(from));
}

Item join(Call& call) {
    if (call[0].isUndefined())
        return {};
    const std::string_view between = call[1].isString() ? call[1].asString() : "";
    const Elements parts(call[0]);
    std::string out;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            out += between;
        out += parts[i].asString();
        call.evaluator.work(1);
        call.evaluator.checkText(out.size());
    }
    return text(out);
}

} // namespace

FunctionFamily stringFunctions() {
    return {
        {"string", "<x-b?:s>", 1, toString},
        {"substring", "<s-nn?:s>", 3, substring},
        {"substringBefore", "<s-s:s>", 2, substringBefore},
        {"substringAfter", "<s-s:s>", 2, substringAfter},
        {"lowercase", "<s-:s>", 1, lowercase},
        {"uppercase", "<s-:s>", 1, uppercase},
        {"length", "<s-:n>", 1, length},
        {"trim", "<s-:s>", 1, trim},
        {"pad", "<s-ns?:s>", 3, pad},
        {"join", "<a<s>s?:s>", 2, join},
    };
}

} // namespace steploom::engine::jsonata
