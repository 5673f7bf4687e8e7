// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/matcher.h"

#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <algorithm>

namespace steploom::conformance {

using engine::Value;

namespace {

constexpr std::string_view kArrow = " -> ";

/// "$..a.b" in steps.
std::vector<BlankedKey::Step> readSteps(std::string_view path) {
    std::vector<BlankedKey::Step> steps;
    std::size_t at = path.substr(0, 1) == "$" ? 1 : 0;
    while (at < path.size()) {
        const std::size_t begin = path.find_first_not_of('.', at);
        if (begin == std::string_view::npos)
            break;
        const std::size_t end = std::min(path.find('.', begin), path.size());
        steps.push_back({std::string(path.substr(begin, end - begin)), begin - at > 1});
        at = end;
    }
    return steps;
}

/// Whether the steps lead to the end of a path of member names.
bool leadsTo(const std::vector<BlankedKey::Step>& steps, std::size_t step,
             const std::vector<std::string>& path, std::size_t at) {
    if (step == steps.size())
        return at == path.size();
    for (std::size_t i = at; i < path.size(); ++i) {
        if (path[i] == steps[step].name && leadsTo(steps, step + 1, path, i + 1))
            return true;
        if (!steps[step].anywhereBelow)
            return false;
    }
    return false;
}

/// These stand for a time or an id where they are the whole value; inside a text they are ordinary words.
bool isWholePlaceholder(std::string_view text) {
    return text == "timestamp" || text == "date" || text == "RequestId";
}

/// Around byte `at`, so that the difference is in sight.
std::string cut(const std::string& text, std::size_t at) {
    constexpr std::size_t kBefore = 60;
    constexpr std::size_t kAfter = 100;
    auto isContinuation = [&](std::size_t i) {
        return (static_cast<unsigned char>(text[i]) & 0xC0) == 0x80;
    };
    std::size_t begin = at > kBefore ? at - kBefore : 0;
    while (begin > 0 && begin < text.size() && isContinuation(begin))
        --begin;
    std::size_t end = std::min(text.size(), at + kAfter);
    while (end < text.size() && isContinuation(end))
        ++end;
    begin = std::min(begin, end);
    return (begin > 0 ? "…" : "") + text.substr(begin, end - begin) + (end < text.size() ? "…" : "");
}

} // namespace

PlaceholderRules readPlaceholderRules(const Value& placeholders) {
    PlaceholderRules rules;
    const Value& texts = placeholders.get("regex");
    for (std::size_t i = 0; i < texts.size(); ++i)
        rules.replacements.emplace_back(texts.at(i).asString());
    const Value& keys = placeholders.get("keys");
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const std::string_view entry = keys.at(i).asString();
        const std::size_t arrow = entry.find(kArrow);
        if (arrow != std::string_view::npos)
            rules.blanked.push_back(
                {readSteps(entry.substr(0, arrow)), std::string(entry.substr(arrow + kArrow.size()))});
    }
    return rules;
}

std::string spell(const Value& value) {
    return value.isAbsent() ? "nothing" : engine::toJson(value);
}

std::string describe(const Difference& difference) {
    std::size_t at = 0;
    while (at < difference.expected.size() && at < difference.actual.size() &&
           difference.expected[at] == difference.actual[at])
        ++at;
    return difference.where + (difference.where.empty() ? "" : ": ") + "expected " +
           cut(difference.expected, at) + ", got " + cut(difference.actual, at);
}

std::optional<Difference> Matcher::compare(const Value& expected, const Value& actual) {
    if (isBlanked(expected, actual))
        return std::nullopt;
    if (expected.isString() && actual.isString())
        return stringMatches(expected, actual) ? std::nullopt : std::optional(differ(expected, actual));
    // A placeholder may have been a number.
    if (expected.isString() && actual.isNumber()) {
        const Value digits(engine::toJson(actual));
        const TextPattern pattern(expected.asString(), m_rules.replacements);
        if (pattern.hasPlaceholders() && pattern.matches(digits.asString(), m_bindings))
            return std::nullopt;
    }
    if (expected.isObject() && actual.isObject())
        return compareObjects(expected, actual);
    if (expected.isArray() && actual.isArray())
        return compareArrays(expected, actual);
    // Scalars, and values of different kinds.
    if (expected == actual && expected.isAbsent() == actual.isAbsent())
        return std::nullopt;
    return differ(expected, actual);
}

std::optional<Difference> Matcher::comparePayload(const Value& expected, const Value& actual) {
    if (isBlanked(expected, actual) || !actual.isString())
        return compare(expected, actual);
    const auto ours = engine::readJson(actual.asString());
    if (!expected.isString())
        return compare(expected, ours ? ours.value : actual);
    const auto recorded = engine::readJson(expected.asString());
    return recorded && ours ? compare(recorded.value, ours.value) : compare(expected, actual);
}

std::optional<Difference> Matcher::compareText(const Value& expected, const Value& actual) {
    if (!expected.isObject() || !actual.isString())
        return compare(expected, actual);
    const auto ours = engine::readJson(actual.asString());
    return compare(expected, ours ? ours.value : actual);
}

bool Matcher::isBlanked(const Value& expected, const Value& actual) const {
    if (!expected.isString() || actual.isAbsent())
        return false;
    const std::string_view text = expected.asString();
    return std::any_of(m_rules.blanked.begin(), m_rules.blanked.end(), [&](const BlankedKey& key) {
        // A random number can differ in value, but not in kind.
        const bool kindFits = key.replacement != "RandomNumberGenerated" || actual.isNumber();
        return key.replacement == text && leadsTo(key.steps, 0, m_path, 0) && kindFits;
    });
}

bool Matcher::stringMatches(const Value& expected, const Value& actual) {
    const std::string_view text = expected.asString();
    if (text == actual.asString() || isWholePlaceholder(text))
        return true;
    const TextPattern pattern(text, m_rules.replacements);
    return pattern.hasPlaceholders() && pattern.matches(actual.asString(), m_bindings);
}

std::optional<Difference> Matcher::compareObjects(const Value& expected, const Value& actual) {
    for (std::size_t i = 0; i < expected.size(); ++i) {
        const Scope scope(*this, expected.keyAt(i));
        if (auto difference = compare(expected.at(i), actual.get(expected.keyAt(i))))
            return difference;
    }
    for (std::size_t i = 0; i < actual.size(); ++i) {
        if (expected.find(actual.keyAt(i)) == nullptr) {
            const Scope scope(*this, actual.keyAt(i));
            return differ({}, actual.at(i));
        }
    }
    return std::nullopt;
}

std::optional<Difference> Matcher::compareArrays(const Value& expected, const Value& actual) {
    const std::size_t shared = std::min(expected.size(), actual.size());
    for (std::size_t i = 0; i < shared; ++i) {
        const Scope scope(*this, std::to_string(i));
        if (auto difference = compare(expected.at(i), actual.at(i)))
            return difference;
    }
    if (expected.size() == actual.size())
        return std::nullopt;
    const Scope scope(*this, std::to_string(shared));
    return differ(shared < expected.size() ? expected.at(shared) : Value(),
                  shared < actual.size() ? actual.at(shared) : Value());
}

Difference Matcher::differ(const Value& expected, const Value& actual) const {
    Difference difference;
    for (const std::string& name : m_path)
        difference.where += (difference.where.empty() ? "" : ".") + name;
    difference.expected = spell(expected);
    difference.actual = spell(actual);
    return difference;
}

} // namespace steploom::conformance
