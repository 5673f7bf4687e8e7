// SPDX-License-Identifier: Apache-2.0
#include "model/advice/called.h"

#include <algorithm>

#include "model/integration/optimised.h"

namespace steploom::model {

namespace {

/// The name out of an ARN, a partial one, or a placeholder.
std::string functionName(std::string text) {
    const std::size_t function = text.find(":function:");
    if (function != std::string::npos)
        text = text.substr(function + 10);
    if (text.substr(0, 2) == "${" && text.find('}') != std::string::npos)
        text = text.substr(2, text.find('}') - 2);
    if (text.substr(0, 20) == "aws_lambda_function.")
        text = text.substr(20, text.find('.', 20) - 20);
    text = text.substr(0, text.find_first_of(":."));
    const bool legal = std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' ||
               c == '_';
    });
    return legal ? text : std::string();
}

bool saysFunction(std::string_view text) {
    const std::vector<std::string> words = wordsOf(text);
    return std::any_of(words.begin(), words.end(), [](const std::string& word) {
        return word == "function" || word == "lambda" || word == "fn";
    });
}

bool isExpression(std::string_view text) {
    return text.substr(0, 2) == "{%" || text.substr(0, 1) == "$" || text.empty();
}

} // namespace

std::string Called::call() const {
    if (!sdk)
        return service + ":" + action;
    for (const OptimisedCall& each : optimisedCalls()) {
        if (each.action == action && sdkServiceOf(each.service) == service)
            return each.service + ":" + action;
    }
    return service + ":" + action;
}

Called calledBy(Node state) {
    Called made;
    const std::string resource = state.member("Resource").string();
    if (!state.member("Type").stringIs("Task") || resource.empty())
        return made;
    const engine::TaskResource known = engine::classifyTaskResource(resource);
    made.pattern = known.pattern;
    constexpr std::string_view marker = ":states:::";
    const std::size_t at = resource.find(marker);
    if (at == std::string::npos) {
        // What a placeholder will be is told by its name only.
        const bool function = known.kind == engine::ResourceKind::Function ||
                              (known.kind == engine::ResourceKind::Placeholder && saysFunction(resource));
        made.kind = known.kind == engine::ResourceKind::Activity ? Called::Kind::Activity
                    : function                                   ? Called::Kind::Function
                                                                 : Called::Kind::Nothing;
        if (made.kind == Called::Kind::Function)
            made.function = functionName(resource);
        return made;
    }
    std::string call = resource.substr(at + marker.size());
    if (call.substr(0, 8) == "aws-sdk:") {
        made.sdk = true;
        call = call.substr(8);
    }
    if (call.find(".waitForTaskToken") != std::string::npos)
        made.pattern = engine::IntegrationPattern::Callback;
    else if (call.find(".sync") != std::string::npos)
        made.pattern = engine::IntegrationPattern::Sync;
    call.resize(std::min(call.find('.'), call.size()));
    const std::size_t colon = call.find(':');
    made.service = call.substr(0, colon);
    made.action = colon == std::string::npos ? std::string() : call.substr(colon + 1);
    made.kind = Called::Kind::Service;
    if (made.service == "lambda" && made.action == "invoke") {
        made.kind = Called::Kind::Function;
        const Node arguments =
            state.member("Parameters") ? state.member("Parameters") : state.member("Arguments");
        const std::string name = arguments.member("FunctionName").string();
        if (!isExpression(name) || name.substr(0, 2) == "${")
            made.function = functionName(name);
    }
    return made;
}

std::vector<std::string> wordsOf(std::string_view name) {
    std::vector<std::string> words;
    bool begins = true;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const bool upper = c >= 'A' && c <= 'Z';
        const bool lower = c >= 'a' && c <= 'z';
        const bool digit = c >= '0' && c <= '9';
        if (!upper && !lower && !digit) {
            begins = true;
            continue;
        }
        const bool afterLower = i > 0 && name[i - 1] >= 'a' && name[i - 1] <= 'z';
        const bool acronymEnds = upper && i > 0 && name[i - 1] >= 'A' && name[i - 1] <= 'Z' &&
                                 i + 1 < name.size() && name[i + 1] >= 'a' && name[i + 1] <= 'z';
        if (begins || (upper && afterLower) || acronymEnds)
            words.emplace_back();
        begins = false;
        words.back() += upper ? static_cast<char>(c - 'A' + 'a') : c;
    }
    return words;
}

} // namespace steploom::model
