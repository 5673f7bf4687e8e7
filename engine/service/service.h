// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/service/express_ring.h"
#include "engine/service/reply.h"
#include "engine/service/storage.h"
#include "engine/service/task_runner.h"
#include "engine/task/mock.h"
#include "engine/task/object_store.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The states API (version 2016-11-23): a local Step Functions without its transport. Requests come in as JSON
// values, answers and errors go out, at once or later. It runs the executions itself, on the thread that
// calls it and only inside work(); it asks no clock and starts no thread.
namespace steploom::engine {

struct ServiceOptions {
    std::string region = "us-east-1";
    std::string account = "123456789012";
    /// Seeds the ids of executions, revisions and task tokens. The same seed gives the same ids.
    std::uint64_t seed = 1;
    /// How many times faster than the clock the time of executions goes.
    double timeScale = 1;
    /// What a test case behind "#" of a state machine's ARN names.
    std::shared_ptr<const MockConfig> mocks;
    /// Where ItemReader and ResultWriter find the objects of S3.
    std::shared_ptr<ObjectStore> objects;
    /// Whether a log group exists; without one, all do.
    std::function<bool(std::string_view)> hasLogGroup;
    /// Key of the task tokens (token.h).
    std::string tokenKey = "steploom";

    /// How many there may be; more are refused as the service refuses them.
    std::size_t maxStateMachines = 10'000;
    std::size_t maxActivities = 10'000;
    std::size_t maxRunning = 100'000;
    /// GetActivityTask calls that wait on one activity at once.
    std::size_t maxPollers = 1'000;
    /// Histories of Express executions for those who look on.
    ExpressLimits expressHistories;
};

struct ServiceState;

class Service {
public:
    Service(ServiceOptions options, std::shared_ptr<Storage> storage);
    ~Service();
    Service(const Service&) = delete;
    Service& operator=(const Service&) = delete;

    /// Asked in order; tasks that none takes fail.
    void addRunner(std::shared_ptr<TaskRunner> runner);
    /// Reads what was kept: resources, and executions that were running, which go on. Call it once, before
    /// anything else, at a time (ms since 1970).
    void restore(std::int64_t now);

    /// An operation by its name in the API ("StartExecution"). `done` is called exactly once, unless the
    /// service is destroyed before. `gone` may say that nobody waits for the answer any more; a task is not
    /// given to a worker that has hung up.
    void call(std::string_view operation, const Value& request, const Done& done,
              std::shared_ptr<const bool> gone = {});

    /// The time from now on, ms since 1970. Never goes back.
    void setTime(std::int64_t now);
    /// Advances executions that can run, each for a while, all together for about `steps` steps. Returns
    /// whether there is more to do at once.
    bool work(std::size_t steps = 1'000);
    /// When there will be something to do by itself, ms since 1970; none: only a call can change anything.
    std::optional<std::int64_t> nextTime() const;

    std::size_t runningCount() const;
    /// Names of all operations, in the order of the alphabet.
    static std::vector<std::string_view> operations();

    /// For those in the same process that look on, as the window does.
    ServiceState& state() noexcept { return *m_state; }

private:
    std::unique_ptr<ServiceState> m_state;
};

} // namespace steploom::engine
