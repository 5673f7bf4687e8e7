// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "model/container/source_value.h"
#include "model/document/syntax_tree.h"

namespace steploom::model {

inline constexpr std::size_t kNew = static_cast<std::size_t>(-1);

/// What has to happen to a value of the source for it to mean another one.
struct TreePlan {
    enum class Action : std::uint8_t {
        Keep,    ///< nothing
        Replace, ///< written anew
        Descend, ///< a collection stays; see items
    };
    struct Item; // NOLINT(*-pro-type-member-init)

    const SourceValue* old = nullptr;
    Node now;
    Action action = Action::Keep;
    std::vector<Item> items; ///< all children there will be, in their order
};

struct TreePlan::Item {
    std::size_t kept =
        kNew; ///< index among the old children; they ascend, the others between them are removed
    bool renamed = false;
    TreePlan plan; ///< of a kept one; else only `now`
};

/// Compares values of a source with those of a JSON tree.
///
/// Members are the same by key, where there is none by their value or most of it (a renamed state); items by
/// their value, then by place. What moved is removed and new: equalTo() finds where it can be copied from.
class TreePlanner {
public:
    TreePlanner(const SourceValue& root, const SyntaxTree& now);

    TreePlan plan(const SourceValue& old, Node now) const;
    bool same(const SourceValue& old, Node now) const;
    /// A collection of the source that means the same and is not kept by any plan so far; null where there is
    /// none.
    const SourceValue* equalTo(Node now, const std::unordered_set<const SourceValue*>& kept) const;

private:
    void hashSource(const SourceValue& value);
    void matchMembers(const SourceValue& old, Node now, std::vector<std::size_t>& partner) const;
    void matchItems(const SourceValue& old, Node now, std::vector<std::size_t>& partner) const;
    bool alike(const SourceValue& old, Node now) const;

    std::unordered_map<const SourceValue*, std::uint64_t> m_old;
    std::unordered_multimap<std::uint64_t, const SourceValue*> m_byHash;
    std::vector<std::uint64_t> m_now; ///< by index of the node
};

/// Whether two values mean the same, their own keys aside: members in their order, numbers as they are
/// spelled.
bool sameMeaning(Node a, Node b);

} // namespace steploom::model
