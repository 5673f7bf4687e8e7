// SPDX-License-Identifier: Apache-2.0
#include "model/conversion/jsonpath_rules.h"

#include <algorithm>
#include <array>

#include "engine/value/json_writer.h"
#include "model/conversion/choice_test.h"
#include "model/document/json_string.h"

namespace steploom::model {

namespace {

namespace jsonata = engine::jsonata;
using jsonata::NodeType;
using jsonata::Operator;

/// A condition, and what has to be there for it to be anything: JSONata has neither `$missing < 5` nor its
/// negation.
struct Truth {
    RuleTest test;
    std::vector<std::string> needs; ///< paths
};

struct Order {
    Operator op;
    Operator turned; ///< with its sides changed
    std::string_view name;
};
constexpr std::array<Order, 4> kOrders{{{Operator::Less, Operator::Greater, "LessThan"},
                                        {Operator::LessEqual, Operator::GreaterEqual, "LessThanEquals"},
                                        {Operator::Greater, Operator::Less, "GreaterThan"},
                                        {Operator::GreaterEqual, Operator::LessEqual, "GreaterThanEquals"}}};

const Order* orderOf(Operator op) {
    const auto* found =
        std::find_if(kOrders.begin(), kOrders.end(), [&](const Order& order) { return order.op == op; });
    return found != kOrders.end() ? found : nullptr;
}

struct TypeTest {
    std::string_view type;
    std::string_view name;
};
constexpr std::array<TypeTest, 6> kTypeTests{{{"string", "IsString"},
                                              {"number", "IsNumeric"},
                                              {"boolean", "IsBoolean"},
                                              {"null", "IsNull"},
                                              {"object", "IsObject"},
                                              {"array", "IsArray"}}};

bool isLiteral(const jsonata::Node& node) {
    return isPlain(node) &&
           (node.type == NodeType::String || node.type == NodeType::Number || node.type == NodeType::Literal);
}

RuleTest equality(const std::string& variable, const engine::Value& literal) {
    if (literal.isNull())
        return RuleTest::compare(variable, "IsNull", "true");
    const char* name = literal.isString() ? "StringEquals"
                       : literal.isBool() ? "BooleanEquals"
                                          : "NumericEquals";
    return RuleTest::compare(variable, name, engine::toJson(literal));
}

/// What is always so, or never.
Truth always(bool so) {
    return {RuleTest::compare("$", "IsPresent", so ? "true" : "false"), {}};
}

class Rules {
public:
    Rules(const ParsedExpression& condition, const Sight& sight)
        : m_condition(condition)
        , m_sight(sight) {}

    /// `whole`: where it is no boolean, JSONata fails.
    Result<Truth> truth(const jsonata::Node& node, bool whole) const {
        if (const auto place = placeOf(node))
            return whole ? flag(*place) : refused();
        const jsonata::Node& inner = withoutParentheses(node);
        if (!isPlain(inner))
            return refused();
        switch (inner.type) {
        case NodeType::Literal:
            return inner.literal.isBool() ? Result<Truth>(always(inner.literal.asBool())) : refused();
        case NodeType::Binary:
            return binary(inner);
        case NodeType::Condition:
            return choice(inner, whole);
        case NodeType::Call:
            return call(inner);
        default:
            return refused();
        }
    }

private:
    Message refused() const { return {"convert.jsonpath.condition", {m_condition.quoted()}}; }

    Result<std::string> path(const DataPlace& place) const {
        auto text = pathTo(place, m_sight);
        if (!text)
            return Message{"convert.jsonpath.reach", {m_condition.quoted(), m_sight.field}};
        return std::move(*text);
    }
    Result<std::string> pathIn(const jsonata::Node& node) const {
        const auto place = placeOf(withoutParentheses(node));
        return place ? path(*place) : refused();
    }

    /// The same where a function is told from what is not there.
    Result<std::string> valueIn(const jsonata::Node& node) const {
        const auto place = placeOf(withoutParentheses(node));
        return place && !mayBeFunction(*place) ? path(*place) : refused();
    }

    Result<Truth> flag(const DataPlace& place) const {
        const auto variable = path(place);
        if (!variable)
            return variable.refusal();
        return Truth{RuleTest::compare(*variable, "BooleanEquals", "true"), {*variable}};
    }

