// SPDX-License-Identifier: Apache-2.0
#include "model/workflow/labels.h"

#include <algorithm>
#include <array>

#include "model/document/utf8.h"

namespace steploom::model {

namespace {

bool isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// `text` on one line, cut to a label's length.
std::string shortened(std::string_view text) {
    std::string label;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!isSpace(text[i]))
            label.push_back(text[i]);
        else if (!label.empty() && label.back() != ' ')
            label.push_back(' ');
        if (label.size() > kMaxLabel)
            break;
    }
    while (!label.empty() && label.back() == ' ')
        label.pop_back();
    if (label.size() > kMaxLabel) {
        std::size_t end = kMaxLabel;
        while (end > 0 && isUtf8Continuation(label[end]))
            --end;
        label.resize(end);
        label += "…";
    }
    return label;
}

/// A value as a label shows it: a JSONata expression bare, a path or name as its characters, else the JSON.
std::string plainText(Node value) {
    if (!value.isString())
        return shortened(value.raw());
    const std::string characters = value.string();
    std::string_view text = characters;
    if (text.size() >= 4 && text.substr(0, 2) == "{%" && text.substr(text.size() - 2) == "%}")
        text = text.substr(2, text.size() - 4);
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    return shortened(text);
}

struct Comparison {
    std::string_view suffix; ///< of the operator's name
    std::string_view sign;
};

constexpr std::array<Comparison, 6> kComparisons{{{"LessThanEquals", "≤"},
                                                  {"GreaterThanEquals", "≥"},
                                                  {"Equals", "="},
                                                  {"LessThan", "<"},
                                                  {"GreaterThan", ">"},
                                                  {"Matches", "~"}}};

struct TypeTest {
    std::string_view name;
    std::string_view yes;
    std::string_view no;
};

constexpr std::array<TypeTest, 6> kTypeTests{{{"IsPresent", "present", "absent"},
                                              {"IsNull", "is null", "is not null"},
                                              {"IsNumeric", "is numeric", "is not numeric"},
                                              {"IsString", "is string", "is not string"},
                                              {"IsBoolean", "is boolean", "is not boolean"},
                                              {"IsTimestamp", "is timestamp", "is not timestamp"}}};

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

std::string comparison(const std::string& variable, Node test) {
    const std::string key = test.key();
    for (const TypeTest& type : kTypeTests) {
        if (key == type.name)
            return variable + ' ' + std::string(test.kind() == NodeKind::False ? type.no : type.yes);
    }
    const bool path = endsWith(key, "Path");
    const std::string_view name = std::string_view(key).substr(0, key.size() - (path ? 4 : 0));
    std::string_view sign = key;
    for (const Comparison& candidate : kComparisons) {
        if (endsWith(name, candidate.suffix)) {
            sign = candidate.sign;
            break;
        }
    }
    return variable + ' ' + std::string(sign) + ' ' + (path ? plainText(test) : shortened(test.raw()));
}

bool isTest(Node member) {
    static constexpr std::array<std::string_view, 5> others{"Variable", "Next", "Comment", "Assign",
                                                            "Output"};
    return std::none_of(others.begin(), others.end(),
                        [&](std::string_view name) { return member.keyIs(name); });
}

std::string expression(Node rule, bool nested);

std::string joined(Node rules, std::string_view word, bool nested) {
    std::string text;
    for (const Node rule : rules) {
        if (!text.empty())
            text += word;
        text += expression(rule, true);
        if (text.size() > kMaxLabel)
            break;
    }
    return nested && rules.childCount() > 1 ? '(' + text + ')' : text;
}

/// As deep as the rule is nested, which the scanner limits.
std::string expression(Node rule, bool nested) {
    for (const Node member : rule) {
        if (member.keyIs("And"))
            return joined(member, " and ", nested);
        if (member.keyIs("Or"))
            return joined(member, " or ", nested);
        if (member.keyIs("Not"))
            return "not " + expression(member, true);
        if (member.keyIs("Condition"))
            return plainText(member);
    }
    std::string variable = plainText(rule.member("Variable"));
    for (const Node member : rule) {
        if (isTest(member))
            return comparison(variable, member);
    }
    return variable;
}

} // namespace

