// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace steploom::engine {

/// Threads for work that blocks. They are made as they are needed, up to a number; more work waits.
class WorkerPool {
public:
    explicit WorkerPool(std::size_t most)
        : m_most(most) {}
    /// Waits for what is being done; what waits in the line is dropped.
    ~WorkerPool();
    WorkerPool(const WorkerPool&) = delete;
    WorkerPool& operator=(const WorkerPool&) = delete;

    void add(std::function<void()> work);

private:
    void serve();

    std::size_t m_most;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_line;
    std::vector<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_stopping = false;
};

} // namespace steploom::engine
