// SPDX-License-Identifier: Apache-2.0
#include "model/terraform/pairing.h"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "model/terraform/hcl_edit.h"

namespace steploom::model::hcl {

namespace {

/// The value without its blanks.
void write(Node node, std::string& text) {
    if (node.isScalar()) {
        text += node.raw();
        return;
    }
    text += node.isObject() ? '{' : '[';
    for (const Node child : node) {
        text += child.rawKey();
        write(child, text);
        text += ',';
    }
    text += '}';
}

/// What makes an entry the same one: a member's key, an item's value.
std::string identityOf(Node node) {
    if (node.isMember())
        return node.key();
    std::string text;
    write(node, text);
    return text;
}

/// The longest part of `pairs` whose numbers ascend; the others become kUnpaired.
void keepAscending(std::vector<std::size_t>& pairs) {
    std::vector<std::size_t> tails; // index into pairs of the smallest end of a run of each length
    std::vector<std::size_t> previous(pairs.size(), kUnpaired);
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (pairs[i] == kUnpaired)
            continue;
        const auto place =
            std::lower_bound(tails.begin(), tails.end(), pairs[i],
                             [&](std::size_t tail, std::size_t value) { return pairs[tail] < value; });
        if (place != tails.begin())
            previous[i] = *(place - 1);
        if (place == tails.end())
            tails.push_back(i);
        else
            *place = i;
    }
    std::vector<std::size_t> kept(pairs.size(), kUnpaired);
    for (std::size_t i = tails.empty() ? kUnpaired : tails.back(); i != kUnpaired; i = previous[i])
        kept[i] = pairs[i];
    pairs = std::move(kept);
}

} // namespace

std::vector<std::size_t> pairedInOrder(const std::vector<Node>& before, const std::vector<Node>& after) {
    std::vector<std::size_t> pairs(after.size(), kUnpaired);
    std::unordered_map<std::string, std::vector<std::size_t>> known;
    for (std::size_t i = before.size(); i-- > 0;)
        known[identityOf(before[i])].push_back(i);
    for (std::size_t i = 0; i < after.size(); ++i) {
        const auto found = known.find(identityOf(after[i]));
        if (found == known.end() || found->second.empty())
            continue;
        pairs[i] = found->second.back();
        found->second.pop_back();
    }
    // A key that another value of `before` has now is taken where it is found elsewhere: only what is left in
    // a gap on both sides may be one and the same under another name.
    std::vector<bool> taken(before.size(), false);
    for (const std::size_t pair : pairs) {
        if (pair != kUnpaired)
            taken[pair] = true;
    }
    keepAscending(pairs);
    std::size_t next = 0;
    for (std::size_t& pair : pairs) {
        if (pair == kUnpaired && next < before.size() && !taken[next])
            pair = next;
        if (pair != kUnpaired)
            next = pair + 1;
    }
    return pairs;
}

} // namespace steploom::model::hcl
