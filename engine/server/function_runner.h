// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/server/worker_pool.h"
#include "engine/service/task_runner.h"
#include "engine/service/task_settings.h"

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <string>

namespace steploom::engine {

/// Calls Lambda functions: handlers of the settings as processes of their own, or over HTTP. Tasks whose
/// Resource is a function's ARN, lambda:invoke in its forms, and aws-sdk:lambda:invoke; and tasks of any kind
/// that the settings give a handler by their state or Resource: these get what the task sends, and what they
/// give is its result.
class FunctionRunner final : public TaskRunner {
public:
    /// `post` calls a function on the thread of the service.
    FunctionRunner(std::shared_ptr<const TaskSettings> settings,
                   std::function<void(std::function<void()>)> post, std::function<std::string()> newId);
    ~FunctionRunner() override;

    bool takes(const TaskCall& call) const override;
    TaskWorker worker(const TaskCall& call) const override;
    TaskAnswer start(const TaskCall& call, AnswerLater later) override;
    void cancel(const std::string& executionArn, TaskId task) override;

private:
    const FunctionHandler* handlerFor(const TaskRequest& request) const;

    using Flag = std::shared_ptr<std::atomic<bool>>;

    std::shared_ptr<const TaskSettings> m_settings;
    std::function<void(std::function<void()>)> m_post;
    std::function<std::string()> m_newId;
    std::map<std::pair<std::string, TaskId>, Flag> m_running;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    WorkerPool m_pool{64};
};

} // namespace steploom::engine
