// SPDX-License-Identifier: Apache-2.0
#include "engine/server/worker_pool.h"

#include <csignal>

namespace steploom::engine {

WorkerPool::~WorkerPool() {
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_line.clear();
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads)
        thread.join();
}

void WorkerPool::add(std::function<void()> work) {
    const std::lock_guard lock(m_mutex);
    m_line.push_back(std::move(work));
    if (m_idle < m_line.size() && m_threads.size() < m_most)
        m_threads.emplace_back([this] { serve(); });
    m_wake.notify_one();
}

void WorkerPool::serve() {
    // A pipe or socket that the other side closed is an error to return, and no reason to die.
    sigset_t all;
    sigfillset(&all);
    pthread_sigmask(SIG_BLOCK, &all, nullptr);
    std::unique_lock lock(m_mutex);
    while (true) {
        ++m_idle;
        m_wake.wait(lock, [this] { return m_stopping || !m_line.empty(); });
        --m_idle;
        if (m_stopping)
            return;
        const std::function<void()> work = std::move(m_line.front());
        m_line.pop_front();
        lock.unlock();
        work();
        lock.lock();
    }
}

} // namespace steploom::engine
