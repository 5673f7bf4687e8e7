// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/api_case.h"

#include "engine/service/memory_storage.h"
#include "engine/service/service.h"
#include "engine/value/json_reader.h"
#include "engine/value/json_writer.h"
#include "tests/conformance/api_arguments.h"
#include "tests/conformance/recording_time.h"
#include "tests/conformance/service_answers.h"

#include <cctype>
#include <memory>
#include <regex>
#include <string>

namespace steploom::conformance {

using engine::Reply;
using engine::Value;

namespace {

/// Between two calls; enough to tell apart when things were made.
constexpr std::int64_t kBetweenCalls = 10;

/// "create_state_machine" as the API spells it.
std::string operationName(std::string_view snake) {
    std::string name;
    bool upper = true;
    for (const char c : snake) {
        if (c == '_')
            upper = true;
        else
            name += std::exchange(upper, false)
                        ? static_cast<char>(std::toupper(static_cast<unsigned char>(c)))
                        : c;
    }
    return name;
}

/// A log group that was deleted outside of the recorded calls.
bool lacksLogGroup(const Value& testCase) {
    return engine::toJson(testCase.get("expect")).find("Log Destination not found") != std::string::npos;
}

/// What a Lambda function answered, of which a TestState recording tells only through the state's own answer.
class RecordedFunction final : public engine::TaskRunner {
public:
    explicit RecordedFunction(const Value& expect) {
        const Value& response = expect.get("response");
        const Value* result = response.get("inspectionData").find("result");
        const Value& told = result != nullptr ? *result : expect.get("output");
        const auto read = engine::readJson(told.isString() ? told.asString() : std::string_view());
        m_result = told.isString() && read ? read.value : told;
    }
    bool takes(const engine::TaskCall&) const override { return !m_result.isAbsent(); }
    engine::TaskAnswer start(const engine::TaskCall&, engine::AnswerLater) override {
        return engine::TaskAnswer::succeeded(m_result);
    }

private:
    Value m_result;
};

class Playback {
public:
    explicit Playback(const Value& testCase)
        : m_now(timeOfRecording(testCase).value_or(1'704'067'200'000)) {
        engine::ServiceOptions options;
        options.account = "111111111111";
        options.hasLogGroup = [lacks = lacksLogGroup(testCase)](std::string_view) {
            return !lacks;
        };
        m_service = std::make_unique<engine::Service>(options, std::make_shared<engine::MemoryStorage>());
        m_service->restore(m_now);
    }

    engine::Service& service() { return *m_service; }

    /// The answer, after everything that can happen at once has happened.
    std::optional<Reply> call(const std::string& operation, const Value& request) {
        m_now += kBetweenCalls;
        m_service->setTime(m_now);
        std::optional<Reply> answer;
        m_service->call(operation, request, [&](Reply reply) { answer = std::move(reply); });
        while (m_service->work()) {
        }
        return answer;
    }

private:
    std::int64_t m_now;
    std::unique_ptr<engine::Service> m_service;
};

bool onlyLooks(std::string_view operation) {
    return operation.substr(0, 3) == "get" || operation.substr(0, 4) == "list" ||
           operation.substr(0, 8) == "describe";
}

} // namespace

Verdict judgeApiCase(const Case& testCase) {
    const Value& data = testCase.data;
    const Value& expect = data.get("expect");
    const Value& calls = data.get("calls");
    const std::string_view day = data.get("recorded").asString();
    PlaceholderRules rules = readPlaceholderRules(data.get("placeholders"));
    rules.replacements.emplace_back("log_group_name"); // which the recorder's list leaves out
    Matcher matcher(rules);
    ApiArguments arguments(data);
    Playback playback(data);
    for (std::size_t i = 0; i < calls.size(); ++i) {
        const Value& call = calls.at(i);
        const std::string_view op = call.get("op").asString();
        const Value& names = call.get("recorded_as");
        // Those that only waited for something have nothing to wait for here.
        if (names.isAbsent() && onlyLooks(op))
            continue;
        const std::string operation = operationName(op);
        const auto answer = playback.call(operation, arguments.request(operation, call, matcher.bindings()));
        const std::string where = "call " + std::to_string(i + 1) + " (" + std::string(op) + "): ";
        if (!answer)
            return Verdict::fail(where + "no answer");
        if (names.isAbsent() && !answer->isError())
            arguments.learn(operation, {}, answer->body());
        if (names.isAbsent() && answer->isError() && !call.get("fails").asBool())
            return Verdict::fail(where + answer->error().code + ": " + answer->error().message);
        for (std::size_t n = 0; n < names.size(); ++n) {
            const Value& recorded = expect.get(names.at(n).asString());
            if (auto difference = compareAnswer(recorded, *answer, day, matcher))
                return Verdict::fail(where + *difference);
            if (!answer->isError())
                arguments.learn(operation, recorded, answer->body());
        }
    }
    return Verdict::pass();
}

namespace {

/// UUIDs that the recorder cut short in what was sent ("1bcff45a-long") are whole ones again.
Value withWholeIds(const Value& value) {
    static const std::regex cut("([0-9a-f]{8})-long");
    if (value.isString())
        return Value(
            std::regex_replace(std::string(value.asString()), cut, "$1-0000-4000-8000-000000000000"));
    Value whole = value;
    for (std::size_t i = 0; value.isObject() && i < value.size(); ++i)
        whole = whole.with(value.keyAt(i), withWholeIds(value.at(i)));
    return whole;
}

} // namespace

Verdict judgeTestStateCase(const Case& testCase) {
    const Value& data = testCase.data;
    const Value* written = data.find("definition_text");
    Value request = data.get("request").isObject() ? withWholeIds(data.get("request")) : Value::emptyObject();
    request = request.with("definition",
                           written != nullptr ? *written : Value(engine::toJson(data.get("definition"))));
    if (const Value* text = data.find("input_text"))
        request = request.with("input", *text);
    else if (const Value* input = data.find("input"))
        request = request.with("input", Value(engine::toJson(*input)));
    if (!data.get("no_role").asBool())
        request = request.with("roleArn", Value("arn:aws:iam::111111111111:role/tester"));
    Playback playback(data);
    playback.service().addRunner(std::make_shared<RecordedFunction>(data.get("expect")));
    const auto answer = playback.call("TestState", request);
    if (!answer)
        return Verdict::fail("no answer");
    const PlaceholderRules rules = readPlaceholderRules(data.get("placeholders"));
    Matcher matcher(rules);
    const Value& recorded = data.get("expect").get("response");
    if (auto difference = compareAnswer(recorded, *answer, data.get("recorded").asString(), matcher))
        return Verdict::fail(*difference);
    return Verdict::pass();
}

} // namespace steploom::conformance
