// SPDX-License-Identifier: Apache-2.0
#include "model/document/edits/state_template.h"

#include "model/document/json_string.h"

namespace steploom::model::edits {

namespace {

std::string leave(std::string_view next) {
    return next.empty() ? "\"End\": true" : "\"Next\": " + encodeJsonString(next);
}

/// A machine of one Pass, without the braces around it.
std::string body(const StateTemplate& what) {
    const std::string name = encodeJsonString(what.freshName("Pass"));
    return "\"StartAt\": " + name + ", \"States\": {" + name + R"(: {"Type": "Pass", "End": true}})";
}

std::string choice(const StateTemplate& what) {
    if (what.next.empty())
        return R"("Choices": [])";
    const std::string target = encodeJsonString(what.next);
    const std::string test =
        what.jsonata ? R"("Condition": "{% true %}")" : R"("Variable": "$", "IsPresent": true)";
    return R"("Choices": [{)" + test + ", \"Next\": " + target + "}], \"Default\": " + target;
}

std::string task(const StateTemplate& what) {
    const char* arguments = what.jsonata
                                ? R"("Arguments": {"FunctionName": "", "Payload": "{% $states.input %}"})"
                                : R"("Parameters": {"FunctionName": "", "Payload.$": "$"})";
    return std::string(R"("Resource": "arn:aws:states:::lambda:invoke", )") + arguments;
}

std::string fields(const StateTemplate& what) {
    switch (what.type) {
    case StateType::Task:
        return task(what) + ", " + leave(what.next);
    case StateType::Choice:
        return choice(what);
    case StateType::Wait:
        return R"("Seconds": 60, )" + leave(what.next);
    case StateType::Succeed:
        return {};
    case StateType::Fail:
        return R"("Error": "Failed")";
    case StateType::Parallel: {
        const std::string first = body(what);
        return R"("Branches": [{)" + first + "}, {" + body(what) + "}], " + leave(what.next);
    }
    case StateType::Map:
        return R"("ItemProcessor": {"ProcessorConfig": {"Mode": "INLINE"}, )" + body(what) + "}, " +
               leave(what.next);
    case StateType::Pass:
    case StateType::Unknown:
        break;
    }
    return leave(what.next);
}

} // namespace

std::string stateJson(const StateTemplate& what) {
    const StateType type = what.type == StateType::Unknown ? StateType::Pass : what.type;
    const std::string rest = fields(what);
    return "{\"Type\": \"" + std::string(stateTypeName(type)) + '"' + (rest.empty() ? "" : ", " + rest) + '}';
}

} // namespace steploom::model::edits
