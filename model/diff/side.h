// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "model/document/syntax_tree.h"
#include "model/workflow/workflow.h"

namespace steploom::model::diff {

/// One of the two definitions, with the way from its graph to its text.
struct Side {
    explicit Side(const SyntaxTree& tree);

    Workflow workflow;
    std::vector<Node> states;                       ///< the object of each state
    std::vector<Node> scopes;                       ///< the object of each scope
    std::vector<std::vector<std::size_t>> leaving;  ///< transitions, by the state they leave
    std::vector<std::vector<std::size_t>> entering; ///< transitions, by the state they enter
    /// State that the string at a node names as a target (kNone: leads nowhere), by index of the node.
    std::unordered_map<std::uint32_t, std::size_t> targets;
};

/// The field of a state that holds the scope: `Branches`, `ItemProcessor`, `Iterator`.
std::string_view bodyField(const Workflow& workflow, std::size_t scope);

/// The members of an object as its reader gets them: of those with one key the last, where that stands.
std::vector<std::pair<std::string, Node>> membersOf(Node object);

} // namespace steploom::model::diff
