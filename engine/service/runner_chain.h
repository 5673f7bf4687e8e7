// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/task_runner.h"

#include <memory>
#include <vector>

namespace steploom::engine {

/// Several runners as one: the first that takes a task does its work.
class RunnerChain final : public TaskRunner {
public:
    explicit RunnerChain(std::vector<std::shared_ptr<TaskRunner>> runners)
        : m_runners(std::move(runners)) {}

    bool takes(const TaskCall& call) const override;
    TaskWorker worker(const TaskCall& call) const override;
    /// A task that none takes stays open.
    TaskAnswer start(const TaskCall& call, AnswerLater later) override;
    bool resume(const TaskCall& call, const Value& submitted, const AnswerLater& later) override;
    void cancel(const std::string& executionArn, TaskId task) override;

private:
    TaskRunner* runnerOf(const TaskCall& call) const;

    std::vector<std::shared_ptr<TaskRunner>> m_runners;
};

} // namespace steploom::engine
