// SPDX-License-Identifier: Apache-2.0
#include "model/container/tree_plan.h"

#include <algorithm>
#include <functional>

#include "model/document/json_string.h"

namespace steploom::model {

namespace {

std::uint64_t mixed(std::uint64_t seed, std::uint64_t value) {
    return (seed ^ value) * 0x9E3779B97F4A7C15u + (seed >> 29);
}

std::uint64_t hashOf(std::string_view text) {
    return std::hash<std::string_view>()(text);
}

std::uint64_t begun(SourceValue::Kind kind) {
    return mixed(0x51ED270B, static_cast<std::uint64_t>(kind) + 1);
}

SourceValue::Kind kindOf(Node node) {
    return node.isObject()  ? SourceValue::Kind::Object
           : node.isArray() ? SourceValue::Kind::Array
                            : SourceValue::Kind::Scalar;
}

/// A scalar in one spelling: strings as they mean, all else as it is written. A placeholder without quotes is
/// what a source that has no such thing makes of it, a string.
std::string spelled(Node node) {
    if (node.isString())
        return encodeJsonString(node.string());
    if (node.kind() == NodeKind::Placeholder)
        return encodeJsonString(node.raw());
    return std::string(node.raw());
}

std::string spelled(const SourceValue& value) {
    return value.json.substr(0, 2) == "${" ? encodeJsonString(value.json) : value.json;
}

/// Of the indices (npos left out) those to keep for the most of them to ascend.
std::vector<bool> longestAscending(const std::vector<std::size_t>& partner) {
    std::vector<std::size_t> last;                         // last[n]: place that ends a run of n + 1
    std::vector<std::size_t> before(partner.size(), kNew); // the place before it in its run
    for (std::size_t i = 0; i < partner.size(); ++i) {
        if (partner[i] == kNew)
            continue;
        const auto at =
            std::lower_bound(last.begin(), last.end(), partner[i],
                             [&](std::size_t place, std::size_t value) { return partner[place] < value; });
        if (at != last.begin())
            before[i] = *std::prev(at);
        if (at == last.end())
            last.push_back(i);
        else
            *at = i;
    }
    std::vector<bool> keep(partner.size(), false);
    for (std::size_t at = last.empty() ? kNew : last.back(); at != kNew; at = before[at])
        keep[at] = true;
    return keep;
}

std::vector<Node> childrenOf(Node node) {
    std::vector<Node> children;
    children.reserve(node.childCount());
    for (const Node child : node)
        children.push_back(child);
    return children;
}

} // namespace

TreePlanner::TreePlanner(const SourceValue& root, const SyntaxTree& now)
    : m_now(now.size()) {
    hashSource(root);
    for (std::size_t i = now.size(); i-- > 0;) { // what a value holds comes after it
        const Node node(&now, static_cast<std::uint32_t>(i));
        std::uint64_t hash = begun(kindOf(node));
        if (node.isScalar())
            hash = mixed(hash, hashOf(spelled(node)));
        for (const Node child : node)
            hash = mixed(mixed(hash, hashOf(child.key())), m_now[child.index()]);
        m_now[i] = hash;
    }
}

/// As deep as the source, which its reader limits.
void TreePlanner::hashSource(const SourceValue& value) {
    std::uint64_t hash = begun(value.kind);
    if (value.kind == SourceValue::Kind::Scalar)
        hash = mixed(hash, hashOf(spelled(value)));
    for (const SourceValue& child : value.children) {
        hashSource(child);
        hash = mixed(mixed(hash, hashOf(child.key)), m_old[&child]);
    }
    m_old[&value] = hash;
    if (value.kind != SourceValue::Kind::Scalar && !value.children.empty())
        m_byHash.emplace(hash, &value);
}

bool TreePlanner::same(const SourceValue& old, Node now) const {
    return m_old.at(&old) == m_now[now.index()];
}

const SourceValue* TreePlanner::equalTo(Node now, const std::unordered_set<const SourceValue*>& kept) const {
    const auto [begin, end] = m_byHash.equal_range(m_now[now.index()]);
    for (auto at = begin; at != end; ++at) {
        if (kept.count(at->second) == 0)
            return at->second;
    }
    return nullptr;
}

/// A state with another name and perhaps another field or two.
bool TreePlanner::alike(const SourceValue& old, Node now) const {
    if (same(old, now))
        return true;
    if (old.kind != SourceValue::Kind::Object || !now.isObject())
        return false;
    std::size_t equal = 0;
    std::size_t count = 0;
    for (const Node member : now) {
        ++count;
        const SourceValue* before = old.member(member.key());
        equal += before != nullptr && same(*before, member) ? 1 : 0;
    }
    return 2 * equal > std::max(count, old.children.size());
}

void TreePlanner::matchMembers(const SourceValue& old, Node now, std::vector<std::size_t>& partner) const {
    std::unordered_map<std::string, std::vector<std::size_t>> byKey;
    for (std::size_t i = old.children.size(); i-- > 0;)
        byKey[old.children[i].key].push_back(i);
    std::vector<bool> taken(old.children.size(), false);
    const std::vector<Node> children = childrenOf(now);
    for (std::size_t i = 0; i < children.size(); ++i) {
        const auto found = byKey.find(children[i].key());
        if (found == byKey.end() || found->second.empty())
            continue;
        partner[i] = found->second.back();
        found->second.pop_back();
        taken[partner[i]] = true;
    }
    std::size_t from = 0; // renamed ones keep their order
    for (std::size_t i = 0; i < children.size(); ++i) {
        if (partner[i] != kNew)
            continue;
        for (std::size_t j = from; j < old.children.size(); ++j) {
            if (taken[j] || !alike(old.children[j], children[i]))
                continue;
            partner[i] = j;
            taken[j] = true;
            from = j + 1;
            break;
        }
    }
}

void TreePlanner::matchItems(const SourceValue& old, Node now, std::vector<std::size_t>& partner) const {
    const std::vector<Node> children = childrenOf(now);
    const std::size_t n = old.children.size();
    const std::size_t m = children.size();
    std::size_t begin = 0;
    std::size_t end = 0;
    while (begin < n && begin < m && same(old.children[begin], children[begin])) {
        partner[begin] = begin;
        ++begin;
    }
    while (end < n - begin && end < m - begin && same(old.children[n - 1 - end], children[m - 1 - end])) {
        partner[m - 1 - end] = n - 1 - end;
        ++end;
    }
    // Between the equal ends: equal values in their order, then each with the one at its place.
    std::size_t from = begin;
    for (std::size_t i = begin; i < m - end; ++i) {
        for (std::size_t j = from; j < n - end; ++j) {
            if (same(old.children[j], children[i])) {
                partner[i] = j;
                from = j + 1;
                break;
            }
        }
    }
    std::size_t next = begin;
    for (std::size_t i = begin; i < m - end; ++i) {
        if (partner[i] != kNew) {
            next = partner[i] + 1;
            continue;
        }
        std::size_t limit = n - end;
        for (std::size_t k = i + 1; k < m - end; ++k) {
            if (partner[k] != kNew) {
                limit = partner[k];
                break;
            }
        }
        if (next < limit && old.children[next].kind == kindOf(children[i]))
            partner[i] = next++;
    }
}

TreePlan TreePlanner::plan(const SourceValue& old, Node now) const {
    TreePlan plan{&old, now, TreePlan::Action::Keep, {}};
    if (same(old, now))
        return plan;
    plan.action = TreePlan::Action::Replace;
    if (old.kind != kindOf(now) || old.kind == SourceValue::Kind::Scalar || old.whole || old.odd ||
        old.children.empty() || now.childCount() == 0)
        return plan;
    std::vector<std::size_t> partner(now.childCount(), kNew);
    if (old.kind == SourceValue::Kind::Object)
        matchMembers(old, now, partner);
    else
        matchItems(old, now, partner);
    const std::vector<bool> keep = longestAscending(partner);
    if (std::find(keep.begin(), keep.end(), true) == keep.end())
        return plan;
    plan.action = TreePlan::Action::Descend;
    plan.items.reserve(partner.size());
    std::size_t i = 0;
    for (const Node child : now) {
        TreePlan::Item& item = plan.items.emplace_back();
        item.plan.now = child;
        if (keep[i]) {
            const SourceValue& before = old.children[partner[i]];
            item.kept = partner[i];
            item.renamed = now.isObject() && before.key != child.key();
            item.plan = this->plan(before, child);
        }
        ++i;
    }
    return plan;
}

bool sameMeaning(Node a, Node b) {
    if (kindOf(a) != kindOf(b))
        return false;
    if (a.isScalar())
        return spelled(a) == spelled(b);
    Node left = a.firstChild();
    Node right = b.firstChild();
    while (left && right && left.key() == right.key() && sameMeaning(left, right)) {
        left = left.nextSibling();
        right = right.nextSibling();
    }
    return !left && !right;
}

} // namespace steploom::model
