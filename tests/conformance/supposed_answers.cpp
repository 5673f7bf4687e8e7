// SPDX-License-Identifier: Apache-2.0
#include "tests/conformance/supposed_answers.h"

namespace steploom::conformance {

using engine::TaskAnswer;
using engine::TaskRequest;
using engine::Value;

namespace {

constexpr int kMaxDepth = 3;
constexpr std::size_t kMaxOutputs = 40;

} // namespace

SupposedAnswers::SupposedAnswers(const Value& testCase) {
    const Value& expect = testCase.get("expect");
    if (expect.get("error").isString())
        m_failures.push_back(Value::object({{"Error", expect.get("error")}, {"Cause", expect.get("cause")}}));
    if (expect.find("output") != nullptr)
        collect(expect.get("output"), 0);
}

void SupposedAnswers::collect(const Value& value, int depth) {
    if (value.isObject() && value.get("Error").isString() && value.size() <= 2)
        m_failures.push_back(value);
    else if (m_outputs.size() < kMaxOutputs)
        m_outputs.push_back(value);
    for (std::size_t i = 0; (value.isObject() || value.isArray()) && depth < kMaxDepth && i < value.size();
         ++i)
        collect(value.at(i), depth + 1);
}

TaskAnswer SupposedAnswers::answer(std::size_t supposition, const TaskRequest& request) const {
    if (supposition == 0)
        return TaskAnswer::succeeded(request.parameters);
    if (supposition <= m_failures.size()) {
        const Value& failure = m_failures[supposition - 1];
        return TaskAnswer::failed(failure.get("Error"), failure.get("Cause"));
    }
    return TaskAnswer::succeeded(m_outputs[supposition - 1 - m_failures.size()]);
}

} // namespace steploom::conformance
