// SPDX-License-Identifier: Apache-2.0
#include "model/conversion/jsonpath_value.h"

#include <algorithm>

#include "engine/value/json_writer.h"
#include "model/conversion/jsonpath_functions.h"
#include "model/document/json_string.h"
#include "model/document/to_value.h"

namespace steploom::model {

namespace {

namespace jsonata = engine::jsonata;
using jsonata::NodeType;
using jsonata::Operator;
using Kind = Saying::Kind;

/// Bytes of the JSON of a value that is worked out here.
constexpr std::uint64_t kLongestConstant = 1000;

Saying constantOf(engine::Value value) {
    Saying made;
    made.constant = std::move(value);
    return made;
}

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

Saying objectOf(std::vector<SayingMember> members) {
    const bool constant = std::all_of(members.begin(), members.end(),
                                      [](const auto& member) { return member.value.isConstant(); });
    Saying made;
    if (constant) {
        engine::ObjectBuilder builder;
        for (const auto& [key, value] : members)
            builder.add(key, value.constant);
        made.constant = builder.isEmpty() ? engine::Value::emptyObject() : builder.build();
        return made;
    }
    made.kind = Kind::Object;
    made.members = std::move(members);
    return made;
}

Saying arrayOf(std::vector<Saying> items) {
    Saying made;
    if (std::all_of(items.begin(), items.end(), [](const Saying& item) { return item.isConstant(); })) {
        std::vector<engine::Value> values;
        values.reserve(items.size());
        for (const Saying& item : items)
            values.push_back(item.constant);
        made.constant = engine::Value::array(std::move(values));
        return made;
    }
    made.kind = Kind::Array;
    made.items = std::move(items);
    return made;
}

/// The operands of a chain of &.
void collectOperands(const jsonata::Node& node, std::vector<const jsonata::Node*>& operands) {
    const jsonata::Node& inner = withoutParentheses(node);
    if (inner.type != NodeType::Binary || inner.op != Operator::Concat || !isPlain(inner)) {
        operands.push_back(&inner);
        return;
    }
    collectOperands(*inner.first, operands);
    collectOperands(*inner.second, operands);
}

class Translation {
public:
    Translation(const ParsedExpression& expression, const Sight& sight)
        : m_expression(expression)
        , m_sight(sight) {}

    Result<Saying> value(const jsonata::Node& node) const {
        if (const auto place = placeOf(node))
            return path(*place);
        const jsonata::Node& inner = withoutParentheses(node);
        if (!isPlain(inner))
            return refused("convert.jsonpath.expression");
        switch (inner.type) {
        case NodeType::String:
        case NodeType::Number:
        case NodeType::Literal:
            return constantOf(inner.literal);
        case NodeType::Object:
            return object(inner);
        case NodeType::Array:
            return array(inner);
        case NodeType::Call:
            return call(inner);
        case NodeType::Binary:
            return binary(inner);
        case NodeType::Condition:
            return parsed(inner);
        default:
            return refused("convert.jsonpath.expression");
        }
    }

private:
    Message refused(std::string_view why) const { return {std::string(why), {m_expression.quoted()}}; }

    Result<Saying> path(const DataPlace& place) const {
        auto text = pathTo(place, m_sight);
        if (!text)
            return Message{"convert.jsonpath.reach", {m_expression.quoted(), m_sight.field}};
        Saying made;
        made.kind = Kind::Path;
        made.text = std::move(*text);
        made.known = knownOf(place);
        return made;
    }

    Result<std::vector<Saying>> values(const std::vector<const jsonata::Node*>& nodes) const {
        std::vector<Saying> made;
        made.reserve(nodes.size());
        for (const jsonata::Node* node : nodes) {
            auto each = value(*node);
            if (!each)
                return each.refusal();
            made.push_back(std::move(each.value()));
        }
        return made;
    }

    Result<Saying> object(const jsonata::Node& node) const {
        std::vector<SayingMember> members;
        for (const auto& [key, child] : node.group->pairs) {
            const jsonata::Node& name = withoutParentheses(*key);
            if (name.type != NodeType::String || !isPlain(name))
                return refused("convert.jsonpath.expression");
            std::string text(name.literal.asString());
            const bool twice = std::any_of(members.begin(), members.end(),
                                           [&](const auto& member) { return member.key == text; });
            if (twice)
                return refused("convert.jsonpath.expression");
            auto made = value(*child);
            if (!made)
                return made;
            members.push_back({std::move(text), std::move(made.value())});
        }
        return objectOf(std::move(members));
    }

