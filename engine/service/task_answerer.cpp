// SPDX-License-Identifier: Apache-2.0
#include "engine/service/task_answerer.h"

#include <algorithm>

namespace steploom::engine {

namespace {

/// More than any result may have (quotas.h).
constexpr std::size_t kOversizeBytes = 300'000;

} // namespace

TaskAnswer faultAnswer(const TaskFault& fault) {
    if (fault.kind == TaskFault::Kind::TimeOut)
        return TaskAnswer::timedOut();
    if (fault.kind == TaskFault::Kind::Oversize)
        return TaskAnswer::succeeded(Value(std::string(kOversizeBytes, 'x')));
    return TaskAnswer::failed(Value(fault.error), fault.cause.empty() ? Value() : Value(fault.cause));
}

const TaskFault* TaskAnswerer::faultOf(std::uint32_t attempt) const noexcept {
    const auto found = std::find_if(faults.begin(), faults.end(), [attempt](const TaskFault& one) {
        return one.attempt == 0 || one.attempt == attempt;
    });
    return found == faults.end() ? nullptr : &*found;
}

} // namespace steploom::engine
