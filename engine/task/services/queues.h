// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/task/services/answer.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace steploom::engine {

struct QueueMessage {
    std::string id;
    std::string body;
    Value attributes; ///< as they were sent; absent: none
    std::string group;
    std::int64_t sent = 0;    ///< ms since 1970
    std::int64_t visible = 0; ///< from when on it can be received
    std::uint32_t received = 0;
};

/// A local SQS: queues whose messages a person, a worker or a callback can read. A queue need not be made
/// first; its name is the last part of its URL or ARN.
class Queues {
public:
    struct Surroundings {
        std::function<std::int64_t()> now; ///< ms since 1970
        std::function<std::string()> newId;
        std::string account = "123456789012";
        std::string region = "us-east-1";
    };
    Queues(ServiceStore store, Surroundings around);

    /// An action as the integrations name it: "sendMessage".
    ServiceAnswer call(std::string_view action, const Value& request);
    /// Oldest first.
    const std::map<std::string, std::deque<QueueMessage>>& queues() const noexcept { return m_queues; }

private:
    using Handler = ServiceAnswer (Queues::*)(const Value&);

    ServiceAnswer sendMessage(const Value& request);
    ServiceAnswer sendMessageBatch(const Value& request);
    ServiceAnswer receiveMessage(const Value& request);
    ServiceAnswer deleteMessage(const Value& request);
    ServiceAnswer changeMessageVisibility(const Value& request);
    ServiceAnswer purgeQueue(const Value& request);
    ServiceAnswer createQueue(const Value& request);
    ServiceAnswer deleteQueue(const Value& request);
    ServiceAnswer getQueueUrl(const Value& request);
    ServiceAnswer listQueues(const Value& request);
    ServiceAnswer getQueueAttributes(const Value& request);

    std::string urlOf(const std::string& name) const;
    void keep(const std::string& queue, const QueueMessage& message);
    void forget(const std::string& queue, const std::string& id);

    ServiceStore m_store;
    Surroundings m_around;
    std::map<std::string, std::deque<QueueMessage>> m_queues;
    std::uint64_t m_sequence = 0;
};

/// The name of a queue or topic from its URL, its ARN or itself.
std::string lastName(std::string_view text);

} // namespace steploom::engine