    /// Arrays among the items are taken apart, unless they are written as arrays there.
    Result<Saying> array(const jsonata::Node& node) const {
        std::vector<Saying> items;
        items.reserve(node.items.size());
        for (const jsonata::NodePtr& item : node.items) {
            auto made = value(*item);
            if (!made)
                return made;
            const bool single = made->kind == Kind::Object || item->type == NodeType::Array ||
                                made->known != Known::Anything ||
                                (made->isConstant() && !made->constant.isArray());
            if (!single)
                return refused("convert.jsonpath.array");
            items.push_back(std::move(made.value()));
        }
        return arrayOf(std::move(items));
    }

    /// What $merge takes in its array it takes apart itself.
    Result<Saying> merged(const jsonata::Node& list) const {
        std::vector<const jsonata::Node*> nodes;
        nodes.reserve(list.items.size());
        for (const jsonata::NodePtr& item : list.items)
            nodes.push_back(item.get());
        auto items = values(nodes);
        if (!items)
            return items.refusal();
        Saying all;
        all.kind = Kind::Array;
        all.items = std::move(items.value());
        return checked(callSaying("merge", {all}));
    }

    Result<Saying> call(const jsonata::Node& node) const {
        const std::string_view function = calledFunction(node);
        if (function.empty())
            return refused("convert.jsonpath.expression");
        if (function == "merge" && node.items.size() == 1) {
            const jsonata::Node& list = withoutParentheses(*node.items[0]);
            if (list.type == NodeType::Array && isPlain(list))
                return merged(list);
        }
        std::vector<const jsonata::Node*> nodes;
        nodes.reserve(node.items.size());
        for (const jsonata::NodePtr& item : node.items)
            nodes.push_back(item.get());
        auto arguments = values(nodes);
        if (!arguments)
            return arguments.refusal();
        auto made = callSaying(function, *arguments);
        if (!made && function == "string")
            return refused("convert.jsonpath.number");
        return checked(std::move(made));
    }

    /// `$trim(text) = '' ? null : $parse(text)`: what States.StringToJson makes of a blank text.
    Result<Saying> parsed(const jsonata::Node& node) const {
        const jsonata::Node& test = withoutParentheses(*node.first);
        const jsonata::Node& then = withoutParentheses(*node.second);
        const bool blank = test.type == NodeType::Binary && test.op == Operator::Equal && isPlain(test) &&
                           then.type == NodeType::Literal && then.literal.isNull() && node.third;
        if (!blank)
            return refused("convert.jsonpath.expression");
        const jsonata::Node& trim = withoutParentheses(*test.first);
        const jsonata::Node& empty = withoutParentheses(*test.second);
        const jsonata::Node& parse = withoutParentheses(*node.third);
        const bool texts = calledFunction(trim) == "trim" && trim.items.size() == 1 &&
                           calledFunction(parse) == "parse" && parse.items.size() == 1 &&
                           empty.type == NodeType::String && empty.literal.asString().empty();
        const auto first = texts ? placeOf(*trim.items[0]) : std::nullopt;
        return first && first == placeOf(*parse.items[0]) ? call(parse)
                                                          : refused("convert.jsonpath.expression");
    }

    Result<Saying> binary(const jsonata::Node& node) const {
        if (node.op == Operator::Concat) {
            std::vector<const jsonata::Node*> nodes;
            collectOperands(node, nodes);
            auto operands = values(nodes);
            if (!operands)
                return operands.refusal();
            auto made = joinSaying(*operands);
            return made ? checked(std::move(made)) : refused("convert.jsonpath.number");
        }
        if (node.op != Operator::In)
            return refused("convert.jsonpath.expression");
        auto both = values({node.first.get(), node.second.get()});
        if (!both)
            return both.refusal();
        return checked(memberSaying((*both)[0], (*both)[1]));
    }

    Result<Saying> checked(std::optional<Saying> made) const {
        if (!made || (made->kind == Kind::Call && !isIntrinsic(made->text)))
            return refused("convert.jsonpath.expression");
        return std::move(*made);
    }

