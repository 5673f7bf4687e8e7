// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/definitions.h"

#include <algorithm>
#include <array>

namespace steploom::bench {

namespace {

/// A state; @ is its group's number, # the name of the group that follows.
constexpr std::array<const char*, 7> kStates{
    R"asl(    "Call @": {
      "Type": "Task",
      "Comment": "Asks the order service for what is in order @",
      "Resource": "arn:aws:states:::lambda:invoke",
      "Parameters": {
        "FunctionName": "arn:aws:lambda:eu-central-1:123456789012:function:order-service-@",
        "Payload": {
          "orderId.$": "$.order.id",
          "customer.$": "$.order.customer.id_@",
          "attempt.$": "$$.State.RetryCount",
          "note.$": "States.Format('order {} of {}', $.order.id, $$.Execution.Name)"
        }
      },
      "ResultSelector": { "status.$": "$.Payload.status", "items.$": "$.Payload.items" },
      "ResultPath": "$.call",
      "TimeoutSeconds": 30,
      "Retry": [
        {
          "ErrorEquals": ["Lambda.ServiceException", "Lambda.TooManyRequestsException"],
          "IntervalSeconds": 2,
          "MaxAttempts": 6,
          "BackoffRate": 2,
          "JitterStrategy": "FULL"
        }
      ],
      "Catch": [{ "ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Recover @" }],
      "Next": "Decide @"
    })asl",
    R"asl(    "Decide @": {
      "Type": "Choice",
      "Choices": [
        { "Variable": "$.call.status", "StringEquals": "SHIPPED", "Next": "Shape @" },
        {
          "And": [
            { "Variable": "$.call.items", "IsPresent": true },
            { "Variable": "$.order.total", "NumericGreaterThan": @ }
          ],
          "Next": "Query @"
        }
      ],
      "Default": "Pause @"
    })asl",
    R"asl(    "Shape @": {
      "Type": "Pass",
      "Parameters": { "id.$": "$.order.id", "state": "shaped-@", "tags": ["a", "b", "c"] },
      "ResultPath": "$.shaped",
      "Next": "Query @"
    })asl",
    R"asl(    "Pause @": {
      "Type": "Wait",
      "SecondsPath": "$.order.delay",
      "Next": "Query @"
    })asl",
    R"asl(    "Query @": {
      "Type": "Task",
      "QueryLanguage": "JSONata",
      "Resource": "arn:aws:states:::dynamodb:putItem",
      "Arguments": {
        "TableName": "orders",
        "Item": {
          "pk": { "S": "{% $states.input.order.id %}" },
          "total": { "N": "{% $string($sum($states.input.call.items.price)) %}" },
          "kind": { "S": "{% $states.input.order.kind = 'k@' ? 'special' : 'usual' %}" }
        }
      },
      "Output": "{% $merge([$states.input, {'stored': $states.result.SdkHttpMetadata.HttpStatusCode}]) %}",
      "Retry": [{ "ErrorEquals": ["States.TaskFailed"], "MaxAttempts": 3 }],
      "Next": "Note @"
    })asl",
    R"asl(    "Note @": {
      "Type": "Pass",
      "QueryLanguage": "JSONata",
      "Assign": { "last": "{% $states.input.order.id %}" },
      "Output": { "order": "{% $states.input.order %}", "step": @ },
      "Next": "#"
    })asl",
    R"asl(    "Recover @": {
      "Type": "Pass",
      "Result": { "recovered": true, "group": @ },
      "ResultPath": "$.recovery",
      "Next": "#"
    })asl"};

std::string filled(const char* pattern, std::size_t group, const std::string& next) {
    const std::string number = std::to_string(group);
    std::string text;
    for (const char* at = pattern; *at != '\0'; ++at) {
        if (*at == '@')
            text += number;
        else if (*at == '#')
            text += next;
        else
            text += *at;
    }
    return text;
}

} // namespace

std::string generateDefinition(std::size_t states) {
    const std::size_t groups = std::max<std::size_t>(1, (states + kStates.size() - 1) / kStates.size());
    std::string text = "{\n  \"Comment\": \"Generated\",\n  \"StartAt\": \"Call 0\",\n  \"States\": {\n";
    for (std::size_t group = 0; group < groups; ++group) {
        const std::string next = group + 1 < groups ? "Call " + std::to_string(group + 1) : "Done";
        for (const char* state : kStates)
            text += filled(state, group, next) + ",\n";
    }
    return text + "    \"Done\": { \"Type\": \"Succeed\" }\n  }\n}\n";
}

} // namespace steploom::bench
