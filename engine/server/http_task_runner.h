// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/server/outgoing_calls.h"
#include "engine/service/task_runner.h"
#include "engine/task/http/connection.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace steploom::engine {

/// Makes the calls of HTTP tasks.
class HttpTaskRunner final : public TaskRunner {
public:
    HttpTaskRunner(std::shared_ptr<const HttpConnections> connections, std::string region,
                   OutgoingCalls::Post post);

    bool takes(const TaskCall& call) const override;
    TaskWorker worker(const TaskCall& call) const override;
    TaskAnswer start(const TaskCall& call, AnswerLater later) override;
    void cancel(const std::string& executionArn, TaskId task) override;

private:
    std::shared_ptr<const HttpConnections> m_connections;
    std::string m_region;
    /// Access tokens of OAuth connections, by connection. Threads of calls share them.
    class Tokens;
    std::shared_ptr<Tokens> m_tokens;
    OutgoingCalls m_calls;
};

} // namespace steploom::engine
