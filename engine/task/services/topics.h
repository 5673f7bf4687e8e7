// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/task/services/answer.h"
#include "engine/task/services/queues.h"

#include <deque>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace steploom::engine {

struct PublishedMessage {
    std::string id;
    std::string topic; ///< ARN of a topic or target, or a phone number
    std::string subject;
    std::string message;
    std::int64_t time = 0; ///< ms since 1970
};

/// A local SNS: what was published can be read, and goes to the queues that subscribe. Topics need not be
/// made first.
class Topics {
public:
    Topics(ServiceStore store, Queues::Surroundings around, Queues& queues);

    /// An action as the integrations name it: "publish".
    ServiceAnswer call(std::string_view action, const Value& request);
    void subscribe(const std::string& topicArn, const std::string& queueArn);
    /// Oldest first; only the latest thousand.
    const std::deque<PublishedMessage>& published() const noexcept { return m_published; }

private:
    ServiceAnswer publish(const Value& request);
    void deliver(const PublishedMessage& message);

    ServiceStore m_store;
    Queues::Surroundings m_around;
    Queues& m_queues;
    std::deque<PublishedMessage> m_published;
    std::map<std::string, std::vector<std::string>> m_subscriptions;
    std::uint64_t m_sequence = 0;
};

} // namespace steploom::engine
