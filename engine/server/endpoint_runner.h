// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/server/outgoing_calls.h"
#include "engine/service/task_runner.h"
#include "engine/task/aws/endpoints.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace steploom::engine {

/// Calls actions of services at AWS-compatible endpoints of the user's, or at AWS where the settings say so,
/// signed with Signature Version 4.
class EndpointRunner final : public TaskRunner {
public:
    enum class Which {
        Named,  ///< only services that the settings name: they go before what is here by itself
        Others, ///< all that nothing else does
    };
    EndpointRunner(std::shared_ptr<const AwsEndpoints> endpoints, Which which, OutgoingCalls::Post post,
                   std::function<std::string()> newId);

    bool takes(const TaskCall& call) const override;
    TaskWorker worker(const TaskCall& call) const override;
    TaskAnswer start(const TaskCall& call, AnswerLater later) override;
    void cancel(const std::string& executionArn, TaskId task) override;

private:
    std::optional<AwsEndpoint> endpointFor(std::string_view service) const;

    std::shared_ptr<const AwsEndpoints> m_endpoints;
    Which m_which;
    std::function<std::string()> m_newId;
    OutgoingCalls m_calls;
};

} // namespace steploom::engine
