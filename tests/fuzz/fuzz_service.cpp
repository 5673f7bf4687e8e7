// SPDX-License-Identifier: Apache-2.0
#include "engine/service/memory_storage.h"
#include "engine/service/request.h"
#include "engine/service/service.h"
#include "engine/task/services/local_services.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"

#include <cstdint>
#include <cstdlib>
#include <memory>
#include <string_view>

// Lines of "OPERATION REQUEST": calls to one service, one after the other. Each is answered once at most,
// what is answered can be written as JSON, and an error has a code. Operations of the local services begin
// with their name and a slash. A machine, an execution and an activity are there already.

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using namespace steploom::engine;

constexpr std::size_t kMostCalls = 30;
constexpr std::size_t kMostTurns = 50;

void check(bool holds) {
    if (!holds)
        std::abort();
}

class World {
public:
    World()
        : m_service({}, std::make_shared<MemoryStorage>(50))
        , m_local({},
                  {[this] { return m_now; },
                   [] {
                       return "id";
                   }},
                  makeMemoryStore(), [](const std::string&, const std::string&) {}) {
        m_service.restore(m_now);
        call(
            "CreateStateMachine",
            R"({"name":"m","roleArn":"arn:aws:iam::1:role/r","publish":true,"definition":"{\"StartAt\":\"T\",)"
            R"(\"States\":{\"T\":{\"Type\":\"Task\",\"Resource\":\"arn:aws:states:::sqs:sendMessage.waitForTaskToken\",)"
            R"(\"Parameters\":{},\"End\":true}}}"})");
        call("StartExecution",
             R"({"stateMachineArn":"arn:aws:states:us-east-1:123456789012:stateMachine:m","name":"e"})");
        call("CreateActivity", R"({"name":"a"})");
    }

    void call(std::string_view operation, std::string_view text) {
        const JsonReadResult request = readJson(text);
        if (!request)
            return;
        m_now += 100;
        const std::size_t slash = operation.find('/');
        if (slash != std::string_view::npos) {
            const ServiceAnswer answer =
                m_local.call(operation.substr(0, slash), operation.substr(slash + 1), request.value);
            if (const auto* fault = std::get_if<ServiceFault>(&answer))
                check(!fault->code.empty());
            else
                toJson(std::get<Value>(answer));
            return;
        }
        m_service.setTime(m_now);
        auto answers = std::make_shared<int>(0);
        m_service.call(operation, request.value, [answers](const Reply& reply) {
            check(++*answers == 1);
            if (reply.isError())
                check(!reply.error().code.empty());
            else
                toJson(reply.body());
        });
        for (std::size_t i = 0; i < kMostTurns && m_service.work(200); ++i) {
        }
    }

private:
    std::int64_t m_now = 1'704'067'200'000;
    Service m_service;
    LocalServices m_local;
};

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::string_view input(reinterpret_cast<const char*>(data), size);
    World world;
    for (std::size_t calls = 0; calls < kMostCalls && !input.empty(); ++calls) {
        const std::size_t end = input.find('\n');
        const std::string_view line = input.substr(0, end);
        input.remove_prefix(end == std::string_view::npos ? input.size() : end + 1);
        const std::size_t blank = line.find(' ');
        if (blank != std::string_view::npos)
            world.call(line.substr(0, blank), line.substr(blank + 1));
    }
    return 0;
}
