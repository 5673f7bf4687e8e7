// SPDX-License-Identifier: Apache-2.0
#include "engine/service/request.h"

#include "engine/service/errors.h"
#include "engine/value/json_writer.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <string>

namespace steploom::engine {

namespace {

std::size_t characters(std::string_view text) {
    return static_cast<std::size_t>(std::count_if(
        text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// The patterns that requests have, as code: a name is what an alias may be called, at least one character of
/// it no digit.
bool matchesPattern(std::string_view pattern, std::string_view value) {
    const auto is = [&](auto test) {
        return std::all_of(value.begin(), value.end(), [&](char c) { return test(c); });
    };
    const auto letter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-' || c == '.';
    };
    if (pattern == R"(^(?=.*[a-zA-Z_\-\.])[a-zA-Z0-9_\-\.]+$)")
        return is([&](char c) { return letter(c) || (c >= '0' && c <= '9'); }) &&
               std::any_of(value.begin(), value.end(), letter);
    if (pattern == "[!-~]+")
        return !value.empty() && is([](char c) { return c >= '!' && c <= '~'; });
    if (pattern == R"(\p{ASCII}*)")
        return is([](char c) { return static_cast<unsigned char>(c) < 0x80; });
    return true;
}

std::string numberText(double number) {
    char buffer[40];
    std::snprintf(buffer, sizeof buffer, "%.17g", number);
    return buffer;
}

class Checker {
public:
    std::optional<ServiceError> check(const Value& request, const RequestShape& shape) {
        members(request, shape, "");
        if (m_unreadable)
            return m_unreadable;
        if (m_count == 0)
            return std::nullopt;
        std::string message = std::to_string(m_count);
        message += m_count == 1 ? " validation error detected: " : " validation errors detected: ";
        return validation(message + m_found);
    }

private:
    void members(const Value& object, const RequestShape& shape, const std::string& path) {
        for (const Member& member : shape) {
            const Value& value = given(object, member.name);
            std::string place = path.empty() ? std::string(member.name) : path + '.';
            if (!path.empty())
                place += member.name;
            if (!value.isAbsent())
                one(value, member, place);
            else if (member.required)
                found("Value null at '" + place + "' failed to satisfy constraint: Member must not be null");
        }
    }

    void one(const Value& value, const Member& member, const std::string& place) {
        switch (member.type) {
        case Member::Type::String:
            if (!value.isString())
                return wrongType(value, "a String");
            return string(value.asString(), member, place);
        case Member::Type::Integer:
            if (!value.isInt())
                return wrongType(value, "an Integer");
            return number(value, member, place);
        case Member::Type::Number:
            if (!value.isNumber())
                return wrongType(value, "a Number");
            return number(value, member, place);
        case Member::Type::Boolean:
            if (!value.isBool())
                return wrongType(value, "a Boolean");
            return;
        case Member::Type::Structure:
            if (!value.isObject())
                return wrongType(value, "an Object");
            return members(value, member.members, place);
        case Member::Type::List:
            if (!value.isArray())
                return wrongType(value, "an Array");
            return list(value, member, place);
        }
    }

    void list(const Value& value, const Member& member, const std::string& place) {
        length(static_cast<double>(value.size()), member, toJson(value), place);
        for (std::size_t i = 0; i < value.size(); ++i) {
            const std::string here = place + '.' + std::to_string(i + 1) + ".member";
            if (value.at(i).isNull())
                found("Value null at '" + here + "' failed to satisfy constraint: Member must not be null");
            else
                one(value.at(i), member.members.front(), here);
        }
    }

    void string(std::string_view value, const Member& member, const std::string& place) {
        length(static_cast<double>(characters(value)), member, value, place);
        if (!member.values.empty() &&
            std::find(member.values.begin(), member.values.end(), value) == member.values.end()) {
            std::string list;
            for (const std::string_view known : member.values) {
                list += list.empty() ? "" : ", ";
                list += known;
            }
            constraint(value, place, "Member must satisfy enum value set: [" + list + ']');
        }
        if (!member.pattern.empty() && !value.empty() && !matchesPattern(member.pattern, value))
            constraint(value, place,
                       "Member must satisfy regular expression pattern: " + std::string(member.pattern));
    }

    void length(double size, const Member& member, std::string_view value, const std::string& place) {
        if (size < member.min)
            constraint(value, place,
                       "Member must have length greater than or equal to " + numberText(member.min));
        else if (size > member.max)
            constraint(value, place,
                       "Member must have length less than or equal to " + numberText(member.max));
    }

    void number(const Value& value, const Member& member, const std::string& place) {
        if (value.asDouble() < member.min)
            constraint(toJson(value), place,
                       "Member must have value greater than or equal to " + numberText(member.min));
        else if (value.asDouble() > member.max)
            constraint(toJson(value), place,
                       "Member must have value less than or equal to " + numberText(member.max));
    }

    void constraint(std::string_view value, const std::string& place, const std::string& what) {
        found("Value '" + std::string(value) + "' at '" + place + "' failed to satisfy constraint: " + what);
    }

    void found(const std::string& problem) {
        ++m_count;
        m_found += m_found.empty() ? "" : "; ";
        m_found += problem;
    }

    void wrongType(const Value& value, const char* wanted) {
        static constexpr const char* kTokens[] = {"NOTHING",      "NULL_VALUE",    "BOOLEAN_VALUE",
                                                  "NUMBER_VALUE", "DECIMAL_VALUE", "STRING_VALUE",
                                                  "START_ARRAY",  "START_OBJECT"};
        if (!m_unreadable)
            m_unreadable = ServiceError{"SerializationException",
                                        std::string(kTokens[static_cast<std::size_t>(value.kind())]) +
                                            " can not be converted to " + wanted,
                                        400,
                                        {}};
    }

    std::size_t m_count = 0;
    std::string m_found;
    std::optional<ServiceError> m_unreadable;
};

} // namespace

std::optional<ServiceError> checkRequest(const Value& request, const RequestShape& shape) {
    return Checker().check(request, shape);
}

const Value& given(const Value& request, std::string_view name) {
    static const Value none;
    const Value& value = request.get(name);
    return value.isNull() ? none : value;
}

std::string_view text(const Value& request, std::string_view name) {
    return request.get(name).asString();
}

} // namespace steploom::engine
