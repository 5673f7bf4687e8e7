// SPDX-License-Identifier: Apache-2.0
#include "model/container/alias_plan.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace steploom::model {

namespace {

using Action = TreePlan::Action;

class AnchorFollower {
public:
    explicit AnchorFollower(const SourceValue& root) { define(root); }

    bool hasAnchors() const { return !m_defined.empty(); }

    void look(const TreePlan& plan) {
        const std::string& anchor = plan.old->anchor;
        if (!anchor.empty())
            m_now[anchor] = {plan.action != Action::Keep, plan.now};
        if (plan.action == Action::Keep)
            keep(*plan.old);
        for (const TreePlan::Item& item : plan.items) {
            if (item.kept != kNew)
                look(item.plan);
        }
    }

    void follow(TreePlan& plan) {
        const SourceValue& old = *plan.old;
        if (!old.alias.empty()) {
            if (m_defined.count(old.alias) != 0 && changes(old.alias))
                plan.action = stays(old.alias, plan.now) ? Action::Keep : Action::Replace;
            return;
        }
        if (plan.action == Action::Keep && repeats(old)) {
            plan.action = old.odd ? Action::Replace : Action::Descend;
            std::size_t i = 0;
            for (const Node child : plan.now) {
                if (plan.action != Action::Descend)
                    break;
                TreePlan::Item& item = plan.items.emplace_back();
                item.kept = i;
                item.plan = {&old.children[i], child, Action::Keep, {}};
                ++i;
            }
        }
        for (TreePlan::Item& item : plan.items) {
            if (item.kept != kNew)
                follow(item.plan);
        }
    }

private:
    struct Now {
        bool changed = false;
        Node value;
    };

    void define(const SourceValue& value) {
        if (!value.alias.empty())
            return;
        if (!value.anchor.empty() && !m_defined.insert(value.anchor).second)
            m_twice.insert(value.anchor);
        for (const SourceValue& child : value.children)
            define(child);
    }

    void keep(const SourceValue& value) {
        if (!value.alias.empty())
            return;
        if (!value.anchor.empty() && m_now.count(value.anchor) == 0)
            m_now[value.anchor] = {};
        for (const SourceValue& child : value.children)
            keep(child);
    }

    bool changes(const std::string& anchor) const {
        const auto found = m_now.find(anchor);
        return found == m_now.end() || found->second.changed || m_twice.count(anchor) != 0;
    }

    bool stays(const std::string& anchor, Node now) const {
        const auto found = m_now.find(anchor);
        return found != m_now.end() && m_twice.count(anchor) == 0 && sameMeaning(found->second.value, now);
    }

    /// Has something in it that repeats what changes.
    bool repeats(const SourceValue& value) const {
        return std::any_of(value.children.begin(), value.children.end(), [this](const SourceValue& child) {
            if (!child.alias.empty())
                return m_defined.count(child.alias) != 0 && changes(child.alias);
            return repeats(child);
        });
    }

    std::set<std::string> m_defined;
    std::set<std::string> m_twice;
    std::map<std::string, Now> m_now; ///< of the anchors that will still be there
};

} // namespace

void followAnchors(TreePlan& plan, const SourceValue& root) {
    if (plan.action == Action::Keep)
        return;
    AnchorFollower follower(root);
    if (!follower.hasAnchors())
        return;
    follower.look(plan);
    follower.follow(plan);
}

} // namespace steploom::model
