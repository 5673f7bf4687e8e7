// SPDX-License-Identifier: Apache-2.0
#include "model/policy/policy_check.h"

#include <algorithm>

namespace steploom::model {

namespace {

bool anyMatches(const std::vector<std::string>& patterns, std::string_view text, bool sameCase) {
    return std::any_of(patterns.begin(), patterns.end(),
                       [&](const std::string& pattern) { return policyMatches(pattern, text, sameCase); });
}

bool coversAction(const PolicyStatement& statement, std::string_view action) {
    return anyMatches(statement.actions, action, false) != statement.notActions;
}

/// Either may say more than the other: `arn:aws:lambda:*:*:function:f` is needed where the region is not
/// known.
bool sameResource(std::string_view given, std::string_view needed) {
    return policyMatches(given, needed, true) || policyMatches(needed, given, true);
}

bool coversResource(const PolicyStatement& statement, std::string_view resource) {
    const bool named = std::any_of(statement.resources.begin(), statement.resources.end(),
                                   [&](const std::string& given) { return sameResource(given, resource); });
    return named != statement.notResources;
}

std::string joined(const std::vector<std::string>& list) {
    std::string text;
    for (const std::string& each : list)
        text += (text.empty() ? "" : ", ") + each;
    return text;
}

void addOnce(std::vector<std::string>& list, const std::string& text) {
    if (std::find(list.begin(), list.end(), text) == list.end())
        list.push_back(text);
}

/// Whether a pattern takes in more than what is needed of it. Versions and aliases of a function do not
/// count.
bool isWide(const std::string& pattern, const std::vector<std::string>& needed) {
    if (pattern.find('*') == std::string::npos)
        return false;
    return std::none_of(needed.begin(), needed.end(), [&](const std::string& each) {
        return (each.find('*') != std::string::npos && sameResource(pattern, each)) || pattern == each + ":*";
    });
}

class Checker {
public:
    Checker(const std::vector<PolicyNeed>& needs, const std::vector<Policy>& policies)
        : m_needs(needs)
        , m_policies(policies) {}

    std::vector<PolicyFinding> check() {
        for (const PolicyNeed& need : m_needs) {
            if (!need.optional)
                missing(need);
        }
        for (std::size_t policy = 0; policy < m_policies.size(); ++policy) {
            for (std::size_t i = 0; i < m_policies[policy].statements.size(); ++i) {
                m_policy = policy;
                m_statement = i;
                if (m_policies[policy].statements[i].allow)
                    statement(m_policies[policy].statements[i]);
            }
        }
        return std::move(m_findings);
    }

private:
    void missing(const PolicyNeed& need);
    void statement(const PolicyStatement& statement);
    void say(PolicyFinding::Kind kind, std::string code, std::vector<std::string> args) {
        m_findings.push_back({kind, {std::move(code), std::move(args)}, {}, m_policy, m_statement});
    }

    const std::vector<PolicyNeed>& m_needs;
    const std::vector<Policy>& m_policies;
    std::vector<PolicyFinding> m_findings;
    std::size_t m_policy = 0;
    std::size_t m_statement = 0;
};

void Checker::missing(const PolicyNeed& need) {
    for (const std::string& action : need.actions) {
        for (const std::string& resource : need.resources) {
            bool allowed = false;
            bool denied = false;
            for (const Policy& policy : m_policies) {
                for (const PolicyStatement& each : policy.statements) {
                    if (!coversAction(each, action) || !coversResource(each, resource))
                        continue;
                    allowed = allowed || each.allow;
                    // A condition may keep a denial from applying; what is only partly denied may not be
                    // meant.
                    denied = denied || (!each.allow && each.conditions.empty() &&
                                        anyMatches(each.resources, resource, true) != each.notResources);
                }
            }
            if (allowed && !denied)
                continue;
            PolicyFinding found;
            found.message = {denied ? "policy.denied" : "policy.missing", {action, resource}};
            found.pointer = need.pointer;
            if (std::none_of(m_findings.begin(), m_findings.end(),
                             [&](const PolicyFinding& each) { return each.message == found.message; }))
                m_findings.push_back(std::move(found));
        }
    }
}

void Checker::statement(const PolicyStatement& statement) {
    if (statement.notActions || statement.notResources)
        return say(PolicyFinding::Kind::TooWide,
                   statement.notActions ? "policy.not-action" : "policy.not-resource",
                   {joined(statement.notActions ? statement.actions : statement.resources)});
    std::vector<std::string> needed; // resources of the needs that this statement is for
    bool unsure = false;
    std::vector<std::string> used;
    for (const std::string& pattern : statement.actions) {
        std::vector<std::string> actions;
        for (const PolicyNeed& need : m_needs) {
            for (const std::string& action : need.actions) {
                if (!policyMatches(pattern, action, false))
                    continue;
                const bool here =
                    std::any_of(need.resources.begin(), need.resources.end(),
                                [&](const auto& each) { return coversResource(statement, each); });
                if (!here)
                    continue;
                addOnce(actions, action);
                addOnce(used, action);
                for (const std::string& resource : need.resources) {
                    addOnce(needed, resource);
                    unsure = unsure || resource == "*";
                }
            }
        }
        if (actions.empty())
            say(PolicyFinding::Kind::Unused, "policy.unused-action", {pattern});
        else if (pattern.find('*') != std::string::npos)
            say(PolicyFinding::Kind::TooWide, "policy.wide-action", {pattern, joined(actions)});
    }
    if (used.empty())
        return;
    for (const std::string& resource : statement.resources) {
        if (resource == "*") {
            if (!unsure)
                say(PolicyFinding::Kind::TooWide, "policy.wide-resource",
                    {joined(used), joined(needed), "*"});
        } else if (std::none_of(needed.begin(), needed.end(),
                                [&](const std::string& each) { return sameResource(resource, each); })) {
            say(PolicyFinding::Kind::Unused, "policy.unused-resource", {resource, joined(used)});
        } else if (isWide(resource, needed)) {
            say(PolicyFinding::Kind::TooWide, "policy.wide-resource",
                {joined(used), joined(needed), resource});
        }
    }
}

} // namespace

std::vector<PolicyFinding> checkPolicies(const std::vector<PolicyNeed>& needs,
                                         const std::vector<Policy>& policies) {
    return Checker(needs, policies).check();
}

} // namespace steploom::model
