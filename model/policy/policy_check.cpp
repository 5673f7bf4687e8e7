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

/// A resource by its references, and as it could be once deployed.
struct Named {
    std::string shown;
    std::string deployed;
};

std::vector<Named> named(const std::vector<std::string>& shown, const std::vector<std::string>& deployed) {
    std::vector<Named> list;
    list.reserve(shown.size());
    for (std::size_t i = 0; i < shown.size(); ++i)
        list.push_back({shown[i], deployed.size() == shown.size() ? deployed[i] : shown[i]});
    return list;
}

/// Either may say more than the other: `arn:aws:lambda:*:*:function:f` is needed where the region is not
/// known.
bool sameText(std::string_view given, std::string_view needed) {
    return policyMatches(given, needed, true) || policyMatches(needed, given, true);
}

bool sameResource(const Named& given, const Named& needed) {
    return sameText(given.shown, needed.shown) || sameText(given.deployed, needed.deployed);
}

/// All that is meant by `needed` is meant by `given`.
bool takesIn(const Named& given, const Named& needed) {
    return policyMatches(given.shown, needed.shown, true) ||
           policyMatches(given.deployed, needed.deployed, true);
}

/// A statement with its resources in both ways.
struct Statement {
    const PolicyStatement* said = nullptr;
    std::vector<Named> resources;

    template <typename Same>
    bool covers(const Named& resource, Same same) const {
        return std::any_of(resources.begin(), resources.end(),
                           [&](const Named& given) { return same(given, resource); }) != said->notResources;
    }
};

