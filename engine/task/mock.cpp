// SPDX-License-Identifier: Apache-2.0
#include "engine/task/mock.h"

#include "engine/value/json_writer.h"
#include "engine/value/pointer.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace steploom::engine {

/// Reads and checks one mock file.
struct MockConfigReader {
    std::vector<Diagnostic> diagnostics;
    std::map<std::string, std::vector<MockedResponse>, std::less<>> responses;

    void report(std::string code, std::string pointer, std::vector<std::string> args = {}) {
        diagnostics.push_back({Severity::Error, std::move(code), std::move(pointer), std::move(args)});
    }

    static std::string below(std::string pointer, std::string_view token) {
        appendPointerToken(pointer, token);
        return pointer;
    }

    static bool parseNumber(std::string_view text, std::uint32_t& number) {
        const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), number);
        return error == std::errc() && stop == text.data() + text.size();
    }

    static bool parseRange(std::string_view text, MockedResponse& answer) {
        const std::size_t dash = text.find('-');
        if (dash == std::string_view::npos) {
            const bool ok = parseNumber(text, answer.first);
            answer.last = answer.first;
            return ok;
        }
        return parseNumber(text.substr(0, dash), answer.first) &&
               parseNumber(text.substr(dash + 1), answer.last) && answer.first <= answer.last;
    }

    bool readAnswer(const Value& source, const std::string& place, MockedResponse& answer) {
        const Value* result = source.find("Return");
        const Value* failure = source.find("Throw");
        if ((result == nullptr) == (failure == nullptr)) {
            report("mock.answer", place);
            return false;
        }
        if (result != nullptr) {
            answer.result = *result;
            return true;
        }
        const Value& cause = failure->get("Cause");
        answer.error = failure->get("Error");
        answer.cause = cause.isAbsent() || cause.isString() ? cause : Value(toJson(cause));
        if (!answer.error.isString())
            report("mock.answer", below(place, "Throw"));
        return answer.error.isString();
    }

    void readResponses(const Value& source) {
        for (std::size_t i = 0; i < source.size(); ++i) {
            const std::string name(source.keyAt(i));
            const std::string place = below("/MockedResponses", name);
            std::vector<MockedResponse> answers;
            if (!source.at(i).isObject() || source.at(i).size() == 0)
                report("mock.response.shape", place);
            for (std::size_t k = 0; source.at(i).isObject() && k < source.at(i).size(); ++k) {
                const std::string range(source.at(i).keyAt(k));
                MockedResponse answer;
                if (!parseRange(range, answer))
                    report("mock.range", below(place, range), {range});
                else if (readAnswer(source.at(i).at(k), below(place, range), answer))
                    answers.push_back(std::move(answer));
            }
            std::sort(answers.begin(), answers.end(),
                      [](const MockedResponse& a, const MockedResponse& b) { return a.first < b.first; });
            std::uint32_t expected = 0;
            for (const MockedResponse& answer : answers) {
                if (answer.first != expected) {
                    report("mock.range.gap", place, {name});
                    break;
                }
                expected = answer.last + 1;
            }
            responses.emplace(name, std::move(answers));
        }
    }

    void readCases(const Value& machines, MockConfig& config) {
        for (std::size_t m = 0; m < machines.size(); ++m) {
            const std::string machine(machines.keyAt(m));
            const Value& cases = machines.at(m).get("TestCases");
            const std::string place = below(below("/StateMachines", machine), "TestCases");
            if (!cases.isObject())
                report("mock.shape", below("/StateMachines", machine));
            for (std::size_t c = 0; cases.isObject() && c < cases.size(); ++c) {
                const std::string name(cases.keyAt(c));
                MockConfig::CaseMocks mocks;
                for (std::size_t s = 0; cases.at(c).isObject() && s < cases.at(c).size(); ++s) {
                    const std::string state(cases.at(c).keyAt(s));
                    const std::string response(cases.at(c).at(s).asString());
                    const auto known = responses.find(response);
                    if (known == responses.end())
                        report("mock.response.unknown", below(below(place, name), state), {response});
                    else
                        mocks.emplace(state, MockConfig::StateMock{response, known->second});
                }
                config.m_cases.push_back({machine, name});
                config.m_mocks.push_back(std::move(mocks));
            }
        }
    }

    MockConfigResult read(const Value& document) {
        auto config = std::make_shared<MockConfig>();
        const Value& machines = document.get("StateMachines");
        const Value* mocked = document.find("MockedResponses");
        if (!document.isObject() || !machines.isObject() || (mocked != nullptr && !mocked->isObject())) {
            report("mock.shape", "");
        } else {
            if (mocked != nullptr)
                readResponses(*mocked);
            readCases(machines, *config);
        }
        MockConfigResult result;
        if (diagnostics.empty())
            result.config = std::move(config);
        result.diagnostics = std::move(diagnostics);
        return result;
    }
};

MockConfigResult readMockConfig(const Value& document) {
    return MockConfigReader().read(document);
}

const MockConfig::CaseMocks* MockConfig::find(std::string_view machine, std::string_view name) const {
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        if (m_cases[i].name == name && (machine.empty() || m_cases[i].machine == machine))
            return &m_mocks[i];
    }
    return nullptr;
}

MockTaskHandler::MockTaskHandler(std::shared_ptr<const MockConfig> config, std::string_view machine,
                                 std::string_view testCase, TaskHandler* fallback)
    : m_config(std::move(config))
    , m_fallback(fallback) {
    if (m_config != nullptr)
        m_mocks = m_config->find(machine, testCase);
}

TaskAnswer MockTaskHandler::start(const TaskRequest& request) {
    const auto* mock = m_mocks;
    const auto found = mock != nullptr ? mock->find(std::string(request.stateName.asString()))
                                       : MockConfig::CaseMocks::const_iterator();
    if (mock == nullptr || found == mock->end())
        return m_fallback != nullptr ? m_fallback->start(request) : TaskAnswer::pending();
    const std::uint32_t invocation = request.invocation;
    for (const MockedResponse& answer : found->second.answers) {
        if (invocation < answer.first || invocation > answer.last)
            continue;
        return answer.result.isAbsent() ? TaskAnswer::failed(answer.error, answer.cause)
                                        : TaskAnswer::succeeded(answer.result);
    }
    // The file has fewer answers than the run has calls: the run cannot go on, and no catcher may hide that.
    return TaskAnswer::failed(Value("States.Runtime"),
                              Value("The mocked response '" + found->second.response +
                                    "' has no answer for invocation " + std::to_string(invocation) +
                                    " of state '" + std::string(request.stateName.asString()) + "'."));
}

} // namespace steploom::engine
