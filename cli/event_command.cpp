// SPDX-License-Identifier: Apache-2.0
#include "cli/event_command.h"

#include "cli/input_file.h"
#include "cli/messages.h"
#include "cli/monitoring_files.h"
#include "cli/options.h"
#include "engine/server/http_client.h"
#include "engine/service/task_settings.h"
#include "engine/task/services/events.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <cstdio>

namespace steploom::cli {

namespace {

constexpr int kDone = 0;
constexpr int kNothing = 1;
constexpr int kBadUsage = 2;

struct EventOptions {
    std::string event;
    std::string settings;
    MonitoringFiles monitoring;
    std::string bus = "default";
    std::string endpoint; ///< empty: nothing is started
};

OptionReader::Read parseOptions(const std::vector<std::string>& arguments, EventOptions& options) {
    OptionReader reader;
    reader.file(options.event, "event.many").value("--settings", options.settings);
    reader.value("--bus", options.bus).value("--endpoint", options.endpoint);
    reader.value("--rules", options.monitoring.rules);
    const OptionReader::Read read = reader.read(arguments);
    if (read != OptionReader::Read::Good)
        return read;
    const bool rules = !options.settings.empty() || !options.monitoring.rules.empty();
    const bool whole = (!options.event.empty() && rules) || refuse(message("event.none"));
    return whole ? OptionReader::Read::Good : OptionReader::Read::Bad;
}

/// Starts an execution; false where that is refused.
bool startAt(const std::string& endpoint, const std::string& arn, const std::string& input) {
    engine::HttpCall call;
    call.url = endpoint;
    call.headers = {{"Content-Type", "application/x-amz-json-1.0"},
                    {"X-Amz-Target", "AWSStepFunctions.StartExecution"}};
    call.body = engine::toJson(
        engine::Value::object({{"stateMachineArn", engine::Value(arn)}, {"input", engine::Value(input)}}));
    const engine::HttpAnswer answer = engine::callHttp(call);
    if (answer.status == 200) {
        const engine::Value body = engine::readJson(answer.body).value;
        std::printf("%s\n", std::string(body.get("executionArn").asString()).c_str());
        return true;
    }
    complain(message("event.refused", {arn, answer.problem.empty() ? answer.body : answer.problem}));
    return false;
}

/// False after a complaint.
bool readSettings(const EventOptions& options, engine::TaskSettings& settings) {
    if (!options.settings.empty()) {
        const auto file = readJsonFile(options.settings);
        if (!file)
            return false;
        engine::TaskSettingsResult read = engine::readTaskSettings(file->value);
        if (complainAbout(*file, read.diagnostics))
            return false;
        settings = std::move(read.settings);
    }
    return addMonitoring(options.monitoring, "us-east-1", "123456789012", settings);
}

} // namespace

int eventCommand(const std::vector<std::string>& arguments) {
    EventOptions options;
    const OptionReader::Read read = parseOptions(arguments, options);
    if (read != OptionReader::Read::Good)
        return read == OptionReader::Read::Help ? kDone : kBadUsage;
    const auto event = readJsonFile(options.event);
    if (!event)
        return kBadUsage;
    if (!event->value.isObject()) {
        complain(message("event.shape", {options.event}));
        return kBadUsage;
    }
    engine::TaskSettings settings;
    if (!readSettings(options, settings))
        return kBadUsage;
    bool well = true;
    engine::EventBus bus({}, [&](const std::string& arn, const std::string& input) {
        if (!options.endpoint.empty() && arn.find(":states:") != std::string::npos)
            well = startAt(options.endpoint, arn, input) && well;
        else
            std::printf("%s\n",
                        engine::toJson(engine::Value::object({{"target", engine::Value(arn)},
                                                              {"input", engine::readJson(input).value}}))
                            .c_str());
    });
    for (const engine::EventRule& rule : settings.rules)
        bus.addRule(rule);
    if (bus.send(event->value, options.bus) == 0) {
        complain(message("event.unmatched"));
        return kNothing;
    }
    return well ? kDone : kNothing;
}

} // namespace steploom::cli
