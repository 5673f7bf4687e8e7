// SPDX-License-Identifier: Apache-2.0
#include "model/document/edits/conditions.h"

#include <algorithm>

#include "model/document/edits/common.h"
#include "model/document/pointer.h"

namespace steploom::model::edits {

namespace {

/// What a rule does when it matches, and says about itself: no part of its condition.
bool isOfRule(Node member) {
    constexpr std::string_view names[] = {"Next", "Assign", "Output", "Comment"};
    return std::any_of(std::begin(names), std::end(names),
                       [&](std::string_view name) { return member.keyIs(name); });
}

} // namespace

Result<Edit> groupCondition(const Document& document, std::string_view pointer, std::string_view group,
                            std::string_view more) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const Node test = document.tree().at(pointer);
    if (!test.isObject())
        return noSuchPlace(pointer);
    std::vector<Node> condition;
    std::string inner;
    for (const Node member : test) {
        if (isOfRule(member))
            continue;
        condition.push_back(member);
        inner +=
            (inner.empty() ? "{" : ", ") + std::string(member.rawKey()) + ": " + std::string(member.raw());
    }
    if (condition.empty())
        return Message{"edit.no-condition", {}};
    inner += '}';
    const bool single = group == "Not";
    if (!single)
        inner = '[' + inner + (more.empty() ? "" : ", ") + std::string(more) + ']';
    const SyntaxTree value = scan(inner);
    if (!isValue(value))
        return Message{"edit.no-condition", {}};
    Rewriter rewriter(document.tree());
    rewriter.replaceMember(condition.front(), group, value.root(), {single ? "" : "/0"});
    condition.erase(condition.begin());
    if (!condition.empty())
        rewriter.remove(condition);
    return finished(rewriter, "edit.group-condition", {std::string(group)}, pointerTo(pointer, group),
                    std::string(pointer));
}

Result<Edit> ungroupCondition(const Document& document, std::string_view pointer) {
    if (auto refusal = brokenText(document))
        return *refusal;
    const Node test = document.tree().at(pointer);
    for (const std::string_view group : {"And", "Or", "Not"}) {
        const Node member = test.member(group);
        const Node part = group == "Not" ? member : member.childCount() == 1 ? member.firstChild() : Node();
        if (!part.isObject() || !part.firstChild())
            continue;
        Rewriter rewriter(document.tree());
        rewriter.replaceMember(member, std::vector<Node>(part.begin(), part.end()));
        return finished(rewriter, "edit.ungroup-condition", {std::string(group)}, std::string(pointer),
                        std::string(pointer));
    }
    return Message{"edit.no-single-condition", {}};
}

} // namespace steploom::model::edits
