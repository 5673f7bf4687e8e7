// SPDX-License-Identifier: Apache-2.0
#include "model/conversion/choice_rules.h"

#include <array>

namespace steploom::model {

namespace {

struct Operator {
    std::string_view name;
    std::string_view type; ///< of JSONata
    std::string_view sign;
};

constexpr std::array<Operator, 11> kOperators{{{"StringEquals", "string", "="},
                                               {"StringLessThan", "string", "<"},
                                               {"StringGreaterThan", "string", ">"},
                                               {"StringLessThanEquals", "string", "<="},
                                               {"StringGreaterThanEquals", "string", ">="},
                                               {"NumericEquals", "number", "="},
                                               {"NumericLessThan", "number", "<"},
                                               {"NumericGreaterThan", "number", ">"},
                                               {"NumericLessThanEquals", "number", "<="},
                                               {"NumericGreaterThanEquals", "number", ">="},
                                               {"BooleanEquals", "boolean", "="}}};

struct TypeTest {
    std::string_view name;
    std::string_view type;
};

constexpr std::array<TypeTest, 4> kTypeTests{
    {{"IsString", "string"}, {"IsNumeric", "number"}, {"IsBoolean", "boolean"}, {"IsNull", "null"}}};

Message noTest(Node member) {
    return {"convert.test", {member.key()}};
}

std::string isOfType(const std::string& value, std::string_view type) {
    return "$type(" + value + ") = '" + std::string(type) + '\'';
}

/// A value of another type is no error in JSONPath mode, but the test is not met.
std::string guarded(const std::string& test, const std::string& then) {
    return '(' + test + " ? " + then + " : false)";
}

/// `*` stands for any characters, a backslash takes the next character's meaning away.
std::string patternInJsonata(const std::string& pattern) {
    std::string regex = "/^";
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        char c = pattern[i];
        if (c == '*') {
            regex += "[\\s\\S]*";
            continue;
        }
        if (c == '\\' && i + 1 < pattern.size())
            c = pattern[++i];
        if (std::string_view("\\^$.|?*+()[]{}/").find(c) != std::string_view::npos)
            regex.push_back('\\');
        regex.push_back(c);
    }
    return regex + "$/";
}

class Rule {
public:
    Rule(Node rule, const PayloadRoot& root)
        : m_rule(rule)
        , m_root(root) {}

    Result<std::string> run() const {
        for (const Node member : m_rule) {
            if (member.keyIs("And"))
                return joined(member, " and ");
            if (member.keyIs("Or"))
                return joined(member, " or ");
            if (member.keyIs("Not")) {
                auto inner = Rule(member, m_root).run();
                return inner ? Result<std::string>("$not(" + *inner + ')') : inner;
            }
        }
        const std::string variable = m_rule.member("Variable").string();
        const engine::PathResult path = engine::compilePath(variable);
        const auto value = path ? pathInJsonata(path.path, m_root) : std::nullopt;
        if (!value)
            return Message{"convert.path", {variable}};
        for (const Node member : m_rule) {
            static constexpr std::array<std::string_view, 5> others{"Variable", "Next", "Comment", "Assign",
                                                                    "Output"};
            bool isTest = true;
            for (const std::string_view name : others)
                isTest = isTest && !member.keyIs(name);
            if (isTest)
                return test(member, *value, path.path);
        }
        return Message{"convert.path", {variable}};
    }

private:
    Result<std::string> joined(Node rules, std::string_view word) const {
        std::string text;
        for (const Node rule : rules) {
            auto inner = Rule(rule, m_root).run();
            if (!inner)
                return inner;
            text += (text.empty() ? std::string() : std::string(word)) + '(' + *inner + ')';
        }
        return text;
    }

    Result<std::string> test(Node member, const std::string& value, const engine::Path& path) const {
        const bool wanted = member.kind() == NodeKind::True;
        if (member.keyIs("IsPresent"))
            return wanted ? present(path) : Result<std::string>("$not(" + *present(path) + ')');
        for (const TypeTest& type : kTypeTests) {
            if (member.keyIs(type.name))
                return wanted ? isOfType(value, type.type) : "$not(" + isOfType(value, type.type) + ')';
        }
        if (member.keyIs("StringMatches"))
            return guarded(isOfType(value, "string"),
                           "$contains(" + value + ", " + patternInJsonata(member.string()) + ')');
        std::string name = member.key();
        const bool isPath = name.size() > 4 && name.compare(name.size() - 4, 4, "Path") == 0;
        if (isPath)
            name.resize(name.size() - 4);
        for (const Operator& one : kOperators) {
            if (name != one.name)
                continue;
            auto other = isPath ? pathInJsonata(member.string(), m_root) : templateInJsonata(member, m_root);
            if (!other)
                return other;
            const std::string both = isPath ? " and " + isOfType(*other, one.type) : std::string();
            return guarded(isOfType(value, one.type) + both,
                           value + ' ' + std::string(one.sign) + ' ' + *other);
        }
        return noTest(member);
    }

    /// A name that is looked up in an array finds something in JSONata and nothing in JSONPath.
    Result<std::string> present(const engine::Path& path) const {
        engine::Path way = path;
        way.steps.clear();
        std::string text;
        for (const engine::PathStep& step : path.steps) {
            const bool member = step.kind == engine::PathStep::Kind::Member;
            text += isOfType(*pathInJsonata(way, m_root), member ? "object" : "array") + " and ";
            way.steps.push_back(step);
        }
        return text + "$exists(" + *pathInJsonata(way, m_root) + ')';
    }

    Node m_rule;
    const PayloadRoot& m_root;
};

} // namespace

Result<std::string> ruleInJsonata(Node rule, const PayloadRoot& root) {
    return Rule(rule, root).run();
}

} // namespace steploom::model