    const ParsedExpression& m_expression;
    const Sight& m_sight;
};

} // namespace

Result<Saying> sayingOf(const ParsedExpression& expression, const Sight& sight) {
    auto made = Translation(expression, sight).value(expression.root());
    if (made)
        return made;
    auto constant = expression.constant();
    return constant && constant->jsonSize() <= kLongestConstant ? constantOf(std::move(*constant)) : made;
}

Result<Saying> sayingOf(const jsonata::Node& node, const ParsedExpression& expression, const Sight& sight) {
    return Translation(expression, sight).value(node);
}

Result<Saying> sayingOf(Node value, const Sight& sight) {
    if (value.isString()) {
        const auto expression = ParsedExpression::inside(value.string());
        if (!expression)
            return constantOf(engine::Value(value.string()));
        const auto parsed = ParsedExpression::parse(*expression);
        return parsed ? sayingOf(*parsed, sight) : parsed.refusal();
    }
    if (value.isObject()) {
        std::vector<SayingMember> members;
        for (const Node child : value) {
            auto made = sayingOf(child, sight);
            if (!made)
                return made;
            members.push_back({child.key(), std::move(made.value())});
        }
        return objectOf(std::move(members));
    }
    if (value.isArray()) {
        std::vector<Saying> items;
        for (const Node child : value) {
            auto made = sayingOf(child, sight);
            if (!made)
                return made;
            items.push_back(std::move(made.value()));
        }
        return arrayOf(std::move(items));
    }
    auto constant = toValue(value);
    if (!constant)
        return constant.refusal();
    return constantOf(std::move(constant.value()));
}

namespace {

/// An object as its own JSON, read again.
std::optional<std::string> objectArgument(const Saying& saying) {
    std::string pattern = "{";
    std::string arguments;
    for (const auto& [key, value] : saying.members) {
        const auto argument = value.isConstant() ? std::string() : argumentOf(value);
        if (!argument)
            return std::nullopt;
        pattern += (pattern.size() > 1 ? "," : "") + encodeJsonString(key) + ':';
        if (value.isConstant()) {
            pattern += engine::toJson(value.constant);
            continue;
        }
        pattern += '\0';
        arguments += ", States.JsonToString(" + *argument + ')';
    }
    std::string text = "States.StringToJson(States.Format('";
    for (const char c : pattern + '}')
        text += c == '\0' ? std::string("{}") : formatText(std::string_view(&c, 1));
    return text + '\'' + arguments + "))";
}

} // namespace

std::optional<std::string> argumentOf(const Saying& saying) {
    switch (saying.kind) {
    case Kind::Path:
    case Kind::Call:
        return saying.text;
    case Kind::Constant:
        if (saying.constant.isString())
            return intrinsicString(saying.constant.asString());
        if (saying.constant.isArray() || saying.constant.isObject())
            return "States.StringToJson(" + intrinsicString(engine::toJson(saying.constant)) + ')';
        return engine::toJson(saying.constant);
    case Kind::Array: {
        std::string text = "States.Array(";
        for (const Saying& item : saying.items) {
            const auto argument = argumentOf(item);
            if (!argument)
                return std::nullopt;
            text += (text.back() == '(' ? "" : ", ") + *argument;
        }
        return text + ')';
    }
    case Kind::Object:
        return objectArgument(saying);
    }
    return std::nullopt;
}

Result<bool> noDynamicKeys(const engine::Value& value) {
    for (std::size_t i = 0; i < value.size() && (value.isObject() || value.isArray()); ++i) {
        if (value.isObject() && endsWith(value.keyAt(i), ".$"))
            return Message{"convert.jsonpath.key", {std::string(value.keyAt(i))}};
        auto inner = noDynamicKeys(value.at(i));
        if (!inner)
            return inner;
    }
    return true;
}

Result<TemplateMember> templateMember(const std::string& key, const Saying& saying) {
    if (endsWith(key, ".$"))
        return Message{"convert.jsonpath.key", {key}};
    if (saying.kind == Kind::Path || saying.kind == Kind::Call)
        return TemplateMember{key + ".$", encodeJsonString(saying.text)};
    const bool objects = std::all_of(saying.items.begin(), saying.items.end(), [](const Saying& item) {
        return item.isConstant() || item.kind == Kind::Object;
    });
    const auto list = saying.kind == Kind::Array && !objects ? argumentOf(saying) : std::nullopt;
    if (list && isIntrinsic(*list))
        return TemplateMember{key + ".$", encodeJsonString(*list)};
    auto json = templateJson(saying);
    if (!json)
        return json.refusal();
    return TemplateMember{key, std::move(json.value())};
}

Result<std::string> templateJson(const Saying& saying) {
    if (saying.isConstant()) {
        const auto plain = noDynamicKeys(saying.constant);
        return plain ? Result<std::string>(engine::toJson(saying.constant)) : plain.refusal();
    }
    if (saying.kind == Kind::Object) {
        std::string text = "{";
        for (const auto& [key, value] : saying.members) {
            const auto member = templateMember(key, value);
            if (!member)
                return member.refusal();
            text += (text.size() > 1 ? ", " : "") + encodeJsonString(member->key) + ": " + member->json;
        }
        return text + '}';
    }
    std::string text = "[";
    for (const Saying& item : saying.items) {
        auto json = item.isConstant() || item.kind == Kind::Object
                        ? templateJson(item)
                        : Message{"convert.jsonpath.array", {item.text}};
        if (!json)
            return json;
        text += (text.size() > 1 ? ", " : "") + *json;
    }
    return text + ']';
}

} // namespace steploom::model
