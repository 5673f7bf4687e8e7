// SPDX-License-Identifier: Apache-2.0
#include "model/policy/policy.h"

#include "model/document/json_string.h"

namespace steploom::model {

namespace {

std::vector<std::string> texts(Node node) {
    if (node.isString() || node.kind() == NodeKind::Placeholder)
        return {node.isString() ? node.string() : std::string(node.raw())};
    std::vector<std::string> made;
    if (!node.isArray())
        return node ? std::vector<std::string>{std::string(node.raw())} : made;
    for (const Node item : node)
        made.push_back(item.isString() ? item.string() : std::string(item.raw()));
    return made;
}

std::string written(const std::vector<std::string>& list, const std::string& indent) {
    if (list.size() == 1)
        return encodeJsonString(list.front());
    std::string text = "[";
    for (const std::string& each : list)
        text += (&each == &list.front() ? "\n" : ",\n") + indent + "  " + encodeJsonString(each);
    return text + "\n" + indent + "]";
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

PolicyStatement uncertainStatement() {
    PolicyStatement made;
    made.actions = {"*"};
    made.resources = {"*"};
    made.uncertain = true;
    return made;
}

Result<Policy> readPolicy(Node root) {
    const Node list = root.member("Statement");
    if (!root.isObject() || (!list.isArray() && !list.isObject()))
        return Message{"policy.shape", {}};
    Policy policy;
    const auto add = [&policy](Node node) {
        if (!node.isObject()) {
            policy.statements.push_back(uncertainStatement());
            return;
        }
        PolicyStatement made;
        made.sid = node.member("Sid").string();
        made.allow = !node.member("Effect").stringIs("Deny");
        made.notActions = static_cast<bool>(node.member("NotAction"));
        made.actions = texts(node.member(made.notActions ? "NotAction" : "Action"));
        made.notResources = static_cast<bool>(node.member("NotResource"));
        made.resources = texts(node.member(made.notResources ? "NotResource" : "Resource"));
        for (const Node test : node.member("Condition")) {
            for (const Node variable : test)
                made.conditions.push_back({test.key(), variable.key(), texts(variable)});
        }
        policy.statements.push_back(std::move(made));
    };
    if (list.isObject())
        add(list);
    else
        for (const Node item : list)
            add(item);
    return policy;
}

std::string policyText(const Policy& policy) {
    std::string text = "{\n  \"Version\": \"2012-10-17\",\n  \"Statement\": [";
    for (const PolicyStatement& each : policy.statements) {
        text += &each == &policy.statements.front() ? "\n    {\n" : ",\n    {\n";
        if (!each.sid.empty())
            text += "      \"Sid\": " + encodeJsonString(each.sid) + ",\n";
        text += each.allow ? "      \"Effect\": \"Allow\",\n" : "      \"Effect\": \"Deny\",\n";
        text += each.notActions ? "      \"NotAction\": " : "      \"Action\": ";
        text += written(each.actions, "      ") + ",\n";
        text += each.notResources ? "      \"NotResource\": " : "      \"Resource\": ";
        text += written(each.resources, "      ");
        std::string test;
        for (const PolicyCondition& condition : each.conditions) {
            if (condition.test != test) {
                text += test.empty() ? ",\n      \"Condition\": {\n" : "\n        },\n";
                text += "        " + encodeJsonString(condition.test) + ": {\n";
            } else {
                text += ",\n";
            }
            test = condition.test;
            text += "          " + encodeJsonString(condition.variable) + ": " +
                    written(condition.values, "          ");
        }
        text += test.empty() ? "\n    }" : "\n        }\n      }\n    }";
    }
    return text + (policy.statements.empty() ? "]\n}\n" : "\n  ]\n}\n");
}

bool policyMatches(std::string_view pattern, std::string_view text, bool sameCase) {
    // The last star takes more wherever the rest does not fit: no step is taken back further than that.
    std::size_t p = 0;
    std::size_t t = 0;
    std::size_t star = std::string_view::npos;
    std::size_t resume = 0;
    while (t < text.size()) {
        const bool one = p < pattern.size() && pattern[p] != '*' &&
                         (pattern[p] == '?' || pattern[p] == text[t] ||
                          (!sameCase && lower(pattern[p]) == lower(text[t])));
        if (one) {
            ++p;
            ++t;
        } else if (p < pattern.size() && pattern[p] == '*') {
            star = p++;
            resume = t;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            t = ++resume;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of('*', p) == std::string_view::npos;
}

} // namespace steploom::model