std::string ruleLabel(Node rule) {
    return rule.isObject() ? shortened(expression(rule, false)) : std::string();
}

std::string errorsLabel(Node catcher) {
    std::string label;
    for (const Node name : catcher.member("ErrorEquals")) {
        if (!label.empty())
            label += ", ";
        label += plainText(name);
        if (label.size() > kMaxLabel)
            break;
    }
    return shortened(label);
}

namespace {

std::vector<std::string_view> parts(std::string_view arn) {
    std::vector<std::string_view> result;
    for (;;) {
        const std::size_t colon = arn.find(':');
        result.push_back(arn.substr(0, colon));
        if (colon == std::string_view::npos)
            return result;
        arn.remove_prefix(colon + 1);
    }
}

std::string calls(std::string_view service, std::string_view what) {
    return shortened(std::string(service) + " · " + std::string(what));
}

/// The name in `arn:aws:lambda:REGION:ACCOUNT:function:NAME:VERSION`, or the last part of what is not so
/// whole.
std::string_view functionName(std::string_view arn) {
    const auto part = parts(arn);
    if (part.size() >= 7 && part[5] == "function")
        return part[6];
    return part.back();
}

std::string integration(const std::vector<std::string_view>& part, Node state) {
    std::size_t service = 5;
    if (part[service] == "aws-sdk" && part.size() > 7)
        ++service;
    const std::string_view action = part.size() > service + 1 ? part[service + 1] : std::string_view();
    if (part[service] == "lambda" && action.substr(0, 6) == "invoke") {
        for (const char* field : {"Parameters", "Arguments"}) {
            const Node function = state.member(field).member("FunctionName");
            if (function.isString())
                return calls("lambda", functionName(plainText(function)));
        }
    }
    std::string what(action);
    for (std::size_t i = service + 2; i < part.size(); ++i)
        what += ':' + std::string(part[i]); // `startExecution.sync:2`
    return calls(part[service], what);
}

std::string taskDetail(Node state) {
    const std::string resource = state.member("Resource").string();
    const auto part = parts(resource);
    if (part.size() < 4 || part[0] != "arn")
        return shortened(resource);
    if (part[2] == "lambda")
        return calls("lambda", functionName(resource));
    if (part[2] == "states" && part.size() >= 7 && part[5] == "activity")
        return calls("activity", part[6]);
    if (part[2] == "states" && part.size() >= 6)
        return integration(part, state);
    return calls(part[2], part.back());
}

std::string firstOf(Node state, std::initializer_list<const char*> fields) {
    for (const char* field : fields) {
        if (const Node value = state.member(field))
            return plainText(value);
    }
    return {};
}

} // namespace

std::string stateDetail(Node state, StateType type) {
    switch (type) {
    case StateType::Task:
        return taskDetail(state);
    case StateType::Wait:
        if (state.member("Seconds").isNumber())
            return plainText(state.member("Seconds")) + " s";
        return firstOf(state, {"Seconds", "SecondsPath", "Timestamp", "TimestampPath"});
    case StateType::Fail:
        return firstOf(state, {"Error", "ErrorPath"});
    case StateType::Map:
        return firstOf(state, {"Items", "ItemsPath"});
    default:
        return {};
    }
}

std::string_view stateIcon(const State& state) {
    switch (state.type) {
    case StateType::Pass:
        return "pass";
    case StateType::Task:
        return state.detail.rfind("lambda", 0) == 0 ? "task" : "service";
    case StateType::Choice:
        return "choice";
    case StateType::Wait:
        return "wait";
    case StateType::Succeed:
        return "succeed";
    case StateType::Fail:
        return "fail";
    case StateType::Parallel:
        return "parallel";
    case StateType::Map:
        return "map";
    case StateType::Unknown:
        break;
    }
    return "unknown";
}

} // namespace steploom::model
