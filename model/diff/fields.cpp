// SPDX-License-Identifier: Apache-2.0
#include "model/diff/fields.h"

#include <algorithm>
#include <unordered_map>

#include "model/document/pointer.h"

namespace steploom::model::diff {

namespace {

/// What is written there. Something always is: an absent value is the empty text.
std::string written(Node node) {
    const std::string_view raw = node.raw();
    return raw.empty() ? std::string("?") : std::string(raw);
}

bool hasBody(const Workflow& workflow, std::size_t state, std::string_view field) {
    const auto& scopes = workflow.states[state].scopes;
    return std::any_of(scopes.begin(), scopes.end(),
                       [&](std::size_t scope) { return bodyField(workflow, scope) == field; });
}

} // namespace

std::optional<std::size_t> FieldComparer::follow(std::size_t target, bool isBefore) const {
    if (target == kNone)
        return std::nullopt;
    const std::size_t partner = isBefore ? m_matching.afterOfState[target] : m_matching.beforeOfState[target];
    if (partner == kNone)
        return std::nullopt;
    return isBefore ? partner : target;
}

bool FieldComparer::sameTarget(std::size_t before, const std::string& beforeName, std::size_t after,
                               const std::string& afterName) const {
    const auto old = follow(before, true);
    const auto latest = follow(after, false);
    return old || latest ? old == latest : beforeName == afterName;
}

std::uint64_t FieldComparer::hash(Node node, bool isBefore) const {
    const Side& side = isBefore ? m_before : m_after;
    return meaningHash(node, [&](Node part) -> std::optional<std::uint64_t> {
        const auto target = side.targets.find(part.index());
        return target == side.targets.end() ? std::nullopt : follow(target->second, isBefore);
    });
}

std::vector<ItemPair> FieldComparer::items(Node before, Node after) const {
    std::vector<std::uint64_t> old;
    for (const Node item : before)
        old.push_back(hash(item, true));
    std::vector<std::uint64_t> fresh;
    for (const Node item : after)
        fresh.push_back(hash(item, false));
    return align(old, fresh);
}

void FieldComparer::value(Node before, Node after, const std::string& pointer,
                          std::vector<FieldChange>& changes) const {
    if (!before || !after) {
        changes.push_back({pointer, before ? written(before) : "", after ? written(after) : "",
                           m_before.targets.count(before ? before.index() : ~0U) > 0 ||
                               m_after.targets.count(after ? after.index() : ~0U) > 0});
        return;
    }
    if (before.isObject() && after.isObject()) {
        members(before, after, pointer, {}, changes);
        return;
    }
    if (before.isArray() && after.isArray()) {
        const std::vector<Node> old(before.begin(), before.end());
        const std::vector<Node> fresh(after.begin(), after.end());
        for (const ItemPair& pair : items(before, after))
            value(pair.before ? old[*pair.before] : Node(), pair.after ? fresh[*pair.after] : Node(),
                  pointerTo(pointer, pair.after ? *pair.after : *pair.before), changes);
        return;
    }
    const auto old = m_before.targets.find(before.index());
    const auto fresh = m_after.targets.find(after.index());
    const bool targets = old != m_before.targets.end() && fresh != m_after.targets.end();
    const bool same = targets ? sameTarget(old->second, before.string(), fresh->second, after.string())
                              : before.isScalar() && sameScalar(before, after);
    if (!same)
        changes.push_back({pointer, written(before), written(after), targets});
}

void FieldComparer::members(Node before, Node after, const std::string& pointer,
                            const std::vector<std::string>& skipped,
                            std::vector<FieldChange>& changes) const {
    const auto isSkipped = [&](const std::string& key) {
        return std::find(skipped.begin(), skipped.end(), key) != skipped.end();
    };
    const auto old = membersOf(before);
    const auto fresh = membersOf(after);
    std::unordered_map<std::string_view, Node> byKey;
    for (const auto& [key, node] : fresh)
        byKey.emplace(key, node);
    std::unordered_map<std::string_view, Node> known;
    for (const auto& [key, node] : old) {
        known.emplace(key, node);
        const auto partner = byKey.find(key);
        if (!isSkipped(key))
            value(node, partner == byKey.end() ? Node() : partner->second, pointerTo(pointer, key), changes);
    }
    for (const auto& [key, node] : fresh) {
        if (!isSkipped(key) && known.count(key) == 0)
            value({}, node, pointerTo(pointer, key), changes);
    }
}

std::vector<FieldChange> FieldComparer::state(std::size_t before, std::size_t after) const {
    std::vector<FieldChange> changes;
    const Node old = m_before.states[before];
    const Node fresh = m_after.states[after];
    if (!old.isObject() || !fresh.isObject()) {
        value(old, fresh, {}, changes);
        return changes;
    }
    std::vector<std::string> skipped;
    for (const char* field : {"Branches", "ItemProcessor", "Iterator"}) {
        if (hasBody(m_before.workflow, before, field) && hasBody(m_after.workflow, after, field))
            skipped.emplace_back(field);
    }
    members(old, fresh, {}, skipped, changes);
    if (!skipped.empty())
        bodies(before, after, changes);
    return changes;
}

void FieldComparer::bodies(std::size_t before, std::size_t after, std::vector<FieldChange>& changes) const {
    const std::size_t skip = m_after.workflow.states[after].pointer.size();
    for (const std::size_t scope : m_before.workflow.states[before].scopes) {
        const std::size_t partner = m_matching.afterOfScope[scope];
        if (partner != kNone)
            this->scope(scope, partner, m_after.workflow.scopes[partner].pointer.substr(skip), changes);
    }
    if (hasBody(m_before.workflow, before, "Branches") && hasBody(m_after.workflow, after, "Branches"))
        branches(before, after, changes);
}

/// Branches come and go as a whole. Their order is that of the result.
void FieldComparer::branches(std::size_t before, std::size_t after, std::vector<FieldChange>& changes) const {
    const std::size_t skipOld = m_before.workflow.states[before].pointer.size();
    const std::size_t skipFresh = m_after.workflow.states[after].pointer.size();
    std::vector<std::size_t> partners;
    for (const std::size_t scope : m_before.workflow.states[before].scopes) {
        if (m_matching.afterOfScope[scope] == kNone)
            changes.push_back({m_before.workflow.scopes[scope].pointer.substr(skipOld),
                               written(m_before.scopes[scope]), "", false});
        else
            partners.push_back(m_matching.afterOfScope[scope]);
    }
    for (const std::size_t scope : m_after.workflow.states[after].scopes) {
        if (m_matching.beforeOfScope[scope] == kNone)
            changes.push_back({m_after.workflow.scopes[scope].pointer.substr(skipFresh), "",
                               written(m_after.scopes[scope]), false});
    }
    const auto others = [](Node state) {
        std::string list;
        std::size_t place = 0;
        for (const Node item : state.member("Branches")) {
            if (!item.isObject())
                list += (list.empty() ? "" : ", ") + std::to_string(place) + ": " + written(item);
            ++place;
        }
        return list;
    };
    const Node old = m_before.states[before];
    const Node fresh = m_after.states[after];
    if (!std::is_sorted(partners.begin(), partners.end()) || others(old) != others(fresh))
        changes.push_back(
            {"/Branches", written(old.member("Branches")), written(fresh.member("Branches")), false});
}

void FieldComparer::scope(std::size_t before, std::size_t after, const std::string& pointer,
                          std::vector<FieldChange>& changes) const {
    const Node old = m_before.scopes[before];
    const Node fresh = m_after.scopes[after];
    if (!old.isObject() || !fresh.isObject()) {
        if (old || fresh)
            value(old, fresh, pointer, changes);
        return;
    }
    std::vector<std::string> skipped;
    const Node oldStates = old.member("States");
    const Node freshStates = fresh.member("States");
    // Where there were none at all, or are none any more, each state says so for itself.
    if ((oldStates.isObject() && freshStates.isObject()) || (!oldStates && freshStates.firstChild()) ||
        (!freshStates && oldStates.firstChild()))
        skipped.emplace_back("States");
    // The states of a fragment are members of the machine itself.
    const auto skipStates = [&skipped](const Side& side, std::size_t scope) {
        for (const std::size_t state : side.workflow.scopes[scope].states) {
            if (side.states[state].parent() == side.scopes[scope])
                skipped.push_back(side.states[state].key());
        }
    };
    skipStates(m_before, before);
    skipStates(m_after, after);
    members(old, fresh, pointer, skipped, changes);
}

} // namespace steploom::model::diff