    Result<Truth> binary(const jsonata::Node& node) const {
        if (node.op == Operator::And || node.op == Operator::Or) {
            auto left = truth(*node.first, false);
            auto right = left ? truth(*node.second, false) : left;
            if (!right)
                return right;
            std::vector<RuleTest> parts{std::move(left.value().test), std::move(right.value().test)};
            return Truth{node.op == Operator::And ? RuleTest::all(std::move(parts))
                                                  : RuleTest::any(std::move(parts)),
                         {}};
        }
        if (node.op == Operator::In)
            return among(node);
        const jsonata::Node& left = withoutParentheses(*node.first);
        const jsonata::Node& right = withoutParentheses(*node.second);
        const bool equal = node.op == Operator::Equal || node.op == Operator::NotEqual;
        const Order* order = orderOf(node.op);
        if (!equal && order == nullptr)
            return refused();
        if (isLiteral(left) == isLiteral(right))
            return isLiteral(left) ? refused() : between(node, left, right);
        const jsonata::Node& literal = isLiteral(left) ? left : right;
        const jsonata::Node& other = isLiteral(left) ? right : left;
        if (equal && calledFunction(other) == "type")
            return ofType(other, literal, node.op == Operator::Equal);
        const auto variable = pathIn(other);
        if (!variable)
            return variable.refusal();
        if (equal)
            return equals(*variable, equality(*variable, literal.literal), node.op);
        if (isLiteral(left))
            order = orderOf(order->turned);
        if (!literal.literal.isString() && !literal.literal.isNumber())
            return refused();
        const std::string name =
            (literal.literal.isString() ? "String" : "Numeric") + std::string(order->name);
        return Truth{RuleTest::all({RuleTest::present(*variable),
                                    RuleTest::compare(*variable, name, engine::toJson(literal.literal))}),
                     {*variable}};
    }

    static Truth equals(const std::string& variable, RuleTest test, Operator op) {
        if (op == Operator::NotEqual)
            test = RuleTest::negated(std::move(test));
        return {RuleTest::all({RuleTest::present(variable), std::move(test)}), {}};
    }

    /// Two places. Objects that are alike are equal in JSONata, so that one of them has to be known as a
    /// text.
    Result<Truth> between(const jsonata::Node& node, const jsonata::Node& left,
                          const jsonata::Node& right) const {
        const auto first = placeOf(left);
        const auto second = placeOf(right);
        if (!first || !second)
            return refused();
        const auto a = path(*first);
        const auto b = a ? path(*second) : a;
        if (!b)
            return b.refusal();
        const std::vector<RuleTest> there{RuleTest::present(*a), RuleTest::present(*b)};
        const std::string other = encodeJsonString(*b);
        if (const Order* order = orderOf(node.op)) {
            const std::string end = std::string(order->name) + "Path";
            RuleTest test = RuleTest::any({RuleTest::compare(*a, "String" + end, other),
                                           RuleTest::compare(*a, "Numeric" + end, other)});
            return Truth{RuleTest::all({there[0], there[1], std::move(test)}), {*a, *b}};
        }
        if (knownOf(*first) != Known::Text && knownOf(*second) != Known::Text)
            return refused();
        RuleTest test = RuleTest::compare(*a, "StringEqualsPath", other);
        if (node.op == Operator::NotEqual)
            test = RuleTest::negated(std::move(test));
        return Truth{RuleTest::all({there[0], there[1], std::move(test)}), {}};
    }

    Result<Truth> ofType(const jsonata::Node& call, const jsonata::Node& literal, bool equal) const {
        const auto variable = call.items.size() == 1 ? valueIn(*call.items[0]) : refused();
        if (!variable)
            return variable.refusal();
        for (const TypeTest& each : kTypeTests) {
            if (!literal.literal.isString() || literal.literal.asString() != each.type)
                continue;
            RuleTest test = RuleTest::compare(*variable, std::string(each.name), "true");
            const bool nameless = each.type == "object" || each.type == "array"; // true of what is there only
            if (nameless && equal)
                return Truth{std::move(test), {}};
            return equals(*variable, std::move(test), equal ? Operator::Equal : Operator::NotEqual);
        }
        return refused();
    }

    /// One of several literals.
    Result<Truth> among(const jsonata::Node& node) const {
        const auto variable = pathIn(*node.first);
        if (!variable)
            return variable.refusal();
        const jsonata::Node& list = withoutParentheses(*node.second);
        std::vector<RuleTest> tests;
        if (isLiteral(list)) {
            tests.push_back(equality(*variable, list.literal));
        } else if (list.type == NodeType::Array && isPlain(list)) {
            tests.reserve(list.items.size());
            for (const jsonata::NodePtr& item : list.items) {
                const jsonata::Node& literal = withoutParentheses(*item);
                if (!isLiteral(literal))
                    return refused();
                tests.push_back(equality(*variable, literal.literal));
            }
        } else {
            return refused();
        }
        if (tests.empty())
            return always(false);
        return Truth{RuleTest::all({RuleTest::present(*variable), RuleTest::any(std::move(tests))}), {}};
    }

