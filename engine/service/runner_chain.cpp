// SPDX-License-Identifier: Apache-2.0
#include "engine/service/runner_chain.h"

#include <algorithm>
#include <utility>

namespace steploom::engine {

TaskRunner* RunnerChain::runnerOf(const TaskCall& call) const {
    const auto found = std::find_if(m_runners.begin(), m_runners.end(),
                                    [&](const auto& runner) { return runner->takes(call); });
    return found == m_runners.end() ? nullptr : found->get();
}

bool RunnerChain::takes(const TaskCall& call) const {
    return runnerOf(call) != nullptr;
}

TaskWorker RunnerChain::worker(const TaskCall& call) const {
    const TaskRunner* runner = runnerOf(call);
    return runner == nullptr ? TaskWorker{TaskWorker::Kind::Nobody, {}} : runner->worker(call);
}

TaskAnswer RunnerChain::start(const TaskCall& call, AnswerLater later) {
    TaskRunner* runner = runnerOf(call);
    return runner == nullptr ? TaskAnswer::pending() : runner->start(call, std::move(later));
}

bool RunnerChain::resume(const TaskCall& call, const Value& submitted, const AnswerLater& later) {
    TaskRunner* runner = runnerOf(call);
    return runner != nullptr && runner->resume(call, submitted, later);
}

void RunnerChain::cancel(const std::string& executionArn, TaskId task) {
    for (const auto& runner : m_runners)
        runner->cancel(executionArn, task);
}

} // namespace steploom::engine
