// SPDX-License-Identifier: Apache-2.0
#include "engine/server/local_service.h"

#include "engine/server/api_endpoint.h"
#include "engine/server/endpoint_runner.h"
#include "engine/server/function_runner.h"
#include "engine/server/http_task_runner.h"
#include "engine/service/local_runner.h"
#include "engine/service/memory_storage.h"
#include "engine/service/monitoring.h"
#include "engine/service/state.h"
#include "engine/storage/sqlite_storage.h"
#include "engine/support/encoding.h"
#include "engine/support/random.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <fstream>
#include <random>

namespace steploom::engine {

namespace {

namespace asio = boost::asio;

/// Steps of all executions between two looks at the sockets.
constexpr std::size_t kSteps = 4'000;
/// A clock that jumps is looked at again after so long at the latest.
constexpr std::int64_t kLongestSleep = 1'000;

std::int64_t clockNow() {
    using namespace std::chrono;
    return duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
}

/// Of this folder: a token that went out before a restart is still one of ours.
std::string tokenKeyOf(Storage& storage) {
    std::string key;
    storage.eachResource("secret", [&](std::string_view, std::string_view body) { key = body; });
    if (key.empty()) {
        std::random_device device;
        std::uint64_t random = (std::uint64_t{device()} << 32U) | device();
        key = nextUuid(random) + nextUuid(random);
        storage.keep("secret", "tokens", key);
    }
    return key;
}

} // namespace

struct LocalService::Parts {
    explicit Parts(LocalServiceOptions given)
        : options(std::move(given))
        , guard(asio::make_work_guard(io))
        , timer(io)
        , signals(io) {}
    ~Parts() {
        // Nothing may come back into what is taken apart.
        io.stop();
        http.reset();
    }
    Parts(const Parts&) = delete;
    Parts& operator=(const Parts&) = delete;

    using Post = std::function<void(std::function<void()>)>;

    std::string start();
    void addRunners(const Post& post);
    void choose(const void* owner, const std::optional<ChoiceTexts>& choices) {
        service->state().choices.put(owner, choices ? makeChoices(*choices, workers) : nullptr);
    }
    void callLocal(std::string_view target, const Value& request, const Done& done);
    void openLogs();
    void watchAlarms(std::int64_t now);
    void pump();
    void wakeSoon();
    void stop() {
        http->stop();
        io.stop();
    }

