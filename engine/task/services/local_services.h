// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/task/services/dynamodb/tables.h"
#include "engine/task/services/events.h"
#include "engine/task/services/objects.h"
#include "engine/task/services/queues.h"
#include "engine/task/services/topics.h"

#include <memory>
#include <optional>
#include <string_view>

namespace steploom::engine {

/// The services that are here by themselves, behind the names that Resources and clients have for them.
class LocalServices {
public:
    LocalServices(const ServiceStore& store, const Queues::Surroundings& around,
                  std::shared_ptr<ObjectStore> objects, EventBus::Deliver startExecution);

    /// As a Resource names it: "dynamodb", "events", and "eventbridge" of the SDK integrations.
    bool has(std::string_view service) const;
    ServiceAnswer call(std::string_view service, std::string_view action, const Value& request);
    /// What an X-Amz-Target header names: "DynamoDB_20120810.GetItem", "AmazonSQS.ReceiveMessage"; none for
    /// other targets.
    std::optional<ServiceAnswer> callTarget(std::string_view target, const Value& request);

    dynamodb::Tables& tables() noexcept { return m_tables; }
    Queues& queues() noexcept { return m_queues; }
    Topics& topics() noexcept { return m_topics; }
    EventBus& events() noexcept { return m_events; }

private:
    void deliver(const std::string& arn, const std::string& input);

    EventBus::Deliver m_startExecution;
    dynamodb::Tables m_tables;
    Queues m_queues;
    Topics m_topics;
    EventBus m_events;
    std::optional<Objects> m_objects; ///< none without a store
};

} // namespace steploom::engine
