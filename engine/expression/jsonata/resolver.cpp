// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/resolver.h"

#include "engine/expression/jsonata/failure.h"

#include <algorithm>

namespace steploom::engine::jsonata {
namespace {

NodePtr makePath(NodePtr step) {
    auto path = std::make_unique<Node>(NodeType::Path, step->begin, step->offset);
    path->items.push_back(std::move(step));
    return path;
}

/// Where predicates of a node are kept: with the last step of a path they run for each item that it finds.
Node& lastStep(Node& node) {
    return node.type == NodeType::Path ? *node.items.back() : node;
}

/// What the kinds of nodes are called in errors.
std::string_view typeName(const Node& node) {
    switch (node.type) {
    case NodeType::Parent:
        return "parent";
    case NodeType::Variable:
        return "variable";
    case NodeType::Negate:
    case NodeType::Array:
    case NodeType::Object:
        return "unary";
    case NodeType::Binary:
        return "binary";
    case NodeType::Call:
        return "function";
    case NodeType::Partial:
        return "partial";
    case NodeType::Sort:
        return "sort";
    case NodeType::Descendants:
        return "descendant";
    case NodeType::Condition:
    case NodeType::Default:
    case NodeType::Coalesce:
        return "condition";
    case NodeType::Bind:
        return "bind";
    case NodeType::Lambda:
        return "lambda";
    case NodeType::Apply:
        return "apply";
    case NodeType::Transform:
        return "transform";
    case NodeType::Regex:
        return "regex";
    case NodeType::Block:
        return "block";
    default:
        return "path";
    }
}

} // namespace

NodePtr Resolver::resolve(NodePtr root) {
    NodePtr node = process(std::move(root));
    if (node->type == NodeType::Parent || !node->seeking.empty())
        throw Failure("S0217").at(node->offset).token(typeName(*node));
    for (Node* step : m_steps)
        step->ancestor = m_slots[step->ancestor].name;
    for (const auto& [parent, slot] : m_parents)
        parent->variable = m_slots[slot].name;
    return node;
}

NodePtr Resolver::process(NodePtr node) {
    const bool keep = node->keepArray;
    NodePtr result = reshape(std::move(node));
    if (keep)
        result->keepArray = true;
    return result;
}

void Resolver::processInto(NodePtr& child, Node& owner) {
    if (!child)
        return;
    child = process(std::move(child));
    inherit(owner, *child);
}

void Resolver::processPairs(GroupClause& clause, Node* owner) {
    for (auto& [key, value] : clause.pairs) {
        key = process(std::move(key));
        value = process(std::move(value));
        if (owner != nullptr) {
            inherit(*owner, *key);
            inherit(*owner, *value);
        }
    }
}

NodePtr Resolver::reshape(NodePtr node) {
    switch (node->type) {
    case NodeType::Dot:
        return dot(std::move(node));
    case NodeType::Index:
        return predicate(std::move(node));
    case NodeType::OrderBy:
        return orderBy(std::move(node));
    case NodeType::FocusBind:
        return focus(std::move(node));
    case NodeType::IndexBind:
        return index(std::move(node));
    case NodeType::Negate:
        return negate(std::move(node));
    case NodeType::Group: {
        NodePtr result = process(std::move(node->first));
        if (result->group && result->type != NodeType::Object)
            throw Failure("S0210").at(node->offset);
        if (result->type == NodeType::Object) {
            // Grouping what an object constructor gives: the constructor keeps its own pairs.
            auto wrapped = std::make_unique<Node>(NodeType::Block, result->begin, result->offset);
            wrapped->seeking = result->seeking;
            wrapped->items.push_back(std::move(result));
            result = std::move(wrapped);
        }
        processPairs(*node->group, nullptr);
        result->group = std::move(node->group);
        return result;
    }
    case NodeType::Keyword:
        node->type = NodeType::Name;
        [[fallthrough]];
    case NodeType::Name: {
        const bool keep = node->keepArray;
        NodePtr path = makePath(std::move(node));
        path->keepSingleton = keep;
        return path;
    }
    case NodeType::Parent: {
        const auto slot = static_cast<std::uint32_t>(m_slots.size());
        m_slots.push_back({1, m_names.idOf("%" + std::to_string(slot))});
        m_parents.emplace_back(node.get(), slot);
        node->seeking.push_back(slot);
        return node;
    }
    case NodeType::End:
        throw Failure("S0207").at(node->offset).token("(end)");
    case NodeType::Binary:
    case NodeType::Apply:
    case NodeType::Condition:
    case NodeType::Default:
    case NodeType::Coalesce: {
        const bool apply = node->type == NodeType::Apply;
        if (apply) {
            node->first = process(std::move(node->first));
            node->second = process(std::move(node->second));
            node->keepArray = node->first->keepArray || node->second->keepArray;
        } else {
            processInto(node->first, *node);
            processInto(node->second, *node);
            processInto(node->third, *node);
        }
        return node;
    }
    case NodeType::Array:
    case NodeType::Block:
        for (NodePtr& item : node->items) {
            processInto(item, *node);
            const bool cons = item->consArray || (item->type == NodeType::Path && item->items[0]->consArray);
            if (node->type == NodeType::Block && cons)
                node->consArray = true;
        }
        return node;
    case NodeType::Object:
        processPairs(*node->group, node.get());
        return node;
    case NodeType::Bind:
        processInto(node->first, *node);
        return node;
    case NodeType::Lambda:
        node->first = process(std::move(node->first));
        markTail(*node->first);
        return node;
    case NodeType::Call:
    case NodeType::Partial:
        for (NodePtr& item : node->items) {
            if (item->type != NodeType::Placeholder)
                processInto(item, *node);
        }
        node->first = process(std::move(node->first));
        return node;
    case NodeType::Transform:
        node->first = process(std::move(node->first));
        node->second = process(std::move(node->second));
        if (node->third)
            node->third = process(std::move(node->third));
        return node;
    default:
        return node;
    }
}

NodePtr Resolver::dot(NodePtr node) {
    NodePtr path = process(std::move(node->first));
    if (path->type != NodeType::Path) {
        const bool parent = path->type == NodeType::Parent;
        std::vector<std::uint32_t> seeking = parent ? path->seeking : std::vector<std::uint32_t>();
        path = makePath(std::move(path));
        path->seeking = std::move(seeking);
    }
    NodePtr rest = process(std::move(node->second));
    if (rest->type == NodeType::Path) {
        for (NodePtr& step : rest->items)
            path->items.push_back(std::move(step));
    } else {
        if (!rest->predicates.empty())
            rest->stages = std::move(rest->predicates);
        rest->predicates.clear();
        path->items.push_back(std::move(rest));
    }
    path->offset = node->offset;
    for (NodePtr& step : path->items) {
        if (step->type == NodeType::Number || step->type == NodeType::Literal)
            throw Failure("S0213").at(step->offset).value(step->literal);
        if (step->type == NodeType::String)
            step->type = NodeType::Name;
        path->keepSingleton = path->keepSingleton || step->keepArray;
    }
    for (Node* step : {path->items.front().get(), path->items.back().get()}) {
        if (step->type == NodeType::Array)
            step->consArray = true;
    }
    findParents(*path);
    return path;
}

NodePtr Resolver::predicate(NodePtr node) {
    NodePtr result = process(std::move(node->first));
    Node& step = lastStep(*result);
    std::vector<Stage>& place = result->type == NodeType::Path ? step.stages : step.predicates;
    if (step.group && step.type != NodeType::Object)
        throw Failure("S0209").at(node->offset);
    NodePtr filter = process(std::move(node->second));
    // A bare % as a predicate looks for no step, and so finds nothing.
    if (!filter->seeking.empty() && filter->type != NodeType::Parent) {
        for (const std::uint32_t slot : filter->seeking) {
            if (m_slots[slot].level == 1)
                seek(step, slot);
            else
                --m_slots[slot].level;
        }
        inherit(step, *filter);
    }
    place.push_back({std::move(filter), 0});
    return result;
}

NodePtr Resolver::orderBy(NodePtr node) {
    NodePtr result = process(std::move(node->first));
    if (result->type != NodeType::Path)
        result = makePath(std::move(result));
    auto sort = std::make_unique<Node>(NodeType::Sort, node->begin, node->offset);
    for (SortTerm& term : node->terms) {
        term.expression = process(std::move(term.expression));
        inherit(*sort, *term.expression);
    }
    sort->terms = std::move(node->terms);
    result->items.push_back(std::move(sort));
    findParents(*result);
    return result;
}

NodePtr Resolver::focus(NodePtr node) {
    NodePtr result = process(std::move(node->first));
    Node& step = lastStep(*result);
    if (!step.stages.empty() || !step.predicates.empty())
        throw Failure("S0215").at(node->offset);
    if (step.type == NodeType::Sort)
        throw Failure("S0216").at(node->offset);
    if (node->keepArray)
        step.keepArray = true;
    step.focus = node->variable;
    step.tuple = true;
    return result;
}

NodePtr Resolver::index(NodePtr node) {
    NodePtr result = process(std::move(node->first));
    if (result->type != NodeType::Path) {
        result = makePath(std::move(result));
        Node& step = *result->items.back();
        step.stages = std::move(step.predicates);
        step.predicates.clear();
    }
    Node& step = *result->items.back();
    if (step.stages.empty())
        step.index = node->variable;
    else
        step.stages.push_back({nullptr, node->variable});
    step.tuple = true;
    return result;
}

NodePtr Resolver::negate(NodePtr node) {
    NodePtr operand = process(std::move(node->first));
    if (operand->type == NodeType::Number) {
        operand->literal = makeNumber(-operand->literal.asDouble());
        return operand;
    }
    inherit(*node, *operand);
    node->first = std::move(operand);
    return node;
}

void Resolver::inherit(Node& owner, const Node& child) {
    owner.seeking.insert(owner.seeking.end(), child.seeking.begin(), child.seeking.end());
}

void Resolver::findParents(Node& path) {
    const std::vector<std::uint32_t> slots = path.items.back()->seeking;
    for (const std::uint32_t slot : slots) {
        std::size_t above = path.items.size() - 1;
        while (m_slots[slot].level > 0) {
            if (above == 0) {
                path.seeking.push_back(slot);
                break;
            }
            Node* step = path.items[--above].get();
            // Steps that bind the context do not move it: their parent is that of the first of them.
            while (above > 0 && step->focus != 0 && path.items[above - 1]->focus != 0)
                step = path.items[--above].get();
            seek(*step, slot);
        }
    }
}

std::uint32_t Resolver::seek(Node& step, std::uint32_t slot) {
    switch (step.type) {
    case NodeType::Name:
    case NodeType::Wildcard:
        if (--m_slots[slot].level == 0) {
            if (step.ancestor != Node::kNone)
                m_slots[slot].name = m_slots[step.ancestor].name;
            else
                m_steps.push_back(&step);
            step.ancestor = slot;
            step.tuple = true;
        }
        break;
    case NodeType::Parent:
        ++m_slots[slot].level;
        break;
    case NodeType::Block:
        if (!step.items.empty()) {
            step.tuple = true;
            seek(*step.items.back(), slot);
        }
        break;
    case NodeType::Path: {
        step.tuple = true;
        std::size_t at = step.items.size() - 1;
        seek(*step.items[at], slot);
        while (m_slots[slot].level > 0 && at > 0)
            seek(*step.items[--at], slot);
        break;
    }
    default:
        throw Failure("S0217").at(step.offset).token(typeName(step));
    }
    return slot;
}

void Resolver::markTail(Node& node) {
    const bool plain = node.predicates.empty() && !node.group && !node.keepArray;
    if (!plain)
        return;
    switch (node.type) {
    case NodeType::Call:
        node.tail = true;
        break;
    case NodeType::Condition:
        markTail(*node.second);
        if (node.third)
            markTail(*node.third);
        break;
    case NodeType::Block:
        if (!node.items.empty())
            markTail(*node.items.back());
        break;
    default:
        break;
    }
}

} // namespace steploom::engine::jsonata