    LocalServiceOptions options;
    asio::io_context io{1};
    asio::executor_work_guard<asio::io_context::executor_type> guard;
    asio::steady_timer timer;
    asio::signal_set signals;
    std::shared_ptr<Storage> storage;
    std::shared_ptr<LocalServices> local;
    WorkerSurroundings workers;
    std::unique_ptr<Service> service;
    std::unique_ptr<ApiEndpoint> endpoint;
    std::unique_ptr<HttpServer> http;
    bool pumping = false;
    std::int64_t alarmsSeen = 0; ///< when they were evaluated last
};

std::string LocalService::Parts::start() {
    const auto post = [this](std::function<void()> then) {
        asio::post(io, [this, then = std::move(then)] {
            service->setTime(clockNow());
            then();
            wakeSoon();
        });
    };
    if (options.dataFolder.empty()) {
        storage = std::make_shared<MemoryStorage>();
    } else {
        std::string problem;
        storage = openSqliteStorage({options.dataFolder, post, options.problem}, problem);
        if (storage == nullptr)
            return problem;
    }
    options.service.tokenKey = tokenKeyOf(*storage);
    if (options.service.objects == nullptr)
        options.service.objects =
            options.dataFolder.empty() ? makeMemoryStore() : makeFolderStore(options.dataFolder + "/s3");
    service = std::make_unique<Service>(options.service, storage);
    addRunners(post);
    for (const auto& [owner, choices] : options.choices)
        choose(owner, choices);
    openLogs();
    service->restore(clockNow());
    endpoint = std::make_unique<ApiEndpoint>(*service, GuardRules{options.port, options.hosts},
                                             [this](std::string_view target, const Value& request,
                                                    const Done& done) { callLocal(target, request, done); });
    http = std::make_unique<HttpServer>(
        io,
        [this](const HttpRequest& request, const Respond& respond) {
            service->setTime(clockNow());
            endpoint->handle(request, respond);
            wakeSoon();
        },
        options.limits);
    if (std::string problem = http->listen(options.address, options.port); !problem.empty())
        return "cannot listen at " + options.address + ':' + std::to_string(options.port) + ": " + problem;
    if (options.stopOnSignals) {
        signals.add(SIGINT);
        signals.add(SIGTERM);
        signals.async_wait([this](boost::system::error_code error, int) {
            if (!error)
                stop();
        });
    }
    endpoint->setRules({http->port(), options.hosts});
    wakeSoon();
    return {};
}

/// The services that are here by themselves, and the handlers of functions.
void LocalService::Parts::addRunners(const Post& post) {
    ServiceStore store;
    store.keep = [this](std::string_view kind, std::string_view key, std::string body) {
        storage->keep(kind, key, std::move(body));
    };
    store.forget = [this](std::string_view kind, std::string_view key) {
        storage->forget(kind, key);
    };
    store.each = [this](std::string_view kind, const auto& visit) {
        storage->eachResource(kind, visit);
    };
    const auto newId = [random = std::make_shared<std::uint64_t>(options.service.seed ^ 0x5DEECE66DULL)] {
        return nextUuid(*random);
    };
    const Queues::Surroundings around{clockNow, newId, options.service.account, options.service.region};
    local = std::make_shared<LocalServices>(
        store, around, options.service.objects, [this](const std::string& arn, const std::string& input) {
            const Value request = Value::object({{"stateMachineArn", Value(arn)}, {"input", Value(input)}});
            service->call("StartExecution", request, [this, arn](const Reply& reply) {
                if (reply.isError() && options.problem)
                    options.problem("an event could not start " + arn + ": " + reply.error().message);
            });
        });
    workers = {post, newId, local, options.service.region};
    const TaskSettings& settings = options.settings;
    prepareServices(*local, settings);
    for (const MetricAlarm& alarm : settings.alarms)
        service->state().alarms.put(alarm);
    service->addRunner(
        std::make_shared<FunctionRunner>(std::make_shared<const TaskSettings>(settings), post, newId));
    service->addRunner(std::make_shared<HttpTaskRunner>(
        std::make_shared<const HttpConnections>(settings.connections), options.service.region, post));
    const auto endpoints = std::make_shared<const AwsEndpoints>(settings.endpoints);
    using Which = EndpointRunner::Which;
    service->addRunner(std::make_shared<EndpointRunner>(endpoints, Which::Named, post, newId));
    service->addRunner(std::make_shared<LocalRunner>(local, newId));
    service->addRunner(std::make_shared<EndpointRunner>(endpoints, Which::Others, post, newId));
}

/// Calls to the other services that are here, from clients that look into them. What they change is safe when
/// they are answered.
void LocalService::Parts::callLocal(std::string_view target, const Value& request, const Done& done) {
    auto answer = local->callTarget(target, request);
    if (!answer)
        answer = callMonitoring(service->state(), target, request);
    if (!answer)
        return done(ServiceError{"UnknownOperationException", "", 400, {}});
    const auto* fault = std::get_if<ServiceFault>(&*answer);
    const Reply reply = fault != nullptr ? Reply(ServiceError{fault->code, fault->message, fault->status, {}})
                                         : Reply(std::get<Value>(*answer));
    storage->whenSafe([done, reply] { done(reply); });
}

/// Log groups are files of a folder, a line for each event.
void LocalService::Parts::openLogs() {
    const std::string place = !options.logFolder.empty()    ? options.logFolder
                              : !options.dataFolder.empty() ? options.dataFolder + "/logs"
                                                            : std::string();
    if (place.empty())
        return;
    const auto failed = std::make_shared<bool>(false);
    service->state().logs.write = [this, failed, place](const std::string& group,
                                                        const std::vector<LogLine>& lines) {
        namespace fs = std::filesystem;
        const fs::path folder(place);
        std::error_code error;
        fs::create_directories(folder, error);
        std::ofstream file(folder / (percentEncoded(group) + ".jsonl"), std::ios::app | std::ios::binary);
        for (const LogLine& line : lines)
            file << line.text << '\n';
        file.flush();
        if (!file && !std::exchange(*failed, true) && options.problem)
            options.problem("the logs cannot be written to " + folder.string());
    };
}

void LocalService::Parts::watchAlarms(std::int64_t now) {
    constexpr std::int64_t kEvery = 1'000; // ms
    ServiceState& state = service->state();
    if (state.alarms.entries().empty() || now - alarmsSeen < kEvery)
        return;
    alarmsSeen = now;
    state.alarms.evaluate(state.metrics, now, options.service.region, options.service.account,
                          [this](const std::string& topic, const std::string& message) {
                              local->topics().call("publish", Value::object({{"TopicArn", Value(topic)},
                                                                             {"Message", Value(message)}}));
                          });
}

void LocalService::Parts::wakeSoon() {
    if (std::exchange(pumping, true))
        return;
    asio::post(io, [this] { pump(); });
}

void LocalService::Parts::pump() {
    pumping = false;
    const std::int64_t now = clockNow();
    service->setTime(now);
    const bool more = service->work(kSteps);
    watchAlarms(now);
    if (more)
        return wakeSoon();
    auto next = service->nextTime();
    // A data point that leaves its period changes an alarm, and nothing else happens then.
    if (!next && !service->state().alarms.entries().empty())
        next = now + kLongestSleep;
    if (!next)
        return;
    timer.expires_after(std::chrono::milliseconds(std::clamp<std::int64_t>(*next - now, 0, kLongestSleep)));
    timer.async_wait([this](boost::system::error_code error) {
        if (!error)
            wakeSoon();
    });
}

LocalService::LocalService(LocalServiceOptions options)
    : m_parts(std::make_unique<Parts>(std::move(options))) {
}

LocalService::~LocalService() = default;

std::string LocalService::start() {
    return m_parts->start();
}

bool LocalService::addressFailed() const {
    return m_parts->http != nullptr; // made after the storage
}

std::uint16_t LocalService::port() const {
    return m_parts->http->port();
}

void LocalService::run() {
    m_parts->io.run();
}

void LocalService::stop() {
    asio::post(m_parts->io, [parts = m_parts.get()] { parts->stop(); });
}

void LocalService::postLocal(std::function<void(Service&, LocalServices&)> then) {
    asio::post(m_parts->io, [parts = m_parts.get(), then = std::move(then)] {
        parts->service->setTime(clockNow());
        then(*parts->service, *parts->local);
        parts->wakeSoon();
    });
}

void LocalService::choose(const void* owner, std::optional<ChoiceTexts> choices) {
    asio::post(m_parts->io, [parts = m_parts.get(), owner, choices = std::move(choices)] {
        parts->choose(owner, choices);
    });
}

void LocalService::post(std::function<void(Service&)> then) {
    asio::post(m_parts->io, [parts = m_parts.get(), then = std::move(then)] {
        parts->service->setTime(clockNow());
        then(*parts->service);
        parts->wakeSoon();
    });
}

} // namespace steploom::engine
