// SPDX-License-Identifier: Apache-2.0
#include "model/conversion/choice_test.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "model/document/json_string.h"

namespace steploom::model {

namespace {

using Kind = RuleTest::Kind;

bool isPresence(const RuleTest& test) {
    return test.kind == Kind::Compare && test.name == "IsPresent" && test.json == "true";
}

/// Whether a path goes on from another one with a name, or with an index.
bool goesOn(const std::string& path, const std::string& from, bool withName) {
    if (path.size() <= from.size() + 1 || path.compare(0, from.size(), from) != 0)
        return false;
    const char next = path[from.size()];
    const bool index = next == '[' && path[from.size() + 1] != '\'';
    return withName ? next == '.' || (next == '[' && !index) : index;
}

/// What a comparison with a literal or another path needs its value to be.
std::string_view typeTestOf(const RuleTest& test) {
    const std::string_view name = test.name;
    if (test.kind != Kind::Compare)
        return {};
    if (name.substr(0, 6) == "String")
        return "IsString";
    if (name.substr(0, 7) == "Numeric")
        return "IsNumeric";
    return name.substr(0, 13) == "BooleanEquals" ? "IsBoolean" : std::string_view();
}

bool follows(const RuleTest& test, const RuleTest& from) {
    if (test.kind != Kind::Compare || test.json != "true" || from.kind != Kind::Compare)
        return false;
    if (test.name == "IsObject" || test.name == "IsArray")
        return isPresence(from) && goesOn(from.variable, test.variable, test.name == "IsObject");
    const std::string_view type = typeTestOf(from);
    const std::string_view suffix = "Path";
    const bool byPath = from.name.size() > suffix.size() &&
                        from.name.compare(from.name.size() - suffix.size(), suffix.size(), suffix) == 0;
    return test.name == type &&
           (test.variable == from.variable || (byPath && encodeJsonString(test.variable) == from.json));
}

RuleTest joined(Kind kind, std::vector<RuleTest> parts) {
    RuleTest made;
    made.kind = kind;
    for (RuleTest& part : parts) {
        std::vector<RuleTest> own;
        if (part.kind == kind)
            own = std::move(part.parts);
        else
            own.push_back(std::move(part));
        for (RuleTest& each : own) {
            if (std::find(made.parts.begin(), made.parts.end(), each) == made.parts.end())
                made.parts.push_back(std::move(each));
        }
    }
    return made;
}

} // namespace

RuleTest RuleTest::compare(std::string variable, std::string name, std::string json) {
    RuleTest made;
    made.variable = std::move(variable);
    made.name = std::move(name);
    made.json = std::move(json);
    return made;
}

RuleTest RuleTest::present(std::string variable) {
    return compare(std::move(variable), "IsPresent", "true");
}

RuleTest RuleTest::all(std::vector<RuleTest> parts) {
    RuleTest made = joined(Kind::And, std::move(parts));
    std::vector<RuleTest> kept;
    for (const RuleTest& each : made.parts) {
        const bool said = std::any_of(made.parts.begin(), made.parts.end(),
                                      [&](const RuleTest& other) { return follows(each, other); });
        if (!said)
            kept.push_back(each);
    }
    if (kept.size() == 1)
        return std::move(kept.front());
    made.parts = std::move(kept);
    return made;
}

RuleTest RuleTest::any(std::vector<RuleTest> parts) {
    RuleTest made = joined(Kind::Or, std::move(parts));
    if (made.parts.size() > 1)
        return made;
    RuleTest only = std::move(made.parts.front());
    return only;
}

RuleTest RuleTest::negated(RuleTest test) {
    if (test.kind == Kind::Not) {
        RuleTest inner = std::move(test.parts.front());
        return inner;
    }
    const bool isTest = test.kind == Kind::Compare && test.name.compare(0, 2, "Is") == 0;
    if (isTest && test.name != "IsObject" && test.name != "IsArray") {
        test.json = test.json == "true" ? "false" : "true";
        return test;
    }
    RuleTest made;
    made.kind = Kind::Not;
    made.parts.push_back(std::move(test));
    return made;
}

std::optional<std::string> testJson(const RuleTest& test) {
    if (test.kind == Kind::Compare) {
        if (test.name == "IsObject" || test.name == "IsArray")
            return std::nullopt;
        return "{\"Variable\": " + encodeJsonString(test.variable) + ", \"" + test.name + "\": " + test.json +
               '}';
    }
    if (test.kind == Kind::Not) {
        const auto inner = testJson(test.parts.front());
        return inner ? std::optional("{\"Not\": " + *inner + '}') : std::nullopt;
    }
    std::string text = test.kind == Kind::And ? "{\"And\": [" : "{\"Or\": [";
    const std::size_t begin = text.size();
    for (const RuleTest& part : test.parts) {
        const auto inner = testJson(part);
        if (!inner)
            return std::nullopt;
        text += (text.size() > begin ? ", " : "") + *inner;
    }
    return text + "]}";
}

} // namespace steploom::model
