// SPDX-License-Identifier: Apache-2.0
#include "engine/task/services/local_services.h"

#include <cctype>

namespace steploom::engine {

LocalServices::LocalServices(const ServiceStore& store, const Queues::Surroundings& around,
                             std::shared_ptr<ObjectStore> objects, EventBus::Deliver startExecution)
    : m_startExecution(std::move(startExecution))
    , m_tables(store)
    , m_queues(store, around)
    , m_topics(store, around, m_queues)
    , m_events(around, [this](const std::string& arn, const std::string& input) { deliver(arn, input); }) {
    if (objects != nullptr)
        m_objects.emplace(std::move(objects));
}

bool LocalServices::has(std::string_view service) const {
    return service == "dynamodb" || service == "sqs" || service == "sns" || service == "events" ||
           service == "eventbridge" || (service == "s3" && m_objects);
}

ServiceAnswer LocalServices::call(std::string_view service, std::string_view action, const Value& request) {
    if (service == "dynamodb")
        return m_tables.call(action, request);
    if (service == "sqs")
        return m_queues.call(action, request);
    if (service == "sns")
        return m_topics.call(action, request);
    if (service == "s3" && m_objects)
        return m_objects->call(action, request);
    return m_events.call(action, request);
}

std::optional<ServiceAnswer> LocalServices::callTarget(std::string_view target, const Value& request) {
    const std::size_t dot = target.find('.');
    if (dot == std::string_view::npos || dot + 1 == target.size())
        return std::nullopt;
    std::string action(target.substr(dot + 1));
    action[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(action[0])));
    const std::string_view name = target.substr(0, dot);
    if (name == "DynamoDB_20120810")
        return m_tables.call(action, request);
    if (name == "AmazonSQS")
        return m_queues.call(action, request);
    if (name == "AWSEvents")
        return m_events.call(action, request);
    return std::nullopt;
}

void LocalServices::deliver(const std::string& arn, const std::string& input) {
    if (arn.find(":states:") != std::string::npos)
        m_startExecution(arn, input);
    else if (arn.find(":sqs:") != std::string::npos)
        m_queues.call("sendMessage", Value::object({{"QueueUrl", Value(arn)},
                                                    {"MessageBody", Value(input)},
                                                    {"MessageGroupId", Value("events")}}));
    else if (arn.find(":sns:") != std::string::npos)
        m_topics.call("publish", Value::object({{"TopicArn", Value(arn)}, {"Message", Value(input)}}));
}

} // namespace steploom::engine
