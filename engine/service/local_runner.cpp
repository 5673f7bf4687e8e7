// SPDX-License-Identifier: Apache-2.0
#include "engine/service/local_runner.h"

#include "engine/task/services/call_forms.h"
#include "engine/value/json_writer.h"

namespace steploom::engine {

bool LocalRunner::takes(const TaskCall& call) const {
    const auto read = readServiceCall(call.request.resource.asString());
    return read && m_services->has(read->service);
}

TaskWorker LocalRunner::worker(const TaskCall& call) const {
    const auto read = readServiceCall(call.request.resource.asString());
    return {TaskWorker::Kind::Local, read ? read->service : std::string()};
}

TaskAnswer LocalRunner::start(const TaskCall& call, AnswerLater) {
    const auto read = readServiceCall(call.request.resource.asString());
    const ServiceAnswer answer = m_services->call(read->service, read->action, call.request.parameters);
    // Of the optimised integration, one entry that failed fails the task.
    const Value* value = std::get_if<Value>(&answer);
    if (!read->sdk && read->service == "events" && value != nullptr &&
        value->get("FailedEntryCount").asInt() > 0)
        return TaskAnswer::failed(Value("EventBridge.FailedEntry"), Value(toJson(*value)));
    return integrationAnswer(*read, answer, m_newId());
}

void prepareServices(LocalServices& services, const TaskSettings& settings) {
    for (const auto& [name, key] : settings.tables)
        services.tables().declare(name, key);
    for (const auto& [table, item] : settings.items) {
        const std::string& key = settings.tables.at(table).front();
        services.call("dynamodb", "putItem",
                      Value::object({{"TableName", Value(table)},
                                     {"Item", item},
                                     {"ConditionExpression", Value("attribute_not_exists(#key)")},
                                     {"ExpressionAttributeNames", Value::object({{"#key", Value(key)}})}}));
    }
    for (const EventRule& rule : settings.rules)
        services.events().addRule(rule);
    for (const auto& [topic, queue] : settings.subscriptions)
        services.topics().subscribe(topic, queue);
}

} // namespace steploom::engine
