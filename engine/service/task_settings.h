// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/definition/diagnostic.h"
#include "engine/service/alarms.h"
#include "engine/task/aws/endpoints.h"
#include "engine/task/http/connection.h"
#include "engine/task/services/events.h"
#include "engine/value/value.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

// How the tasks of executions are done, from a file beside the definition (docs/serve.md).
namespace steploom::engine {

/// What does the work of a Lambda function: one of the two.
struct FunctionHandler {
    /// Program and arguments; the event comes on its standard input.
    std::vector<std::string> command;
    std::map<std::string, std::string> environment;
    /// Or where it is posted to: "http://127.0.0.1:9001/2015-03-31/functions/function/invocations".
    std::string endpoint;
    std::int64_t timeoutMs = 900'000;
};

struct TaskSettings {
    /// By name or ARN; "*" for all others.
    std::map<std::string, FunctionHandler> functions;
    /// Key attributes by table.
    std::map<std::string, std::vector<std::string>> tables;
    std::vector<EventRule> rules;
    /// Queues that get what is published, by topic.
    std::vector<std::pair<std::string, std::string>> subscriptions;
    /// Whom HTTP tasks are for the APIs that they call.
    HttpConnections connections;
    /// Where other services are, and whether AWS itself may be called.
    AwsEndpoints endpoints;
    std::vector<MetricAlarm> alarms;
    /// Commands run in this folder: that of the file.
    std::string folder;

    /// The handler of a function by its name, ARN or partial ARN; null where there is none.
    const FunctionHandler* functionFor(std::string_view name) const;
};

struct TaskSettingsResult {
    TaskSettings settings;
    std::vector<Diagnostic> diagnostics; ///< settings.* codes; any of them is an error
};

TaskSettingsResult readTaskSettings(const Value& document);

} // namespace steploom::engine
