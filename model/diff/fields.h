// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

#include "model/diff/diff.h"
#include "model/diff/matching.h"
#include "model/diff/meaning.h"

namespace steploom::model::diff {

/// Compares values, and what the machines and states have beside their states.
class FieldComparer {
public:
    FieldComparer(const Side& before, const Side& after, const Matching& matching)
        : m_before(before)
        , m_after(after)
        , m_matching(matching) {}

    /// Of two states that belong together.
    std::vector<FieldChange> state(std::size_t before, std::size_t after) const;
    /// Of two scopes: all but their states. `pointer`: of the scope, from the owner's object.
    void scope(std::size_t before, std::size_t after, const std::string& pointer,
               std::vector<FieldChange>& changes) const;
    /// How the items of two lists correspond.
    std::vector<ItemPair> items(Node before, Node after) const;
    /// Whether two transitions mean the same beside where they lead: their rules or errors.
    bool sameItem(Node before, Node after) const { return hash(before, true) == hash(after, false); }
    /// Whether a target of the one is that of the other.
    bool sameTarget(std::size_t before, const std::string& beforeName, std::size_t after,
                    const std::string& afterName) const;

private:
    /// The state of after that a target is; nothing where it leads nowhere, or to a state without a partner:
    /// then its name is all there is to compare.
    std::optional<std::size_t> follow(std::size_t target, bool isBefore) const;
    std::uint64_t hash(Node node, bool isBefore) const;
    void value(Node before, Node after, const std::string& pointer, std::vector<FieldChange>& changes) const;
    void members(Node before, Node after, const std::string& pointer, const std::vector<std::string>& skipped,
                 std::vector<FieldChange>& changes) const;
    void bodies(std::size_t before, std::size_t after, std::vector<FieldChange>& changes) const;
    void branches(std::size_t before, std::size_t after, std::vector<FieldChange>& changes) const;

    const Side& m_before;
    const Side& m_after;
    const Matching& m_matching;
};

} // namespace steploom::model::diff
