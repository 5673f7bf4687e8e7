// SPDX-License-Identifier: Apache-2.0
#include "model/workflow/labels.h"

#include <algorithm>
#include <array>

#include "model/document/utf8.h"

namespace steploom::model {

namespace {

/// Control characters too: on one line they are blanks.
bool isSpace(char c) {
    return static_cast<unsigned char>(c) <= ' ';
}

void cut(std::string& label) {
    if (label.size() <= kMaxLabel)
        return;
    std::size_t end = kMaxLabel;
    while (end > 0 && isUtf8Continuation(label[end]))
        --end;
    label.resize(end);
    label += "…";
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
    cut(label);
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

/// The words of a label: their codes in the catalogue, and how the model's own labels have them.
struct Word {
    std::string_view code;
    std::string_view english;
};

enum WordIndex : std::size_t { kAnd, kOr, kNot, kFirstTypeTest };

constexpr std::array<Word, 15> kWords{{{"label.and", "and"},
                                       {"label.or", "or"},
                                       {"label.not", "not"},
                                       {"label.present", "present"},
                                       {"label.absent", "absent"},
                                       {"label.null", "is null"},
                                       {"label.not-null", "is not null"},
                                       {"label.numeric", "is numeric"},
                                       {"label.not-numeric", "is not numeric"},
                                       {"label.string", "is string"},
                                       {"label.not-string", "is not string"},
                                       {"label.boolean", "is boolean"},
                                       {"label.not-boolean", "is not boolean"},
                                       {"label.timestamp", "is timestamp"},
                                       {"label.not-timestamp", "is not timestamp"}}};

/// Each with two words from kFirstTypeTest on: where it holds, and where it does not.
constexpr std::array<std::string_view, 6> kTypeTests{"IsPresent", "IsNull",    "IsNumeric",
                                                     "IsString",  "IsBoolean", "IsTimestamp"};

/// While a label is put together a word stands in it as this and a letter: no other part has a control
/// character.
constexpr char kMark = '\x01';

std::string marked(std::size_t word) {
    return {kMark, static_cast<char>('a' + word)};
}

/// `text` with English words in the place of their marks.
RuleLabel spelledOut(std::string_view text) {
    RuleLabel label;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != kMark) {
            label.text.push_back(text[i]);
            continue;
        }
        const auto word = static_cast<std::size_t>(text[++i] - 'a');
        label.words.push_back({label.text.size(), kWords[word].english.size(), word});
        label.text += kWords[word].english;
    }
    while (!label.words.empty() && label.words.back().at + label.words.back().length > kMaxLabel)
        label.words.pop_back();
    cut(label.text);
    return label;
}

bool endsWith(std::string_view text, std::string_view end) {
    return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

std::string comparison(const std::string& variable, Node test) {
    const std::string key = test.key();
    for (std::size_t i = 0; i < kTypeTests.size(); ++i) {
        if (key == kTypeTests[i])
            return variable + ' ' + marked(kFirstTypeTest + 2 * i + (test.kind() == NodeKind::False ? 1 : 0));
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
    return variable + ' ' + shortened(sign) + ' ' + (path ? plainText(test) : shortened(test.raw()));
}

bool isTest(Node member) {
    static constexpr std::array<std::string_view, 5> others{"Variable", "Next", "Comment", "Assign",
                                                            "Output"};
    return std::none_of(others.begin(), others.end(),
                        [&](std::string_view name) { return member.keyIs(name); });
}

std::string expression(Node rule, bool nested);

std::string joined(Node rules, WordIndex word, bool nested) {
    std::string text;
    for (const Node rule : rules) {
        if (!text.empty())
            text += ' ' + marked(word) + ' ';
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
            return joined(member, kAnd, nested);
        if (member.keyIs("Or"))
            return joined(member, kOr, nested);
        if (member.keyIs("Not"))
            return marked(kNot) + ' ' + expression(member, true);
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

RuleLabel ruleLabel(Node rule) {
    return rule.isObject() ? spelledOut(expression(rule, false)) : RuleLabel();
}

std::string transitionLabel(const Transition& transition, const Speak& speak) {
    if (transition.kind == TransitionKind::Default)
        return speak({"export.otherwise", {}});
    std::string label;
    std::size_t done = 0;
    for (const LabelWord& word : transition.words) {
        label.append(transition.label, done, word.at - done);
        label += speak({std::string(kWords[word.word].code), {}});
        done = word.at + word.length;
    }
    return label.append(transition.label, done, std::string::npos);
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