    /// `test ? then : else`.
    Result<Truth> choice(const jsonata::Node& node, bool whole) const {
        auto test = truth(*node.first, false);
        if (!test || !node.third)
            return test ? refused() : test;
        const auto constant = [](const jsonata::Node& branch) {
            const jsonata::Node& inner = withoutParentheses(branch);
            return isPlain(inner) && inner.type == NodeType::Literal && inner.literal.isBool()
                       ? std::optional(inner.literal.asBool())
                       : std::nullopt;
        };
        const auto then = constant(*node.second);
        const auto other = constant(*node.third);
        std::vector<RuleTest> ways;
        if (then != false) {
            auto branch = truth(*node.second, whole);
            if (!branch)
                return branch;
            std::vector<RuleTest> parts{test->test};
            if (then != true)
                parts.push_back(std::move(branch.value().test));
            ways.push_back(RuleTest::all(std::move(parts)));
        }
        if (other != false) {
            auto branch = truth(*node.third, whole);
            if (!branch)
                return branch;
            std::vector<RuleTest> parts{RuleTest::negated(test->test)};
            if (other != true)
                parts.push_back(std::move(branch.value().test));
            ways.push_back(RuleTest::all(std::move(parts)));
        }
        return ways.empty() ? always(false) : Truth{RuleTest::any(std::move(ways)), {}};
    }

    Result<Truth> call(const jsonata::Node& node) const {
        const std::string_view function = calledFunction(node);
        if (node.items.size() == 1 && function == "not")
            return negation(*node.items[0]);
        if (node.items.size() == 1 && function == "exists") {
            const auto variable = valueIn(*node.items[0]);
            return variable ? Result<Truth>(Truth{RuleTest::present(*variable), {}}) : variable.refusal();
        }
        if (node.items.size() != 2 || function != "contains")
            return refused();
        const auto variable = pathIn(*node.items[0]);
        if (!variable)
            return variable.refusal();
        const auto pattern = patternIn(withoutParentheses(*node.items[1]));
        if (!pattern)
            return refused();
        return Truth{
            RuleTest::all({RuleTest::present(*variable),
                           RuleTest::compare(*variable, "StringMatches", encodeJsonString(*pattern))}),
            {*variable}};
    }

    Result<Truth> negation(const jsonata::Node& node) const {
        auto inner = truth(node, false);
        if (!inner)
            return inner;
        std::vector<RuleTest> parts;
        parts.reserve(inner->needs.size() + 1);
        for (const std::string& path : inner->needs)
            parts.push_back(RuleTest::present(path));
        parts.push_back(RuleTest::negated(std::move(inner.value().test)));
        return Truth{RuleTest::all(std::move(parts)), std::move(inner.value().needs)};
    }

    std::optional<std::string> patternIn(const jsonata::Node& node) const {
        if (!isPlain(node))
            return std::nullopt;
        if (node.type == NodeType::String) {
            std::string pattern = "*";
            for (const char c : node.literal.asString()) {
                if (c == '*' || c == '\\')
                    pattern.push_back('\\');
                pattern.push_back(c);
            }
            return pattern + '*';
        }
        const bool flags =
            node.type != NodeType::Regex || node.offset == 0 || m_condition.text()[node.offset - 1] != '/';
        return flags ? std::nullopt : matchPattern(node.regex->pattern());
    }

    const ParsedExpression& m_condition;
    const Sight& m_sight;
};

} // namespace

std::optional<std::string> matchPattern(std::string_view regex) {
    constexpr std::string_view anything = "[\\s\\S]*";
    constexpr std::string_view special = "^$.|?*+()[]{}\\";
    const bool begins = regex.substr(0, 1) == "^";
    if (begins)
        regex.remove_prefix(1);
    std::string pattern = begins ? "" : "*";
    bool ends = false;
    while (!regex.empty() && !ends) {
        if (regex.substr(0, anything.size()) == anything) {
            pattern += '*';
            regex.remove_prefix(anything.size());
            continue;
        }
        char c = regex.front();
        regex.remove_prefix(1);
        if (c == '$' && regex.empty()) {
            ends = true;
            continue;
        }
        if (c == '\\') {
            const bool literal = !regex.empty() && (special.find(regex.front()) != std::string_view::npos ||
                                                    regex.front() == '/' || regex.front() == '-');
            if (!literal)
                return std::nullopt;
            c = regex.front();
            regex.remove_prefix(1);
        } else if (special.find(c) != std::string_view::npos) {
            return std::nullopt;
        }
        const bool repeated =
            !regex.empty() && std::string_view("?*+{").find(regex.front()) != std::string_view::npos;
        if (repeated)
            return std::nullopt;
        if (c == '*' || c == '\\')
            pattern.push_back('\\');
        pattern.push_back(c);
    }
    return ends ? pattern : pattern + '*';
}

Result<std::string> ruleOf(const ParsedExpression& condition, const Sight& sight) {
    auto made = Rules(condition, sight).truth(condition.root(), true);
    const auto constant = made ? std::nullopt : condition.constant();
    if (constant && constant->isBool())
        made = always(constant->asBool());
    if (!made)
        return made.refusal();
    auto json = testJson(made->test);
    if (!json)
        return Message{"convert.jsonpath.condition", {condition.quoted()}};
    return std::move(*json);
}

} // namespace steploom::model
