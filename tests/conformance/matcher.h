// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/value/value.h"
#include "tests/conformance/placeholder.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Recorded JSON values against ours.
namespace steploom::conformance {

/// A value that the recorder blanked by its place: "$..output.StartDate -> start-date".
struct BlankedKey {
    struct Step {
        std::string name;
        bool anywhereBelow = false; ///< ".." before it
    };
    std::vector<Step> steps;
    std::string replacement;
};

/// What the recorder replaced in one case (its `placeholders` member).
struct PlaceholderRules {
    std::vector<std::string> replacements;
    std::vector<BlankedKey> blanked;
};

/// Entries of `keys` without an arrow name a rule set of the recorder and say nothing; they are left out.
PlaceholderRules readPlaceholderRules(const engine::Value& placeholders);

/// The first place where two values differ.
struct Difference {
    std::string where; ///< "stateExitedEventDetails.output.items[2]"; empty for the whole value
    std::string expected;
    std::string actual;
};

/// "WHERE: expected X, got Y", with long values cut around the place where they part.
std::string describe(const Difference& difference);
/// A value as compact JSON, or "nothing" where it is absent.
std::string spell(const engine::Value& value);

/// Compares by the rules of the recording; remembers what numbered placeholders stood for, so one Matcher
/// serves one run of one case.
class Matcher {
public:
    explicit Matcher(const PlaceholderRules& rules)
        : m_rules(rules) {}

    /// Two JSON values: member order and the writing of numbers do not count, texts may hold placeholders. An
    /// absent value equals only an absent one.
    std::optional<Difference> compare(const engine::Value& expected, const engine::Value& actual);
    /// A field that holds JSON as text (input, output, parameters). The recorder parsed what began with "{",
    /// one level deep; everything else it left as text, which is compared as JSON where both sides are JSON.
    std::optional<Difference> comparePayload(const engine::Value& expected, const engine::Value& actual);
    /// A field that holds text (cause, error); the recorder parsed it in the same way, but text is compared
    /// as text.
    std::optional<Difference> compareText(const engine::Value& expected, const engine::Value& actual);

    /// Below which member the next comparison takes place: part of the difference's `where`, and what blanked
    /// keys are looked up with.
    class Scope {
    public:
        Scope(Matcher& matcher, std::string_view name)
            : m_path(matcher.m_path) {
            m_path.emplace_back(name);
        }
        ~Scope() { m_path.pop_back(); }
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;

    private:
        std::vector<std::string>& m_path;
    };

    Bindings& bindings() { return m_bindings; }

private:
    bool isBlanked(const engine::Value& expected, const engine::Value& actual) const;
    bool stringMatches(const engine::Value& expected, const engine::Value& actual);
    std::optional<Difference> compareObjects(const engine::Value& expected, const engine::Value& actual);
    std::optional<Difference> compareArrays(const engine::Value& expected, const engine::Value& actual);
    Difference differ(const engine::Value& expected, const engine::Value& actual) const;

    const PlaceholderRules& m_rules;
    Bindings m_bindings;
    std::vector<std::string> m_path;
};

} // namespace steploom::conformance
