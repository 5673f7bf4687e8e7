// SPDX-License-Identifier: Apache-2.0
#include "engine/support/encoding.h"
#include "engine/support/timestamp.h"
#include "engine/support/whole_number.h"
#include "engine/task/aws/wire.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <ctime>
#include <optional>

namespace steploom::engine {

namespace {

constexpr std::array<const char*, 12> kMonths = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

/// A time of a workflow (ISO 8601, or seconds) as ms since 1970.
std::optional<std::int64_t> timeOf(const Value& value) {
    if (value.isNumber())
        return wholeNumber(std::round(value.asDouble() * 1000), -kMostTimeMs, kMostTimeMs);
    const auto nanoseconds = parseTimestamp(value.asString());
    return nanoseconds ? std::optional<std::int64_t>(*nanoseconds / 1'000'000) : std::nullopt;
}

std::string rfc822(std::int64_t milliseconds) {
    constexpr std::array<const char*, 7> kDays = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    const std::time_t seconds = milliseconds / 1000;
    std::tm parts{};
    gmtime_r(&seconds, &parts);
    const auto two = [](int number) {
        return (number < 10 ? "0" : "") + std::to_string(number);
    };
    return std::string(kDays[static_cast<std::size_t>(parts.tm_wday)]) + ", " + two(parts.tm_mday) + ' ' +
           kMonths[static_cast<std::size_t>(parts.tm_mon)] + ' ' + std::to_string(parts.tm_year + 1900) +
           ' ' + two(parts.tm_hour) + ':' + two(parts.tm_min) + ':' + two(parts.tm_sec) + " GMT";
}

/// "Wed, 21 Oct 2015 07:28:00 GMT" as ISO 8601; the text itself where it is none.
std::string isoOfRfc822(std::string_view text) {
    if (text.size() < 29 || text[3] != ',')
        return std::string(text);
    const auto* const month = std::find(kMonths.begin(), kMonths.end(), text.substr(8, 3));
    if (month == kMonths.end())
        return std::string(text);
    const auto number = std::to_string(101 + (month - kMonths.begin())).substr(1);
    return std::string(text.substr(12, 4)) + '-' + number + '-' + std::string(text.substr(5, 2)) + 'T' +
           std::string(text.substr(17, 8)) + 'Z';
}

Value secondsOf(std::int64_t milliseconds) {
    return milliseconds % 1000 == 0 ? Value(milliseconds / 1000)
                                    : Value(static_cast<double>(milliseconds) / 1000);
}

} // namespace

std::string wireText(const WireShape& shape, const Value& value, WireShape::Time time) {
    if (shape.kind == WireShape::Kind::Timestamp) {
        if (const auto at = timeOf(value)) {
            if (time == WireShape::Time::Rfc822)
                return rfc822(*at);
            return time == WireShape::Time::Seconds ? toJson(secondsOf(*at)) : isoTimestamp(*at);
        }
    }
    return value.isString() ? std::string(value.asString()) : toJson(value);
}

Value fromWireText(const WireShape& shape, std::string_view text) {
    switch (shape.kind) {
    case WireShape::Kind::Number: {
        const Value number = readJson(text).value;
        return number.isNumber() ? number : Value(text);
    }
    case WireShape::Kind::Boolean:
        return Value(text == "true");
    case WireShape::Kind::Timestamp: {
        const Value number = readJson(text).value;
        if (number.isNumber())
            return Value(
                isoTimestamp(wholeNumber(std::round(number.asDouble() * 1000), -kMostTimeMs, kMostTimeMs)));
        return Value(isoOfRfc822(text));
    }
    default:
        return Value(text);
    }
}

Value toWireJson(const WireService& service, const WireShape& shape, const Value& value) {
    using WireKind = WireShape::Kind;
    if (shape.kind == WireKind::Structure && value.isObject()) {
        if (shape.members.empty())
            return value;
        ObjectBuilder object;
        for (std::size_t i = 0; i < value.size(); ++i) {
            const std::string_view key = value.keyAt(i);
            const auto member = std::find_if(shape.members.begin(), shape.members.end(),
                                             [&](const WireMember& one) { return one.name == key; });
            if (member == shape.members.end())
                object.add(key, value.at(i)); // what the table does not know, the service may
            else if (member->place == WirePlace::Body)
                object.add(member->wire, toWireJson(service, service.shape(member->shape), value.at(i)));
        }
        return object.build();
    }
    if (shape.kind == WireKind::List && value.isArray()) {
        std::vector<Value> elements;
        elements.reserve(value.size());
        for (std::size_t i = 0; i < value.size(); ++i)
            elements.push_back(toWireJson(service, service.shape(shape.element), value.at(i)));
        return Value::array(std::move(elements));
    }
    if (shape.kind == WireKind::Map && value.isObject()) {
        ObjectBuilder object;
        for (std::size_t i = 0; i < value.size(); ++i)
            object.add(value.keyAt(i), toWireJson(service, service.shape(shape.element), value.at(i)));
        return object.build();
    }
    if (shape.kind == WireKind::Timestamp) {
        if (const auto at = timeOf(value))
            return shape.time == WireShape::Time::Seconds ? secondsOf(*at)
                                                          : Value(wireText(shape, value, shape.time));
    }
    // Members that are texts may be given as what the text holds.
    if (shape.kind == WireKind::String && (value.isObject() || value.isArray()))
        return Value(toJson(value));
    return value;
}

Value fromWireJson(const WireService& service, const WireShape& shape, const Value& value) {
    using WireKind = WireShape::Kind;
    if (shape.kind == WireKind::Structure && value.isObject()) {
        if (shape.members.empty())
            return value;
        ObjectBuilder object;
        for (std::size_t i = 0; i < value.size(); ++i) {
            const std::string_view key = value.keyAt(i);
            const auto member = std::find_if(shape.members.begin(), shape.members.end(),
                                             [&](const WireMember& one) { return one.wire == key; });
            if (member == shape.members.end())
                object.add(key, value.at(i));
            else if (!value.at(i).isNull())
                object.add(member->name, fromWireJson(service, service.shape(member->shape), value.at(i)));
        }
        return object.build();
    }
    if (shape.kind == WireKind::List && value.isArray()) {
        std::vector<Value> elements;
        elements.reserve(value.size());
        for (std::size_t i = 0; i < value.size(); ++i)
            elements.push_back(fromWireJson(service, service.shape(shape.element), value.at(i)));
        return Value::array(std::move(elements));
    }
    if (shape.kind == WireKind::Map && value.isObject()) {
        ObjectBuilder object;
        for (std::size_t i = 0; i < value.size(); ++i)
            object.add(value.keyAt(i), fromWireJson(service, service.shape(shape.element), value.at(i)));
        return object.build();
    }
    if (shape.kind == WireKind::Timestamp && value.isNumber())
        return fromWireText(shape, toJson(value));
    return value;
}

} // namespace steploom::engine