std::vector<Statement> statementsOf(const GivenPolicy& given) {
    std::vector<Statement> list;
    const auto& shown = given.policy->statements;
    const auto& deployed = given.deployed->statements;
    list.reserve(shown.size());
    for (std::size_t i = 0; i < shown.size(); ++i)
        list.push_back({&shown[i], named(shown[i].resources,
                                         i < deployed.size() ? deployed[i].resources : shown[i].resources)});
    return list;
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

/// Versions and aliases of a function.
bool isQualified(const Named& pattern, const Named& needed) {
    return pattern.shown == needed.shown + ":*" || pattern.deployed == needed.deployed + ":*";
}

/// What follows the region and the account of an ARN, with its service.
std::string placeless(const std::string& arn) {
    std::vector<std::size_t> colons;
    for (std::size_t at = arn.find(':'); at != std::string::npos && colons.size() < 5;
         at = arn.find(':', at + 1))
        colons.push_back(at);
    return colons.size() < 5 ? arn : arn.substr(colons[1], colons[2] - colons[1]) + arn.substr(colons[4]);
}

/// Whether a pattern takes in more than what is needed of it: not for versions and aliases of a function, or
/// in other regions and accounts, where there is only this one of that name.
bool isWide(const Named& pattern, const std::vector<Named>& needed) {
    if (pattern.shown.find('*') == std::string::npos)
        return false;
    return std::none_of(needed.begin(), needed.end(), [&](const Named& each) {
        return (each.shown.find('*') != std::string::npos && sameResource(pattern, each)) ||
               isQualified(pattern, each) || placeless(pattern.deployed) == placeless(each.deployed);
    });
}

class Checker {
public:
    Checker(const std::vector<PolicyNeed>& needs, const std::vector<GivenPolicy>& policies)
        : m_needs(needs)
        , m_policies(policies) {
        m_resources.reserve(needs.size());
        for (const PolicyNeed& need : needs)
            m_resources.push_back(named(need.resources, need.deployed));
        m_statements.reserve(policies.size());
        for (const GivenPolicy& policy : policies)
            m_statements.push_back(statementsOf(policy));
    }

    std::vector<PolicyFinding> check() {
        for (std::size_t i = 0; i < m_needs.size(); ++i) {
            if (!m_needs[i].optional)
                missing(m_needs[i], m_resources[i]);
        }
        for (m_policy = 0; m_policy < m_policies.size(); ++m_policy) {
            m_statement = 0;
            if (!m_policies[m_policy].whole.empty()) {
                whole();
                continue;
            }
            for (; m_statement < m_statements[m_policy].size(); ++m_statement) {
                if (m_statements[m_policy][m_statement].said->allow)
                    statement(m_statements[m_policy][m_statement]);
            }
        }
        return std::move(m_findings);
    }

private:
    void missing(const PolicyNeed& need, const std::vector<Named>& resources);
    void statement(const Statement& statement);
    void whole();
    void say(PolicyFinding::Kind kind, std::string code, std::vector<std::string> args) {
        m_findings.push_back({kind, {std::move(code), std::move(args)}, {}, m_policy, m_statement});
    }

    const std::vector<PolicyNeed>& m_needs;
    const std::vector<GivenPolicy>& m_policies;
    std::vector<std::vector<Named>> m_resources;      // by need
    std::vector<std::vector<Statement>> m_statements; // by policy
    std::vector<PolicyFinding> m_findings;
    std::size_t m_policy = 0;
    std::size_t m_statement = 0;
};

void Checker::missing(const PolicyNeed& need, const std::vector<Named>& resources) {
    for (const std::string& action : need.actions) {
        for (const Named& resource : resources) {
            bool allowed = false;
            bool denied = false;
            for (const std::vector<Statement>& statements : m_statements) {
                for (const Statement& each : statements) {
                    if (!coversAction(*each.said, action) || !each.covers(resource, sameResource))
                        continue;
                    allowed = allowed || each.said->allow;
                    // A condition may keep a denial from applying; what is only partly denied may not be
                    // meant.
                    denied = denied || (!each.said->allow && each.said->conditions.empty() &&
                                        each.covers(resource, takesIn));
                }
            }
            if (allowed && !denied)
                continue;
            PolicyFinding found;
            found.message = {denied ? "policy.denied" : "policy.missing", {action, resource.shown}};
            found.pointer = need.pointer;
            if (std::none_of(m_findings.begin(), m_findings.end(),
                             [&](const PolicyFinding& each) { return each.message == found.message; }))
                m_findings.push_back(std::move(found));
        }
    }
}

void Checker::statement(const Statement& given) {
    const PolicyStatement& said = *given.said;
    if (said.notActions || said.notResources)
        return say(PolicyFinding::Kind::TooWide,
                   said.notActions ? "policy.not-action" : "policy.not-resource",
                   {joined(said.notActions ? said.actions : said.resources)});
    std::vector<Named> needed; // resources of the needs that this statement is for
    std::vector<std::string> shown;
    bool unsure = false;
    std::vector<std::string> used;
    for (const std::string& pattern : said.actions) {
        std::vector<std::string> actions;
        for (std::size_t i = 0; i < m_needs.size(); ++i) {
            const std::vector<Named>& resources = m_resources[i];
            if (std::none_of(resources.begin(), resources.end(),
                             [&](const Named& each) { return given.covers(each, sameResource); }))
                continue;
            for (const std::string& action : m_needs[i].actions) {
                if (!policyMatches(pattern, action, false))
                    continue;
                addOnce(actions, action);
                addOnce(used, action);
                for (const Named& resource : resources) {
                    needed.push_back(resource);
                    addOnce(shown, resource.shown);
                    unsure = unsure || resource.shown == "*";
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
    for (const Named& resource : given.resources) {
        if (resource.shown == "*") {
            if (!unsure)
                say(PolicyFinding::Kind::TooWide, "policy.wide-resource", {joined(used), joined(shown), "*"});
        } else if (std::none_of(needed.begin(), needed.end(),
                                [&](const Named& each) { return sameResource(resource, each); })) {
            say(PolicyFinding::Kind::Unused, "policy.unused-resource", {resource.shown, joined(used)});
        } else if (isWide(resource, needed)) {
            say(PolicyFinding::Kind::TooWide, "policy.wide-resource",
                {joined(used), joined(shown), resource.shown});
        }
    }
}

/// Whether an action is allowed as all of its service, or all.
bool isAll(const PolicyStatement& statement, std::string_view action) {
    return statement.notActions ||
           std::any_of(statement.actions.begin(), statement.actions.end(), [&](const std::string& pattern) {
               return policyMatches(pattern, action, false) && pattern.back() == '*' &&
                      (pattern.size() == 1 || pattern[pattern.size() - 2] == ':');
           });
}

void Checker::whole() {
    std::vector<std::string> used;
    bool wide = false;
    for (const Statement& given : m_statements[m_policy]) {
        for (std::size_t i = 0; i < m_needs.size(); ++i) {
            for (const std::string& action : m_needs[i].actions) {
                if (!coversAction(*given.said, action))
                    continue;
                for (const Named& resource : m_resources[i]) {
                    if (!given.covers(resource, sameResource))
                        continue;
                    addOnce(used, action);
                    const bool all = std::any_of(given.resources.begin(), given.resources.end(),
                                                 [](const Named& each) { return each.shown == "*"; });
                    wide = wide || isAll(*given.said, action) || (all && resource.shown != "*");
                }
            }
        }
    }
    const std::string& name = m_policies[m_policy].whole;
    if (used.empty())
        say(PolicyFinding::Kind::Unused, "policy.unused-whole", {name});
    else if (wide)
        say(PolicyFinding::Kind::TooWide, "policy.wide-whole", {name, joined(used)});
}

} // namespace

std::vector<PolicyFinding> checkPolicies(const std::vector<PolicyNeed>& needs,
                                         const std::vector<GivenPolicy>& policies) {
    return Checker(needs, policies).check();
}

std::vector<PolicyFinding> checkPolicies(const std::vector<PolicyNeed>& needs,
                                         const std::vector<Policy>& policies) {
    std::vector<GivenPolicy> given;
    given.reserve(policies.size());
    for (const Policy& policy : policies)
        given.push_back({&policy, &policy, {}});
    return checkPolicies(needs, given);
}

} // namespace steploom::model
