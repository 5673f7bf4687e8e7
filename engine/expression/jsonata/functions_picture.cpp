// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/datetime.h"
#include "engine/expression/jsonata/functions.h"
#include "engine/expression/jsonata/picture_integer.h"
#include "engine/expression/jsonata/picture_number.h"

#include <cmath>
#include <list>

// Functions that take a picture, and the clock.
namespace steploom::engine::jsonata {
namespace {

constexpr std::string_view kIso = "[Y0001]-[M01]-[D01]T[H01]:[m01]:[s01].[f001][Z01:01t]";

/// The last pictures, by their text.
template <typename Picture>
class PictureCache {
public:
    template <typename Make>
    const Picture& get(std::string_view text, const Make& make) {
        constexpr std::size_t kKept = 16;
        for (auto at = m_entries.begin(); at != m_entries.end(); ++at) {
            if (at->first == text) {
                m_entries.splice(m_entries.begin(), m_entries, at);
                return m_entries.front().second;
            }
        }
        m_entries.emplace_front(std::string(text), make());
        if (m_entries.size() > kKept)
            m_entries.pop_back();
        return m_entries.front().second;
    }

private:
    std::list<std::pair<std::string, Picture>> m_entries;
};

DecimalFormat decimalFormat(const Item& options) {
    DecimalFormat format;
    const std::pair<std::string_view, std::string*> names[] = {
        {"decimal-separator", &format.decimalSeparator},
        {"grouping-separator", &format.groupingSeparator},
        {"exponent-separator", &format.exponentSeparator},
        {"minus-sign", &format.minusSign},
        {"percent", &format.percent},
        {"per-mille", &format.perMille},
        {"zero-digit", &format.zeroDigit},
        {"digit", &format.digit},
        {"pattern-separator", &format.patternSeparator},
    };
    for (const auto& [name, place] : names) {
        const Item given = member(options, Key(name));
        if (given.isString())
            *place = given.asString();
    }
    return format;
}

Item formatNumber(Call& call) {
    if (!call[0].isNumber())
        return {};
    const std::string_view picture = call[1].asString();
    call.evaluator.work(picture.size());
    constexpr std::size_t kLongest = 100'000;
    if (picture.size() > kLongest)
        Meter::refuse();
    if (call[2].isObject())
        return Value(NumberPicture(picture, decimalFormat(call[2])).format(call[0].asDouble()));
    static thread_local PictureCache<NumberPicture> cache;
    return Value(cache.get(picture, [&] { return NumberPicture(picture, {}); }).format(call[0].asDouble()));
}

const IntegerPicture& integerPicture(std::string_view picture) {
    static thread_local PictureCache<IntegerPicture> cache;
    return cache.get(picture, [&] { return IntegerPicture(picture); });
}

Item formatInteger(Call& call) {
    if (!call[0].isNumber())
        return {};
    return Value(integerPicture(call[1].asString()).format(call[0].asDouble()));
}

Item parseInteger(Call& call) {
    if (!call[0].isString())
        return {};
    return Item::number(integerPicture(call[1].asString()).parse(call[0].asString()));
}

Item written(Call& call, double millis, const Item& picture, const Item& timezone) {
    const std::string_view text = picture.isString() ? picture.asString() : kIso;
    return Value(dateTimePicture(text, call.evaluator.level()).format(millis, timezone.asString()));
}

Item fromMillis(Call& call) {
    return call[0].isNumber() ? written(call, call[0].asDouble(), call[1], call[2]) : Item();
}

Item toMillis(Call& call) {
    if (!call[0].isString())
        return {};
    if (!call[1].isString()) {
        const auto millis = parseIsoDateTime(call[0].asString());
        if (!millis)
            throw Failure("D3110").value(call[0]);
        return Item::number(*millis);
    }
    const auto millis =
        dateTimePicture(call[1].asString(), call.evaluator.level())
            .parse(call[0].asString(), call.evaluator.now(), call.evaluator.limits().regexSteps);
    return millis ? Item::number(*millis) : Item();
}

Item now(Call& call) {
    return written(call, static_cast<double>(call.evaluator.now()), call[0], call[1]);
}

Item millis(Call& call) {
    return Value(call.evaluator.now());
}

} // namespace

FunctionFamily pictureFunctions() {
    return {
        {"formatNumber", "<n-so?:s>", 3, formatNumber},
        {"formatInteger", "<n-s:s>", 2, formatInteger},
        {"parseInteger", "<s-s:n>", 2, parseInteger},
        {"fromMillis", "<n-s?s?:s>", 3, fromMillis},
        {"toMillis", "<s-s?:n>", 2, toMillis},
        {"now", "<s?s?:s>", 2, now},
        {"millis", "<:n>", 0, millis},
    };
}

} // namespace steploom::engine::jsonata
