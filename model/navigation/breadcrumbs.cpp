// SPDX-License-Identifier: Apache-2.0
#include "model/navigation/breadcrumbs.h"

#include <algorithm>

namespace steploom::model {

namespace {

std::string nameOf(Node node) {
    if (node.isMember())
        return node.key();
    std::size_t index = 0;
    for (Node item = node.parent().firstChild(); item && item != node; item = item.nextSibling())
        ++index;
    return '[' + std::to_string(index) + ']';
}

} // namespace

std::vector<Breadcrumb> breadcrumbs(const Document& document, std::size_t offset) {
    std::vector<Breadcrumb> crumbs;
    bool inState = false;
    for (Node node = document.tree().atOffset(offset); node.parent(); node = node.parent()) {
        const bool isState = node.isObject() && node.isMember() && node.parent().keyIs("States");
        // The way from one state to the next inner one says nothing that the states do not.
        if (isState || !inState)
            crumbs.push_back({nameOf(node), node.memberSpan(), isState});
        inState = inState || isState;
    }
    std::reverse(crumbs.begin(), crumbs.end());
    return crumbs;
}

} // namespace steploom::model
