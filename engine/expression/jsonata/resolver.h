// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/expression/jsonata/syntax.h"

// From the parser's tree to the one that is evaluated: dots become paths, predicates and bindings go to their
// steps, and each % learns which step its parent is. Then what can be known beforehand is written to the
// nodes: which blocks need a frame, which calls are tail calls, which paths are plain.
namespace steploom::engine::jsonata {

class Resolver {
public:
    explicit Resolver(NameTable& names)
        : m_names(names) {}
    /// Throws S0207, S0209, S0210, S0213, S0215, S0216, S0217.
    NodePtr resolve(NodePtr root);

private:
    NodePtr process(NodePtr node);
    NodePtr reshape(NodePtr node);
    NodePtr dot(NodePtr node);
    NodePtr predicate(NodePtr node);
    NodePtr orderBy(NodePtr node);
    NodePtr focus(NodePtr node);
    NodePtr index(NodePtr node);
    NodePtr negate(NodePtr node);
    void processPairs(GroupClause& clause, Node* owner);
    void processInto(NodePtr& child, Node& owner);

    // Parents
    static void inherit(Node& owner, const Node& child);
    void findParents(Node& path);
    std::uint32_t seek(Node& step, std::uint32_t slot);

    static void markTail(Node& node);

    /// One for each %: how many steps up it still has to go, and the variable that will hold its value.
    struct Slot {
        std::uint32_t level = 1;
        NameId name = 0;
    };
    NameTable& m_names;
    std::vector<Slot> m_slots;
    /// Nodes whose `ancestor` is still a slot.
    std::vector<Node*> m_steps;
    std::vector<std::pair<Node*, std::uint32_t>> m_parents;
};

/// What can be known of a resolved tree without running it; writes `finishes`, `binds`, `plainNames`,
/// `passesOn` and the names of groups to the nodes.
void annotate(detail::ProgramData& program);

/// Fills program.references.
void findReferences(detail::ProgramData& program);

} // namespace steploom::engine::jsonata
