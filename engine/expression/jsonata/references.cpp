// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/resolver.h"

#include <algorithm>

namespace steploom::engine::jsonata {
namespace {

/// Walks the tree in the order of the text, and knows whether the context is still the input document.
class ReferenceFinder {
public:
    explicit ReferenceFinder(detail::ProgramData& program)
        : m_program(program) {}

    void visit(const Node* node, bool document) {
        if (node == nullptr)
            return;
        switch (node->type) {
        case NodeType::Path:
            path(*node, document);
            return;
        case NodeType::Variable:
            variable(*node, document, {}, -1);
            break;
        case NodeType::Wildcard:
        case NodeType::Descendants:
            if (document)
                add(Reference::Kind::Field, node->type == NodeType::Wildcard ? "*" : "**", {}, *node, -1);
            break;
        case NodeType::Name:
            if (document)
                add(Reference::Kind::Field, node->name.text(), {}, *node, -1);
            break;
        case NodeType::Call:
        case NodeType::Partial: {
            const auto arguments = static_cast<int>(node->items.size());
            if (node->first->type == NodeType::Variable)
                variable(*node->first, document, {}, arguments);
            else
                visit(node->first.get(), document);
            break;
        }
        case NodeType::Lambda:
            visit(node->first.get(), false);
            return;
        case NodeType::Transform:
            for (const NodePtr* each : {&node->first, &node->second, &node->third})
                visit(each->get(), false);
            return;
        default:
            visit(node->first.get(), document);
            visit(node->second.get(), document);
            visit(node->third.get(), document);
            break;
        }
        for (const NodePtr& item : node->items)
            visit(item.get(), document);
        rest(*node, node->type == NodeType::Object && document);
    }

private:
    void rest(const Node& node, bool documentInPairs) {
        for (const auto* stages : {&node.stages, &node.predicates}) {
            for (const Stage& stage : *stages)
                visit(stage.filter.get(), false);
        }
        for (const SortTerm& term : node.terms)
            visit(term.expression.get(), false);
        if (node.group) {
            for (const auto& [key, value] : node.group->pairs) {
                visit(key.get(), documentInPairs);
                visit(value.get(), documentInPairs);
            }
        }
    }

    void path(const Node& node, bool document) {
        const Node& first = *node.items.front();
        if (first.type == NodeType::Variable) {
            std::vector<std::string> names;
            if (first.stages.empty() && first.predicates.empty()) {
                for (std::size_t i = 1; i < node.items.size() && node.items[i]->type == NodeType::Name; ++i) {
                    names.emplace_back(node.items[i]->name.text());
                    if (!node.items[i]->stages.empty())
                        break;
                }
            }
            variable(first, document, std::move(names), -1);
            rest(first, false);
        } else {
            visit(&first, document);
        }
        for (std::size_t i = 1; i < node.items.size(); ++i)
            visit(node.items[i].get(), false);
        rest(node, false);
    }

    void variable(const Node& node, bool document, std::vector<std::string> names, int arguments) {
        if (node.variable == 0) {
            if (document)
                add(Reference::Kind::Context, "", std::move(names), node, arguments);
        } else if (node.name.text() == "$") {
            add(Reference::Kind::Root, "$", std::move(names), node, arguments);
        } else if (!m_program.bound[node.variable]) {
            const auto kind = arguments >= 0 ? Reference::Kind::Function : Reference::Kind::Variable;
            add(kind, node.name.text(), std::move(names), node, arguments);
        }
    }

    void add(Reference::Kind kind, std::string_view name, std::vector<std::string> names, const Node& node,
             int arguments) {
        m_program.references.push_back(
            {kind, std::string(name), std::move(names), node.begin, node.offset, arguments});
    }

    detail::ProgramData& m_program;
};

} // namespace

void findReferences(detail::ProgramData& program) {
    ReferenceFinder(program).visit(program.root.get(), true);
    std::stable_sort(program.references.begin(), program.references.end(),
                     [](const Reference& a, const Reference& b) { return a.begin < b.begin; });
}

} // namespace steploom::engine::jsonata
