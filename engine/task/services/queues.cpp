// SPDX-License-Identifier: Apache-2.0
#include "engine/task/services/queues.h"

#include "engine/support/digest.h"
#include "engine/support/whole_number.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <algorithm>
#include <charconv>

namespace steploom::engine {

namespace {

constexpr const char* kQueueKind = "sqs.queue";
constexpr const char* kMessageKind = "sqs.message";
constexpr std::size_t kMessageBytes = 1024 * 1024;
constexpr std::int64_t kVisibilityMs = 30'000;

/// A number of seconds or messages, that may come as text.
std::int64_t numberOf(const Value& value, std::int64_t otherwise) {
    constexpr std::int64_t kMost = 1'000'000'000;
    if (value.isNumber())
        return wholeNumber(value.asDouble(), -kMost, kMost);
    std::int64_t number = otherwise;
    const std::string_view text = value.asString();
    std::from_chars(text.data(), text.data() + text.size(), number);
    return std::clamp(number, -kMost, kMost);
}

bool isFifo(std::string_view name) {
    return name.size() > 5 && name.substr(name.size() - 5) == ".fifo";
}

/// What is sent may be JSON instead of text.
std::string bodyOf(const Value& value) {
    return value.isString() ? std::string(value.asString()) : toJson(value);
}

ServiceFault missing(const char* parameter) {
    return {"MissingParameter", "The request must contain the parameter " + std::string(parameter) + '.'};
}

} // namespace

std::string lastName(std::string_view text) {
    const std::size_t at = text.find_last_of("/:");
    return std::string(at == std::string_view::npos ? text : text.substr(at + 1));
}

Queues::Queues(ServiceStore store, Surroundings around)
    : m_store(std::move(store))
    , m_around(std::move(around)) {
    m_store.each(kQueueKind, [this](std::string_view key, std::string_view) { m_queues[std::string(key)]; });
    m_store.each(kMessageKind, [this](std::string_view key, std::string_view body) {
        const std::size_t line = key.find('\n');
        const Value it = readJson(body).value;
        QueueMessage message;
        message.id = key.substr(std::min(line + 1, key.size()));
        message.body = it.get("body").asString();
        message.group = it.get("group").asString();
        message.sent = it.get("sent").asInt();
        if (const Value* attributes = it.find("attributes"))
            message.attributes = *attributes;
        m_queues[std::string(key.substr(0, line))].push_back(std::move(message));
    });
    for (auto& [name, messages] : m_queues)
        std::stable_sort(messages.begin(), messages.end(),
                         [](const QueueMessage& a, const QueueMessage& b) { return a.sent < b.sent; });
}

std::string Queues::urlOf(const std::string& name) const {
    return "https://sqs." + m_around.region + ".amazonaws.com/" + m_around.account + '/' + name;
}

void Queues::keep(const std::string& queue, const QueueMessage& message) {
    ObjectBuilder body;
    body.add("body", Value(message.body));
    body.add("group", Value(message.group));
    body.add("sent", Value(message.sent));
    if (!message.attributes.isAbsent())
        body.add("attributes", message.attributes);
    m_store.keep(kMessageKind, queue + '\n' + message.id, toJson(body.build()));
}

void Queues::forget(const std::string& queue, const std::string& id) {
    m_store.forget(kMessageKind, queue + '\n' + id);
}

ServiceAnswer Queues::call(std::string_view action, const Value& request) {
    struct Known {
        std::string_view name;
        Handler handler;
    };
    static constexpr Known kActions[] = {
        {"sendMessage", &Queues::sendMessage},
        {"sendMessageBatch", &Queues::sendMessageBatch},
        {"receiveMessage", &Queues::receiveMessage},
        {"deleteMessage", &Queues::deleteMessage},
        {"changeMessageVisibility", &Queues::changeMessageVisibility},
        {"purgeQueue", &Queues::purgeQueue},
        {"createQueue", &Queues::createQueue},
        {"deleteQueue", &Queues::deleteQueue},
        {"getQueueUrl", &Queues::getQueueUrl},
        {"listQueues", &Queues::listQueues},
        {"getQueueAttributes", &Queues::getQueueAttributes},
    };
    const auto* const known = std::find_if(std::begin(kActions), std::end(kActions),
                                           [&](const Known& one) { return one.name == action; });
    if (known == std::end(kActions))
        return ServiceFault{"UnsupportedOperation",
                            "The local SQS does not have the action " + std::string(action)};
    return (this->*known->handler)(request);
}

ServiceAnswer Queues::sendMessage(const Value& request) {
    const std::string name = lastName(request.get("QueueUrl").asString());
    if (name.empty())
        return missing("QueueUrl");
    const Value& given = request.get("MessageBody");
    if (given.isAbsent() || given.isNull())
        return missing("MessageBody");
    QueueMessage message;
    message.group = request.get("MessageGroupId").asString();
    if (isFifo(name) && message.group.empty())
        return missing("MessageGroupId");
    message.body = bodyOf(given);
    if (message.body.empty() || message.body.size() > kMessageBytes)
        return ServiceFault{"InvalidParameterValue",
                            "One or more parameters are invalid. Reason: Message must be from 1 byte to " +
                                std::to_string(kMessageBytes) + " bytes long."};
    message.id = m_around.newId();
    message.sent = m_around.now();
    message.visible = message.sent + numberOf(request.get("DelaySeconds"), 0) * 1000;
    if (const Value& attributes = request.get("MessageAttributes"); attributes.isObject())
        message.attributes = attributes;
    if (m_queues.find(name) == m_queues.end())
        m_store.keep(kQueueKind, name, "{}");
    keep(name, message);
    ObjectBuilder answer;
    answer.add("MD5OfMessageBody", Value(md5Hex(message.body)));
    answer.add("MessageId", Value(message.id));
    if (isFifo(name)) {
        std::string number = std::to_string(++m_sequence);
        answer.add("SequenceNumber",
                   Value(std::string(20 - std::min<std::size_t>(number.size(), 20), '0') + number));
    }
    m_queues[name].push_back(std::move(message));
    return answer.build();
}

ServiceAnswer Queues::sendMessageBatch(const Value& request) {
    std::vector<Value> done;
    std::vector<Value> failed;
    const Value& entries = request.get("Entries");
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Value& entry = entries.at(i);
        const Value one = entry.isObject() ? entry : Value::emptyObject();
        ServiceAnswer answer = sendMessage(
            one.with("QueueUrl", request.get("QueueUrl").isString() ? request.get("QueueUrl") : Value("")));
        if (const auto* fault = std::get_if<ServiceFault>(&answer))
            failed.push_back(Value::object({{"Id", Value(one.get("Id").asString())},
                                            {"Code", Value(fault->code)},
                                            {"Message", Value(fault->message)},
                                            {"SenderFault", Value(true)}}));
        else
            done.push_back(std::get<Value>(answer).with("Id", Value(one.get("Id").asString())));
    }
    return Value::object(
        {{"Successful", Value::array(std::move(done))}, {"Failed", Value::array(std::move(failed))}});
}

