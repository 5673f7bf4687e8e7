// SPDX-License-Identifier: Apache-2.0
#include "model/assist/scope.h"

#include <algorithm>
#include <set>

#include "model/assist/place.h"

namespace steploom::model {

namespace {

constexpr std::size_t kMostPaths = 400;
constexpr std::size_t kLongestPath = 120;

void addUnique(std::vector<std::string>& names, std::string name) {
    if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
        names.push_back(std::move(name));
}

void addAssigned(Node owner, std::vector<std::string>& names) {
    for (const Node variable : owner.member("Assign")) {
        std::string name = variable.key();
        if (name.size() > 2 && name.substr(name.size() - 2) == ".$")
            name.resize(name.size() - 2);
        addUnique(names, std::move(name));
    }
}

void addTargets(Node state, std::vector<std::string>& names) {
    for (const char* field : {"Next", "Default"}) {
        if (const Node target = state.member(field); target.isString())
            addUnique(names, target.string());
    }
    for (const char* list : {"Choices", "Catch"}) {
        for (const Node item : state.member(list)) {
            if (const Node target = item.member("Next"); target.isString())
                addUnique(names, target.string());
        }
    }
}

} // namespace

std::vector<Node> statesInScope(Node node) {
    std::vector<Node> states;
    for (const Node state : machineAround(node).member("States")) {
        if (state.isMember() && state.isObject())
            states.push_back(state);
    }
    return states;
}

std::vector<std::string> missingStates(Node machine) {
    std::vector<std::string> names;
    if (const Node start = machine.member("StartAt"); start.isString())
        addUnique(names, start.string());
    const Node states = machine.member("States");
    for (const Node state : states)
        addTargets(state, names);
    std::set<std::string> known;
    for (const Node state : states)
        known.insert(state.key());
    std::erase_if(names, [&](const std::string& name) { return known.count(name) > 0; });
    return names;
}

std::vector<std::string> variablesInScope(Node node) {
    std::vector<std::string> names;
    for (Node machine = machineAround(node); machine; machine = machineAround(machine.parent())) {
        for (const Node state : machine.member("States")) {
            addAssigned(state, names);
            for (const char* list : {"Choices", "Catch"}) {
                for (const Node item : state.member(list))
                    addAssigned(item, names);
            }
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

std::vector<std::string> raisedErrors(const SyntaxTree& tree) {
    std::vector<std::string> names;
    for (std::uint32_t i = 0; i < tree.size(); ++i) {
        const Node node(&tree, i);
        if (!node.isString() || !node.keyIs("Error") || !node.parent().member("Type").stringIs("Fail"))
            continue;
        std::string name = node.string();
        if (name.substr(0, 2) != "{%")
            addUnique(names, std::move(name));
    }
    return names;
}

std::vector<std::string> usedPaths(const SyntaxTree& tree, Node except) {
    std::set<std::string> paths;
    for (std::uint32_t i = 0; i < tree.size() && paths.size() < kMostPaths; ++i) {
        const Node node(&tree, i);
        const std::string_view raw = node.isString() ? node.raw() : std::string_view();
        if (raw.size() > 4 && raw.size() < kLongestPath && raw.substr(1, 2) == "$." && node != except)
            paths.insert(node.string());
    }
    return {paths.begin(), paths.end()};
}

} // namespace steploom::model
