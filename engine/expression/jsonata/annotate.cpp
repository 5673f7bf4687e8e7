// SPDX-License-Identifier: Apache-2.0
#include "engine/expression/jsonata/resolver.h"

#include <algorithm>

namespace steploom::engine::jsonata {
namespace {

class Annotator {
public:
    explicit Annotator(detail::ProgramData& program)
        : m_program(program) {}

    /// Whether the node binds a variable in the frame it is evaluated in.
    bool visit(Node* node) {
        if (node == nullptr)
            return false;
        bool binds = node->type == NodeType::Bind;
        bind(node->variable, node->type == NodeType::Bind);
        bind(node->focus, true);
        bind(node->index, true);
        if (node->ancestor != Node::kNone)
            bind(node->ancestor, true);
        for (const NameId parameter : node->parameters)
            bind(parameter, true);

        for (const NodePtr* child : {&node->first, &node->second, &node->third})
            binds = visit(child->get()) || binds;
        for (const NodePtr& item : node->items)
            binds = visit(item.get()) || binds;
        for (auto* stages : {&node->stages, &node->predicates}) {
            for (const Stage& stage : *stages) {
                bind(stage.index, true);
                binds = visit(stage.filter.get()) || binds;
            }
        }
        for (const SortTerm& term : node->terms)
            binds = visit(term.expression.get()) || binds;
        if (node->group)
            binds = visitGroup(*node->group) || binds;

        note(*node);
        if (node->type == NodeType::Block) {
            node->binds = binds;
            return node->group != nullptr && binds;
        }
        return node->type != NodeType::Lambda && binds;
    }

private:
    void bind(NameId name, bool really) {
        if (name == 0)
            return;
        if (m_program.bound.size() <= name)
            m_program.bound.resize(name + 1);
        if (really)
            m_program.bound[name] = true;
    }

    bool visitGroup(GroupClause& clause) {
        bool binds = false;
        bool literal = true;
        for (const auto& [key, value] : clause.pairs) {
            binds = visit(key.get()) || binds;
            binds = visit(value.get()) || binds;
            literal = literal && key->type == NodeType::String && key->predicates.empty() && !key->keepArray;
        }
        if (!literal)
            return binds;
        std::vector<Key> names;
        for (const auto& pair : clause.pairs) {
            const Key& name = pair.first->name;
            std::uint32_t index = 0;
            if (isIndexName(name.text(), index) || std::find(names.begin(), names.end(), name) != names.end())
                return binds;
            names.push_back(name);
        }
        clause.shape = Shape(names);
        clause.names = std::move(names);
        return binds;
    }

    void note(Node& node) const {
        const bool grouped = node.group && node.type != NodeType::Path && node.type != NodeType::Object;
        node.finishes = !node.predicates.empty() || grouped || node.keepArray;
        if (node.type == NodeType::Path)
            node.plainNames = isPlain(node);
        if (node.type == NodeType::Bind)
            node.first->passesOn = true;
        if (node.type == NodeType::Call && node.first->type == NodeType::Variable && !node.items.empty()) {
            constexpr std::string_view kHigherOrder[] = {"map",    "filter", "each", "sift",
                                                         "single", "reduce", "sort"};
            const std::string_view name = node.first->name.text();
            node.items[0]->passesOn =
                std::find(std::begin(kHigherOrder), std::end(kHigherOrder), name) != std::end(kHigherOrder);
        }
    }

    static bool isPlain(const Node& path) {
        if (path.keepSingleton || path.group || path.tuple)
            return false;
        for (std::size_t i = 0; i < path.items.size(); ++i) {
            const Node& step = *path.items[i];
            const bool name = step.type == NodeType::Name || (i == 0 && step.type == NodeType::Variable);
            if (!name || step.tuple || step.keepArray || !step.stages.empty() || !step.predicates.empty() ||
                step.group)
                return false;
        }
        return true;
    }

    detail::ProgramData& m_program;
};

} // namespace

void annotate(detail::ProgramData& program) {
    Annotator annotator(program);
    const bool binds = annotator.visit(program.root.get());
    program.rootBinds = binds;
    program.bound.resize(program.names.size() + 1);
}

} // namespace steploom::engine::jsonata