ServiceAnswer Queues::receiveMessage(const Value& request) {
    const auto found = m_queues.find(lastName(request.get("QueueUrl").asString()));
    std::vector<Value> messages;
    if (found != m_queues.end()) {
        const std::int64_t now = m_around.now();
        const auto most = static_cast<std::size_t>(
            std::clamp<std::int64_t>(numberOf(request.get("MaxNumberOfMessages"), 1), 1, 10));
        const Value& wanted = request.get("VisibilityTimeout");
        const std::int64_t hidden = wanted.isAbsent() ? kVisibilityMs : numberOf(wanted, 30) * 1000;
        for (QueueMessage& message : found->second) {
            if (messages.size() == most)
                break;
            if (message.visible > now)
                continue;
            message.visible = now + hidden;
            ++message.received;
            ObjectBuilder one;
            one.add("MessageId", Value(message.id));
            one.add("ReceiptHandle", Value(message.id));
            one.add("MD5OfBody", Value(md5Hex(message.body)));
            one.add("Body", Value(message.body));
            one.add("Attributes",
                    Value::object({{"SentTimestamp", Value(std::to_string(message.sent))},
                                   {"ApproximateReceiveCount", Value(std::to_string(message.received))}}));
            if (!message.attributes.isAbsent())
                one.add("MessageAttributes", message.attributes);
            messages.push_back(one.build());
        }
    }
    if (messages.empty())
        return Value::emptyObject();
    return Value::object({{"Messages", Value::array(std::move(messages))}});
}

