// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/server/http_client.h"
#include "engine/server/worker_pool.h"
#include "engine/task/handler.h"

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <utility>

namespace steploom::engine {

/// Calls of tasks that block, on threads of their own; their answers come back to the thread of the service.
/// An answer to a task that was cancelled is dropped.
class OutgoingCalls {
public:
    using Post = std::function<void(std::function<void()>)>;
    using Key = std::pair<std::string, TaskId>; ///< execution and task

    explicit OutgoingCalls(Post post)
        : m_post(std::move(post)) {}
    ~OutgoingCalls();
    OutgoingCalls(const OutgoingCalls&) = delete;
    OutgoingCalls& operator=(const OutgoingCalls&) = delete;

    using Flag = std::shared_ptr<const std::atomic<bool>>;
    /// `work` runs on another thread and must hold no Value; what it is given says that nobody waits for it
    /// any more. `then` runs on the thread of the service.
    void start(const Key& key, std::function<HttpAnswer(const Flag&)> work,
               std::function<void(HttpAnswer)> then);
    void cancel(const Key& key);

private:
    Post m_post;
    std::map<Key, std::shared_ptr<std::atomic<bool>>> m_running;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    WorkerPool m_pool{32};
};

} // namespace steploom::engine
