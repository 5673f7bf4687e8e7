// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/server/chosen_workers.h"
#include "engine/server/http_server.h"
#include "engine/service/service.h"
#include "engine/service/task_settings.h"
#include "engine/task/services/local_services.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

// A local Step Functions as a whole: the operations, their storage, the work of tasks, and HTTP in front. All
// of it runs on the one thread that calls run(); programs with an event loop of their own give it a thread.
namespace steploom::engine {

struct LocalServiceOptions {
    /// What clients connect to. Only loopback addresses are safe: whoever can reach the port can run what the
    /// settings name.
    std::string address = "127.0.0.1";
    std::uint16_t port = 8083; ///< 0: a free one
    /// Names besides those of this machine that requests may be for.
    std::vector<std::string> hosts;
    /// Where everything is kept; empty: nowhere, it ends with the process.
    std::string dataFolder;
    /// Where log groups are written, a file for each; empty: below the data folder, or nowhere without one.
    std::string logFolder;
    HttpLimits limits;
    /// Objects of S3 without a store of their own are in the data folder, or in memory.
    ServiceOptions service;
    /// How tasks are done that are not mocked.
    TaskSettings settings;
    /// Choices that hold from the beginning, by owner (choose()).
    std::vector<std::pair<const void*, ChoiceTexts>> choices;
    /// Told, in a person's words, of what goes wrong while it runs; from any thread.
    std::function<void(const std::string&)> problem;
    /// Ends run() on SIGINT and SIGTERM.
    bool stopOnSignals = false;
};

class LocalService {
public:
    explicit LocalService(LocalServiceOptions options);
    ~LocalService();
    LocalService(const LocalService&) = delete;
    LocalService& operator=(const LocalService&) = delete;

    /// Opens the storage, takes up what was running, and listens. Empty on success, else what stands in the
    /// way.
    std::string start();
    /// After a start() that failed: the address is what cannot be used, and not the storage.
    bool addressFailed() const;
    std::uint16_t port() const;
    /// Serves until stop(). May be called once, after start().
    void run();
    /// From any thread, and from signal handlers' threads.
    void stop();
    /// Calls a function on the thread of run(), with the service.
    void post(std::function<void(Service&)> then);
    /// The same, with the services that are here by themselves.
    void postLocal(std::function<void(Service&, LocalServices&)> then);

    /// From any thread: who answers the tasks that begin from now on, before the settings say it; none of
    /// this owner any more where it is empty.
    void choose(const void* owner, std::optional<ChoiceTexts> choices);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace steploom::engine
