// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/functions.h"
#include "engine/support/random.h"

#include <cmath>

namespace steploom::engine::jsonata {
namespace {

Item toNumber(Call& call) {
    const Item& item = call[0];
    if (item.isUndefined() || item.isNumber())
        return item;
    if (item.isBool())
        return Value(item.value().asBool() ? 1 : 0);
    double number = 0;
    if (!parseNumber(item.asString(), number))
        throw Failure("D3030").value(item).argument(1);
    return Item::number(number);
}

Item absolute(Call& call) {
    return call[0].isNumber() ? Item::number(std::fabs(call[0].asDouble())) : Item();
}
Item roundDown(Call& call) {
    return call[0].isNumber() ? Item::number(std::floor(call[0].asDouble())) : Item();
}
Item roundUp(Call& call) {
    return call[0].isNumber() ? Item::number(std::ceil(call[0].asDouble())) : Item();
}

Item roundTo(Call& call) {
    if (!call[0].isNumber())
        return {};
    const double precision = call[1].isNumber() ? std::trunc(call[1].asDouble()) : 0;
    if (call[0].value().isInt() && precision >= 0)
        return call[0];
    constexpr double kMost = 400;
    return Item::number(
        roundHalfEven(call[0].asDouble(), static_cast<int>(std::fmax(-kMost, std::fmin(kMost, precision)))));
}

Item squareRoot(Call& call) {
    if (!call[0].isNumber())
        return {};
    if (call[0].asDouble() < 0)
        throw Failure("D3060").value(call[0]).argument(1);
    return Item::number(std::sqrt(call[0].asDouble()));
}

Item power(Call& call) {
    if (!call[0].isNumber())
        return {};
    const double base = call[0].asDouble();
    const double exponent = call[1].isNumber() ? call[1].asDouble() : std::nan("");
    // ECMAScript differs from C here.
    const bool undecided = std::fabs(base) == 1 && std::isinf(exponent);
    const double result = undecided || std::isnan(exponent) ? std::nan("") : std::pow(base, exponent);
    if (!std::isfinite(result))
        throw Failure("D3061").value(call[0]).value2(call[1]).argument(1);
    return Item::number(result);
}

Item random(Call& call) {
    return Value(nextUnit(call.evaluator.random()));
}

Item formatBase(Call& call) {
    if (!call[0].isNumber())
        return {};
    const double radix = call[1].isNumber() ? roundHalfEven(call[1].asDouble(), 0) : 10;
    if (radix < 2 || radix > 36)
        throw Failure("D3100").value(Item::number(radix)).argument(2);
    double rest = std::fabs(roundHalfEven(call[0].asDouble(), 0));
    std::string digits;
    do {
        const auto digit = static_cast<std::size_t>(std::fmod(rest, radix));
        digits.insert(digits.begin(), "0123456789abcdefghijklmnopqrstuvwxyz"[digit]);
        rest = std::floor(rest / radix);
    } while (rest > 0);
    if (call[0].asDouble() < 0 && digits != "0")
        digits.insert(digits.begin(), '-');
    return Value(digits);
}

// ---- aggregates

/// The numbers of an array, of which the signature has made sure.
template <typename Visit>
void eachNumber(Call& call, const Visit& visit) {
    const Elements elements(call[0]);
    call.evaluator.work(elements.size() / 8);
    for (std::size_t i = 0; i < elements.size(); ++i) {
        if (elements.values() != nullptr)
            visit(elements.values()[i].asDouble());
        else if (elements.list()->rangeSize != 0)
            visit(static_cast<double>(elements.list()->first + static_cast<std::int64_t>(i)));
        else
            visit(elements.list()->items[i].asDouble());
    }
}

Item sum(Call& call) {
    if (call[0].isUndefined())
        return {};
    double total = 0;
    eachNumber(call, [&](double number) { total += number; });
    return Item::number(total);
}

Item count(Call& call) {
    return Value(static_cast<std::int64_t>(Elements(call[0]).size()));
}

Item maximum(Call& call) {
    if (Elements(call[0]).size() == 0)
        return {};
    double most = -HUGE_VAL;
    eachNumber(call, [&](double number) { most = std::fmax(most, number); });
    return Item::number(most);
}

Item minimum(Call& call) {
    if (Elements(call[0]).size() == 0)
        return {};
    double least = HUGE_VAL;
    eachNumber(call, [&](double number) { least = std::fmin(least, number); });
    return Item::number(least);
}

Item average(Call& call) {
    const std::size_t size = Elements(call[0]).size();
    if (size == 0)
        return {};
    double total = 0;
    eachNumber(call, [&](double number) { total += number; });
    return Item::number(total / static_cast<double>(size));
}

} // namespace

FunctionFamily numberFunctions() {
    return {
        {"number", "<(nsb)-:n>", 1, toNumber},
        {"abs", "<n-:n>", 1, absolute},
        {"floor", "<n-:n>", 1, roundDown},
        {"ceil", "<n-:n>", 1, roundUp},
        {"round", "<n-n?:n>", 2, roundTo},
        {"sqrt", "<n-:n>", 1, squareRoot},
        {"power", "<n-n:n>", 2, power},
        {"random", "<:n>", 0, random},
        {"formatBase", "<n-n?:s>", 2, formatBase},
    };
}

FunctionFamily aggregateFunctions() {
    return {
        {"sum", "<a<n>:n>", 1, sum},     {"count", "<a:n>", 1, count},        {"max", "<a<n>:n>", 1, maximum},
        {"min", "<a<n>:n>", 1, minimum}, {"average", "<a<n>:n>", 1, average},
    };
}

} // namespace steploom::engine::jsonata
