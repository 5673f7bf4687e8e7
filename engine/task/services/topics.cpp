// SPDX-License-Identifier: Apache-2.0
#include "engine/task/services/topics.h"

#include "engine/support/timestamp.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <algorithm>

namespace steploom::engine {

namespace {

constexpr const char* kKind = "sns.message";
constexpr std::size_t kKept = 1'000;

ServiceFault invalidParameter(const std::string& why) {
    return {"InvalidParameter", "Invalid parameter: " + why};
}

bool isFifo(std::string_view arn) {
    return arn.size() > 5 && arn.substr(arn.size() - 5) == ".fifo";
}

} // namespace

Topics::Topics(ServiceStore store, Queues::Surroundings around, Queues& queues)
    : m_store(std::move(store))
    , m_around(std::move(around))
    , m_queues(queues) {
    m_store.each(kKind, [this](std::string_view key, std::string_view body) {
        const Value it = readJson(body).value;
        m_published.push_back({std::string(key), std::string(it.get("topic").asString()),
                               std::string(it.get("subject").asString()),
                               std::string(it.get("message").asString()), it.get("time").asInt()});
    });
    std::stable_sort(m_published.begin(), m_published.end(),
                     [](const PublishedMessage& a, const PublishedMessage& b) { return a.time < b.time; });
}

void Topics::subscribe(const std::string& topicArn, const std::string& queueArn) {
    m_subscriptions[topicArn].push_back(queueArn);
}

ServiceAnswer Topics::call(std::string_view action, const Value& request) {
    if (action == "publish")
        return publish(request);
    if (action != "publishBatch")
        return ServiceFault{"InvalidAction", "The local SNS does not have the action " + std::string(action)};
    std::vector<Value> done;
    std::vector<Value> failed;
    const Value& entries = request.get("PublishBatchRequestEntries");
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Value one = entries.at(i).isObject() ? entries.at(i) : Value::emptyObject();
        const Value id(one.get("Id").asString());
        ServiceAnswer answer = publish(one.with("TopicArn", Value(request.get("TopicArn").asString())));
        if (const auto* fault = std::get_if<ServiceFault>(&answer))
            failed.push_back(Value::object({{"Id", id},
                                            {"Code", Value(fault->code)},
                                            {"Message", Value(fault->message)},
                                            {"SenderFault", Value(true)}}));
        else
            done.push_back(std::get<Value>(answer).with("Id", id));
    }
    return Value::object(
        {{"Successful", Value::array(std::move(done))}, {"Failed", Value::array(std::move(failed))}});
}

ServiceAnswer Topics::publish(const Value& request) {
    PublishedMessage message;
    for (const std::string_view target : {"TopicArn", "TargetArn", "PhoneNumber"}) {
        if (message.topic.empty())
            message.topic = request.get(target).asString();
    }
    if (message.topic.empty())
        return invalidParameter("TopicArn or TargetArn Reason: no value for required parameter");
    const Value& given = request.get("Message");
    if (given.isAbsent() || given.isNull() || (given.isString() && given.size() == 0))
        return invalidParameter("Empty message");
    if (isFifo(message.topic) && request.get("MessageGroupId").asString().empty())
        return invalidParameter("The MessageGroupId parameter is required for FIFO topics");
    message.message = given.isString() ? std::string(given.asString()) : toJson(given);
    message.subject = request.get("Subject").asString();
    message.id = m_around.newId();
    message.time = m_around.now();
    m_store.keep(kKind, message.id,
                 toJson(Value::object({{"topic", Value(message.topic)},
                                       {"subject", Value(message.subject)},
                                       {"message", Value(message.message)},
                                       {"time", Value(message.time)}})));
    deliver(message);
    ObjectBuilder answer;
    answer.add("MessageId", Value(message.id));
    if (isFifo(message.topic))
        answer.add("SequenceNumber", Value(std::to_string(10'000'000'000'000'000 + ++m_sequence)));
    m_published.push_back(std::move(message));
    while (m_published.size() > kKept) {
        m_store.forget(kKind, m_published.front().id);
        m_published.pop_front();
    }
    return answer.build();
}

void Topics::deliver(const PublishedMessage& message) {
    const auto found = m_subscriptions.find(message.topic);
    if (found == m_subscriptions.end())
        return;
    const Value envelope = Value::object({{"Type", Value("Notification")},
                                          {"MessageId", Value(message.id)},
                                          {"TopicArn", Value(message.topic)},
                                          {"Subject", Value(message.subject)},
                                          {"Message", Value(message.message)},
                                          {"Timestamp", Value(isoTimestamp(message.time))}});
    for (const std::string& queue : found->second)
        m_queues.call("sendMessage", Value::object({{"QueueUrl", Value(queue)},
                                                    {"MessageBody", Value(toJson(envelope))},
                                                    {"MessageGroupId", Value("sns")}}));
}

} // namespace steploom::engine