ServiceAnswer Queues::deleteMessage(const Value& request) {
    const std::string name = lastName(request.get("QueueUrl").asString());
    const auto found = m_queues.find(name);
    const std::string handle(request.get("ReceiptHandle").asString());
    if (found != m_queues.end()) {
        auto& messages = found->second;
        messages.erase(std::remove_if(messages.begin(), messages.end(),
                                      [&](const QueueMessage& one) { return one.id == handle; }),
                       messages.end());
        forget(name, handle);
    }
    return Value::emptyObject();
}

ServiceAnswer Queues::changeMessageVisibility(const Value& request) {
    const auto found = m_queues.find(lastName(request.get("QueueUrl").asString()));
    if (found != m_queues.end()) {
        for (QueueMessage& message : found->second) {
            if (message.id == request.get("ReceiptHandle").asString())
                message.visible = m_around.now() + numberOf(request.get("VisibilityTimeout"), 0) * 1000;
        }
    }
    return Value::emptyObject();
}

ServiceAnswer Queues::purgeQueue(const Value& request) {
    const std::string name = lastName(request.get("QueueUrl").asString());
    const auto found = m_queues.find(name);
    if (found != m_queues.end()) {
        for (const QueueMessage& message : found->second)
            forget(name, message.id);
        found->second.clear();
    }
    return Value::emptyObject();
}

ServiceAnswer Queues::createQueue(const Value& request) {
    const std::string name(request.get("QueueName").asString());
    if (name.empty())
        return missing("QueueName");
    m_queues[name];
    m_store.keep(kQueueKind, name, "{}");
    return Value::object({{"QueueUrl", Value(urlOf(name))}});
}

ServiceAnswer Queues::deleteQueue(const Value& request) {
    purgeQueue(request);
    const std::string name = lastName(request.get("QueueUrl").asString());
    m_queues.erase(name);
    m_store.forget(kQueueKind, name);
    return Value::emptyObject();
}

ServiceAnswer Queues::getQueueUrl(const Value& request) {
    const std::string name(request.get("QueueName").asString());
    if (m_queues.find(name) == m_queues.end())
        return ServiceFault{"QueueDoesNotExist", "The specified queue does not exist."};
    return Value::object({{"QueueUrl", Value(urlOf(name))}});
}

ServiceAnswer Queues::listQueues(const Value& request) {
    const std::string_view prefix = request.get("QueueNamePrefix").asString();
    std::vector<Value> urls;
    for (const auto& [name, messages] : m_queues) {
        if (name.compare(0, prefix.size(), prefix) == 0)
            urls.emplace_back(urlOf(name));
    }
    return Value::object({{"QueueUrls", Value::array(std::move(urls))}});
}

ServiceAnswer Queues::getQueueAttributes(const Value& request) {
    const std::string name = lastName(request.get("QueueUrl").asString());
    const auto found = m_queues.find(name);
    if (found == m_queues.end())
        return ServiceFault{"QueueDoesNotExist", "The specified queue does not exist."};
    const std::int64_t now = m_around.now();
    const auto visible = std::count_if(found->second.begin(), found->second.end(),
                                       [&](const QueueMessage& one) { return one.visible <= now; });
    const std::string hidden = std::to_string(found->second.size() - static_cast<std::size_t>(visible));
    return Value::object(
        {{"Attributes", Value::object({{"QueueArn", Value("arn:aws:sqs:" + m_around.region + ':' +
                                                          m_around.account + ':' + name)},
                                       {"ApproximateNumberOfMessages", Value(std::to_string(visible))},
                                       {"ApproximateNumberOfMessagesNotVisible", Value(hidden)}})}});
}

} // namespace steploom::engine
