// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/compile.h"
#include "engine/expression/jsonata/evaluator.h"
#include "engine/expression/jsonata/explain.h"
#include "engine/expression/jsonata/matching.h"

// Calling functions. A call in the last place of a function does not nest: it is left in m_tail, and the loop
// in apply() runs it.
namespace steploom::engine::jsonata {
namespace {

std::string_view calledName(const Node& node) {
    const Node& procedure = *node.first;
    if (procedure.type == NodeType::Variable)
        return procedure.name.text();
    if (procedure.type == NodeType::Path && procedure.items.front()->type == NodeType::Name)
        return procedure.items.front()->name.text();
    return {};
}

void complete(Failure& failure, const Node& node) {
    Error& error = *failure.error;
    if (error.limit != Limit::None)
        return;
    if (error.offset == Error::npos && error.position == Error::npos)
        error.offset = node.offset;
    if (error.token.empty())
        error.token = calledName(node);
}

} // namespace

void Evaluator::refuseCall(const Node& node, const char* code, const char* hintCode, const Item& called) {
    const Node& procedure = *node.first;
    if (called.isUndefined() && procedure.type == NodeType::Path &&
        procedure.items.front()->type == NodeType::Name) {
        const std::string_view name = procedure.items.front()->name.text();
        bool known = functionNamed(name, m_program.options).isFunction();
        known = known || (m_bindings != nullptr && !m_bindings->variable(Key(name)).isAbsent());
        if (known)
            throw Failure(hintCode).at(node.offset).token(name);
    }
    throw Failure(code).at(node.offset).token(calledName(node)).value(called);
}

std::vector<Item> Evaluator::evaluateArguments(const Node& node, const Item& input, const Ref<Frame>& frame,
                                               const Item* first) {
    std::vector<Item> arguments;
    arguments.reserve(node.items.size() + (first != nullptr ? 1 : 0));
    if (first != nullptr)
        arguments.push_back(*first);
    for (const NodePtr& each : node.items) {
        if (each->type == NodeType::Placeholder)
            arguments.emplace_back();
        else
            arguments.push_back(evaluate(*each, input, frame));
    }
    return arguments;
}

Item Evaluator::call(const Node& node, const Item& input, const Ref<Frame>& frame, const Item* first) {
    const Item procedure = evaluate(*node.first, input, frame);
    if (procedure.isUndefined())
        refuseCall(node, "T1006", "T1005", procedure);
    std::vector<Item> arguments = evaluateArguments(node, input, frame, first);
    if (!procedure.isFunction())
        refuseCall(node, "T1006", "T1006", procedure);
    if (node.tail && first == nullptr && m_options.trace == nullptr) {
        m_tail.node = &node;
        m_tail.function = procedure;
        m_tail.arguments = std::move(arguments);
        return {};
    }
    try {
        return apply(procedure, std::move(arguments), input, frame);
    } catch (Failure& failure) {
        complete(failure, node);
        throw;
    }
}

Item Evaluator::partial(const Node& node, const Item& input, const Ref<Frame>& frame) {
    const Item procedure = evaluate(*node.first, input, frame);
    if (!procedure.isFunction())
        refuseCall(node, "T1008", "T1007", procedure);
    auto* result = new PartialFunction();
    Item holder{Ref<Function>(result)};
    result->target = procedure;
    result->arguments = evaluateArguments(node, input, frame, nullptr);
    for (const NodePtr& each : node.items)
        result->open.push_back(each->type == NodeType::Placeholder);
    return holder;
}

Item Evaluator::chain(const Node& node, const Item& input, const Ref<Frame>& frame) {
    const Item left = evaluate(*node.first, input, frame);
    if (node.second->type == NodeType::Call && !node.second->finishes) {
        enter();
        --m_depth;
        Item result = call(*node.second, input, frame, &left);
        if (m_options.trace != nullptr)
            m_options.trace->reached(*node.second, result);
        return result;
    }
    if (node.second->type == NodeType::Call) {
        Item result = call(*node.second, input, frame, &left);
        return finish(*node.second, std::move(result), frame);
    }
    const Item right = evaluate(*node.second, input, frame);
    if (!right.isFunction())
        throw Failure("T2006").at(node.offset).value(right);
    if (left.isFunction())
        return makeFunction<ChainFunction>(left, right);
    return apply(right, {left}, Item(), frame);
}

Item Evaluator::apply(const Item& function, std::vector<Item> arguments, const Item& context,
                      const Ref<Frame>& frame) {
    Item called = function;
    const Node* tailNode = nullptr;
    while (true) {
        const Function* cell = called.function();
        if (cell == nullptr)
            throw Failure("T1006");
        Item result;
        try {
            if (cell->type != Function::Type::Lambda) {
                // Chains and partial applications nest without a node of their own.
                enter();
                --m_depth;
                return applyOther(*cell, arguments, context, frame);
            }
            const auto& lambda = static_cast<const LambdaFunction&>(*cell);
            const Node& node = *lambda.node;
            node.signature.apply(arguments, context, level());
            const Ref<Frame> own = makeCell<Frame>(lambda.frame, m_frames);
            for (std::size_t i = 0; i < node.parameters.size(); ++i)
                own->set(node.parameters[i], i < arguments.size() ? std::move(arguments[i]) : Item());
            result = evaluate(*node.first, lambda.input, own);
        } catch (Failure& failure) {
            if (tailNode != nullptr)
                complete(failure, *tailNode);
            throw;
        }
        if (m_tail.node == nullptr)
            return result;
        tailNode = m_tail.node;
        m_tail.node = nullptr;
        called = std::move(m_tail.function);
        arguments = std::move(m_tail.arguments);
        m_tail.function = Item();
    }
}

Item Evaluator::applyOther(const Function& function, std::vector<Item>& arguments, const Item& context,
                           const Ref<Frame>& frame) {
    switch (function.type) {
    case Function::Type::Builtin: {
        const Builtin& builtin = *static_cast<const BuiltinFunction&>(function).builtin;
        builtin.signature.apply(arguments, context, level());
        Call call{*this, arguments, context, frame};
        return builtin.body(call);
    }
    case Function::Type::Native: {
        const auto& own = static_cast<const NativeFunctionItem&>(function);
        own.signature.apply(arguments, context, level());
        std::vector<Value> values;
        values.reserve(arguments.size());
        bool functions = false;
        bool tooDeep = false;
        for (const Item& each : arguments)
            values.push_back(toValue(each, functions, tooDeep));
        const NativeResult result = own.native->body({values, random()});
        if (!result.code.empty())
            throw Failure(result.code).message(result.message);
        return result.value.isAbsent() ? Item() : Item(result.value);
    }
    case Function::Type::Partial: {
        const auto& own = static_cast<const PartialFunction&>(function);
        std::vector<Item> all = own.arguments;
        std::size_t next = 0;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (own.open[i] && next < arguments.size())
                all[i] = std::move(arguments[next++]);
        }
        return apply(own.target, std::move(all), context, frame);
    }
    case Function::Type::Chain: {
        const auto& own = static_cast<const ChainFunction&>(function);
        ++m_depth;
        Item between;
        try {
            between = collapsed(apply(own.first, std::move(arguments), context, frame));
        } catch (Failure&) {
            --m_depth;
            throw;
        }
        --m_depth;
        return apply(own.second, {std::move(between)}, context, frame);
    }
    case Function::Type::Transform:
        return transform(static_cast<const TransformFunction&>(function),
                         arguments.empty() ? Item() : arguments[0]);
    case Function::Type::Regex: {
        const auto& own = static_cast<const RegexFunction&>(function);
        if (arguments.empty() || !arguments[0].isString())
            return {};
        const double from = arguments.size() > 1 && arguments[1].isNumber() ? arguments[1].asDouble() : 0;
        return matchObject(*this, own.regex, arguments[0].value(),
                           from > 0 ? static_cast<std::size_t>(from) : 0);
    }
    case Function::Type::NextMatch: {
        const auto& own = static_cast<const NextMatchFunction&>(function);
        return matchObject(*this, own.regex, own.text, own.from);
    }
    case Function::Type::Lambda:
        break;
    }
    return {};
}

} // namespace steploom::engine::jsonata
