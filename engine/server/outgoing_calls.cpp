// SPDX-License-Identifier: Apache-2.0
#include "engine/server/outgoing_calls.h"

namespace steploom::engine {

OutgoingCalls::~OutgoingCalls() {
    *m_alive = false;
    for (const auto& [key, flag] : m_running)
        *flag = true;
}

void OutgoingCalls::start(const Key& key, std::function<HttpAnswer(const Flag&)> work,
                          std::function<void(HttpAnswer)> then) {
    const auto cancelled = std::make_shared<std::atomic<bool>>(false);
    m_running[key] = cancelled;
    // It holds values, which stay on this thread: the answer comes back to it.
    auto answered = std::make_shared<std::function<void(HttpAnswer)>>(
        [this, key, cancelled, then = std::move(then)](HttpAnswer answer) {
            // The task may have been cancelled, and its number taken by another attempt.
            const auto found = m_running.find(key);
            if (found == m_running.end() || found->second != cancelled)
                return;
            m_running.erase(found);
            then(std::move(answer));
        });
    m_pool.add([work = std::move(work), cancelled, answered = std::move(answered), alive = m_alive,
                post = m_post]() mutable {
        auto answer = std::make_shared<HttpAnswer>(work(cancelled));
        post([answered = std::move(answered), answer, alive] {
            if (*alive)
                (*answered)(std::move(*answer));
        });
    });
}

void OutgoingCalls::cancel(const Key& key) {
    const auto found = m_running.find(key);
    if (found == m_running.end())
        return;
    *found->second = true;
    m_running.erase(found);
}

} // namespace steploom::engine
