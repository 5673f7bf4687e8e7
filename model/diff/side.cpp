// SPDX-License-Identifier: Apache-2.0
#include "model/diff/side.h"

#include "model/workflow/projection.h"

namespace steploom::model::diff {

namespace {

/// The value that takes just `span`. Values stand in the order of the text.
Node nodeOver(const SyntaxTree& tree, Span span) {
    std::size_t low = 0;
    std::size_t high = tree.size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (Node(&tree, static_cast<std::uint32_t>(middle)).span().begin < span.begin)
            low = middle + 1;
        else
            high = middle;
    }
    for (; low < tree.size(); ++low) {
        const Node node(&tree, static_cast<std::uint32_t>(low));
        if (node.span() == span)
            return node;
        if (node.span().begin > span.begin)
            break;
    }
    return {};
}

} // namespace

Side::Side(const SyntaxTree& tree)
    : workflow(project(tree))
    , leaving(workflow.states.size())
    , entering(workflow.states.size()) {
    for (const State& state : workflow.states)
        states.push_back(nodeOver(tree, state.valueSpan));
    for (const Scope& scope : workflow.scopes) {
        if (scope.owner == kNone)
            scopes.push_back(tree.root());
        else // below its owner: the way from the root passes all states
            scopes.push_back(
                states[scope.owner].at(scope.pointer.substr(workflow.states[scope.owner].pointer.size())));
        if (const Node start = scopes.back().member("StartAt"); start.isString())
            targets.emplace(start.index(), scope.start);
    }
    for (std::size_t i = 0; i < workflow.transitions.size(); ++i) {
        const Transition& transition = workflow.transitions[i];
        leaving[transition.from].push_back(i);
        if (transition.to != kNone)
            entering[transition.to].push_back(i);
        if (const Node target = nodeOver(tree, transition.span))
            targets.emplace(target.index(), transition.to);
    }
}

std::string_view bodyField(const Workflow& workflow, std::size_t scope) {
    const Scope& own = workflow.scopes[scope];
    const std::string_view inner =
        std::string_view(own.pointer).substr(workflow.states[own.owner].pointer.size() + 1);
    return inner.substr(0, inner.find('/'));
}

std::vector<std::pair<std::string, Node>> membersOf(Node object) {
    std::vector<std::pair<std::string, Node>> members;
    std::unordered_map<std::string, std::size_t> places;
    for (const Node child : object) {
        if (!child.isMember())
            continue;
        std::string key = child.key();
        const auto [place, fresh] = places.emplace(key, members.size());
        if (fresh)
            members.emplace_back(std::move(key), child);
        else
            members[place->second].second = child;
    }
    return members;
}

} // namespace steploom::model::diff
