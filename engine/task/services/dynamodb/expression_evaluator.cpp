// SPDX-License-Identifier: Apache-2.0
#include "engine/task/services/dynamodb/attribute.h"
#include "engine/task/services/dynamodb/expression.h"

#include <algorithm>

namespace steploom::engine::dynamodb {

namespace {

ServiceFault invalid(std::string message) {
    return {"ValidationException", std::move(message)};
}

/// The value of an operand of a condition; absent where it has none.
Value valueOf(const Operand& operand, const Value& item) {
    if (operand.kind == Operand::Kind::Constant)
        return operand.constant;
    if (operand.kind == Operand::Kind::Path)
        return attributeAt(item, operand.path);
    if (operand.kind != Operand::Kind::Size)
        return {};
    const Value of = valueOf(operand.parts.front(), item);
    const auto size = of.isAbsent() ? std::nullopt : sizeOfAttribute(of);
    return size ? Value::object({{"N", Value(std::to_string(*size))}}) : Value();
}

bool containsAttribute(const Value& whole, const Value& part) {
    const std::string_view type = typeOf(whole);
    const Value& content = contentOf(whole);
    if (type == "S")
        return typeOf(part) == "S" &&
               content.asString().find(contentOf(part).asString()) != std::string_view::npos;
    for (std::size_t i = 0; content.isArray() && i < content.size(); ++i) {
        const Value element =
            type == "L" ? content.at(i) : Value::object({{type.substr(0, 1), content.at(i)}});
        if (equalAttributes(element, part))
            return true;
    }
    return false;
}

bool beginsWith(const Value& whole, const Value& with) {
    const std::string_view type = typeOf(whole);
    const std::string_view text = contentOf(whole).asString();
    const std::string_view head = contentOf(with).asString();
    return type == typeOf(with) && (type == "S" || type == "B") && text.substr(0, head.size()) == head;
}

bool compares(ConditionNode::Kind kind, const Value& a, const Value& b) {
    if (a.isAbsent() || b.isAbsent())
        return false;
    if (kind == ConditionNode::Kind::Equal)
        return equalAttributes(a, b);
    const auto order = compareAttributes(a, b);
    if (!order)
        return false;
    switch (kind) {
    case ConditionNode::Kind::Less:
        return *order < 0;
    case ConditionNode::Kind::LessEqual:
        return *order <= 0;
    case ConditionNode::Kind::Greater:
        return *order > 0;
    default:
        return *order >= 0;
    }
}

/// An item with the attribute at a path replaced, or taken away where `value` is absent. None where the way
/// there does not exist.
std::optional<Value> replaced(const Value& map, const DocumentPath& path, std::size_t step,
                              const Value& value) {
    const DocumentPath::Step& here = path.steps[step];
    const bool last = step + 1 == path.steps.size();
    if (!here.name.empty()) {
        if (last)
            return value.isAbsent() ? map.without(here.name) : map.with(here.name, value);
        const Value* inner = map.find(here.name);
        if (inner == nullptr)
            return std::nullopt;
        const std::string_view type = typeOf(*inner);
        const bool fits = path.steps[step + 1].name.empty() ? type == "L" : type == "M";
        const auto changed = fits ? replaced(contentOf(*inner), path, step + 1, value) : std::nullopt;
        if (!changed)
            return std::nullopt;
        return map.with(here.name, inner->with(type, *changed));
    }
    // In a list.
    if (last && value.isAbsent()) {
        std::vector<Value> left;
        for (std::size_t i = 0; i < map.size(); ++i) {
            if (i != here.index)
                left.push_back(map.at(i));
        }
        return Value::array(std::move(left));
    }
    if (last)
        return map.withAt(std::min(here.index, map.size()), value);
    if (here.index >= map.size())
        return std::nullopt;
    const Value& inner = map.at(here.index);
    const std::string_view type = typeOf(inner);
    const bool fits = path.steps[step + 1].name.empty() ? type == "L" : type == "M";
    const auto changed = fits ? replaced(contentOf(inner), path, step + 1, value) : std::nullopt;
    if (!changed)
        return std::nullopt;
    return map.withAt(here.index, inner.with(type, *changed));
}

/// The value that a SET gives.
Parsed<Value> computed(const Operand& operand, const Value& item) {
    const auto part = [&](std::size_t index) {
        return computed(operand.parts[index], item);
    };
    switch (operand.kind) {
    case Operand::Kind::Constant:
        return operand.constant;
    case Operand::Kind::Path: {
        Value found = attributeAt(item, operand.path);
        if (found.isAbsent())
            return invalid("The provided expression refers to an attribute that does not exist in the item");
        return found;
    }
    case Operand::Kind::IfNotExists: {
        if (operand.parts[0].kind != Operand::Kind::Path)
            return invalid("Invalid UpdateExpression: Operator or function requires a document path; "
                           "operator or function: if_not_exists");
        const Value found = attributeAt(item, operand.parts[0].path);
        return found.isAbsent() ? part(1) : Parsed<Value>(found);
    }
    case Operand::Kind::ListAppend:
    case Operand::Kind::Plus:
    case Operand::Kind::Minus:
        break;
    case Operand::Kind::Size:
        return invalid("Invalid UpdateExpression: The function is not allowed in an update expression; "
                       "function: size");
    }
    Parsed<Value> left = part(0);
    Parsed<Value> right = part(1);
    for (const Parsed<Value>* side : {&left, &right}) {
        if (const auto* fault = std::get_if<ServiceFault>(side))
            return *fault;
    }
    const Value& a = std::get<Value>(left);
    const Value& b = std::get<Value>(right);
    if (operand.kind == Operand::Kind::ListAppend) {
        if (typeOf(a) != "L" || typeOf(b) != "L")
            return invalid("An operand in the update expression has an incorrect data type");
        std::vector<Value> all;
        for (const Value* list : {&contentOf(a), &contentOf(b)}) {
            for (std::size_t i = 0; i < list->size(); ++i)
                all.push_back(list->at(i));
        }
        return Value::object({{"L", Value::array(std::move(all))}});
    }
    const bool numbers = typeOf(a) == "N" && typeOf(b) == "N";
    const auto sum = numbers ? addNumbers(contentOf(a).asString(), contentOf(b).asString(),
                                          operand.kind == Operand::Kind::Minus)
                             : std::nullopt;
    if (!sum)
        return invalid("An operand in the update expression has an incorrect data type");
    return Value::object({{"N", Value(*sum)}});
}

/// ADD: to a number, or elements to a set. DELETE: elements from a set; absent where none are left.
Parsed<Value> merged(const UpdateAction& action, const Value& is) {
    const Value& given = action.value.constant;
    const std::string_view type = typeOf(given);
    const bool adds = action.kind == UpdateAction::Kind::Add;
    if (is.isAbsent() && adds)
        return given;
    if (adds && type == "N" && typeOf(is) == "N") {
        const auto sum = addNumbers(contentOf(is).asString(), contentOf(given).asString(), false);
        return Value::object({{"N", Value(sum.value_or("0"))}});
    }
    const bool set = type == "SS" || type == "NS" || type == "BS";
    if (!set || (!is.isAbsent() && typeOf(is) != type))
        return invalid("An operand in the update expression has an incorrect data type");
    if (is.isAbsent())
        return Value();
    std::vector<Value> elements;
    const Value& old = contentOf(is);
    const Value& change = contentOf(given);
    const auto has = [](const Value& list, const Value& one) {
        for (std::size_t i = 0; i < list.size(); ++i) {
            if (list.at(i) == one)
                return true;
        }
        return false;
    };
    for (std::size_t i = 0; i < old.size(); ++i) {
        if (adds || !has(change, old.at(i)))
            elements.push_back(old.at(i));
    }
    for (std::size_t i = 0; adds && i < change.size(); ++i) {
        if (!has(old, change.at(i)))
            elements.push_back(change.at(i));
    }
    if (elements.empty())
        return Value();
    return Value::object({{type, Value::array(std::move(elements))}});
}

} // namespace

Value attributeAt(const Value& item, const DocumentPath& path) {
    Value here = Value::object({{"M", item}});
    for (const DocumentPath::Step& step : path.steps) {
        const Value& content = contentOf(here);
        const bool named = !step.name.empty();
        if (typeOf(here) != (named ? "M" : "L"))
            return {};
        if (named) {
            const Value* found = content.find(step.name);
            if (found == nullptr)
                return {};
            here = Value(*found);
        } else {
            if (step.index >= content.size())
                return {};
            here = Value(content.at(step.index));
        }
    }
    return here;
}

bool holds(const ConditionNode& node, const Value& item) {
    const auto operand = [&](std::size_t index) {
        return valueOf(node.operands[index], item);
    };
    const auto part = [&](const ConditionNode& one) {
        return holds(one, item);
    };
    switch (node.kind) {
    case ConditionNode::Kind::And:
        return std::all_of(node.parts.begin(), node.parts.end(), part);
    case ConditionNode::Kind::Or:
        return std::any_of(node.parts.begin(), node.parts.end(), part);
    case ConditionNode::Kind::Not:
        return !holds(node.parts.front(), item);
    case ConditionNode::Kind::NotEqual: {
        const Value a = operand(0);
        const Value b = operand(1);
        return a.isAbsent() != b.isAbsent() || (!a.isAbsent() && !equalAttributes(a, b));
    }
    case ConditionNode::Kind::Between:
        return compares(ConditionNode::Kind::GreaterEqual, operand(0), operand(1)) &&
               compares(ConditionNode::Kind::LessEqual, operand(0), operand(2));
    case ConditionNode::Kind::In:
        for (std::size_t i = 1; i < node.operands.size(); ++i) {
            if (compares(ConditionNode::Kind::Equal, operand(0), operand(i)))
                return true;
        }
        return false;
    case ConditionNode::Kind::Exists:
        return !operand(0).isAbsent();
    case ConditionNode::Kind::NotExists:
        return operand(0).isAbsent();
    case ConditionNode::Kind::HasType:
        return !operand(0).isAbsent() && typeOf(operand(0)) == contentOf(operand(1)).asString();
    case ConditionNode::Kind::BeginsWith:
        return !operand(0).isAbsent() && beginsWith(operand(0), operand(1));
    case ConditionNode::Kind::Contains:
        return !operand(0).isAbsent() && containsAttribute(operand(0), operand(1));
    default:
        return compares(node.kind, operand(0), operand(1));
    }
}

Parsed<Value> applyUpdate(const std::vector<UpdateAction>& actions, const Value& item,
                          std::vector<std::string>& changed) {
    // All values are of the item as it was.
    Value result = item;
    for (const UpdateAction& action : actions) {
        Value value;
        if (action.kind == UpdateAction::Kind::Set || action.kind == UpdateAction::Kind::Add ||
            action.kind == UpdateAction::Kind::Delete) {
            Parsed<Value> given = action.kind == UpdateAction::Kind::Set
                                      ? computed(action.value, item)
                                      : merged(action, attributeAt(item, action.path));
            if (const auto* fault = std::get_if<ServiceFault>(&given))
                return *fault;
            value = std::move(std::get<Value>(given));
        }
        const bool takesAway = value.isAbsent();
        auto next = replaced(result, action.path, 0, value);
        if (!next && !takesAway)
            return invalid("The document path provided in the update expression is invalid for update");
        if (next)
            result = std::move(*next);
        changed.push_back(action.path.steps.front().name);
    }
    return result;
}

Value project(const Value& item, const std::vector<DocumentPath>& paths) {
    Value result = Value::emptyObject();
    for (const DocumentPath& path : paths) {
        Value found = attributeAt(item, path);
        if (found.isAbsent())
            continue;
        // Around it, innermost first, only what leads there.
        for (std::size_t i = path.steps.size(); i-- > 1;) {
            const DocumentPath::Step& step = path.steps[i];
            found = step.name.empty() ? Value::object({{"L", Value::array({found})}})
                                      : Value::object({{"M", Value::object({{step.name, found}})}});
        }
        const std::string& top = path.steps.front().name;
        const Value* there = result.find(top);
        const bool maps = there != nullptr && typeOf(*there) == "M" && typeOf(found) == "M";
        if (maps) {
            Value both = contentOf(*there);
            const Value& more = contentOf(found);
            for (std::size_t i = 0; i < more.size(); ++i)
                both = both.with(more.keyAt(i), more.at(i));
            found = Value::object({{"M", both}});
        }
        result = result.with(top, found);
    }
    return result;
}

} // namespace steploom::engine::dynamodb
