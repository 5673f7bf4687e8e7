// SPDX-License-Identifier: Apache-2.0
#include "model/policy/policy_check.h"

#include <algorithm>
#include <iterator>

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

/// Words that a reference to something of the module, not to a resource, begins with.
bool isResource(std::string_view reference) {
    static constexpr std::string_view kOthers[] = {"var", "local", "module", "each", "count", "self", "path"};
    const std::size_t dot = reference.find('.');
    const std::string_view first = reference.substr(0, dot);
    const bool plain = reference.find_first_of(" ([\"?:*") == std::string_view::npos;
    if (dot == std::string_view::npos || !plain)
        return false;
    const std::string_view next = reference.substr(dot + 1, reference.find('.', dot + 1) - dot - 1);
    return std::find(std::begin(kOthers), std::end(kOthers), first) == std::end(kOthers) && next != "value" &&
           next != "key";
}

/// A text with * for what of it is only known when it is deployed; a reference to a resource stands for
/// itself.
std::string opened(const std::string& text) {
    std::string made;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = std::min(text.find("${", at), text.size());
        made += text.substr(at, begin - at);
        std::size_t end = begin;
        for (int depth = 0; end < text.size(); ++end) {
            depth += text[end] == '{' ? 1 : text[end] == '}' ? -1 : 0;
            if (text[end] == '}' && depth == 0)
                break;
        }
        if (begin == text.size() || end == text.size()) {
            made += text.substr(begin);
            break;
        }
        made += isResource(std::string_view(text).substr(begin + 2, end - begin - 2))
                    ? text.substr(begin, end + 1 - begin)
                    : "*";
        at = end + 1;
    }
    return made;
}

bool isOpen(const std::string& text) {
    return text.find("${") != std::string::npos && opened(text) != text;
}

/// Either may say more than the other: `arn:aws:lambda:*:*:function:f` is needed where the region is not
/// known.
bool sameText(std::string_view given, std::string_view needed) {
    return policyMatches(given, needed, true) || policyMatches(needed, given, true);
}

bool sameResource(const Named& given, const Named& needed) {
    return sameText(given.shown, needed.shown) || sameText(given.deployed, needed.deployed);
}

/// They could be the same, once they are deployed.
bool mayBeSame(const Named& given, const Named& needed) {
    return sameResource(given, needed) || ((isOpen(given.deployed) || isOpen(needed.deployed)) &&
                                           sameText(opened(given.deployed), opened(needed.deployed)));
}

/// All that is meant by `needed` is meant by `given`.
bool takesIn(const Named& given, const Named& needed) {
    return policyMatches(given.shown, needed.shown, true) ||
           policyMatches(given.deployed, needed.deployed, true);
}

bool mayCoverAction(const PolicyStatement& statement, std::string_view action) {
    return coversAction(statement, action) ||
           std::any_of(statement.actions.begin(), statement.actions.end(), [&](const std::string& each) {
               return isOpen(each) && policyMatches(opened(each), action, false);
           });
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
                const PolicyStatement& said = *m_statements[m_policy][m_statement].said;
                if (said.allow && !said.uncertain)
                    statement(m_statements[m_policy][m_statement]);
            }
        }
        return std::move(m_findings);
    }

private:
    void missing(const PolicyNeed& need, const std::vector<Named>& resources);
    void statement(const Statement& statement);
    bool mayBeUsed(const Statement& given, const std::string& pattern) const;
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
            bool maybe = false;
            bool denied = false;
            for (const std::vector<Statement>& statements : m_statements) {
                for (const Statement& each : statements) {
                    if (each.said->allow && !each.said->uncertain && coversAction(*each.said, action) &&
                        each.covers(resource, sameResource))
                        allowed = true;
                    else if (each.said->allow)
                        maybe =
                            maybe || (mayCoverAction(*each.said, action) && each.covers(resource, mayBeSame));
                    else
                        // A condition may keep a denial from applying; what is only partly denied may not be
                        // meant.
                        denied =
                            denied || (each.said->conditions.empty() && !each.said->uncertain &&
                                       coversAction(*each.said, action) &&
                                       each.covers(resource, sameResource) && each.covers(resource, takesIn));
                }
            }
            if (allowed && !denied)
                continue;
            PolicyFinding found;
            found.kind = denied || !maybe ? PolicyFinding::Kind::Missing : PolicyFinding::Kind::Unclear;
            found.message = {denied  ? "policy.denied"
                             : maybe ? "policy.unclear"
                                     : "policy.missing",
                             {action, resource.shown}};
            found.pointer = need.pointer;
            if (std::none_of(m_findings.begin(), m_findings.end(),
                             [&](const PolicyFinding& each) { return each.message == found.message; }))
                m_findings.push_back(std::move(found));
        }
    }
}

/// Whether a need that is not known yet could be for the action.
bool Checker::mayBeUsed(const Statement& given, const std::string& pattern) const {
    for (std::size_t i = 0; i < m_needs.size(); ++i) {
        const bool named = std::any_of(m_needs[i].actions.begin(), m_needs[i].actions.end(),
                                       [&](const auto& each) { return policyMatches(pattern, each, false); });
        if (named && std::any_of(m_resources[i].begin(), m_resources[i].end(),
                                 [&](const Named& each) { return given.covers(each, mayBeSame); }))
            return true;
    }
    return false;
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
        if (actions.empty() && !isOpen(pattern) && !mayBeUsed(given, pattern))
            say(PolicyFinding::Kind::Unused, "policy.unused-action", {pattern});
        else if (actions.empty())
            continue;
        else if (pattern.find('*') != std::string::npos)
            say(PolicyFinding::Kind::TooWide, "policy.wide-action", {pattern, joined(actions)});
    }
    if (used.empty())
        return;
    for (const Named& resource : given.resources) {
        if (isOpen(resource.deployed))
            continue;
        if (resource.shown == "*") {
            if (!unsure)
                say(PolicyFinding::Kind::TooWide, "policy.wide-resource", {joined(used), joined(shown), "*"});
        } else if (std::none_of(needed.begin(), needed.end(),
                                [&](const Named& each) { return mayBeSame(resource, each); })) {
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
