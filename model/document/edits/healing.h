// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "model/document/document.h"
#include "model/document/edits/rewriter.h"

/// States that leave the graph: what led to them goes past them. Of use within edits.
namespace steploom::model::edits {

/// What has to go, collected so that children of one array or object are removed together. A Catch whose
/// catchers all go goes itself.
class Removals {
public:
    void add(Node node) { m_byParent[node.parent().index()].push_back(node); }
    void apply(Rewriter& rewriter);

private:
    void dropEmptied();

    std::map<std::uint32_t, std::vector<Node>> m_byParent;
};

/// Lets what leads to `states` (of one scope) from others lead to what follows them: along Next, of a Choice
/// its Default, else its first rule's target, until that is none of them. Where nothing follows, Next becomes
/// End, Default, rules and catchers go. Tells the state that led there last; empty where none did.
std::string goPast(const Document& document, const std::vector<std::size_t>& states, Rewriter& rewriter,
                   Removals& removals);
/// The same for StartAt, which names the scope's first other state where nothing follows. False where it
/// names one of the states and there is no other.
bool startPast(const Document& document, const std::vector<std::size_t>& states, Rewriter& rewriter);

} // namespace steploom::model::edits
