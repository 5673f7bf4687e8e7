// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/serve.h"

#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "tests/bench/serve_client.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <functional>
#include <mutex>
#include <random>
#include <thread>

namespace steploom::bench {

namespace {

using engine::ObjectBuilder;
using engine::Value;
using Clock = std::chrono::steady_clock;

constexpr const char* kRole = "arn:aws:iam::123456789012:role/bench";
constexpr const char* kSmallest = R"({"StartAt":"Only","States":{"Only":{"Type":"Pass","End":true}}})";

struct Settings {
    std::string what = "all"; ///< sync, start, kills
    double seconds = 10;
    std::size_t clients = 16;
    double rate = 0; ///< calls a second of all clients together; 0: as fast as it goes
    std::size_t kills = 10;
    std::string workflow; ///< an order-processing definition, for start
};

std::string textOf(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A folder that goes with the measurement.
struct Scratch {
    Scratch()
        : path(std::filesystem::temp_directory_path() /
               ("steploom-bench-" + std::to_string(std::random_device()()))) {
        std::filesystem::create_directories(path);
    }
    ~Scratch() {
        std::error_code ignored;
        std::filesystem::remove_all(path, ignored);
    }
    Scratch(const Scratch&) = delete;
    Scratch& operator=(const Scratch&) = delete;
    std::filesystem::path path;
};

std::string createMachine(std::uint16_t port, const std::string& name, const std::string& definition,
                          const char* type) {
    ApiConnection connection(port);
    std::string answer;
    connection.call("CreateStateMachine",
                    engine::toJson(Value::object({{"name", Value(name)},
                                                  {"definition", Value(definition)},
                                                  {"roleArn", Value(kRole)},
                                                  {"type", Value(type)}})),
                    answer);
    return std::string(engine::readJson(answer).value.get("stateMachineArn").asString());
}

/// What the calls of all clients took.
struct Load {
    std::vector<double> milliseconds;
    std::size_t errors = 0;
    double seconds = 0;

    double percentile(double share) {
        if (milliseconds.empty())
            return 0;
        const auto at = static_cast<std::size_t>(share * static_cast<double>(milliseconds.size() - 1));
        std::nth_element(milliseconds.begin(), milliseconds.begin() + static_cast<std::ptrdiff_t>(at),
                         milliseconds.end());
        return milliseconds[at];
    }
};

/// Calls from each client on its own connection: as fast as it goes, or at a rate. Then a call takes from the
/// moment at which it was due, so that a slow answer counts for those that had to wait behind it too.
Load drive(std::uint16_t port, const Settings& settings, std::string_view operation,
           const std::function<std::string(std::size_t client, std::size_t call)>& body) {
    Load all;
    std::mutex mutex;
    std::vector<std::thread> threads;
    const auto begin = Clock::now();
    const auto end = begin + std::chrono::duration<double>(settings.seconds);
    for (std::size_t client = 0; client < settings.clients; ++client) {
        threads.emplace_back([&, client] {
            ApiConnection connection(port);
            Load mine;
            std::string answer;
            for (std::size_t call = 0; Clock::now() < end; ++call) {
                auto before = Clock::now();
                if (settings.rate > 0) {
                    const double number = static_cast<double>(call * settings.clients + client);
                    before = begin + std::chrono::duration_cast<Clock::duration>(
                                         std::chrono::duration<double>(number / settings.rate));
                    std::this_thread::sleep_until(before);
                }
                if (connection.call(operation, body(client, call), answer) != 200)
                    ++mine.errors;
                mine.milliseconds.push_back(
                    std::chrono::duration<double, std::milli>(Clock::now() - before).count());
            }
            const std::lock_guard lock(mutex);
            all.errors += mine.errors;
            all.milliseconds.insert(all.milliseconds.end(), mine.milliseconds.begin(),
                                    mine.milliseconds.end());
        });
    }
    for (std::thread& thread : threads)
        thread.join();
    all.seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    return all;
}

/// What the server had used before a measurement.
struct Before {
    explicit Before(const ServedProcess& server)
        : residentMiB(server.residentMiB())
        , processorSeconds(server.processorSeconds()) {}
    double residentMiB;
    double processorSeconds;
};

/// The memory of the server at ten moments of a measurement.
class MemoryCurve {
public:
    MemoryCurve(const ServedProcess& server, double seconds)
        : m_thread([this, &server, seconds] {
            for (int i = 1; i <= 10; ++i) {
                std::unique_lock lock(m_mutex);
                if (m_done.wait_for(lock, std::chrono::duration<double>(seconds / 10),
                                    [this] { return m_over; }))
                    return;
                m_residentMiB.push_back(Value(server.residentMiB()));
            }
        }) {}
    ~MemoryCurve() { end(); }
    MemoryCurve(const MemoryCurve&) = delete;
    MemoryCurve& operator=(const MemoryCurve&) = delete;
    Value end() {
        {
            const std::lock_guard lock(m_mutex);
            m_over = true;
        }
        m_done.notify_one();
        if (m_thread.joinable())
            m_thread.join();
        return Value::array(std::move(m_residentMiB));
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_done;
    bool m_over = false;
    std::vector<Value> m_residentMiB;
    std::thread m_thread; ///< last: it uses the others
};

void print(const char* what, Load& load, const ServedProcess& server, const Before& before,
           const Value& residentMiB) {
    ObjectBuilder row;
    row.add("what", Value(what));
    row.add("calls", Value(static_cast<std::int64_t>(load.milliseconds.size())));
    row.add("errors", Value(static_cast<std::int64_t>(load.errors)));
    row.add("perS", Value(static_cast<double>(load.milliseconds.size()) / load.seconds));
    row.add("p50Ms", Value(load.percentile(0.5)));
    row.add("p99Ms", Value(load.percentile(0.99)));
    row.add("serverUsPerCall",
            Value((server.processorSeconds() - before.processorSeconds) * 1e6 /
                  static_cast<double>(std::max<std::size_t>(load.milliseconds.size(), 1))));
    row.add("rssBeforeMiB", Value(before.residentMiB));
    row.add("rssAfterMiB", Value(server.residentMiB()));
    row.add("rssMiB", residentMiB);
    std::printf("%s\n", engine::toJson(row.build()).c_str());
    std::fflush(stdout);
}

bool measureSync(const Settings& settings, const std::string& program) {
    ServedProcess server(program, {});
    if (server.port() == 0)
        return false;
    const std::string arn = createMachine(server.port(), "smallest", kSmallest, "EXPRESS");
    const std::string body = R"({"stateMachineArn":")" + arn + R"(","input":"{}"})";
    Settings warm = settings;
    warm.seconds = 0.5;
    warm.rate = 0;
    drive(server.port(), warm, "StartSyncExecution", [&](std::size_t, std::size_t) { return body; });
    const Before before(server);
    MemoryCurve memory(server, settings.seconds);
    Load load =
        drive(server.port(), settings, "StartSyncExecution", [&](std::size_t, std::size_t) { return body; });
    print("sync", load, server, before, memory.end());
    return load.errors == 0;
}

/// Every task of a definition answers at once.
std::string mocksFor(const Value& definition, const std::string& machine) {
    ObjectBuilder states;
    const std::function<void(const Value&)> visit = [&](const Value& scope) {
        const Value& all = scope.get("States");
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all.at(i).get("Type").asString() == "Task")
                states.add(all.keyAt(i), Value("Done"));
            const Value& branches = all.at(i).get("Branches");
            for (std::size_t b = 0; b < branches.size(); ++b)
                visit(branches.at(b));
        }
    };
    visit(definition);
    const Value answer = engine::readJson(R"({"0-9":{"Return":{"ok":true}}})").value;
    return engine::toJson(Value::object(
        {{"StateMachines",
          Value::object(
              {{machine, Value::object({{"TestCases", Value::object({{"Happy", states.build()}})}})}})},
         {"MockedResponses", Value::object({{"Done", answer}})}}));
}

/// A folder, a mock file and the arguments for both.
struct Order {
    explicit Order(const Settings& settings)
        : definition(textOf(settings.workflow)) {
        std::ofstream(scratch.path / "mocks.json") << mocksFor(engine::readJson(definition).value, "order");
    }
    std::vector<std::string> arguments() const {
        return {"--data", (scratch.path / "data").string(), "--mocks",
                (scratch.path / "mocks.json").string()};
    }
    Scratch scratch;
    std::string definition;
};

std::string startBody(const std::string& arn, const std::string& name) {
    return R"({"stateMachineArn":")" + arn + R"(#Happy","input":"{\"order_id\":\"1\"}","name":")" + name +
           "\"}";
}

bool measureStart(const Settings& settings, const std::string& program) {
    const Order order(settings);
    ServedProcess server(program, order.arguments());
    if (server.port() == 0)
        return false;
    const std::string arn = createMachine(server.port(), "order", order.definition, "STANDARD");
    const Before before(server);
    MemoryCurve memory(server, settings.seconds);
    Load load = drive(server.port(), settings, "StartExecution", [&](std::size_t client, std::size_t call) {
        return startBody(arn, "run-" + std::to_string(client) + '-' + std::to_string(call));
    });
    print("start", load, server, before, memory.end());
    return load.errors == 0;
}

/// Whether an execution is there as it was acknowledged, with a history that is whole.
bool isWhole(ApiConnection& connection, const std::string& executionArn) {
    std::string answer;
    const std::string body = R"({"executionArn":")" + executionArn + R"(","maxResults":1000})";
    for (int tries = 0; tries < 200; ++tries) {
        if (connection.call("DescribeExecution", R"({"executionArn":")" + executionArn + "\"}", answer) !=
            200)
            return false;
        if (engine::readJson(answer).value.get("status").asString() == "SUCCEEDED")
            break;
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    if (connection.call("GetExecutionHistory", body, answer) != 200)
        return false;
    const Value events = engine::readJson(answer).value.get("events");
    for (std::size_t i = 0; i < events.size(); ++i) {
        if (events.at(i).get("id").asInt() != static_cast<std::int64_t>(i + 1))
            return false;
    }
    return events.size() > 2 && events.at(events.size() - 1).get("type").asString() == "ExecutionSucceeded";
}

/// Kills the server at a random moment under load, again and again. What was acknowledged must be there
/// afterwards.
bool measureKills(const Settings& settings, const std::string& program) {
    const Order order(settings);
    std::mt19937 random(std::random_device{}());
    std::size_t acknowledged = 0;
    std::size_t lost = 0;
    std::string arn;
    for (std::size_t round = 0; round <= settings.kills; ++round) {
        ServedProcess server(program, order.arguments());
        if (server.port() == 0)
            return false;
        if (arn.empty())
            arn = createMachine(server.port(), "order", order.definition, "STANDARD");
        if (round == settings.kills)
            break;
        std::vector<std::string> known;
        std::mutex mutex;
        std::vector<std::thread> threads;
        for (std::size_t client = 0; client < settings.clients; ++client) {
            threads.emplace_back([&, client] {
                ApiConnection connection(server.port());
                std::string answer;
                for (std::size_t call = 0;; ++call) {
                    const std::string name = "r" + std::to_string(round) + '-' + std::to_string(client) +
                                             '-' + std::to_string(call);
                    if (connection.call("StartExecution", startBody(arn, name), answer) != 200)
                        return;
                    const std::string started(engine::readJson(answer).value.get("executionArn").asString());
                    const std::lock_guard lock(mutex);
                    known.push_back(started);
                }
            });
        }
        std::this_thread::sleep_for(
            std::chrono::milliseconds(std::uniform_int_distribution<int>(5, 400)(random)));
        server.kill();
        for (std::thread& thread : threads)
            thread.join();
        ServedProcess again(program, order.arguments());
        ApiConnection connection(again.port());
        for (const std::string& execution : known)
            lost += isWhole(connection, execution) ? 0 : 1;
        acknowledged += known.size();
    }
    std::printf("%s\n", engine::toJson(
                            Value::object({{"what", Value("kills")},
                                           {"kills", Value(static_cast<std::int64_t>(settings.kills))},
                                           {"acknowledged", Value(static_cast<std::int64_t>(acknowledged))},
                                           {"lost", Value(static_cast<std::int64_t>(lost))}}))
                            .c_str());
    return lost == 0 && acknowledged > 0;
}

int usage() {
    std::fprintf(stderr,
                 "usage: steploom-bench serve [sync|start|kills] [--seconds N] [--clients N] [--rate N] "
                 "[--kills N] [--workflow FILE]\n");
    return 2;
}

} // namespace

int serveMain(const std::vector<std::string>& arguments, const std::string& program) {
    Settings settings;
    const char* shared = std::getenv("STEPLOOM_SHARED");
    settings.workflow = (std::filesystem::path(shared != nullptr ? shared : "../shared") /
                         "reference/workflows/order-processing.asl.json")
                            .string();
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& name = arguments[i];
        if (name == "sync" || name == "start" || name == "kills") {
            settings.what = name;
            continue;
        }
        if (i + 1 == arguments.size())
            return usage();
        const std::string& value = arguments[++i];
        const double number = std::strtod(value.c_str(), nullptr);
        if (name == "--workflow")
            settings.workflow = value;
        else if (name == "--seconds" && number > 0)
            settings.seconds = number;
        else if (name == "--clients" && number >= 1 && number <= 1000)
            settings.clients = static_cast<std::size_t>(number);
        else if (name == "--rate" && number > 0)
            settings.rate = number;
        else if (name == "--kills" && number >= 1)
            settings.kills = static_cast<std::size_t>(number);
        else
            return usage();
    }
    const bool all = settings.what == "all";
    const bool needsWorkflow = all || settings.what != "sync";
    if (needsWorkflow && !std::filesystem::exists(settings.workflow)) {
        std::fprintf(stderr, "steploom-bench: there is no workflow '%s'; name one with --workflow\n",
                     settings.workflow.c_str());
        return 2;
    }
    bool good = true;
    if (all || settings.what == "sync")
        good = measureSync(settings, program) && good;
    if (all || settings.what == "start")
        good = measureStart(settings, program) && good;
    if (all || settings.what == "kills")
        good = measureKills(settings, program) && good;
    return good ? 0 : 1;
}

} // namespace steploom::bench
