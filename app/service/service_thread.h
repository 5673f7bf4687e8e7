// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/server/local_service.h"
#include "engine/service/run_driver.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace steploom::app {

/// The local service on a thread of its own. Values of the engine belong to the thread that made them, so all
/// of the service is made, run and taken apart there; only texts and numbers cross over.
class ServiceThread {
public:
    /// Why it does not start.
    struct Failure {
        enum class Kind { Settings, Data, Port };
        Kind kind = Kind::Settings;
        std::string why;
    };
    struct Settings {
        std::uint16_t port = 8083;
        std::string dataFolder;   ///< empty: it ends with the thread
        std::string settingsFile; ///< empty: none
        /// Who answers tasks besides, by window.
        std::vector<std::pair<const void*, engine::ChoiceTexts>> choices;
        /// Run executions of the service instead of it; may be null.
        engine::RunDriver* driver = nullptr;
        /// All told on the thread of the service.
        std::function<void(std::uint16_t port)> listening;
        std::function<void(const Failure&)> failed;
        std::function<void(const std::string& what)> problem;
    };

    explicit ServiceThread(Settings settings);
    /// Waits for its end.
    ~ServiceThread();
    ServiceThread(const ServiceThread&) = delete;
    ServiceThread& operator=(const ServiceThread&) = delete;

    /// Calls a function on the thread of the service, as long as it runs.
    void post(std::function<void(engine::Service&, engine::LocalServices&)> then);
    /// Who answers the tasks that begin from now on, for one window; nothing: its settings.
    void choose(const void* owner, std::optional<engine::ChoiceTexts> choices);

private:
    void run(const Settings& settings);

    std::mutex m_mutex;
    std::unique_ptr<engine::LocalService> m_service; ///< null before it listens, and after its end
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace steploom::app
