// SPDX-License-Identifier: Apache-2.0
#include "engine/task/services/event_pattern.h"

#include "engine/expression/jsonpath/path.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cstdint>
#include <string_view>

namespace steploom::engine {

namespace {

std::string lower(std::string_view text) {
    std::string small(text);
    std::transform(small.begin(), small.end(), small.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return small;
}

bool startsWith(std::string_view text, std::string_view with) {
    return text.substr(0, with.size()) == with;
}

bool endsWith(std::string_view text, std::string_view with) {
    return text.size() >= with.size() && text.substr(text.size() - with.size()) == with;
}

/// `*` is any run of characters; `\*` and `\\` stand for themselves.
bool matchesWildcard(std::string_view pattern, std::string_view text) {
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t mark = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == '*') {
            star = ++p;
            mark = t;
            continue;
        }
        const bool escaped = p + 1 < pattern.size() && pattern[p] == '\\';
        const std::size_t at = escaped ? p + 1 : p;
        if (at < pattern.size() && pattern[at] == text[t]) {
            p = at + 1;
            ++t;
        } else if (star != std::string_view::npos) {
            p = star;
            t = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '*')
        ++p;
    return p == pattern.size();
}

std::optional<std::uint32_t> addressOf(std::string_view text) {
    std::uint32_t address = 0;
    for (int part = 0; part < 4; ++part) {
        const std::size_t dot = text.find('.');
        const std::string_view digits = text.substr(0, dot);
        unsigned number = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        const bool last = part == 3;
        if (digits.empty() || read.ec != std::errc() || read.ptr != digits.data() + digits.size() ||
            number > 255 || (dot == std::string_view::npos) != last)
            return std::nullopt;
        address = (address << 8U) | number;
        text.remove_prefix(last ? text.size() : dot + 1);
    }
    return address;
}

bool inBlock(std::string_view block, std::string_view text) {
    const std::size_t slash = block.find('/');
    unsigned bits = 32;
    if (slash != std::string_view::npos)
        std::from_chars(block.data() + slash + 1, block.data() + block.size(), bits);
    const auto base = addressOf(block.substr(0, slash));
    const auto address = addressOf(text);
    if (!base || !address || bits > 32)
        return false;
    const std::uint32_t mask = bits == 0 ? 0 : ~std::uint32_t{0} << (32 - bits);
    return (*base & mask) == (*address & mask);
}

bool matchesNumeric(const Value& conditions, const Value& value) {
    if (!value.isNumber() || !conditions.isArray() || conditions.size() % 2 != 0)
        return false;
    const double is = value.asDouble();
    for (std::size_t i = 0; i < conditions.size(); i += 2) {
        const std::string_view relation = conditions.at(i).asString();
        const double wanted = conditions.at(i + 1).asDouble();
        const bool holds = (relation == "=" && is == wanted) || (relation == "<" && is < wanted) ||
                           (relation == "<=" && is <= wanted) || (relation == ">" && is > wanted) ||
                           (relation == ">=" && is >= wanted);
        if (!holds)
            return false;
    }
    return conditions.size() > 0;
}

bool matchesOne(const Value& rule, const Value& value);

/// The operand of an operator: one, or a list of alternatives.
template <typename Test>
bool anyOperand(const Value& operand, Test test) {
    if (!operand.isArray())
        return test(operand);
    for (std::size_t i = 0; i < operand.size(); ++i) {
        if (test(operand.at(i)))
            return true;
    }
    return false;
}

bool matchesText(std::string_view name, const Value& operand, std::string_view text) {
    // {"prefix": {"equals-ignore-case": "x"}}
    if (operand.isObject() && operand.find("equals-ignore-case") != nullptr)
        return matchesText(name, Value(lower(operand.get("equals-ignore-case").asString())), lower(text));
    const std::string_view wanted = operand.asString();
    if (name == "prefix")
        return startsWith(text, wanted);
    if (name == "suffix")
        return endsWith(text, wanted);
    if (name == "wildcard")
        return matchesWildcard(wanted, text);
    if (name == "cidr")
        return inBlock(wanted, text);
    return name == "equals-ignore-case" && lower(text) == lower(wanted);
}

bool matchesOperator(std::string_view name, const Value& operand, const Value& value) {
    if (name == "exists")
        return operand.asBool() == !value.isAbsent();
    if (value.isAbsent())
        return false;
    if (name == "numeric")
        return matchesNumeric(operand, value);
    if (name == "anything-but")
        return !anyOperand(operand, [&](const Value& one) { return matchesOne(one, value); });
    return value.isString() &&
           anyOperand(operand, [&](const Value& one) { return matchesText(name, one, value.asString()); });
}

bool matchesOne(const Value& rule, const Value& value) {
    if (rule.isObject() && rule.size() == 1)
        return matchesOperator(rule.keyAt(0), rule.at(0), value);
    return !value.isAbsent() && rule == value;
}

/// A field against its list of alternatives. Of an array in the event, one element is enough.
bool matchesField(const Value& rules, const Value& value) {
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const Value& rule = rules.at(i);
        const bool exists = rule.isObject() && rule.find("exists") != nullptr;
        if (!value.isArray() || exists) {
            if (matchesOne(rule, value))
                return true;
            continue;
        }
        for (std::size_t j = 0; j < value.size(); ++j) {
            if (matchesOne(rule, value.at(j)))
                return true;
        }
    }
    return false;
}

} // namespace

bool isAddressBlock(std::string_view block) {
    const std::size_t slash = block.find('/');
    if (slash == std::string_view::npos || !addressOf(block.substr(0, slash)))
        return false;
    unsigned bits = 0;
    const char* const end = block.data() + block.size();
    const auto read = std::from_chars(block.data() + slash + 1, end, bits);
    return read.ec == std::errc() && read.ptr == end && bits <= 32;
}

bool matchesEvent(const Value& pattern, const Value& event) {
    if (!pattern.isObject())
        return false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const std::string_view name = pattern.keyAt(i);
        const Value& rule = pattern.at(i);
        if (name == "$or" && rule.isArray() && rule.size() > 1 && rule.at(0).isObject()) {
            bool any = false;
            for (std::size_t j = 0; j < rule.size() && !any; ++j)
                any = matchesEvent(rule.at(j), event);
            if (!any)
                return false;
            continue;
        }
        const Value& value = event.get(name);
        if (rule.isArray() ? !matchesField(rule, value) : !matchesEvent(rule, value))
            return false;
    }
    return true;
}

} // namespace steploom::engine
